# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a card: ``PATCH /connect/v3/spend/cards/{cardId}`` (updateCard)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.card import Card
from ...models.card_update import CardUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateCard"]
Card_load: Any = Card.from_dict


def build(card_id: str, body: CardUpdate) -> Request:
    """The request; see ``client.spend.cards.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "cardId": card_id,
        },
        json=_body(body, CardUpdate, "updateCard"),
    )


def parse(response: Response) -> Card:
    """Decode a success."""
    v: Any = _load(response, dict, "updateCard")
    out: Card = Card_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(card_id: str, body: CardUpdate, *, client: Sender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(card_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(card_id: str, body: CardUpdate, *, client: Sender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(card_id, body))))


async def asyncio_detailed(card_id: str, body: CardUpdate, *, client: AsyncSender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(card_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(card_id: str, body: CardUpdate, *, client: AsyncSender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(card_id, body))))
