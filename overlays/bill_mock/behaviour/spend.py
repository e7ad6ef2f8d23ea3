"""Spend & Expense: whom a token acts as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import no_such_object

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler


def _current_user(call: Call) -> object:
    resource = call.resources["spend/users"]
    row = resource.table(call).get(call.caller.user_id)
    if row is None:
        raise no_such_object(call.caller.user_id)
    return row


HANDLERS: dict[str, Handler] = {"getCurrentUser": _current_user}
