# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.items``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_items import ClassificationsItemsFields, ClassificationsItemsFilters
    from ..models.item import Item
    from ..models.item_bulk_response import ItemBulkResponse
    from ..models.item_bulk_update_item import ItemBulkUpdateItem
    from ..models.item_create import ItemCreate
    from ..models.item_list import ItemList
    from ..models.item_update import ItemUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsItems(Resource):
    """Operations of ``client.classifications.items``."""

    __slots__ = ()

    def archive(self, id: str) -> Item:
        """Archive an item.

        Takes the item out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the item to archive.

        Effect: idempotent. Source: archiveClassificationItem, https://developer.bill.com/reference/archiveclassificationitem
        """
        from ..api.classifications_items import archive_classification_item as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> ItemBulkResponse:
        """Archive several items.

        Takes several items out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the items, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationItem, https://developer.bill.com/reference/bulkarchiveclassificationitem
        """
        from ..api.classifications_items import bulk_archive_classification_item as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[ItemCreate]) -> ItemBulkResponse:
        """Create several items.

        Creates up to 50 items from a bare array, all or none: when one is refused, nothing is created and
        the innocent ones are reported with BDC_1246. `type` and `name` are mandatory. `percentage`
        is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only. Without an idempotency
        key, look for the first and the last of them before repeating a call whose outcome is
        unknown.

        Args:
            body: The new items, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationItem, https://developer.bill.com/reference/bulkcreateclassificationitem
        """
        from ..api.classifications_items import bulk_create_classification_item as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> ItemBulkResponse:
        """Restore several items.

        Brings several archived items back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the items, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationItem, https://developer.bill.com/reference/bulkrestoreclassificationitem
        """
        from ..api.classifications_items import bulk_restore_classification_item as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[ItemBulkUpdateItem]) -> ItemBulkResponse:
        """Update several items.

        Changes several items, each named by its `id`, all or none: when one is refused, nothing is changed
        and the innocent ones are reported with BDC_1246. Fields that are left out stay as they are.
        The limit of 50 and the rollback are documented for the bulk create and taken to hold here.
        `percentage` is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only.

        Args:
            body: Ids and fields to change, 1 to 50 items.

        Effect: idempotent. Source: bulkUpdateClassificationItem, https://developer.bill.com/reference/bulkupdateclassificationitem
        """
        from ..api.classifications_items import bulk_update_classification_item as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: ItemCreate) -> Item:
        """Create an item.

        Adds an item. Items are the products, services, discounts and sales taxes that are bought and sold,
        with their prices and ledger accounts. Bills and the lines of bills and invoices refer to
        one as `itemId`; invoices and credit memos take one of type SALES_TAX as `salesTaxItemId`.
        `type` and `name` are mandatory. `percentage` is accepted for the types DISCOUNT, SALES_TAX
        and OTHER_CHARGE only. Whether a second item of the same name is refused is not documented,
        so look for it before repeating a call whose outcome is unknown; the filter on `name` is
        inferred.

        Args:
            body: The new item.

        Effect: undoable. Source: createClassificationItem, https://developer.bill.com/reference/createclassificationitem
        """
        from ..api.classifications_items import create_classification_item as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> Item:
        """Get an item.

        Reads one item by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the item to read.

        Effect: read. Source: getClassificationItem, https://developer.bill.com/reference/getclassificationitem
        """
        from ..api.classifications_items import get_classification_item as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ClassificationsItemsFields] | Sequence[Order[ClassificationsItemsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsItemsFields] | ClassificationsItemsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ItemList:
        """List items.

        Lists the items of the organization, page by page. Items are the products, services, discounts and
        sales taxes that are bought and sold, with their prices and ledger accounts. Add
        `archived:eq:false` to the filters for those in use only. The filter fields are inferred
        from other lists and an unsupported one is answered with 400; the sort fields are published
        for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_items``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_items``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationItems, https://developer.bill.com/reference/listclassificationitems
        """
        from ..api.classifications_items import list_classification_items as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> Item:
        """Restore an item.

        Brings an archived item back into use: `archived` becomes false. Restoring one that is not archived
        has no effect.

        Args:
            id: Id of the archived item.

        Effect: idempotent. Source: restoreClassificationItem, https://developer.bill.com/reference/restoreclassificationitem
        """
        from ..api.classifications_items import restore_classification_item as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: ItemUpdate) -> Item:
        """Update an item.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.
        `percentage` is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only.

        Args:
            id: Id of the item to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationItem, https://developer.bill.com/reference/updateclassificationitem
        """
        from ..api.classifications_items import update_classification_item as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[ClassificationsItemsFields] | Sequence[Order[ClassificationsItemsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsItemsFields] | ClassificationsItemsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Item]:
        """List items, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_items``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_items``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_items import list_classification_items as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsItems(AsyncResource):
    """Operations of ``client.classifications.items``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> Item:
        """Archive an item.

        Takes the item out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the item to archive.

        Effect: idempotent. Source: archiveClassificationItem, https://developer.bill.com/reference/archiveclassificationitem
        """
        from ..api.classifications_items import archive_classification_item as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> ItemBulkResponse:
        """Archive several items.

        Takes several items out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the items, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationItem, https://developer.bill.com/reference/bulkarchiveclassificationitem
        """
        from ..api.classifications_items import bulk_archive_classification_item as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[ItemCreate]) -> ItemBulkResponse:
        """Create several items.

        Creates up to 50 items from a bare array, all or none: when one is refused, nothing is created and
        the innocent ones are reported with BDC_1246. `type` and `name` are mandatory. `percentage`
        is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only. Without an idempotency
        key, look for the first and the last of them before repeating a call whose outcome is
        unknown.

        Args:
            body: The new items, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationItem, https://developer.bill.com/reference/bulkcreateclassificationitem
        """
        from ..api.classifications_items import bulk_create_classification_item as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> ItemBulkResponse:
        """Restore several items.

        Brings several archived items back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the items, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationItem, https://developer.bill.com/reference/bulkrestoreclassificationitem
        """
        from ..api.classifications_items import bulk_restore_classification_item as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[ItemBulkUpdateItem]) -> ItemBulkResponse:
        """Update several items.

        Changes several items, each named by its `id`, all or none: when one is refused, nothing is changed
        and the innocent ones are reported with BDC_1246. Fields that are left out stay as they are.
        The limit of 50 and the rollback are documented for the bulk create and taken to hold here.
        `percentage` is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only.

        Args:
            body: Ids and fields to change, 1 to 50 items.

        Effect: idempotent. Source: bulkUpdateClassificationItem, https://developer.bill.com/reference/bulkupdateclassificationitem
        """
        from ..api.classifications_items import bulk_update_classification_item as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: ItemCreate) -> Item:
        """Create an item.

        Adds an item. Items are the products, services, discounts and sales taxes that are bought and sold,
        with their prices and ledger accounts. Bills and the lines of bills and invoices refer to
        one as `itemId`; invoices and credit memos take one of type SALES_TAX as `salesTaxItemId`.
        `type` and `name` are mandatory. `percentage` is accepted for the types DISCOUNT, SALES_TAX
        and OTHER_CHARGE only. Whether a second item of the same name is refused is not documented,
        so look for it before repeating a call whose outcome is unknown; the filter on `name` is
        inferred.

        Args:
            body: The new item.

        Effect: undoable. Source: createClassificationItem, https://developer.bill.com/reference/createclassificationitem
        """
        from ..api.classifications_items import create_classification_item as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> Item:
        """Get an item.

        Reads one item by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the item to read.

        Effect: read. Source: getClassificationItem, https://developer.bill.com/reference/getclassificationitem
        """
        from ..api.classifications_items import get_classification_item as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str | Order[ClassificationsItemsFields] | Sequence[Order[ClassificationsItemsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsItemsFields] | ClassificationsItemsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ItemList:
        """List items.

        Lists the items of the organization, page by page. Items are the products, services, discounts and
        sales taxes that are bought and sold, with their prices and ledger accounts. Add
        `archived:eq:false` to the filters for those in use only. The filter fields are inferred
        from other lists and an unsupported one is answered with 400; the sort fields are published
        for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_items``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_items``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationItems, https://developer.bill.com/reference/listclassificationitems
        """
        from ..api.classifications_items import list_classification_items as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> Item:
        """Restore an item.

        Brings an archived item back into use: `archived` becomes false. Restoring one that is not archived
        has no effect.

        Args:
            id: Id of the archived item.

        Effect: idempotent. Source: restoreClassificationItem, https://developer.bill.com/reference/restoreclassificationitem
        """
        from ..api.classifications_items import restore_classification_item as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: ItemUpdate) -> Item:
        """Update an item.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.
        `percentage` is accepted for the types DISCOUNT, SALES_TAX and OTHER_CHARGE only.

        Args:
            id: Id of the item to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationItem, https://developer.bill.com/reference/updateclassificationitem
        """
        from ..api.classifications_items import update_classification_item as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[ClassificationsItemsFields] | Sequence[Order[ClassificationsItemsFields]] | Unset = UNSET,
        filters: str | Filter[ClassificationsItemsFields] | ClassificationsItemsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Item]:
        """List items, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_items``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_items``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_items import list_classification_items as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
