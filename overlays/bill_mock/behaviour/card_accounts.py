"""Cards of the organization, who may pay by them, what for, and what the organization and the user may do at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.behaviour.bank_users import list_users
from bill_mock.behaviour.funding_sources import (
    AP_CARDS,
    CARD_USERS,
    CARDS,
    may_pay,
    permissions,
    user_entry,
)
from bill_mock.errors import INVALID_FIELD, business, malformed, wrong_field

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

CREDIT_CARD_RATE, DEBIT_CARD_RATE = Decimal("2.9"), Decimal("2.9")
_PURPOSES = {
    "Goods": ["Inventory", "Office supplies", "Equipment"],
    "Services": ["Professional services", "Rent", "Utilities"],
}
_LAST_PURPOSES = "card-funding-purposes"
# What industry a vendor is in, the mock knows of businesses only.
_KNOWN = frozenset({"BUSINESS"})


def check_purpose(tenant: Tenant, vendor: JsonObject, account: JsonObject, extra: JsonObject) -> None:
    """Have a card payment state its purpose where BILL does not know the vendor's industry.

    Raises:
        RefusedError: 400 without one, 422 for one that is not on the list.
    """
    if account["type"] != "CARD_ACCOUNT" or not _needs_purpose(vendor):
        return
    purpose = extra.get("cardFundingPurpose")
    if purpose is None:
        raise wrong_field("cardFundingPurpose", "must not be null")
    if all(purpose not in group for group in _PURPOSES.values()):
        raise business(INVALID_FIELD, "Invalid value for field cardFundingPurpose.")
    tenant.table(_LAST_PURPOSES).put({"id": vendor["id"], "purpose": purpose})


def _needs_purpose(vendor: JsonObject) -> bool:
    return vendor.get("accountType") not in _KNOWN


def _purposes(call: Call) -> object:
    vendor = call.tenant.table("vendors").get(call.query["vendorId"])
    if vendor is None:
        raise malformed(INVALID_FIELD, "Invalid value for field vendorId.")
    if not _needs_purpose(vendor):
        return {}
    groups = [{"category": name, "subCategories": group} for name, group in _PURPOSES.items()]
    last = call.tenant.table(_LAST_PURPOSES).get(vendor["id"])
    return {"results": groups} | ({} if last is None else {"lastUsedPurpose": last["purpose"]})


def _cards(call: Call) -> object:
    """Cards by the state of the caller's own access to them; rates are percentages."""
    wanted, user_id = call.query["cardUserStatus"], call.caller.user_id
    cards = []
    for card in call.tenant.table(CARDS):
        entry = user_entry(call.tenant, CARD_USERS, card["id"], user_id)
        if entry is not None and entry["verificationStatus"] == wanted and not card["archived"]:
            cards.append(card)
    rates: JsonObject = {"funding": {"creditCardRate": CREDIT_CARD_RATE, "debitCardRate": DEBIT_CARD_RATE}}
    default = next((card["id"] for card in cards if card["default"]["payables"]), None)
    return {"rates": rates | ({} if default is None else {"defaultCardAccountId": default}), "cards": cards}


def _card_users(call: Call) -> object:
    """Who may pay by which card; the entries show neither their id nor a time."""
    page = list_users(call, CARD_USERS, "CardAccountUser")
    hidden = ("id", "createdTime", "updatedTime")
    shown = [{name: one for name, one in row.items() if name not in hidden} for row in page["results"]]
    return {**page, "results": shown}


def _ap_cards(call: Call) -> object:
    return list(call.tenant.table(AP_CARDS))


def _permissions(call: Call) -> object:
    user = {"payOnline": may_pay(call.tenant, call.caller.user_id)}
    return {"organization": permissions(call.tenant), "user": user}


HANDLERS: dict[str, Handler] = {
    "listPayableCardAccounts": _cards,
    "listCardAccountUsers": _card_users,
    "listCardFundingPurposes": _purposes,
    "listPayableApcards": _ap_cards,
    "getFundingAccountPermission": _permissions,
}
