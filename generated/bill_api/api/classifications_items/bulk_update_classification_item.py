# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several items: ``PATCH /connect/v3/classifications/items/bulk`` (bulkUpdateClassificationItem)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.item_bulk_response import ItemBulkResponse
from ...models.item_bulk_update_item import ItemBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationItem"]
ItemBulkResponse_load: Any = ItemBulkResponse.from_dict


def build(body: Sequence[ItemBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.items.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ItemBulkUpdateItem, "bulkUpdateClassificationItem", several=True),
    )


def parse(response: Response) -> ItemBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationItem")
    out: ItemBulkResponse = ItemBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[ItemBulkUpdateItem], *, client: Sender) -> Detailed[ItemBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[ItemBulkUpdateItem], *, client: Sender) -> ItemBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[ItemBulkUpdateItem], *, client: AsyncSender) -> Detailed[ItemBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[ItemBulkUpdateItem], *, client: AsyncSender) -> ItemBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
