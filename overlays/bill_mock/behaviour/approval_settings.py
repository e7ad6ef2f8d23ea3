"""What an organization decides about approvals in the web app; no call of the API reads or sets it.

Platform facts 8.3 and 8.4 name the settings; what exactly follows from them is not documented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.errors import INVALID_FIELD, business

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant

NEVER, UNTIL_APPROVED, ALWAYS = "NEVER", "UNTIL_APPROVED", "ALWAYS"
EDITING = (NEVER, UNTIL_APPROVED, ALWAYS)
_TABLE = "approval-settings"
_DEFAULTS: JsonObject = {"id": "settings", "needsApproval": True, "editing": ALWAYS, "learns": False}


def settings(tenant: Tenant) -> JsonObject:
    """`needsApproval`; `editing` of bills that have approvers; and `learns`, whether earlier approvers come back."""
    return tenant.table(_TABLE).get(_DEFAULTS["id"]) or _DEFAULTS


def keep_settings(tenant: Tenant, changes: JsonObject) -> JsonObject:
    """Change settings; returns all of them."""
    return tenant.table(_TABLE).put({**settings(tenant), **changes})


def check_editable(tenant: Tenant, bill: JsonObject) -> None:
    """Hold a change of a bill against the organization's setting.

    A bill is in approval from the assignment of its approvers on, which is a guess, as is the code.

    Raises:
        RefusedError: 422 while, or after, it is approved.
    """
    editing = settings(tenant)["editing"]
    if editing == ALWAYS or not bill["approvers"]:
        return
    if editing == NEVER or all(one["status"] in ("APPROVED", "REROUTED") for one in bill["approvers"]):
        raise business(INVALID_FIELD, "The organization does not allow changes to a bill in approval.")
