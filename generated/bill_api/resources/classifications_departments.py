# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.departments``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_departments import ClassificationsDepartmentsFields, ClassificationsDepartmentsFilters
    from ..models.department import Department
    from ..models.department_bulk_response import DepartmentBulkResponse
    from ..models.department_bulk_update_item import DepartmentBulkUpdateItem
    from ..models.department_create import DepartmentCreate
    from ..models.department_list import DepartmentList
    from ..models.department_update import DepartmentUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsDepartments(Resource):
    """Operations of ``client.classifications.departments``."""

    __slots__ = ()

    def archive(self, id: str) -> Department:
        """Archive a department.

        Takes the department out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the department to archive.

        Effect: idempotent. Source: archiveClassificationDepartment, https://developer.bill.com/reference/archiveclassificationdepartment
        """
        from ..api.classifications_departments import archive_classification_department as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> DepartmentBulkResponse:
        """Archive several departments.

        Takes several departments out of use, all or none. The ids travel in the query string and there is
        no body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the departments, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationDepartment, https://developer.bill.com/reference/bulkarchiveclassificationdepartment
        """
        from ..api.classifications_departments import bulk_archive_classification_department as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[DepartmentCreate]) -> DepartmentBulkResponse:
        """Create several departments.

        Creates up to 50 departments from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. Only `name` is mandatory. Without an
        idempotency key, look for the first and the last of them before repeating a call whose
        outcome is unknown.

        Args:
            body: The new departments, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationDepartment, https://developer.bill.com/reference/bulkcreateclassificationdepartment
        """
        from ..api.classifications_departments import bulk_create_classification_department as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> DepartmentBulkResponse:
        """Restore several departments.

        Brings several archived departments back into use, all or none. The ids travel in the query string
        and there is no body. Those not archived stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the departments, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationDepartment, https://developer.bill.com/reference/bulkrestoreclassificationdepartment
        """
        from ..api.classifications_departments import bulk_restore_classification_department as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[DepartmentBulkUpdateItem]) -> DepartmentBulkResponse:
        """Update several departments.

        Changes several departments, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 departments.

        Effect: idempotent. Source: bulkUpdateClassificationDepartment, https://developer.bill.com/reference/bulkupdateclassificationdepartment
        """
        from ..api.classifications_departments import bulk_update_classification_department as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: DepartmentCreate) -> Department:
        """Create a department.

        Adds a department. Departments group spending and revenue by part of the company, such as roasting
        or marketing. Bills, invoices and their lines refer to one as `departmentId`. Only `name` is
        mandatory. Whether a second department of the same name is refused is not documented, so
        look for it before repeating a call whose outcome is unknown; the filter on `name` is
        inferred.

        Args:
            body: The new department.

        Effect: undoable. Source: createClassificationDepartment, https://developer.bill.com/reference/createclassificationdepartment
        """
        from ..api.classifications_departments import create_classification_department as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> Department:
        """Get a department.

        Reads one department by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the department to read.

        Effect: read. Source: getClassificationDepartment, https://developer.bill.com/reference/getclassificationdepartment
        """
        from ..api.classifications_departments import get_classification_department as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsDepartmentsFields]
        | Sequence[Order[ClassificationsDepartmentsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsDepartmentsFields] | ClassificationsDepartmentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> DepartmentList:
        """List departments.

        Lists the departments of the organization, page by page. Departments group spending and revenue by
        part of the company, such as roasting or marketing. Add `archived:eq:false` to the filters
        for those in use only. The filter fields are inferred from other lists and an unsupported
        one is answered with 400; the sort fields are published for all classifications as one
        group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_departments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_departments``, a mapping of names to values,
                or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationDepartments, https://developer.bill.com/reference/listclassificationdepartments
        """
        from ..api.classifications_departments import list_classification_departments as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> Department:
        """Restore a department.

        Brings an archived department back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived department.

        Effect: idempotent. Source: restoreClassificationDepartment, https://developer.bill.com/reference/restoreclassificationdepartment
        """
        from ..api.classifications_departments import restore_classification_department as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: DepartmentUpdate) -> Department:
        """Update a department.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the department to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationDepartment, https://developer.bill.com/reference/updateclassificationdepartment
        """
        from ..api.classifications_departments import update_classification_department as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsDepartmentsFields]
        | Sequence[Order[ClassificationsDepartmentsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsDepartmentsFields] | ClassificationsDepartmentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Department]:
        """List departments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_departments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_departments``, a mapping of names to values,
                or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_departments import list_classification_departments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsDepartments(AsyncResource):
    """Operations of ``client.classifications.departments``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> Department:
        """Archive a department.

        Takes the department out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the department to archive.

        Effect: idempotent. Source: archiveClassificationDepartment, https://developer.bill.com/reference/archiveclassificationdepartment
        """
        from ..api.classifications_departments import archive_classification_department as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> DepartmentBulkResponse:
        """Archive several departments.

        Takes several departments out of use, all or none. The ids travel in the query string and there is
        no body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the departments, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationDepartment, https://developer.bill.com/reference/bulkarchiveclassificationdepartment
        """
        from ..api.classifications_departments import bulk_archive_classification_department as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[DepartmentCreate]) -> DepartmentBulkResponse:
        """Create several departments.

        Creates up to 50 departments from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. Only `name` is mandatory. Without an
        idempotency key, look for the first and the last of them before repeating a call whose
        outcome is unknown.

        Args:
            body: The new departments, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationDepartment, https://developer.bill.com/reference/bulkcreateclassificationdepartment
        """
        from ..api.classifications_departments import bulk_create_classification_department as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> DepartmentBulkResponse:
        """Restore several departments.

        Brings several archived departments back into use, all or none. The ids travel in the query string
        and there is no body. Those not archived stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the departments, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationDepartment, https://developer.bill.com/reference/bulkrestoreclassificationdepartment
        """
        from ..api.classifications_departments import bulk_restore_classification_department as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[DepartmentBulkUpdateItem]) -> DepartmentBulkResponse:
        """Update several departments.

        Changes several departments, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 departments.

        Effect: idempotent. Source: bulkUpdateClassificationDepartment, https://developer.bill.com/reference/bulkupdateclassificationdepartment
        """
        from ..api.classifications_departments import bulk_update_classification_department as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: DepartmentCreate) -> Department:
        """Create a department.

        Adds a department. Departments group spending and revenue by part of the company, such as roasting
        or marketing. Bills, invoices and their lines refer to one as `departmentId`. Only `name` is
        mandatory. Whether a second department of the same name is refused is not documented, so
        look for it before repeating a call whose outcome is unknown; the filter on `name` is
        inferred.

        Args:
            body: The new department.

        Effect: undoable. Source: createClassificationDepartment, https://developer.bill.com/reference/createclassificationdepartment
        """
        from ..api.classifications_departments import create_classification_department as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> Department:
        """Get a department.

        Reads one department by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the department to read.

        Effect: read. Source: getClassificationDepartment, https://developer.bill.com/reference/getclassificationdepartment
        """
        from ..api.classifications_departments import get_classification_department as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsDepartmentsFields]
        | Sequence[Order[ClassificationsDepartmentsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsDepartmentsFields] | ClassificationsDepartmentsFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> DepartmentList:
        """List departments.

        Lists the departments of the organization, page by page. Departments group spending and revenue by
        part of the company, such as roasting or marketing. Add `archived:eq:false` to the filters
        for those in use only. The filter fields are inferred from other lists and an unsupported
        one is answered with 400; the sort fields are published for all classifications as one
        group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_departments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_departments``, a mapping of names to values,
                or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationDepartments, https://developer.bill.com/reference/listclassificationdepartments
        """
        from ..api.classifications_departments import list_classification_departments as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> Department:
        """Restore a department.

        Brings an archived department back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived department.

        Effect: idempotent. Source: restoreClassificationDepartment, https://developer.bill.com/reference/restoreclassificationdepartment
        """
        from ..api.classifications_departments import restore_classification_department as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: DepartmentUpdate) -> Department:
        """Update a department.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the department to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationDepartment, https://developer.bill.com/reference/updateclassificationdepartment
        """
        from ..api.classifications_departments import update_classification_department as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsDepartmentsFields]
        | Sequence[Order[ClassificationsDepartmentsFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsDepartmentsFields] | ClassificationsDepartmentsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Department]:
        """List departments, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_departments``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_departments``, a mapping of names to values,
                or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_departments import list_classification_departments as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
