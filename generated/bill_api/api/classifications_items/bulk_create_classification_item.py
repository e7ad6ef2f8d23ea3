# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create several items: ``POST /connect/v3/classifications/items/bulk`` (bulkCreateClassificationItem)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.item_bulk_response import ItemBulkResponse
from ...models.item_create import ItemCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkCreateClassificationItem"]
ItemBulkResponse_load: Any = ItemBulkResponse.from_dict


def build(body: Sequence[ItemCreate]) -> Request:
    """The request; see ``client.classifications.items.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ItemCreate, "bulkCreateClassificationItem", several=True),
    )


def parse(response: Response) -> ItemBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkCreateClassificationItem")
    out: ItemBulkResponse = ItemBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[ItemCreate], *, client: Sender) -> Detailed[ItemBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[ItemCreate], *, client: Sender) -> ItemBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[ItemCreate], *, client: AsyncSender) -> Detailed[ItemBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[ItemCreate], *, client: AsyncSender) -> ItemBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
