# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a credit memo: ``PATCH /connect/v3/credit-memos/{creditMemoId}`` (updateCreditMemo)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo import CreditMemo
from ...models.credit_memo_update import CreditMemoUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateCreditMemo"]
CreditMemo_load: Any = CreditMemo.from_dict


def build(credit_memo_id: str, body: CreditMemoUpdate) -> Request:
    """The request; see ``client.credit_memos.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "creditMemoId": credit_memo_id,
        },
        json=_body(body, CreditMemoUpdate, "updateCreditMemo"),
    )


def parse(response: Response) -> CreditMemo:
    """Decode a success."""
    v: Any = _load(response, dict, "updateCreditMemo")
    out: CreditMemo = CreditMemo_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(credit_memo_id: str, body: CreditMemoUpdate, *, client: Sender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(credit_memo_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(credit_memo_id: str, body: CreditMemoUpdate, *, client: Sender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(credit_memo_id, body))))


async def asyncio_detailed(credit_memo_id: str, body: CreditMemoUpdate, *, client: AsyncSender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(credit_memo_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(credit_memo_id: str, body: CreditMemoUpdate, *, client: AsyncSender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(credit_memo_id, body))))
