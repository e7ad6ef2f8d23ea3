# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive several credit memos: ``POST /connect/v3/credit-memos/bulk/archive`` (bulkArchiveCreditMemo)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo_bulk_response import CreditMemoBulkResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkArchiveCreditMemo"]
CreditMemoBulkResponse_load: Any = CreditMemoBulkResponse.from_dict


def build(*, ids: list[str]) -> Request:
    """The request; see ``client.credit_memos.bulk_archive`` for the arguments."""
    return _request(
        OPERATION,
        query=(("ids", ids, False),),
    )


def parse(response: Response) -> CreditMemoBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkArchiveCreditMemo")
    out: CreditMemoBulkResponse = CreditMemoBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, ids: list[str]) -> Detailed[CreditMemoBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, ids: list[str]) -> CreditMemoBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(ids=ids))))


async def asyncio_detailed(*, client: AsyncSender, ids: list[str]) -> Detailed[CreditMemoBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, ids: list[str]) -> CreditMemoBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(ids=ids))))
