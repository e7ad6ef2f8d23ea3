"""Whose subscriptions a caller sees, which events it may have, and one subscription by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import no_such_object
from bill_mock.hub import ORGANIZATION, PARTNER, SPEND, Owner

if TYPE_CHECKING:
    from bill_mock.call import Call
    from bill_mock.codec import JsonObject
    from bill_mock.document import Description


def owner_of(call: Call) -> Owner:
    """The level of the caller's credentials: a partner's, a session's of an organization, or an API token's."""
    caller = call.caller
    if caller.partner is not None:
        return Owner(PARTNER, caller.partner.id)
    return Owner(SPEND if caller.session is None else ORGANIZATION, call.tenant.id)


def known(call: Call) -> JsonObject:
    """The subscription that the path names.

    Raises:
        RefusedError: 404 when the caller has none with this id; how BILL refuses it is not documented.
    """
    row = call.world.hub.table(owner_of(call)).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return row


def webhooks_of(description: Description) -> JsonObject:
    """The path items of all events by their types."""
    found: JsonObject = description.document.get("webhooks", {})
    return found


def catalog(call: Call) -> list[str]:
    """Event types on offer for the caller: those of Spend & Expense for its tokens, the others for everybody else."""
    spend = owner_of(call).level == SPEND
    return [name for name in webhooks_of(call.description) if name.startswith("spend.") == spend]
