# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.accounting_classes``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_accounting_classes import (
        ClassificationsAccountingClassesFields,
        ClassificationsAccountingClassesFilters,
    )
    from ..models.accounting_class import AccountingClass
    from ..models.accounting_class_bulk_response import AccountingClassBulkResponse
    from ..models.accounting_class_bulk_update_item import AccountingClassBulkUpdateItem
    from ..models.accounting_class_create import AccountingClassCreate
    from ..models.accounting_class_list import AccountingClassList
    from ..models.accounting_class_update import AccountingClassUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsAccountingClasses(Resource):
    """Operations of ``client.classifications.accounting_classes``."""

    __slots__ = ()

    def archive(self, id: str) -> AccountingClass:
        """Archive an accounting class.

        Takes the accounting class out of use: `archived` becomes true. Nothing is deleted, archiving twice
        has no effect, and restore takes it back. What becomes of those nested under it is not
        documented.

        Args:
            id: Id of the accounting class to archive.

        Effect: idempotent. Source: archiveClassificationAccountingClass, https://developer.bill.com/reference/archiveclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import archive_classification_accounting_class as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> AccountingClassBulkResponse:
        """Archive several accounting classes.

        Takes several accounting classes out of use, all or none. The ids travel in the query string and
        there is no body. Those archived already stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the accounting classes, 1 to 50, joined with commas. The vendor types the parameter
                as one string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationAccountingClass, https://developer.bill.com/reference/bulkarchiveclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_archive_classification_accounting_class as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[AccountingClassCreate]) -> AccountingClassBulkResponse:
        """Create several accounting classes.

        Creates up to 50 accounting classes from a bare array, all or none: when one is refused, nothing is
        created and the innocent ones are reported with BDC_1246. No field is marked as mandatory,
        but a class without a name is of no use: always send `name`. Without an idempotency key,
        look for the first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new accounting classes, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationAccountingClass, https://developer.bill.com/reference/bulkcreateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_create_classification_accounting_class as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> AccountingClassBulkResponse:
        """Restore several accounting classes.

        Brings several archived accounting classes back into use, all or none. The ids travel in the query
        string and there is no body. Those not archived stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the accounting classes, 1 to 50, joined with commas. The vendor types the parameter
                as one string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationAccountingClass, https://developer.bill.com/reference/bulkrestoreclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_restore_classification_accounting_class as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[AccountingClassBulkUpdateItem]) -> AccountingClassBulkResponse:
        """Update several accounting classes.

        Changes several accounting classes, each named by its `id`, all or none: when one is refused,
        nothing is changed and the innocent ones are reported with BDC_1246. Fields that are left
        out stay as they are. The limit of 50 and the rollback are documented for the bulk create
        and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 accounting classes.

        Effect: idempotent. Source: bulkUpdateClassificationAccountingClass, https://developer.bill.com/reference/bulkupdateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_update_classification_accounting_class as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: AccountingClassCreate) -> AccountingClass:
        """Create an accounting class.

        Adds an accounting class. Accounting classes are categories of the organization's own, such as a
        sales channel, by which reports are cut across accounts and departments. Bills, invoices and
        their lines refer to one as `accountingClassId`. No field is marked as mandatory, but a
        class without a name is of no use: always send `name`. Whether a second accounting class of
        the same name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new accounting class.

        Effect: undoable. Source: createClassificationAccountingClass, https://developer.bill.com/reference/createclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import create_classification_accounting_class as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> AccountingClass:
        """Get an accounting class.

        Reads one accounting class by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the accounting class to read.

        Effect: read. Source: getClassificationAccountingClass, https://developer.bill.com/reference/getclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import get_classification_accounting_class as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsAccountingClassesFields]
        | Sequence[Order[ClassificationsAccountingClassesFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsAccountingClassesFields]
        | ClassificationsAccountingClassesFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> AccountingClassList:
        """List accounting classes.

        Lists the accounting classes of the organization, page by page. Accounting classes are categories of
        the organization's own, such as a sales channel, by which reports are cut across accounts
        and departments. Add `archived:eq:false` to the filters for those in use only. The filter
        fields are inferred from other lists and an unsupported one is answered with 400; the sort
        fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_accounting_classes``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_accounting_classes``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationAccountingClasses, https://developer.bill.com/reference/listclassificationaccountingclasses
        """
        from ..api.classifications_accounting_classes import list_classification_accounting_classes as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> AccountingClass:
        """Restore an accounting class.

        Brings an archived accounting class back into use: `archived` becomes false. Restoring one that is
        not archived has no effect.

        Args:
            id: Id of the archived accounting class.

        Effect: idempotent. Source: restoreClassificationAccountingClass, https://developer.bill.com/reference/restoreclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import restore_classification_accounting_class as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: AccountingClassUpdate) -> AccountingClass:
        """Update an accounting class.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the accounting class to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationAccountingClass, https://developer.bill.com/reference/updateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import update_classification_accounting_class as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsAccountingClassesFields]
        | Sequence[Order[ClassificationsAccountingClassesFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsAccountingClassesFields]
        | ClassificationsAccountingClassesFilters
        | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[AccountingClass]:
        """List accounting classes, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_accounting_classes``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_accounting_classes``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_accounting_classes import list_classification_accounting_classes as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsAccountingClasses(AsyncResource):
    """Operations of ``client.classifications.accounting_classes``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> AccountingClass:
        """Archive an accounting class.

        Takes the accounting class out of use: `archived` becomes true. Nothing is deleted, archiving twice
        has no effect, and restore takes it back. What becomes of those nested under it is not
        documented.

        Args:
            id: Id of the accounting class to archive.

        Effect: idempotent. Source: archiveClassificationAccountingClass, https://developer.bill.com/reference/archiveclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import archive_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> AccountingClassBulkResponse:
        """Archive several accounting classes.

        Takes several accounting classes out of use, all or none. The ids travel in the query string and
        there is no body. Those archived already stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the accounting classes, 1 to 50, joined with commas. The vendor types the parameter
                as one string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationAccountingClass, https://developer.bill.com/reference/bulkarchiveclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_archive_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[AccountingClassCreate]) -> AccountingClassBulkResponse:
        """Create several accounting classes.

        Creates up to 50 accounting classes from a bare array, all or none: when one is refused, nothing is
        created and the innocent ones are reported with BDC_1246. No field is marked as mandatory,
        but a class without a name is of no use: always send `name`. Without an idempotency key,
        look for the first and the last of them before repeating a call whose outcome is unknown.

        Args:
            body: The new accounting classes, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationAccountingClass, https://developer.bill.com/reference/bulkcreateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_create_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> AccountingClassBulkResponse:
        """Restore several accounting classes.

        Brings several archived accounting classes back into use, all or none. The ids travel in the query
        string and there is no body. Those not archived stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the accounting classes, 1 to 50, joined with commas. The vendor types the parameter
                as one string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationAccountingClass, https://developer.bill.com/reference/bulkrestoreclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_restore_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[AccountingClassBulkUpdateItem]) -> AccountingClassBulkResponse:
        """Update several accounting classes.

        Changes several accounting classes, each named by its `id`, all or none: when one is refused,
        nothing is changed and the innocent ones are reported with BDC_1246. Fields that are left
        out stay as they are. The limit of 50 and the rollback are documented for the bulk create
        and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 accounting classes.

        Effect: idempotent. Source: bulkUpdateClassificationAccountingClass, https://developer.bill.com/reference/bulkupdateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import bulk_update_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: AccountingClassCreate) -> AccountingClass:
        """Create an accounting class.

        Adds an accounting class. Accounting classes are categories of the organization's own, such as a
        sales channel, by which reports are cut across accounts and departments. Bills, invoices and
        their lines refer to one as `accountingClassId`. No field is marked as mandatory, but a
        class without a name is of no use: always send `name`. Whether a second accounting class of
        the same name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on `name` is inferred.

        Args:
            body: The new accounting class.

        Effect: undoable. Source: createClassificationAccountingClass, https://developer.bill.com/reference/createclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import create_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> AccountingClass:
        """Get an accounting class.

        Reads one accounting class by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the accounting class to read.

        Effect: read. Source: getClassificationAccountingClass, https://developer.bill.com/reference/getclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import get_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsAccountingClassesFields]
        | Sequence[Order[ClassificationsAccountingClassesFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsAccountingClassesFields]
        | ClassificationsAccountingClassesFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> AccountingClassList:
        """List accounting classes.

        Lists the accounting classes of the organization, page by page. Accounting classes are categories of
        the organization's own, such as a sales channel, by which reports are cut across accounts
        and departments. Add `archived:eq:false` to the filters for those in use only. The filter
        fields are inferred from other lists and an unsupported one is answered with 400; the sort
        fields are published for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_accounting_classes``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_accounting_classes``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationAccountingClasses, https://developer.bill.com/reference/listclassificationaccountingclasses
        """
        from ..api.classifications_accounting_classes import list_classification_accounting_classes as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> AccountingClass:
        """Restore an accounting class.

        Brings an archived accounting class back into use: `archived` becomes false. Restoring one that is
        not archived has no effect.

        Args:
            id: Id of the archived accounting class.

        Effect: idempotent. Source: restoreClassificationAccountingClass, https://developer.bill.com/reference/restoreclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import restore_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: AccountingClassUpdate) -> AccountingClass:
        """Update an accounting class.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the accounting class to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationAccountingClass, https://developer.bill.com/reference/updateclassificationaccountingclass
        """
        from ..api.classifications_accounting_classes import update_classification_accounting_class as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsAccountingClassesFields]
        | Sequence[Order[ClassificationsAccountingClassesFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsAccountingClassesFields]
        | ClassificationsAccountingClassesFilters
        | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[AccountingClass]:
        """List accounting classes, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_accounting_classes``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_accounting_classes``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_accounting_classes import list_classification_accounting_classes as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
