"""Customers and their contacts: what the server adds, and the authorization to charge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business, wrong_field
from bill_mock.money import ZERO
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_ADDRESSES = ("billingAddress", "shippingAddress")


def _derive(_call: Call, change: Change) -> JsonObject:
    row = change.row
    # An address is sent as a whole, so that a PATCH does not merge it with the old one.
    row.update((name, change.sent[name]) for name in _ADDRESSES if change.sent.get(name) is not None)
    if change.old is None and "invoiceCurrency" not in row and _is_foreign(row):
        raise wrong_field("invoiceCurrency", "must not be null")
    row.setdefault("balance", {"amount": ZERO})
    row.setdefault("invoiceCurrency", "USD")
    row.setdefault("hasBankAccount", False)
    row.setdefault("authorizedToCharge", False)
    return row


def _is_foreign(row: JsonObject) -> bool:
    return bool(row.get("billingAddress", {}).get("country", "US") != "US")


def _derive_contact(call: Call, change: Change) -> JsonObject:
    """A contact, whose address nobody else at the customer signs in with.

    Whether it has to be unique in the whole organization is not clear; the mock takes the milder reading.
    """
    row = change.row
    others = call.resources["customers/*/contacts"].table(call).find("email", row["email"])
    if any(other["id"] != row["id"] and not other["archived"] for other in others):
        raise business(INVALID_FIELD, "Another contact of the customer has this email already.")
    return row


def _authorize(call: Call) -> object:
    resource = call.resources["customers"]
    row = resource.row(call, call.ids[0])
    allowed: bool = call.data["authorizedToCharge"]
    if row["authorizedToCharge"] != allowed:
        row = resource.table(call).put({**row, "authorizedToCharge": allowed, "updatedTime": call.time})
    return resource.show(call, row)


HANDLERS: dict[str, Handler] = {"authorizeToChargeCustomer": _authorize}
RULES = {"customers": Rules(derive=_derive), "customers/*/contacts": Rules(derive=_derive_contact)}
