# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore a credit memo: ``POST /connect/v3/credit-memos/{creditMemoId}/restore`` (restoreCreditMemo)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo import CreditMemo
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreCreditMemo"]
CreditMemo_load: Any = CreditMemo.from_dict


def build(credit_memo_id: str) -> Request:
    """The request; see ``client.credit_memos.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "creditMemoId": credit_memo_id,
        },
    )


def parse(response: Response) -> CreditMemo:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreCreditMemo")
    out: CreditMemo = CreditMemo_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(credit_memo_id: str, *, client: Sender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(credit_memo_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(credit_memo_id: str, *, client: Sender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(credit_memo_id))))


async def asyncio_detailed(credit_memo_id: str, *, client: AsyncSender) -> Detailed[CreditMemo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(credit_memo_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(credit_memo_id: str, *, client: AsyncSender) -> CreditMemo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(credit_memo_id))))
