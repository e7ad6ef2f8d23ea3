# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a virtual card: ``POST /connect/v3/spend/cards`` (createBudgetCard)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.card import Card
from ...models.card_create import CardCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBudgetCard"]
Card_load: Any = Card.from_dict


def build(body: CardCreate) -> Request:
    """The request; see ``client.spend.cards.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, CardCreate, "createBudgetCard"),
    )


def parse(response: Response) -> Card:
    """Decode a success."""
    v: Any = _load(response, dict, "createBudgetCard")
    out: Card = Card_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: CardCreate, *, client: Sender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: CardCreate, *, client: Sender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: CardCreate, *, client: AsyncSender) -> Detailed[Card]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: CardCreate, *, client: AsyncSender) -> Card:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
