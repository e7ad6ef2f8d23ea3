# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a credit memo: ``POST /connect/v3/credit-memos`` (createCreditMemo)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo import CreditMemo
from ...models.credit_memo_create import CreditMemoCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCreditMemo"]
CreditMemo_load: Any = CreditMemo.from_dict


def build(body: CreditMemoCreate) -> Request:
    """The request; see ``client.credit_memos.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, CreditMemoCreate, "createCreditMemo"),
    )


def parse(response: Response) -> CreditMemo:
    """Decode a success."""
    v: Any = _load(response, dict, "createCreditMemo")
    out: CreditMemo = CreditMemo_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: CreditMemoCreate, *, client: Sender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: CreditMemoCreate, *, client: Sender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: CreditMemoCreate, *, client: AsyncSender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: CreditMemoCreate, *, client: AsyncSender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
