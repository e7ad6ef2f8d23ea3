# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update an item: ``PATCH /connect/v3/classifications/items/{id}`` (updateClassificationItem)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.item import Item
from ...models.item_update import ItemUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationItem"]
Item_load: Any = Item.from_dict


def build(id: str, body: ItemUpdate) -> Request:
    """The request; see ``client.classifications.items.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, ItemUpdate, "updateClassificationItem"),
    )


def parse(response: Response) -> Item:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationItem")
    out: Item = Item_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: ItemUpdate, *, client: Sender) -> Detailed[Item]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: ItemUpdate, *, client: Sender) -> Item:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: ItemUpdate, *, client: AsyncSender) -> Detailed[Item]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: ItemUpdate, *, client: AsyncSender) -> Item:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
