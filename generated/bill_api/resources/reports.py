# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.reports``: get_vendor_audit_trail, iterate_vendor_audit_trail."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.audit_trail_entry import AuditTrailEntry
    from ..paging import AsyncPaginated, Paginated, Progress


class Reports(Resource):
    """Operations of ``client.reports``."""

    __slots__ = ()

    def get_vendor_audit_trail(
        self,
        vendor_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        start: int | Unset = UNSET,
        max_: int | Unset = UNSET,
    ) -> builtins.list[AuditTrailEntry]:
        """Read the audit trail of a vendor.

        Who created and changed a vendor, field by field: one entry for the creation and one for each edited
        field. Only vendors have an audit trail in the API. The answer is a bare array, paged by
        offset: send `start` and `max`, and stop when fewer entries come back than were asked for.
        The default and the largest page are not documented.

        Args:
            vendor_id: Vendor whose history is read (prefix 009).
            include_archived: True adds archived entries of the trail; they are left out otherwise.
            start: Position of the first entry, presumably counted from 0; the trail starts at its beginning
                when left out.
            max_: Entries a page; neither default nor upper bound is documented.

        Effect: read. Source: getVendorAuditTrail, https://developer.bill.com/reference/getvendoraudittrail
        """
        from ..api.reports import get_vendor_audit_trail as _operation

        return self._caller.call(
            _operation.build(vendor_id, include_archived=include_archived, start=start, max_=max_), _operation.parse
        )

    def iterate_vendor_audit_trail(
        self,
        vendor_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[AuditTrailEntry]:
        """Read the audit trail of a vendor, all pages of them.

        Nothing is sent before it is iterated; see ``get_vendor_audit_trail`` for a single page.

        Args:
            vendor_id: Vendor whose history is read (prefix 009).
            include_archived: True adds archived entries of the trail; they are left out otherwise.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.reports import get_vendor_audit_trail as _operation

        return self._caller.paginate(
            _operation.build(vendor_id, include_archived=include_archived, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncReports(AsyncResource):
    """Operations of ``client.reports``, asynchronous."""

    __slots__ = ()

    async def get_vendor_audit_trail(
        self,
        vendor_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        start: int | Unset = UNSET,
        max_: int | Unset = UNSET,
    ) -> builtins.list[AuditTrailEntry]:
        """Read the audit trail of a vendor.

        Who created and changed a vendor, field by field: one entry for the creation and one for each edited
        field. Only vendors have an audit trail in the API. The answer is a bare array, paged by
        offset: send `start` and `max`, and stop when fewer entries come back than were asked for.
        The default and the largest page are not documented.

        Args:
            vendor_id: Vendor whose history is read (prefix 009).
            include_archived: True adds archived entries of the trail; they are left out otherwise.
            start: Position of the first entry, presumably counted from 0; the trail starts at its beginning
                when left out.
            max_: Entries a page; neither default nor upper bound is documented.

        Effect: read. Source: getVendorAuditTrail, https://developer.bill.com/reference/getvendoraudittrail
        """
        from ..api.reports import get_vendor_audit_trail as _operation

        return await self._caller.call(
            _operation.build(vendor_id, include_archived=include_archived, start=start, max_=max_), _operation.parse
        )

    def iterate_vendor_audit_trail(
        self,
        vendor_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[AuditTrailEntry]:
        """Read the audit trail of a vendor, all pages of them.

        Nothing is sent before it is iterated; see ``get_vendor_audit_trail`` for a single page.

        Args:
            vendor_id: Vendor whose history is read (prefix 009).
            include_archived: True adds archived entries of the trail; they are left out otherwise.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.reports import get_vendor_audit_trail as _operation

        return self._caller.paginate(
            _operation.build(vendor_id, include_archived=include_archived, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
