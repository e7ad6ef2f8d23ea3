# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a credit memo: ``GET /connect/v3/credit-memos/{creditMemoId}`` (getCreditMemo)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo_details import CreditMemoDetails
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCreditMemo"]
CreditMemoDetails_load: Any = CreditMemoDetails.from_dict


def build(credit_memo_id: str) -> Request:
    """The request; see ``client.credit_memos.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "creditMemoId": credit_memo_id,
        },
    )


def parse(response: Response) -> CreditMemoDetails:
    """Decode a success."""
    v: Any = _load(response, dict, "getCreditMemo")
    out: CreditMemoDetails = CreditMemoDetails_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(credit_memo_id: str, *, client: Sender) -> Detailed[CreditMemoDetails]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(credit_memo_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(credit_memo_id: str, *, client: Sender) -> CreditMemoDetails:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(credit_memo_id))))


async def asyncio_detailed(credit_memo_id: str, *, client: AsyncSender) -> Detailed[CreditMemoDetails]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(credit_memo_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(credit_memo_id: str, *, client: AsyncSender) -> CreditMemoDetails:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(credit_memo_id))))
