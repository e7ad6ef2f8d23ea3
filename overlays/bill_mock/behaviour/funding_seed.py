"""What a seeded organization can pay from beside its bank accounts, and who may."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.bank_users import NOMINATED, VERIFIED, add_entry
from bill_mock.behaviour.funding_sources import AP_CARDS, BANK_USERS, CARD_USERS, CARDS, permit
from bill_mock.behaviour.paying import BANKS, is_usable
from bill_mock.clock import stamp

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World


def furnish_funding(world: World, tenant: Tenant, owner: str, other: str, now: datetime) -> JsonObject:
    """Give an organization that has its users and bank accounts a card, an AP card and its BILL Balance.

    The owner may pay from everything; the other user is nominated for the verified bank accounts.

    Returns:
        Ids to use.
    """
    time, nominated = stamp(now), {}
    for account in list(tenant.table(BANKS)):
        state = VERIFIED if is_usable(tenant, account["id"]) else NOMINATED
        entry = {"bankAccountId": account["id"], "userId": owner, "verificationStatus": state}
        add_entry(world, tenant, BANK_USERS, entry, time)
        if state == VERIFIED:
            entry = {"bankAccountId": account["id"], "userId": other, "verificationStatus": NOMINATED}
            nominated = add_entry(world, tenant, BANK_USERS, entry, time)
    card = tenant.table(CARDS).put(_card(world, owner, time))
    entry = {"cardAccountId": card["id"], "userId": owner, "verificationStatus": VERIFIED}
    add_entry(world, tenant, CARD_USERS, entry, time)
    ap_card = tenant.table(AP_CARDS).put(_ap_card(world, time))
    switched_on = {"payByCard": True, "fundingEnabled": True, "amexAllowed": False}
    permit(tenant, card=switched_on, wallet={"fundingEnabled": True})
    return {"cardAccountId": card["id"], "apCardId": ap_card["id"], "bankAccountUserId": nominated["id"]}


def _card(world: World, owner: str, time: str) -> JsonObject:
    return {
        "id": world.ids.new("cat"),
        "archived": False,
        "createdBy": owner,
        "brand": "visa",
        "type": "CREDIT_CARD",
        "status": "VERIFIED",
        "last4": "4242",
        "nameOnAccount": "Small Company",
        "issuingBankName": "First Mock Bank",
        "expiration": {"year": "2030", "month": "12"},
        "default": {"payables": True, "receivables": False, "funding": True, "disbursement": False},
        "createdTime": time,
        "updatedTime": time,
    }


def _ap_card(world: World, time: str) -> JsonObject:
    return {
        "id": world.ids.new(),
        # The word for a card in use has not been seen.
        "status": "ACTIVE",
        "limit": Decimal(50_000),
        "balance": Decimal(0),
        "nameOnAccount": "Small Company",
        "createdTime": time,
        "updatedTime": time,
    }
