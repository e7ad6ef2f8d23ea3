# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.credit_memos``: archive, bulk_archive, bulk_create, bulk_replace, bulk_restore, bulk_update, create, get, iterate, list,
replace, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.credit_memos import CreditMemosFields, CreditMemosFilters
    from ..models.credit_memo import CreditMemo
    from ..models.credit_memo_bulk_replace_item import CreditMemoBulkReplaceItem
    from ..models.credit_memo_bulk_response import CreditMemoBulkResponse
    from ..models.credit_memo_bulk_update_item import CreditMemoBulkUpdateItem
    from ..models.credit_memo_create import CreditMemoCreate
    from ..models.credit_memo_details import CreditMemoDetails
    from ..models.credit_memo_details_list import CreditMemoDetailsList
    from ..models.credit_memo_replace import CreditMemoReplace
    from ..models.credit_memo_update import CreditMemoUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class CreditMemos(Resource):
    """Operations of ``client.credit_memos``."""

    __slots__ = ()

    def archive(self, credit_memo_id: str) -> CreditMemo:
        """Archive a credit memo.

        Takes a credit memo out of use; it cannot be deleted. Archiving an archived one changes nothing.
        Takes no body.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: idempotent. Source: archiveCreditMemo, https://developer.bill.com/reference/archivecreditmemo
        """
        from ..api.credit_memos import archive_credit_memo as _operation

        return self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> CreditMemoBulkResponse:
        """Archive several credit memos.

        Archives the credit memos named in the query string; takes no body. Archived ones among them stay
        so. How many it takes is not stated; other bulk calls take 50.

        Args:
            ids: Ids of the credit memos, joined with commas. The vendor types it as one text, so that the
                comma joins them is inferred.

        Effect: idempotent. Source: bulkArchiveCreditMemo, https://developer.bill.com/reference/bulkarchivecreditmemo
        """
        from ..api.credit_memos import bulk_archive_credit_memo as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[CreditMemoCreate]) -> CreditMemoBulkResponse:
        """Create several credit memos.

        Creates up to 50 credit memos from a bare array. All or none are done: if one is refused, the others
        fail with BDC_1246. After a lost answer read the list before you repeat, since nothing is
        known to stop doubles.

        Args:
            body: What to send: Sequence[CreditMemoCreate].

        Effect: undoable. Source: bulkCreateCreditMemo, https://developer.bill.com/reference/bulkcreatecreditmemo
        """
        from ..api.credit_memos import bulk_create_credit_memo as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_replace(self, body: Sequence[CreditMemoBulkReplaceItem]) -> CreditMemoBulkResponse:
        """Replace several credit memos.

        Puts new content into up to 50 credit memos from a bare array, each named by its `id`. Lines that
        are not listed are deleted. Credit memos are the only receivable with such a PUT. Presumably
        all or none are done, as with bulk creates (BDC_1246).

        Args:
            body: What to send: Sequence[CreditMemoBulkReplaceItem].

        Effect: idempotent. Source: bulkReplaceCreditMemo, https://developer.bill.com/reference/bulkreplacecreditmemo
        """
        from ..api.credit_memos import bulk_replace_credit_memo as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> CreditMemoBulkResponse:
        """Restore several credit memos.

        Restores the credit memos named in the query string; takes no body. Active ones among them stay so.
        How many it takes is not stated; other bulk calls take 50.

        Args:
            ids: Ids of the credit memos, joined with commas. The vendor types it as one text, so that the
                comma joins them is inferred.

        Effect: idempotent. Source: bulkRestoreCreditMemo, https://developer.bill.com/reference/bulkrestorecreditmemo
        """
        from ..api.credit_memos import bulk_restore_credit_memo as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[CreditMemoBulkUpdateItem]) -> CreditMemoBulkResponse:
        """Update several credit memos.

        Changes up to 50 credit memos from a bare array, each named by its `id`; fields that are left out
        stay. Presumably all or none are done, as with bulk creates (BDC_1246).

        Args:
            body: What to send: Sequence[CreditMemoBulkUpdateItem].

        Effect: idempotent. Source: bulkUpdateCreditMemo, https://developer.bill.com/reference/bulkupdatecreditmemo
        """
        from ..api.credit_memos import bulk_update_credit_memo as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: CreditMemoCreate) -> CreditMemo:
        """Create a credit memo.

        Gives a customer credit that later invoices can use through their `creditAmount`; nothing is applied
        by this call. The answer has no `usage`. Whether a second memo with the same
        `referenceNumber` is refused is not documented.

        Args:
            body: What to send: CreditMemoCreate.

        Effect: undoable. Source: createCreditMemo, https://developer.bill.com/reference/createcreditmemo
        """
        from ..api.credit_memos import create_credit_memo as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, credit_memo_id: str) -> CreditMemoDetails:
        """Get a credit memo.

        Reads one credit memo with the invoices it was used on. An unknown id is answered with 404
        (BDC_1205).

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: read. Source: getCreditMemo, https://developer.bill.com/reference/getcreditmemo
        """
        from ..api.credit_memos import get_credit_memo as _operation

        return self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[CreditMemosFields] | Sequence[Order[CreditMemosFields]] | Unset = UNSET,
        filters: str | Filter[CreditMemosFields] | CreditMemosFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CreditMemoDetailsList:
        """List credit memos.

        Credit memos of the organization with the invoices they were used on, a page at a time. A sample of
        the vendor filters by `id`; the other filters are known from another client, with inferred
        operators. `referenceNumber` is not known to be a filter.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.credit_memos``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.credit_memos``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCreditMemos, https://developer.bill.com/reference/listcreditmemos
        """
        from ..api.credit_memos import list_credit_memos as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def replace(self, credit_memo_id: str, body: CreditMemoReplace) -> CreditMemo:
        """Replace a credit memo.

        Puts a whole new content into a credit memo. A line with its id is kept, one without is added, one
        that is left out is deleted.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.
            body: What to send: CreditMemoReplace.

        Effect: idempotent. Source: replaceCreditMemo, https://developer.bill.com/reference/replacecreditmemo
        """
        from ..api.credit_memos import replace_credit_memo as _operation

        return self._caller.call(_operation.build(credit_memo_id, body), _operation.parse)

    def restore(self, credit_memo_id: str) -> CreditMemo:
        """Restore a credit memo.

        Puts an archived credit memo back into use. Takes no body.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: idempotent. Source: restoreCreditMemo, https://developer.bill.com/reference/restorecreditmemo
        """
        from ..api.credit_memos import restore_credit_memo as _operation

        return self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    def update(self, credit_memo_id: str, body: CreditMemoUpdate) -> CreditMemo:
        """Update a credit memo.

        Changes the fields that are sent; existing lines are changed by their id. To add or remove lines,
        use `replaceCreditMemo`.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.
            body: What to send: CreditMemoUpdate.

        Effect: idempotent. Source: updateCreditMemo, https://developer.bill.com/reference/updatecreditmemo
        """
        from ..api.credit_memos import update_credit_memo as _operation

        return self._caller.call(_operation.build(credit_memo_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[CreditMemosFields] | Sequence[Order[CreditMemosFields]] | Unset = UNSET,
        filters: str | Filter[CreditMemosFields] | CreditMemosFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[CreditMemoDetails]:
        """List credit memos, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.credit_memos``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.credit_memos``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.credit_memos import list_credit_memos as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncCreditMemos(AsyncResource):
    """Operations of ``client.credit_memos``, asynchronous."""

    __slots__ = ()

    async def archive(self, credit_memo_id: str) -> CreditMemo:
        """Archive a credit memo.

        Takes a credit memo out of use; it cannot be deleted. Archiving an archived one changes nothing.
        Takes no body.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: idempotent. Source: archiveCreditMemo, https://developer.bill.com/reference/archivecreditmemo
        """
        from ..api.credit_memos import archive_credit_memo as _operation

        return await self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> CreditMemoBulkResponse:
        """Archive several credit memos.

        Archives the credit memos named in the query string; takes no body. Archived ones among them stay
        so. How many it takes is not stated; other bulk calls take 50.

        Args:
            ids: Ids of the credit memos, joined with commas. The vendor types it as one text, so that the
                comma joins them is inferred.

        Effect: idempotent. Source: bulkArchiveCreditMemo, https://developer.bill.com/reference/bulkarchivecreditmemo
        """
        from ..api.credit_memos import bulk_archive_credit_memo as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[CreditMemoCreate]) -> CreditMemoBulkResponse:
        """Create several credit memos.

        Creates up to 50 credit memos from a bare array. All or none are done: if one is refused, the others
        fail with BDC_1246. After a lost answer read the list before you repeat, since nothing is
        known to stop doubles.

        Args:
            body: What to send: Sequence[CreditMemoCreate].

        Effect: undoable. Source: bulkCreateCreditMemo, https://developer.bill.com/reference/bulkcreatecreditmemo
        """
        from ..api.credit_memos import bulk_create_credit_memo as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_replace(self, body: Sequence[CreditMemoBulkReplaceItem]) -> CreditMemoBulkResponse:
        """Replace several credit memos.

        Puts new content into up to 50 credit memos from a bare array, each named by its `id`. Lines that
        are not listed are deleted. Credit memos are the only receivable with such a PUT. Presumably
        all or none are done, as with bulk creates (BDC_1246).

        Args:
            body: What to send: Sequence[CreditMemoBulkReplaceItem].

        Effect: idempotent. Source: bulkReplaceCreditMemo, https://developer.bill.com/reference/bulkreplacecreditmemo
        """
        from ..api.credit_memos import bulk_replace_credit_memo as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> CreditMemoBulkResponse:
        """Restore several credit memos.

        Restores the credit memos named in the query string; takes no body. Active ones among them stay so.
        How many it takes is not stated; other bulk calls take 50.

        Args:
            ids: Ids of the credit memos, joined with commas. The vendor types it as one text, so that the
                comma joins them is inferred.

        Effect: idempotent. Source: bulkRestoreCreditMemo, https://developer.bill.com/reference/bulkrestorecreditmemo
        """
        from ..api.credit_memos import bulk_restore_credit_memo as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[CreditMemoBulkUpdateItem]) -> CreditMemoBulkResponse:
        """Update several credit memos.

        Changes up to 50 credit memos from a bare array, each named by its `id`; fields that are left out
        stay. Presumably all or none are done, as with bulk creates (BDC_1246).

        Args:
            body: What to send: Sequence[CreditMemoBulkUpdateItem].

        Effect: idempotent. Source: bulkUpdateCreditMemo, https://developer.bill.com/reference/bulkupdatecreditmemo
        """
        from ..api.credit_memos import bulk_update_credit_memo as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: CreditMemoCreate) -> CreditMemo:
        """Create a credit memo.

        Gives a customer credit that later invoices can use through their `creditAmount`; nothing is applied
        by this call. The answer has no `usage`. Whether a second memo with the same
        `referenceNumber` is refused is not documented.

        Args:
            body: What to send: CreditMemoCreate.

        Effect: undoable. Source: createCreditMemo, https://developer.bill.com/reference/createcreditmemo
        """
        from ..api.credit_memos import create_credit_memo as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, credit_memo_id: str) -> CreditMemoDetails:
        """Get a credit memo.

        Reads one credit memo with the invoices it was used on. An unknown id is answered with 404
        (BDC_1205).

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: read. Source: getCreditMemo, https://developer.bill.com/reference/getcreditmemo
        """
        from ..api.credit_memos import get_credit_memo as _operation

        return await self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[CreditMemosFields] | Sequence[Order[CreditMemosFields]] | Unset = UNSET,
        filters: str | Filter[CreditMemosFields] | CreditMemosFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> CreditMemoDetailsList:
        """List credit memos.

        Credit memos of the organization with the invoices they were used on, a page at a time. A sample of
        the vendor filters by `id`; the other filters are known from another client, with inferred
        operators. `referenceNumber` is not known to be a filter.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.credit_memos``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.credit_memos``, a mapping of names to values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listCreditMemos, https://developer.bill.com/reference/listcreditmemos
        """
        from ..api.credit_memos import list_credit_memos as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def replace(self, credit_memo_id: str, body: CreditMemoReplace) -> CreditMemo:
        """Replace a credit memo.

        Puts a whole new content into a credit memo. A line with its id is kept, one without is added, one
        that is left out is deleted.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.
            body: What to send: CreditMemoReplace.

        Effect: idempotent. Source: replaceCreditMemo, https://developer.bill.com/reference/replacecreditmemo
        """
        from ..api.credit_memos import replace_credit_memo as _operation

        return await self._caller.call(_operation.build(credit_memo_id, body), _operation.parse)

    async def restore(self, credit_memo_id: str) -> CreditMemo:
        """Restore a credit memo.

        Puts an archived credit memo back into use. Takes no body.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.

        Effect: idempotent. Source: restoreCreditMemo, https://developer.bill.com/reference/restorecreditmemo
        """
        from ..api.credit_memos import restore_credit_memo as _operation

        return await self._caller.call(_operation.build(credit_memo_id), _operation.parse)

    async def update(self, credit_memo_id: str, body: CreditMemoUpdate) -> CreditMemo:
        """Update a credit memo.

        Changes the fields that are sent; existing lines are changed by their id. To add or remove lines,
        use `replaceCreditMemo`.

        Args:
            credit_memo_id: Credit memo by the id that `createCreditMemo` and the list answer.
            body: What to send: CreditMemoUpdate.

        Effect: idempotent. Source: updateCreditMemo, https://developer.bill.com/reference/updatecreditmemo
        """
        from ..api.credit_memos import update_credit_memo as _operation

        return await self._caller.call(_operation.build(credit_memo_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[CreditMemosFields] | Sequence[Order[CreditMemosFields]] | Unset = UNSET,
        filters: str | Filter[CreditMemosFields] | CreditMemosFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[CreditMemoDetails]:
        """List credit memos, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.credit_memos``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.credit_memos``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.credit_memos import list_credit_memos as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
