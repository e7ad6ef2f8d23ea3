# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.employees``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_employees import ClassificationsEmployeesFields, ClassificationsEmployeesFilters
    from ..models.employee import Employee
    from ..models.employee_bulk_response import EmployeeBulkResponse
    from ..models.employee_bulk_update_item import EmployeeBulkUpdateItem
    from ..models.employee_create import EmployeeCreate
    from ..models.employee_list import EmployeeList
    from ..models.employee_update import EmployeeUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsEmployees(Resource):
    """Operations of ``client.classifications.employees``."""

    __slots__ = ()

    def archive(self, id: str) -> Employee:
        """Archive an employee.

        Takes the employee out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the employee to archive.

        Effect: idempotent. Source: archiveClassificationEmployee, https://developer.bill.com/reference/archiveclassificationemployee
        """
        from ..api.classifications_employees import archive_classification_employee as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> EmployeeBulkResponse:
        """Archive several employees.

        Takes several employees out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the employees, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationEmployee, https://developer.bill.com/reference/bulkarchiveclassificationemployee
        """
        from ..api.classifications_employees import bulk_archive_classification_employee as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[EmployeeCreate]) -> EmployeeBulkResponse:
        """Create several employees.

        Creates up to 50 employees from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. No field is marked as mandatory; send at
        least one of the two names. Without an idempotency key, look for the first and the last of
        them before repeating a call whose outcome is unknown.

        Args:
            body: The new employees, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationEmployee, https://developer.bill.com/reference/bulkcreateclassificationemployee
        """
        from ..api.classifications_employees import bulk_create_classification_employee as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> EmployeeBulkResponse:
        """Restore several employees.

        Brings several archived employees back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the employees, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationEmployee, https://developer.bill.com/reference/bulkrestoreclassificationemployee
        """
        from ..api.classifications_employees import bulk_restore_classification_employee as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[EmployeeBulkUpdateItem]) -> EmployeeBulkResponse:
        """Update several employees.

        Changes several employees, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 employees.

        Effect: idempotent. Source: bulkUpdateClassificationEmployee, https://developer.bill.com/reference/bulkupdateclassificationemployee
        """
        from ..api.classifications_employees import bulk_update_classification_employee as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: EmployeeCreate) -> Employee:
        """Create an employee.

        Adds an employee. Employees are people on the payroll to whom the cost of a bill line can be
        attributed. They are not users and cannot sign in. Lines of bills, recurring bills and
        vendor credits refer to one as `employeeId`; invoices do not. No field is marked as
        mandatory; send at least one of the two names. Whether a second employee of the same first
        and last name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on the names is inferred.

        Args:
            body: The new employee.

        Effect: undoable. Source: createClassificationEmployee, https://developer.bill.com/reference/createclassificationemployee
        """
        from ..api.classifications_employees import create_classification_employee as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> Employee:
        """Get an employee.

        Reads one employee by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the employee to read.

        Effect: read. Source: getClassificationEmployee, https://developer.bill.com/reference/getclassificationemployee
        """
        from ..api.classifications_employees import get_classification_employee as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsEmployeesFields]
        | Sequence[Order[ClassificationsEmployeesFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsEmployeesFields] | ClassificationsEmployeesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> EmployeeList:
        """List employees.

        Lists the employees of the organization, page by page. Employees are people on the payroll to whom
        the cost of a bill line can be attributed. They are not users and cannot sign in. Add
        `archived:eq:false` to the filters for those in use only. The filter fields are inferred
        from other lists and an unsupported one is answered with 400; the sort fields are published
        for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_employees``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_employees``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationEmployees, https://developer.bill.com/reference/listclassificationemployees
        """
        from ..api.classifications_employees import list_classification_employees as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> Employee:
        """Restore an employee.

        Brings an archived employee back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived employee.

        Effect: idempotent. Source: restoreClassificationEmployee, https://developer.bill.com/reference/restoreclassificationemployee
        """
        from ..api.classifications_employees import restore_classification_employee as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: EmployeeUpdate) -> Employee:
        """Update an employee.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the employee to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationEmployee, https://developer.bill.com/reference/updateclassificationemployee
        """
        from ..api.classifications_employees import update_classification_employee as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsEmployeesFields]
        | Sequence[Order[ClassificationsEmployeesFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsEmployeesFields] | ClassificationsEmployeesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Employee]:
        """List employees, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_employees``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_employees``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_employees import list_classification_employees as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsEmployees(AsyncResource):
    """Operations of ``client.classifications.employees``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> Employee:
        """Archive an employee.

        Takes the employee out of use: `archived` becomes true. Nothing is deleted, archiving twice has no
        effect, and restore takes it back. What becomes of those nested under it is not documented.

        Args:
            id: Id of the employee to archive.

        Effect: idempotent. Source: archiveClassificationEmployee, https://developer.bill.com/reference/archiveclassificationemployee
        """
        from ..api.classifications_employees import archive_classification_employee as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> EmployeeBulkResponse:
        """Archive several employees.

        Takes several employees out of use, all or none. The ids travel in the query string and there is no
        body. Those archived already stay so. The limit of 50 and the rollback (BDC_1246) are
        documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the employees, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationEmployee, https://developer.bill.com/reference/bulkarchiveclassificationemployee
        """
        from ..api.classifications_employees import bulk_archive_classification_employee as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[EmployeeCreate]) -> EmployeeBulkResponse:
        """Create several employees.

        Creates up to 50 employees from a bare array, all or none: when one is refused, nothing is created
        and the innocent ones are reported with BDC_1246. No field is marked as mandatory; send at
        least one of the two names. Without an idempotency key, look for the first and the last of
        them before repeating a call whose outcome is unknown.

        Args:
            body: The new employees, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationEmployee, https://developer.bill.com/reference/bulkcreateclassificationemployee
        """
        from ..api.classifications_employees import bulk_create_classification_employee as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> EmployeeBulkResponse:
        """Restore several employees.

        Brings several archived employees back into use, all or none. The ids travel in the query string and
        there is no body. Those not archived stay so. The limit of 50 and the rollback (BDC_1246)
        are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the employees, 1 to 50, joined with commas. The vendor types the parameter as one
                string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationEmployee, https://developer.bill.com/reference/bulkrestoreclassificationemployee
        """
        from ..api.classifications_employees import bulk_restore_classification_employee as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[EmployeeBulkUpdateItem]) -> EmployeeBulkResponse:
        """Update several employees.

        Changes several employees, each named by its `id`, all or none: when one is refused, nothing is
        changed and the innocent ones are reported with BDC_1246. Fields that are left out stay as
        they are. The limit of 50 and the rollback are documented for the bulk create and taken to
        hold here.

        Args:
            body: Ids and fields to change, 1 to 50 employees.

        Effect: idempotent. Source: bulkUpdateClassificationEmployee, https://developer.bill.com/reference/bulkupdateclassificationemployee
        """
        from ..api.classifications_employees import bulk_update_classification_employee as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: EmployeeCreate) -> Employee:
        """Create an employee.

        Adds an employee. Employees are people on the payroll to whom the cost of a bill line can be
        attributed. They are not users and cannot sign in. Lines of bills, recurring bills and
        vendor credits refer to one as `employeeId`; invoices do not. No field is marked as
        mandatory; send at least one of the two names. Whether a second employee of the same first
        and last name is refused is not documented, so look for it before repeating a call whose
        outcome is unknown; the filter on the names is inferred.

        Args:
            body: The new employee.

        Effect: undoable. Source: createClassificationEmployee, https://developer.bill.com/reference/createclassificationemployee
        """
        from ..api.classifications_employees import create_classification_employee as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> Employee:
        """Get an employee.

        Reads one employee by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the employee to read.

        Effect: read. Source: getClassificationEmployee, https://developer.bill.com/reference/getclassificationemployee
        """
        from ..api.classifications_employees import get_classification_employee as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsEmployeesFields]
        | Sequence[Order[ClassificationsEmployeesFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsEmployeesFields] | ClassificationsEmployeesFilters | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> EmployeeList:
        """List employees.

        Lists the employees of the organization, page by page. Employees are people on the payroll to whom
        the cost of a bill line can be attributed. They are not users and cannot sign in. Add
        `archived:eq:false` to the filters for those in use only. The filter fields are inferred
        from other lists and an unsupported one is answered with 400; the sort fields are published
        for all classifications as one group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_employees``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_employees``, a mapping of names to values, or
                text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationEmployees, https://developer.bill.com/reference/listclassificationemployees
        """
        from ..api.classifications_employees import list_classification_employees as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> Employee:
        """Restore an employee.

        Brings an archived employee back into use: `archived` becomes false. Restoring one that is not
        archived has no effect.

        Args:
            id: Id of the archived employee.

        Effect: idempotent. Source: restoreClassificationEmployee, https://developer.bill.com/reference/restoreclassificationemployee
        """
        from ..api.classifications_employees import restore_classification_employee as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: EmployeeUpdate) -> Employee:
        """Update an employee.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented.

        Args:
            id: Id of the employee to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationEmployee, https://developer.bill.com/reference/updateclassificationemployee
        """
        from ..api.classifications_employees import update_classification_employee as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsEmployeesFields]
        | Sequence[Order[ClassificationsEmployeesFields]]
        | Unset = UNSET,
        filters: str | Filter[ClassificationsEmployeesFields] | ClassificationsEmployeesFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Employee]:
        """List employees, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_employees``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_employees``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_employees import list_classification_employees as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
