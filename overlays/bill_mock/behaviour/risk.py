"""Risk verification: the check of an organization and its owner that opens payables and receivables.

It ends ten minutes after its start, which is a time of our own. An owner whose name ends in REVIEW, HOLD or DECLINE
gets that decision, so that every outcome can be tried; without the name of the owner the check stalls until it is
started again.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.organizations import ORGANIZATIONS
from bill_mock.call import ADMINISTRATOR
from bill_mock.errors import INVALID_ENTITY, business, forbidden
from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

CHECKS, PHONES, _MAILS = "risk-verifications", "risk-phones", "emails"
_DECISIONS = frozenset({"APPROVE", "REVIEW", "HOLD", "DECLINE"})
CHECK = LifeCycle(
    first="IN_PROGRESS",
    moves={"IN_PROGRESS": _DECISIONS},
    timed={"IN_PROGRESS": Timed("APPROVE", after=timedelta(minutes=10))},
)


def keep_phone(call: Call, user_id: str) -> None:
    """Set the phone of a user for the check."""
    call.tenant.table(PHONES).put({"id": user_id, **call.data})


def approve(world: World, tenant: Tenant) -> None:
    """Have an organization pass the check without waiting, as seeded ones have."""
    _store(tenant, {"id": tenant.id, "referenceId": world.ids.new(), "decision": "APPROVE"})


def _store(tenant: Tenant, row: JsonObject) -> JsonObject:
    return tenant.table(CHECKS).put(row)


def _initiate(call: Call) -> object:
    if call.role != ADMINISTRATOR:
        message = "Only an administrator may start the risk verification."
        raise forbidden(message)
    if call.tenant.table(PHONES).get(call.caller.user_id) is None:
        raise business(INVALID_ENTITY, "The user needs a phone for the risk verification first.")
    row = call.tenant.table(CHECKS).get(call.tenant.id)
    if row is None:
        row = _begin(call)
    if row["decision"] == CHECK.first and not row["_timed"] and _owner(call.tenant):
        row = _store(call.tenant, {**row, "_timed": True})
        timed = CHECK.timed[CHECK.first]
        call.world.later(call.now + timed.after, partial(_decide, call.tenant, timed.to))
    return _shown(row)


def _begin(call: Call) -> JsonObject:
    ids = call.world.ids
    row = {"id": call.tenant.id, "referenceId": ids.new(), "decision": CHECK.first, "_timed": False}
    user = call.tenant.table("users").get(call.caller.user_id) or {}
    mail = {"id": ids.new(), "riskVerificationId": row["referenceId"], "to": [user.get("email", "")]}
    call.tenant.table(_MAILS).put({**mail, "time": call.time})
    return _store(call.tenant, {**row, "processingStatus": CHECK.first})


def _decide(tenant: Tenant, usual: str, _now: datetime) -> None:
    row = tenant.table(CHECKS).get(tenant.id)
    if row is not None and CHECK.allows(row["decision"], usual):
        word = _owner(tenant).rpartition(" ")[2].upper()
        kept = {name: value for name, value in row.items() if name != "processingStatus"}
        _store(tenant, {**kept, "decision": word if CHECK.allows(row["decision"], word) else usual})


def _owner(tenant: Tenant) -> str:
    organization = tenant.table(ORGANIZATIONS).get(tenant.id) or {}
    return str(organization.get("companyOwner", {}).get("name", ""))


def _get(call: Call) -> object:
    """The state of the check; an empty object before it has begun, since nothing is documented for that."""
    return _shown(call.tenant.table(CHECKS).get(call.tenant.id) or {})


def _shown(row: JsonObject) -> JsonObject:
    return {name: row[name] for name in ("processingStatus", "decision", "referenceId") if name in row}


def _add_phone(call: Call) -> object:
    keep_phone(call, call.caller.user_id)
    return None


def _has_phone(call: Call) -> object:
    return {"hasPhone": call.tenant.table(PHONES).get(call.caller.user_id) is not None}


HANDLERS: dict[str, Handler] = {
    "initiateRiskVerifications": _initiate,
    "getRiskVerifications": _get,
    "createRiskVerificationPhone": _add_phone,
    "getRiskVerificationPhone": _has_phone,
}
