"""Where the money of a payment comes from: which accounts and cards there are, and who may pay from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.paying import BANKS, PAYER, is_usable
from bill_mock.call import ADMINISTRATOR, Call
from bill_mock.errors import FUNDING_ACCOUNT, business, wrong_field

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

CARDS = "funding-accounts/cards"
AP_CARDS = "funding-accounts/ap-cards"
BANK_USERS = "funding-accounts/banks/users"
CARD_USERS = "funding-accounts/cards/users"
_PERMISSIONS = "funding-accounts/permissions"
_PAYING_ROLES = frozenset({ADMINISTRATOR, PAYER})
_NONE: JsonObject = {
    "card": {"payByCard": False, "fundingEnabled": False, "amexAllowed": False},
    "wallet": {"fundingEnabled": False},
}


def permissions(tenant: Tenant) -> JsonObject:
    """Ways of funding that are switched on for an organization."""
    row = tenant.table(_PERMISSIONS).get("organization")
    return _NONE if row is None else {name: row[name] for name in _NONE}


def permit(tenant: Tenant, **switched_on: JsonObject) -> None:
    """Switch ways of funding on; what is not named stays off."""
    tenant.table(_PERMISSIONS).put({"id": "organization", **_NONE, **switched_on})


def may_pay(tenant: Tenant, user_id: str) -> bool:
    """Whether the role of a user allows payments at all."""
    user = tenant.table("users").get(user_id) or {}
    return user.get("role", {}).get("type") in _PAYING_ROLES


def user_entry(tenant: Tenant, users: str, account_id: str, user_id: str) -> JsonObject | None:
    """What ties a user to an account or card; entries that have ended do not count."""
    key = "cardAccountId" if users == CARD_USERS else "bankAccountId"
    entries = tenant.table(users, user_id).find(key, account_id)
    return next((one for one in entries if not one["archived"]), None)


def may_use_bank(tenant: Tenant, account_id: str, user_id: str) -> bool:
    """Whether a user may pay from a bank account: verified for it, or an administrator where it is open to all."""
    entry = user_entry(tenant, BANK_USERS, account_id, user_id)
    if entry is not None and entry["verificationStatus"] == "VERIFIED":
        return True
    account = tenant.table(BANKS).get(account_id) or {}
    user = tenant.table("users").get(user_id) or {}
    return bool(account.get("accessToAdmins")) and user.get("role", {}).get("type") == ADMINISTRATOR


def is_open_card(tenant: Tenant, card_id: str, user_id: str) -> bool:
    """Whether a user may pay by a card now."""
    card, entry = tenant.table(CARDS).get(card_id), user_entry(tenant, CARD_USERS, card_id, user_id)
    if card is None or entry is None or not permissions(tenant)["card"]["fundingEnabled"]:
        return False
    return (card["status"], card["archived"], entry["verificationStatus"]) == ("VERIFIED", False, "VERIFIED")


def funding_account(call: Call, wanted: JsonObject) -> JsonObject:
    """The account to pay from, as it is shown in the payment.

    Raises:
        RefusedError: 422 BDC_1151 unless it is there, verified, and open to the caller; 400 without an id.
    """
    kind, key = wanted["type"], wanted.get("id")
    if kind == "WALLET":
        usable = bool(permissions(call.tenant)["wallet"]["fundingEnabled"])
        shown: JsonObject = {"type": kind}
    elif not isinstance(key, str):
        raise wrong_field("fundingAccount.id", "must not be null")
    else:
        usable = _USABLE[kind](call, key) if kind in _USABLE else False
        shown = {"type": kind, "id": key}
    if not usable:
        raise business(FUNDING_ACCOUNT, "The funding account cannot be used for online payments.")
    return shown


def _bank(call: Call, key: str) -> bool:
    return is_usable(call.tenant, key) and may_use_bank(call.tenant, key, call.caller.user_id)


def _card(call: Call, key: str) -> bool:
    return is_open_card(call.tenant, key, call.caller.user_id)


def _ap_card(call: Call, key: str) -> bool:
    card = call.tenant.table(AP_CARDS).get(key)
    return card is not None and card["status"] not in ("DRAFT", "INACTIVE")


_USABLE = {"BANK_ACCOUNT": _bank, "CARD_ACCOUNT": _card, "AP_CARD": _ap_card}
