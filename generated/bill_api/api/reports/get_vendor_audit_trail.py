# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read the audit trail of a vendor: ``GET /connect/v3/reports/audit-trail/vendor/{vendorId}``
(getVendorAuditTrail)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.audit_trail_entry import AuditTrailEntry
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getVendorAuditTrail"]
AuditTrailEntry_load: Any = AuditTrailEntry.from_dict


def build(
    vendor_id: str, *, include_archived: bool | Unset = UNSET, start: int | Unset = UNSET, max_: int | Unset = UNSET
) -> Request:
    """The request; see ``client.reports.get_vendor_audit_trail`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "vendorId": vendor_id,
        },
        query=(
            ("includeArchived", include_archived, True),
            ("start", start, True),
            ("max", max_, True),
        ),
    )


def parse(response: Response) -> list[AuditTrailEntry]:
    """Decode a success."""
    v: Any = _load(response, list, "getVendorAuditTrail")
    out: list[AuditTrailEntry] = (
        [AuditTrailEntry_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    )
    return out


def sync_detailed(
    vendor_id: str,
    *,
    client: Sender,
    include_archived: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    max_: int | Unset = UNSET,
) -> Detailed[list[AuditTrailEntry]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(vendor_id, include_archived=include_archived, start=start, max_=max_))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    vendor_id: str,
    *,
    client: Sender,
    include_archived: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    max_: int | Unset = UNSET,
) -> list[AuditTrailEntry]:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, client.send(build(vendor_id, include_archived=include_archived, start=start, max_=max_)))
    )


async def asyncio_detailed(
    vendor_id: str,
    *,
    client: AsyncSender,
    include_archived: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    max_: int | Unset = UNSET,
) -> Detailed[list[AuditTrailEntry]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(vendor_id, include_archived=include_archived, start=start, max_=max_))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    vendor_id: str,
    *,
    client: AsyncSender,
    include_archived: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    max_: int | Unset = UNSET,
) -> list[AuditTrailEntry]:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, await client.send(build(vendor_id, include_archived=include_archived, start=start, max_=max_))
        )
    )
