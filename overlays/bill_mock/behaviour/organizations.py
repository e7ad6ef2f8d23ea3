"""The organization itself: its data, which administrators alone may see, and the industries it can be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.call import ADMINISTRATOR
from bill_mock.errors import forbidden, no_such_object
from bill_mock.generic import merged

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

ORGANIZATIONS = "organizations"
# Those of the vendor are not printed; any text is taken as industry, since no refusal is documented.
INDUSTRIES = (
    "Accounting and Bookkeeping",
    "Agriculture",
    "Construction",
    "Education",
    "Financial Services",
    "Food and Beverage",
    "Healthcare",
    "Manufacturing",
    "Non-Profit",
    "Professional Services",
    "Real Estate",
    "Retail",
    "Technology",
    "Transportation",
    "Other",
)


def own(call: Call) -> JsonObject:
    """The organization of the path, which has to be the one signed in to.

    Raises:
        RefusedError: 404 for any other, whether it exists or not.
    """
    row = call.tenant.table(ORGANIZATIONS).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return row


def administered(call: Call) -> JsonObject:
    """The organization of the path, for an administrator.

    Raises:
        RefusedError: 403 for another role, 404 for another organization.
    """
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may do this."
        raise forbidden(message)
    return own(call)


def _update(call: Call) -> object:
    known = call.description.properties(call.operation.body_schema)
    sent = {name: value for name, value in call.data.items() if name in known}
    changed = {**merged(administered(call), sent), "updatedTime": call.time}
    return call.tenant.table(ORGANIZATIONS).put(changed)


def _industries(_call: Call) -> object:
    return {"results": INDUSTRIES}


HANDLERS: dict[str, Handler] = {
    "getOrganization": administered,
    "updateOrganization": _update,
    "listIndustries": _industries,
}
