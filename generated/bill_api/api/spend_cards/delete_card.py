# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a card: ``DELETE /connect/v3/spend/cards/{cardId}`` (deleteCard)."""

from __future__ import annotations

from ...building import request as _request
from ...models.delete_card_reason import DeleteCardReason
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteCard"]


def build(card_id: str, *, reason: DeleteCardReason | Unset = UNSET) -> Request:
    """The request; see ``client.spend.cards.delete`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "cardId": card_id,
        },
        query=(("reason", reason, True),),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(card_id: str, *, client: Sender, reason: DeleteCardReason | Unset = UNSET) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(card_id, reason=reason)))
    return Detailed(response=response, parsed=None)


def sync(card_id: str, *, client: Sender, reason: DeleteCardReason | Unset = UNSET) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(card_id, reason=reason)))


async def asyncio_detailed(
    card_id: str, *, client: AsyncSender, reason: DeleteCardReason | Unset = UNSET
) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(card_id, reason=reason)))
    return Detailed(response=response, parsed=None)


async def asyncio(card_id: str, *, client: AsyncSender, reason: DeleteCardReason | Unset = UNSET) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(card_id, reason=reason)))
