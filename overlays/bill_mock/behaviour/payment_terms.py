"""Payment terms: each number of days stands once in an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject

TERMS = "organizations/*/payment-terms"


def _derive(call: Call, change: Change) -> JsonObject:
    row = change.row
    twins = call.tenant.table(TERMS, call.tenant.id).find("daysDue", row["daysDue"])
    if any(twin["id"] != row["id"] for twin in twins):
        # That it is refused is documented, with which code is not.
        raise business(INVALID_FIELD, "Another payment term has the same value for field daysDue.")
    return row


RULES = {TERMS: Rules(derive=_derive)}
