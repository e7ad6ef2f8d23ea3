# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a card account: ``GET /connect/v3/funding-accounts/cards/{cardAccountId}`` (getCardAccount)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.card_account import CardAccount
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCardAccount"]
CardAccount_load: Any = CardAccount.from_dict


def build(card_account_id: str) -> Request:
    """The request; see ``client.funding_accounts.get_card`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "cardAccountId": card_account_id,
        },
    )


def parse(response: Response) -> CardAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "getCardAccount")
    out: CardAccount = CardAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(card_account_id: str, *, client: Sender) -> Detailed[CardAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(card_account_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(card_account_id: str, *, client: Sender) -> CardAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(card_account_id))))


async def asyncio_detailed(card_account_id: str, *, client: AsyncSender) -> Detailed[CardAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(card_account_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(card_account_id: str, *, client: AsyncSender) -> CardAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(card_account_id))))
