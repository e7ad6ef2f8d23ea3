# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an item: ``POST /connect/v3/classifications/items`` (createClassificationItem)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.item import Item
from ...models.item_create import ItemCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationItem"]
Item_load: Any = Item.from_dict


def build(body: ItemCreate) -> Request:
    """The request; see ``client.classifications.items.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ItemCreate, "createClassificationItem"),
    )


def parse(response: Response) -> Item:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationItem")
    out: Item = Item_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: ItemCreate, *, client: Sender) -> Detailed[Item]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: ItemCreate, *, client: Sender) -> Item:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: ItemCreate, *, client: AsyncSender) -> Detailed[Item]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: ItemCreate, *, client: AsyncSender) -> Item:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
