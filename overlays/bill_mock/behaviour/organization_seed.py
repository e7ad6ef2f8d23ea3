"""What a seeded organization comes with: its data, payment terms, past statements, exports and vendor histories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import audit, billing
from bill_mock.behaviour.exports import write_export
from bill_mock.behaviour.organizations import INDUSTRIES, ORGANIZATIONS
from bill_mock.behaviour.payment_terms import TERMS
from bill_mock.clock import stamp

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_PAST_MONTHS = 3
_ADDRESS = {
    "line1": "1 Main Street",
    "city": "Springfield",
    "stateOrProvince": "IL",
    "zipOrPostalCode": "62701",
    "country": "US",
}
_TERMS = (("Due upon receipt", 0), ("Net 15", 15), ("Net 30", 30))


def furnish(world: World, tenant: Tenant, user_id: str, now: datetime) -> JsonObject:
    """Complete an organization that has its users and vendors.

    Returns:
        Ids to use.
    """
    time = stamp(now)
    known = tenant.table(ORGANIZATIONS).get(tenant.id) or {"id": tenant.id}
    tenant.table(ORGANIZATIONS).put({**known, **_data(), "createdTime": time, "updatedTime": time})
    terms = [_term(world, tenant, name, days, time) for name, days in _TERMS]
    billing.start(world, tenant, now.date(), months=_PAST_MONTHS)
    for vendor in list(tenant.table("vendors")):
        entry = {"type": "Create", "user": audit.author_of(tenant, user_id), "field": {}}
        audit.add_entry(world, tenant, vendor["id"], entry, time)
    exports = [write_export(world, tenant, kind) for kind in ("vendors", "customers")]
    statement = next(iter(tenant.table(billing.STATEMENTS)))
    return {"paymentTermId": terms[-1]["id"], "exportId": exports[0]["id"], "billingStatementId": statement["id"]}


def _data() -> JsonObject:
    return {
        "archived": False,
        "accountType": "BUSINESS",
        "businessCategory": "LLC",
        "industry": INDUSTRIES[0],
        "phone": "2025550100",
        "address": _ADDRESS,
        "companyOwner": {"name": "Ada Admin", "dateOfBirth": "1980-01-31"},
        "taxId": "000000000",
        "taxIdType": "EIN",
        "processingOptions": {"mailingAddressSameAsPhysical": True},
    }


def _term(world: World, tenant: Tenant, name: str, days: int, time: str) -> JsonObject:
    row = {"id": world.ids.new("00p"), "name": name, "daysDue": days, "createdTime": time, "updatedTime": time}
    return tenant.table(TERMS, tenant.id).put(row)
