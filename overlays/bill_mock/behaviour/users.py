"""Users of an organization: a role is sent as its id and answered as an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business
from bill_mock.resource import Change, Rules

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject


def _derive(call: Call, change: Change) -> JsonObject:
    role_id = change.sent.get("roleId")
    if role_id is None:
        return change.row
    role = call.tenant.table("roles").get(role_id)
    if role is None:
        raise business(INVALID_FIELD, "Invalid value for field roleId.")
    shown = {name: role[name] for name in ("id", "type", "description") if name in role}
    return {**change.row, "role": shown}


RULES = {"users": Rules(derive=_derive)}
