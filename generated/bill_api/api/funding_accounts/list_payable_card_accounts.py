# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List card accounts for payments: ``GET /connect/v3/funding-accounts/cards`` (listPayableCardAccounts)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.card_account_list import CardAccountList
from ...models.list_payable_card_accounts_card_user_status import ListPayableCardAccountsCardUserStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listPayableCardAccounts"]
CardAccountList_load: Any = CardAccountList.from_dict


def build(*, card_user_status: ListPayableCardAccountsCardUserStatus) -> Request:
    """The request; see ``client.funding_accounts.list_cards`` for the arguments."""
    return _request(
        OPERATION,
        query=(("cardUserStatus", card_user_status, True),),
    )


def parse(response: Response) -> CardAccountList:
    """Decode a success."""
    v: Any = _load(response, dict, "listPayableCardAccounts")
    out: CardAccountList = CardAccountList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *, client: Sender, card_user_status: ListPayableCardAccountsCardUserStatus
) -> Detailed[CardAccountList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(card_user_status=card_user_status)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, card_user_status: ListPayableCardAccountsCardUserStatus) -> CardAccountList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(card_user_status=card_user_status))))


async def asyncio_detailed(
    *, client: AsyncSender, card_user_status: ListPayableCardAccountsCardUserStatus
) -> Detailed[CardAccountList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(card_user_status=card_user_status)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, card_user_status: ListPayableCardAccountsCardUserStatus) -> CardAccountList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(card_user_status=card_user_status))))
