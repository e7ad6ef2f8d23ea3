"""Vendor credits: what their lines add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business
from bill_mock.money import ZERO, lines_total
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    if call.tenant.table("vendors").get(row["vendorId"]) is None:
        raise business(INVALID_FIELD, "Invalid value for field vendorId.")
    row["amount"] = lines_total(row.get("vendorCreditLineItems"))
    row.setdefault("appliedAmount", ZERO)
    row.setdefault("status", "NOT_APPLIED")
    return row


RULES = {"vendor-credits": Rules(derive=_derive)}
