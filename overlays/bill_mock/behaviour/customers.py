"""Customers: what the server adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.money import ZERO
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def _derive(_call: Call, change: Change) -> JsonObject:
    row = change.row
    row.setdefault("balance", {"amount": ZERO})
    row.setdefault("invoiceCurrency", "USD")
    row.setdefault("hasBankAccount", False)
    row.setdefault("authorizedToCharge", False)
    return row


RULES = {"customers": Rules(derive=_derive)}
