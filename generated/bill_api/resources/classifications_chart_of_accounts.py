# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.classifications.chart_of_accounts``: archive, bulk_archive, bulk_create, bulk_restore, bulk_update, create, get, iterate, list, restore, update."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.classifications_chart_of_accounts import (
        ClassificationsChartOfAccountsFields,
        ClassificationsChartOfAccountsFilters,
    )
    from ..models.chart_of_account import ChartOfAccount
    from ..models.chart_of_account_bulk_response import ChartOfAccountBulkResponse
    from ..models.chart_of_account_bulk_update_item import ChartOfAccountBulkUpdateItem
    from ..models.chart_of_account_create import ChartOfAccountCreate
    from ..models.chart_of_account_list import ChartOfAccountList
    from ..models.chart_of_account_update import ChartOfAccountUpdate
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class ClassificationsChartOfAccounts(Resource):
    """Operations of ``client.classifications.chart_of_accounts``."""

    __slots__ = ()

    def archive(self, id: str) -> ChartOfAccount:
        """Archive a general-ledger account.

        Takes the general-ledger account out of use: `archived` becomes true. Nothing is deleted, archiving
        twice has no effect, and restore takes it back. What becomes of those nested under it is not
        documented.

        Args:
            id: Id of the general-ledger account to archive.

        Effect: idempotent. Source: archiveClassificationChartOfAccounts, https://developer.bill.com/reference/archiveclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import archive_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def bulk_archive(self, *, ids: builtins.list[str]) -> ChartOfAccountBulkResponse:
        """Archive several general-ledger accounts.

        Takes several general-ledger accounts out of use, all or none. The ids travel in the query string
        and there is no body. Those archived already stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the general-ledger accounts, 1 to 50, joined with commas. The vendor types the
                parameter as one string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationChartOfAccounts, https://developer.bill.com/reference/bulkarchiveclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_archive_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_create(self, body: Sequence[ChartOfAccountCreate]) -> ChartOfAccountBulkResponse:
        """Create several general-ledger accounts.

        Creates up to 50 general-ledger accounts from a bare array, all or none: when one is refused,
        nothing is created and the innocent ones are reported with BDC_1246. Only `name` is
        mandatory; send `account` too, since type and number are what the books go by. Without an
        idempotency key, look for the first and the last of them before repeating a call whose
        outcome is unknown.

        Args:
            body: The new general-ledger accounts, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationChartOfAccounts, https://developer.bill.com/reference/bulkcreateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_create_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def bulk_restore(self, *, ids: builtins.list[str]) -> ChartOfAccountBulkResponse:
        """Restore several general-ledger accounts.

        Brings several archived general-ledger accounts back into use, all or none. The ids travel in the
        query string and there is no body. Those not archived stay so. The limit of 50 and the
        rollback (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the general-ledger accounts, 1 to 50, joined with commas. The vendor types the
                parameter as one string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationChartOfAccounts, https://developer.bill.com/reference/bulkrestoreclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_restore_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(ids=ids), _operation.parse)

    def bulk_update(self, body: Sequence[ChartOfAccountBulkUpdateItem]) -> ChartOfAccountBulkResponse:
        """Update several general-ledger accounts.

        Changes several general-ledger accounts, each named by its `id`, all or none: when one is refused,
        nothing is changed and the innocent ones are reported with BDC_1246. Fields that are left
        out stay as they are. The limit of 50 and the rollback are documented for the bulk create
        and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 general-ledger accounts.

        Effect: idempotent. Source: bulkUpdateClassificationChartOfAccounts, https://developer.bill.com/reference/bulkupdateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_update_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def create(self, body: ChartOfAccountCreate) -> ChartOfAccount:
        """Create a general-ledger account.

        Adds a general-ledger account. General-ledger accounts are what amounts are posted to: income,
        expense, asset and liability accounts. What the vendor calls a chart of accounts here is a
        single account. Bills and lines refer to one as `chartOfAccountId`; bills and invoices also
        name the account that they are paid from (`payFromChartOfAccountId`) or to
        (`payToChartOfAccountId`). Only `name` is mandatory; send `account` too, since type and
        number are what the books go by. Whether a second general-ledger account of the same name is
        refused is not documented, so look for it before repeating a call whose outcome is unknown;
        the filter on `name` is inferred.

        Args:
            body: The new general-ledger account.

        Effect: undoable. Source: createClassificationChartOfAccounts, https://developer.bill.com/reference/createclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import create_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def get(self, id: str) -> ChartOfAccount:
        """Get a general-ledger account.

        Reads one general-ledger account by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the general-ledger account to read.

        Effect: read. Source: getClassificationChartOfAccounts, https://developer.bill.com/reference/getclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import get_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsChartOfAccountsFields]
        | Sequence[Order[ClassificationsChartOfAccountsFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsChartOfAccountsFields]
        | ClassificationsChartOfAccountsFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ChartOfAccountList:
        """List general-ledger accounts.

        Lists the general-ledger accounts of the organization, page by page. General-ledger accounts are
        what amounts are posted to: income, expense, asset and liability accounts. What the vendor
        calls a chart of accounts here is a single account. Add `archived:eq:false` to the filters
        for those in use only. The filter fields are inferred from other lists and an unsupported
        one is answered with 400; the sort fields are published for all classifications as one
        group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_chart_of_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_chart_of_accounts``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationChartOfAccounts, https://developer.bill.com/reference/listclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import list_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse)

    def restore(self, id: str) -> ChartOfAccount:
        """Restore a general-ledger account.

        Brings an archived general-ledger account back into use: `archived` becomes false. Restoring one
        that is not archived has no effect.

        Args:
            id: Id of the archived general-ledger account.

        Effect: idempotent. Source: restoreClassificationChartOfAccounts, https://developer.bill.com/reference/restoreclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import restore_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(id), _operation.parse)

    def update(self, id: str, body: ChartOfAccountUpdate) -> ChartOfAccount:
        """Update a general-ledger account.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented. Whether
        type and number can be sent one without the other is not documented, so send both.

        Args:
            id: Id of the general-ledger account to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationChartOfAccounts, https://developer.bill.com/reference/updateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import update_classification_chart_of_accounts as _operation

        return self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsChartOfAccountsFields]
        | Sequence[Order[ClassificationsChartOfAccountsFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsChartOfAccountsFields]
        | ClassificationsChartOfAccountsFilters
        | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[ChartOfAccount]:
        """List general-ledger accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_chart_of_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_chart_of_accounts``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_chart_of_accounts import list_classification_chart_of_accounts as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncClassificationsChartOfAccounts(AsyncResource):
    """Operations of ``client.classifications.chart_of_accounts``, asynchronous."""

    __slots__ = ()

    async def archive(self, id: str) -> ChartOfAccount:
        """Archive a general-ledger account.

        Takes the general-ledger account out of use: `archived` becomes true. Nothing is deleted, archiving
        twice has no effect, and restore takes it back. What becomes of those nested under it is not
        documented.

        Args:
            id: Id of the general-ledger account to archive.

        Effect: idempotent. Source: archiveClassificationChartOfAccounts, https://developer.bill.com/reference/archiveclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import archive_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def bulk_archive(self, *, ids: builtins.list[str]) -> ChartOfAccountBulkResponse:
        """Archive several general-ledger accounts.

        Takes several general-ledger accounts out of use, all or none. The ids travel in the query string
        and there is no body. Those archived already stay so. The limit of 50 and the rollback
        (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the general-ledger accounts, 1 to 50, joined with commas. The vendor types the
                parameter as one string; the comma is inferred.

        Effect: idempotent. Source: bulkArchiveClassificationChartOfAccounts, https://developer.bill.com/reference/bulkarchiveclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_archive_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_create(self, body: Sequence[ChartOfAccountCreate]) -> ChartOfAccountBulkResponse:
        """Create several general-ledger accounts.

        Creates up to 50 general-ledger accounts from a bare array, all or none: when one is refused,
        nothing is created and the innocent ones are reported with BDC_1246. Only `name` is
        mandatory; send `account` too, since type and number are what the books go by. Without an
        idempotency key, look for the first and the last of them before repeating a call whose
        outcome is unknown.

        Args:
            body: The new general-ledger accounts, 1 to 50.

        Effect: undoable. Source: bulkCreateClassificationChartOfAccounts, https://developer.bill.com/reference/bulkcreateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_create_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def bulk_restore(self, *, ids: builtins.list[str]) -> ChartOfAccountBulkResponse:
        """Restore several general-ledger accounts.

        Brings several archived general-ledger accounts back into use, all or none. The ids travel in the
        query string and there is no body. Those not archived stay so. The limit of 50 and the
        rollback (BDC_1246) are documented for the bulk create and taken to hold here.

        Args:
            ids: Ids of the general-ledger accounts, 1 to 50, joined with commas. The vendor types the
                parameter as one string; the comma is inferred.

        Effect: idempotent. Source: bulkRestoreClassificationChartOfAccounts, https://developer.bill.com/reference/bulkrestoreclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_restore_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(ids=ids), _operation.parse)

    async def bulk_update(self, body: Sequence[ChartOfAccountBulkUpdateItem]) -> ChartOfAccountBulkResponse:
        """Update several general-ledger accounts.

        Changes several general-ledger accounts, each named by its `id`, all or none: when one is refused,
        nothing is changed and the innocent ones are reported with BDC_1246. Fields that are left
        out stay as they are. The limit of 50 and the rollback are documented for the bulk create
        and taken to hold here.

        Args:
            body: Ids and fields to change, 1 to 50 general-ledger accounts.

        Effect: idempotent. Source: bulkUpdateClassificationChartOfAccounts, https://developer.bill.com/reference/bulkupdateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import bulk_update_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def create(self, body: ChartOfAccountCreate) -> ChartOfAccount:
        """Create a general-ledger account.

        Adds a general-ledger account. General-ledger accounts are what amounts are posted to: income,
        expense, asset and liability accounts. What the vendor calls a chart of accounts here is a
        single account. Bills and lines refer to one as `chartOfAccountId`; bills and invoices also
        name the account that they are paid from (`payFromChartOfAccountId`) or to
        (`payToChartOfAccountId`). Only `name` is mandatory; send `account` too, since type and
        number are what the books go by. Whether a second general-ledger account of the same name is
        refused is not documented, so look for it before repeating a call whose outcome is unknown;
        the filter on `name` is inferred.

        Args:
            body: The new general-ledger account.

        Effect: undoable. Source: createClassificationChartOfAccounts, https://developer.bill.com/reference/createclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import create_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def get(self, id: str) -> ChartOfAccount:
        """Get a general-ledger account.

        Reads one general-ledger account by its id. An unknown id is answered with 404 (BDC_1205).

        Args:
            id: Id of the general-ledger account to read.

        Effect: read. Source: getClassificationChartOfAccounts, https://developer.bill.com/reference/getclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import get_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def list(
        self,
        *,
        max_: int | Unset = UNSET,
        sort: str
        | Order[ClassificationsChartOfAccountsFields]
        | Sequence[Order[ClassificationsChartOfAccountsFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsChartOfAccountsFields]
        | ClassificationsChartOfAccountsFilters
        | Unset = UNSET,
        page: str | Unset = UNSET,
    ) -> ChartOfAccountList:
        """List general-ledger accounts.

        Lists the general-ledger accounts of the organization, page by page. General-ledger accounts are
        what amounts are posted to: income, expense, asset and liability accounts. What the vendor
        calls a chart of accounts here is a single account. Add `archived:eq:false` to the filters
        for those in use only. The filter fields are inferred from other lists and an unsupported
        one is answered with 400; the sort fields are published for all classifications as one
        group.

        Args:
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_chart_of_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_chart_of_accounts``, a mapping of names to
                values, or text.
            page: Opaque cursor, copied from `nextPage` or `prevPage` of the answer before. Leave out for
                the first page.

        Effect: read. Source: listClassificationChartOfAccounts, https://developer.bill.com/reference/listclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import list_classification_chart_of_accounts as _operation

        return await self._caller.call(
            _operation.build(max_=max_, sort=sort, filters=filters, page=page), _operation.parse
        )

    async def restore(self, id: str) -> ChartOfAccount:
        """Restore a general-ledger account.

        Brings an archived general-ledger account back into use: `archived` becomes false. Restoring one
        that is not archived has no effect.

        Args:
            id: Id of the archived general-ledger account.

        Effect: idempotent. Source: restoreClassificationChartOfAccounts, https://developer.bill.com/reference/restoreclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import restore_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(id), _operation.parse)

    async def update(self, id: str, body: ChartOfAccountUpdate) -> ChartOfAccount:
        """Update a general-ledger account.

        Changes the fields that are sent and leaves the others as they are. There is no PUT, `archived` is
        changed by archive and restore only, and how to empty a field is not documented. Whether
        type and number can be sent one without the other is not documented, so send both.

        Args:
            id: Id of the general-ledger account to change.
            body: The fields to change.

        Effect: idempotent. Source: updateClassificationChartOfAccounts, https://developer.bill.com/reference/updateclassificationchartofaccounts
        """
        from ..api.classifications_chart_of_accounts import update_classification_chart_of_accounts as _operation

        return await self._caller.call(_operation.build(id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str
        | Order[ClassificationsChartOfAccountsFields]
        | Sequence[Order[ClassificationsChartOfAccountsFields]]
        | Unset = UNSET,
        filters: str
        | Filter[ClassificationsChartOfAccountsFields]
        | ClassificationsChartOfAccountsFilters
        | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[ChartOfAccount]:
        """List general-ledger accounts, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.classifications_chart_of_accounts``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.classifications_chart_of_accounts``, a mapping of names to
                values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.classifications_chart_of_accounts import list_classification_chart_of_accounts as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
