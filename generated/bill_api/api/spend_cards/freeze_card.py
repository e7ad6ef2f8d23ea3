# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Freeze a card: ``POST /connect/v3/spend/cards/{cardId}/freeze`` (freezeCard)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.card import Card
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["freezeCard"]
Card_load: Any = Card.from_dict


def build(card_id: str) -> Request:
    """The request; see ``client.spend.cards.freeze`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "cardId": card_id,
        },
    )


def parse(response: Response) -> Card:
    """Decode a success."""
    v: Any = _load(response, dict, "freezeCard")
    out: Card = Card_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(card_id: str, *, client: Sender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(card_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(card_id: str, *, client: Sender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(card_id))))


async def asyncio_detailed(card_id: str, *, client: AsyncSender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(card_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(card_id: str, *, client: AsyncSender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(card_id))))
