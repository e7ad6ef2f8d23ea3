# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create several credit memos: ``POST /connect/v3/credit-memos/bulk`` (bulkCreateCreditMemo)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.credit_memo_bulk_response import CreditMemoBulkResponse
from ...models.credit_memo_create import CreditMemoCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkCreateCreditMemo"]
CreditMemoBulkResponse_load: Any = CreditMemoBulkResponse.from_dict


def build(body: Sequence[CreditMemoCreate]) -> Request:
    """The request; see ``client.credit_memos.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, CreditMemoCreate, "bulkCreateCreditMemo", several=True),
    )


def parse(response: Response) -> CreditMemoBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkCreateCreditMemo")
    out: CreditMemoBulkResponse = CreditMemoBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[CreditMemoCreate], *, client: Sender) -> Detailed[CreditMemoBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[CreditMemoCreate], *, client: Sender) -> CreditMemoBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[CreditMemoCreate], *, client: AsyncSender
) -> Detailed[CreditMemoBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[CreditMemoCreate], *, client: AsyncSender) -> CreditMemoBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
