# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.vendor_credits``: archive, bulk_archive, bulk_create, bulk_replace, bulk_update, create, get, iterate, list, replace, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.vendor_credits import VendorCreditsFields, VendorCreditsFilters
    from ..models.vendor_credit import VendorCredit
    from ..models.vendor_credit_bulk import VendorCreditBulk
    from ..models.vendor_credit_bulk_replace_item import VendorCreditBulkReplaceItem
    from ..models.vendor_credit_bulk_update_item import VendorCreditBulkUpdateItem
    from ..models.vendor_credit_create import VendorCreditCreate
    from ..models.vendor_credit_page import VendorCreditPage
    from ..models.vendor_credit_replace import VendorCreditReplace
    from ..models.vendor_credit_update import VendorCreditUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class VendorCredits(Resource):
    """Operations of ``client.vendor_credits``."""

    __slots__ = ()

    def archive(self, vendor_credit_id: str) -> VendorCredit:
        """Archive a vendor credit for good.

        Takes a credit out of use. This is final: there is no call that restores a vendor credit. No body is
        sent, and archiving a second time changes nothing. What becomes of bills that it was set off
        against is not documented.

        Args:
            vendor_credit_id: Vendor credit to take out of use.

        Effect: irreversible. Source: archiveVendorCredit, https://developer.bill.com/reference/archivevendorcredit
        """
        from ..api.vendor_credits import archive_vendor_credit as _operation

        return self._caller.call(_operation.build(vendor_credit_id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> VendorCreditBulk:
        """Archive several vendor credits for good.

        Takes several credits out of use with one call. This is final: there is no call that restores vendor
        credits. Unlike the other bulk calls it has no body; the ids are given in the query. The
        limit of 50 is that of creating and assumed to hold here.

        Args:
            ids: Vendor credits to take out of use, written into one parameter with commas between them;
                that form is inferred.

        Effect: irreversible. Source: bulkArchiveVendorCredit, https://developer.bill.com/reference/bulkarchivevendorcredit
        """
        from ..api.vendor_credits import bulk_archive_vendor_credit as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[VendorCreditCreate]) -> VendorCreditBulk:
        """Create up to 50 vendor credits at once.

        Creates 1 to 50 credits, all or nothing; when one is refused, the blameless ones are reported with
        BDC_1246. The request is a bare array, while the answer is an object with the list inside.
        Taking them back by archiving is final. There is no key against repeats.

        Args:
            body: What to send: Sequence[VendorCreditCreate].

        Effect: undoable. Source: bulkCreateVendorCredit, https://developer.bill.com/reference/bulkcreatevendorcredit
        """
        from ..api.vendor_credits import bulk_create_vendor_credit as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_replace(self, body: Sequence[VendorCreditBulkReplaceItem]) -> VendorCreditBulk:
        """Replace several vendor credits with their lines.

        Does what `replaceVendorCredit` does for several credits, each named by the id in its element. Lines
        without id are added, stored lines whose id is missing are removed. The limit of 50, and
        that it is all or nothing with BDC_1246 for the blameless ones, are those of creating and
        assumed to hold here.

        Args:
            body: What to send: Sequence[VendorCreditBulkReplaceItem].

        Effect: idempotent. Source: bulkReplaceVendorCredit, https://developer.bill.com/reference/bulkreplacevendorcredit
        """
        from ..api.vendor_credits import bulk_replace_vendor_credit as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_update(self, body: Sequence[VendorCreditBulkUpdateItem]) -> VendorCreditBulk:
        """Change parts of several vendor credits.

        Does what `updateVendorCredit` does for several credits, each named by the id in its element. Lines
        keep their id and cannot be added or removed. The limit of 50, and that it is all or nothing
        with BDC_1246 for the blameless ones, are those of creating and assumed to hold here.

        Args:
            body: What to send: Sequence[VendorCreditBulkUpdateItem].

        Effect: idempotent. Source: bulkUpdateVendorCredit, https://developer.bill.com/reference/bulkupdatevendorcredit
        """
        from ..api.vendor_credits import bulk_update_vendor_credit as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: VendorCreditCreate) -> VendorCredit:
        """Create a vendor credit.

        Records that a vendor owes us something, for a return or a discount. The credit lowers nothing by
        itself; set it off by naming it in `vendorCredits` of a bill or of a payment. It has no due
        date. Taking it back by archiving is final. There is no key against repeats and no known
        filter on the reference number: after an unclear outcome go through the latest credits and
        compare vendor and number.

        Args:
            body: What to send: VendorCreditCreate.

        Effect: undoable. Source: createVendorCredit, https://developer.bill.com/reference/createvendorcredit
        """
        from ..api.vendor_credits import create_vendor_credit as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, vendor_credit_id: str) -> VendorCredit:
        """Get a vendor credit.

        Reads one credit with its lines and where it was used. Besides the list this is the only answer with
        `usage`.

        Args:
            vendor_credit_id: Vendor credit to read.

        Effect: read. Source: getVendorCredit, https://developer.bill.com/reference/getvendorcredit
        """
        from ..api.vendor_credits import get_vendor_credit as _operation

        return self._caller.call(_operation.build(vendor_credit_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
        filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> VendorCreditPage:
        """List vendor credits.

        Pages through the credits of vendors, each with its lines and, in `usage`, the bills and payments
        that it was used on. Only the filter on `id` and the order by `createdTime` are shown in
        samples; the other fields to sort by are those of credit memos, which the documentation
        lists alike.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendor_credits``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendor_credits``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendorCredits, https://developer.bill.com/reference/listvendorcredits
        """
        from ..api.vendor_credits import list_vendor_credits as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def replace(self, vendor_credit_id: str, body: VendorCreditReplace) -> VendorCredit:
        """Replace a vendor credit with all its lines.

        Writes the whole credit anew; send every field that shall stay. Lines with an id are kept and
        changed, lines without one are added, and stored lines whose id is missing are removed.
        Where the credit is used is not part of the request; to take it off an unpaid bill use
        `replaceBill`.

        Args:
            vendor_credit_id: Vendor credit to write anew.
            body: What to send: VendorCreditReplace.

        Effect: idempotent. Source: replaceVendorCredit, https://developer.bill.com/reference/replacevendorcredit
        """
        from ..api.vendor_credits import replace_vendor_credit as _operation

        return self._caller.call(_operation.build(vendor_credit_id, body), _operation.parse)

    def update(self, vendor_credit_id: str, body: VendorCreditUpdate) -> VendorCredit:
        """Change parts of a vendor credit.

        Changes the fields that are sent and leaves the others. Lines are addressed by their id and keep it;
        to add or remove lines use `replaceVendorCredit`. On bills a line changed without its
        `classifications` loses them, so send them here too.

        Args:
            vendor_credit_id: Vendor credit to change.
            body: What to send: VendorCreditUpdate.

        Effect: idempotent. Source: updateVendorCredit, https://developer.bill.com/reference/updatevendorcredit
        """
        from ..api.vendor_credits import update_vendor_credit as _operation

        return self._caller.call(_operation.build(vendor_credit_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
        filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[VendorCredit]:
        """List vendor credits, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendor_credits``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendor_credits``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.vendor_credits import list_vendor_credits as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncVendorCredits(AsyncResource):
    """Operations of ``client.vendor_credits``, asynchronous."""

    __slots__ = ()

    async def archive(self, vendor_credit_id: str) -> VendorCredit:
        """Archive a vendor credit for good.

        Takes a credit out of use. This is final: there is no call that restores a vendor credit. No body is
        sent, and archiving a second time changes nothing. What becomes of bills that it was set off
        against is not documented.

        Args:
            vendor_credit_id: Vendor credit to take out of use.

        Effect: irreversible. Source: archiveVendorCredit, https://developer.bill.com/reference/archivevendorcredit
        """
        from ..api.vendor_credits import archive_vendor_credit as _operation

        return await self._caller.call(_operation.build(vendor_credit_id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> VendorCreditBulk:
        """Archive several vendor credits for good.

        Takes several credits out of use with one call. This is final: there is no call that restores vendor
        credits. Unlike the other bulk calls it has no body; the ids are given in the query. The
        limit of 50 is that of creating and assumed to hold here.

        Args:
            ids: Vendor credits to take out of use, written into one parameter with commas between them;
                that form is inferred.

        Effect: irreversible. Source: bulkArchiveVendorCredit, https://developer.bill.com/reference/bulkarchivevendorcredit
        """
        from ..api.vendor_credits import bulk_archive_vendor_credit as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[VendorCreditCreate]) -> VendorCreditBulk:
        """Create up to 50 vendor credits at once.

        Creates 1 to 50 credits, all or nothing; when one is refused, the blameless ones are reported with
        BDC_1246. The request is a bare array, while the answer is an object with the list inside.
        Taking them back by archiving is final. There is no key against repeats.

        Args:
            body: What to send: Sequence[VendorCreditCreate].

        Effect: undoable. Source: bulkCreateVendorCredit, https://developer.bill.com/reference/bulkcreatevendorcredit
        """
        from ..api.vendor_credits import bulk_create_vendor_credit as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_replace(self, body: Sequence[VendorCreditBulkReplaceItem]) -> VendorCreditBulk:
        """Replace several vendor credits with their lines.

        Does what `replaceVendorCredit` does for several credits, each named by the id in its element. Lines
        without id are added, stored lines whose id is missing are removed. The limit of 50, and
        that it is all or nothing with BDC_1246 for the blameless ones, are those of creating and
        assumed to hold here.

        Args:
            body: What to send: Sequence[VendorCreditBulkReplaceItem].

        Effect: idempotent. Source: bulkReplaceVendorCredit, https://developer.bill.com/reference/bulkreplacevendorcredit
        """
        from ..api.vendor_credits import bulk_replace_vendor_credit as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_update(self, body: Sequence[VendorCreditBulkUpdateItem]) -> VendorCreditBulk:
        """Change parts of several vendor credits.

        Does what `updateVendorCredit` does for several credits, each named by the id in its element. Lines
        keep their id and cannot be added or removed. The limit of 50, and that it is all or nothing
        with BDC_1246 for the blameless ones, are those of creating and assumed to hold here.

        Args:
            body: What to send: Sequence[VendorCreditBulkUpdateItem].

        Effect: idempotent. Source: bulkUpdateVendorCredit, https://developer.bill.com/reference/bulkupdatevendorcredit
        """
        from ..api.vendor_credits import bulk_update_vendor_credit as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: VendorCreditCreate) -> VendorCredit:
        """Create a vendor credit.

        Records that a vendor owes us something, for a return or a discount. The credit lowers nothing by
        itself; set it off by naming it in `vendorCredits` of a bill or of a payment. It has no due
        date. Taking it back by archiving is final. There is no key against repeats and no known
        filter on the reference number: after an unclear outcome go through the latest credits and
        compare vendor and number.

        Args:
            body: What to send: VendorCreditCreate.

        Effect: undoable. Source: createVendorCredit, https://developer.bill.com/reference/createvendorcredit
        """
        from ..api.vendor_credits import create_vendor_credit as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, vendor_credit_id: str) -> VendorCredit:
        """Get a vendor credit.

        Reads one credit with its lines and where it was used. Besides the list this is the only answer with
        `usage`.

        Args:
            vendor_credit_id: Vendor credit to read.

        Effect: read. Source: getVendorCredit, https://developer.bill.com/reference/getvendorcredit
        """
        from ..api.vendor_credits import get_vendor_credit as _operation

        return await self._caller.call(_operation.build(vendor_credit_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
        filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> VendorCreditPage:
        """List vendor credits.

        Pages through the credits of vendors, each with its lines and, in `usage`, the bills and payments
        that it was used on. Only the filter on `id` and the order by `createdTime` are shown in
        samples; the other fields to sort by are those of credit memos, which the documentation
        lists alike.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendor_credits``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendor_credits``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listVendorCredits, https://developer.bill.com/reference/listvendorcredits
        """
        from ..api.vendor_credits import list_vendor_credits as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def replace(self, vendor_credit_id: str, body: VendorCreditReplace) -> VendorCredit:
        """Replace a vendor credit with all its lines.

        Writes the whole credit anew; send every field that shall stay. Lines with an id are kept and
        changed, lines without one are added, and stored lines whose id is missing are removed.
        Where the credit is used is not part of the request; to take it off an unpaid bill use
        `replaceBill`.

        Args:
            vendor_credit_id: Vendor credit to write anew.
            body: What to send: VendorCreditReplace.

        Effect: idempotent. Source: replaceVendorCredit, https://developer.bill.com/reference/replacevendorcredit
        """
        from ..api.vendor_credits import replace_vendor_credit as _operation

        return await self._caller.call(_operation.build(vendor_credit_id, body), _operation.parse)

    async def update(self, vendor_credit_id: str, body: VendorCreditUpdate) -> VendorCredit:
        """Change parts of a vendor credit.

        Changes the fields that are sent and leaves the others. Lines are addressed by their id and keep it;
        to add or remove lines use `replaceVendorCredit`. On bills a line changed without its
        `classifications` loses them, so send them here too.

        Args:
            vendor_credit_id: Vendor credit to change.
            body: What to send: VendorCreditUpdate.

        Effect: idempotent. Source: updateVendorCredit, https://developer.bill.com/reference/updatevendorcredit
        """
        from ..api.vendor_credits import update_vendor_credit as _operation

        return await self._caller.call(_operation.build(vendor_credit_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
        filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[VendorCredit]:
        """List vendor credits, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.vendor_credits``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.vendor_credits``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.vendor_credits import list_vendor_credits as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
