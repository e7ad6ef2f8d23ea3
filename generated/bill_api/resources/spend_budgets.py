# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""``client.spend.budgets``: bulk_upsert_members, create, delete, delete_member, get, get_member, iterate, iterate_members, list,
list_members, update, upsert_member."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from .base import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.spend_budgets import SpendBudgetsFields, SpendBudgetsFilters
    from ..lists.spend_budgets_members import SpendBudgetsMembersFields, SpendBudgetsMembersFilters
    from ..models.budget import Budget
    from ..models.budget_create import BudgetCreate
    from ..models.budget_list import BudgetList
    from ..models.budget_member import BudgetMember
    from ..models.budget_member_list import BudgetMemberList
    from ..models.budget_member_upsert import BudgetMemberUpsert
    from ..models.budget_members_bulk_upsert import BudgetMembersBulkUpsert
    from ..models.budget_update import BudgetUpdate
    from ..models.spend_status import SpendStatus
    from ..paging import AsyncPaginated, Paginated, Progress
    from ..query import Filter, Order


class SpendBudgets(Resource):
    """Operations of ``client.spend.budgets``."""

    __slots__ = ()

    def bulk_upsert_members(self, budget_id: str, body: BudgetMembersBulkUpsert) -> SpendStatus:
        """Add or change several members of a budget.

        Adds or changes many people of a budget in one call. More than 5 are worked on after the answer, so
        the status says only that the list was taken; read the members to see the result. The
        highest number a call takes is not documented.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            body: The people with their roles and funds.

        Effect: idempotent. Source: upsertBulkBudgetUsers, https://developer.bill.com/reference/upsertbulkbudgetusers
        """
        from ..api.spend_budgets import upsert_bulk_budget_users as _operation

        return self._caller.call(_operation.build(budget_id, body), _operation.parse)

    def create(self, body: BudgetCreate) -> Budget:
        """Create a budget.

        Sets up a budget with at least one owner and a reset interval. How much can be spent follows from
        `limit`, `recurringLimit` and `limitlessOverspend`, which exclude or require one another;
        see the fields. The parent group can only be chosen here, not changed later. Answers 200,
        not 201. After an unclear answer look for the name before you repeat the call; the list of
        budgets may hide existing ones, so finding nothing proves little.

        Args:
            body: Name, owners, interval and limits of the budget.

        Effect: undoable. Source: createBudget, https://developer.bill.com/reference/createbudget
        """
        from ..api.spend_budgets import create_budget as _operation

        return self._caller.call(_operation.build(body), _operation.parse)

    def delete(self, budget_id: str) -> None:
        """Retire a budget.

        Retires the budget and takes it out of the list. The API cannot bring it back. The web and mobile
        apps can: a one-time budget at any time, a recurring one only within one interval (a monthly
        budget retired in January until the end of February).

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteBudget, https://developer.bill.com/reference/deletebudget
        """
        from ..api.spend_budgets import delete_budget as _operation

        return self._caller.call(_operation.build(budget_id), _operation.parse)

    def delete_member(self, budget_id: str, user_id: str) -> None:
        """Remove a member from a budget.

        Ends the membership of one person in the budget; the person stays a user of the company. The person
        can be added again with upsertBudgetMember, but whether earlier funds come back then is not
        documented, so count them as gone.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteBudgetMember, https://developer.bill.com/reference/deletebudgetmember
        """
        from ..api.spend_budgets import delete_budget_member as _operation

        return self._caller.call(_operation.build(budget_id, user_id), _operation.parse)

    def get(self, budget_id: str) -> Budget:
        """Get a budget.

        One budget with the figures of its running period. Works also for budgets that the list leaves out.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.

        Effect: read. Source: getBudget, https://developer.bill.com/reference/getbudget
        """
        from ..api.spend_budgets import get_budget as _operation

        return self._caller.call(_operation.build(budget_id), _operation.parse)

    def get_member(self, budget_id: str, user_id: str) -> BudgetMember:
        """Get a member of a budget.

        Role, funds and spend of one person in one budget.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getBudgetMember, https://developer.bill.com/reference/getbudgetmember
        """
        from ..api.spend_budgets import get_budget_member as _operation

        return self._caller.call(_operation.build(budget_id, user_id), _operation.parse)

    def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
    ) -> BudgetList:
        """List budgets.

        Budgets of the company, page by page. Takes one sort field only. Filters are named in the plural
        where they take several ids (`budgetIds`); ids and uuids both work. Do not take the list for
        complete: live companies got an empty list although single budgets could be read, and rows
        appeared only with `retired:eq:true`. Budgets named by cards and transactions can be read
        one at a time.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets``, a mapping of names to values, or text.

        Effect: read. Source: listBudgets, https://developer.bill.com/reference/listbudgets
        """
        from ..api.spend_budgets import list_budgets as _operation

        return self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    def list_members(
        self,
        budget_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
    ) -> BudgetMemberList:
        """List the members of a budget.

        People of one budget with role, funds and spend, page by page. Takes one sort field only. A budget
        that the list of budgets leaves out has been seen to answer an empty list of members as
        well.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets_members``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets_members``, a mapping of names to values, or
                text.

        Effect: read. Source: listBudgetMembers, https://developer.bill.com/reference/listbudgetmembers
        """
        from ..api.spend_budgets import list_budget_members as _operation

        return self._caller.call(
            _operation.build(
                budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters
            ),
            _operation.parse,
        )

    def update(self, budget_id: str, body: BudgetUpdate) -> Budget:
        """Update a budget.

        Changes only the fields that are sent. Owners, members, observers, the parent group and whether it
        is a group itself cannot be changed here; people are changed with the member calls.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateBudget, https://developer.bill.com/reference/updatebudget
        """
        from ..api.spend_budgets import update_budget as _operation

        return self._caller.call(_operation.build(budget_id, body), _operation.parse)

    def upsert_member(self, budget_id: str, user_id: str, body: BudgetMemberUpsert) -> BudgetMember:
        """Add or change a member of a budget.

        Adds the person to the budget, or changes role and funds of somebody who is in it already. Either
        all funds are shared or own limits are given, not both. Amounts are numbers; the vendor's
        own sample sends them as text.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.
            body: Role and funds of the person.

        Effect: idempotent. Source: upsertBudgetMember, https://developer.bill.com/reference/upsertbudgetmember
        """
        from ..api.spend_budgets import upsert_budget_member as _operation

        return self._caller.call(_operation.build(budget_id, user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Budget]:
        """List budgets, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_budgets import list_budgets as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_members(
        self,
        budget_id: str,
        *,
        sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[BudgetMember]:
        """List the members of a budget, all pages of them.

        Nothing is sent before it is iterated; see ``list_members`` for a single page.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets_members``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets_members``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_budgets import list_budget_members as _operation

        return self._caller.paginate(
            _operation.build(budget_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )


class AsyncSpendBudgets(AsyncResource):
    """Operations of ``client.spend.budgets``, asynchronous."""

    __slots__ = ()

    async def bulk_upsert_members(self, budget_id: str, body: BudgetMembersBulkUpsert) -> SpendStatus:
        """Add or change several members of a budget.

        Adds or changes many people of a budget in one call. More than 5 are worked on after the answer, so
        the status says only that the list was taken; read the members to see the result. The
        highest number a call takes is not documented.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            body: The people with their roles and funds.

        Effect: idempotent. Source: upsertBulkBudgetUsers, https://developer.bill.com/reference/upsertbulkbudgetusers
        """
        from ..api.spend_budgets import upsert_bulk_budget_users as _operation

        return await self._caller.call(_operation.build(budget_id, body), _operation.parse)

    async def create(self, body: BudgetCreate) -> Budget:
        """Create a budget.

        Sets up a budget with at least one owner and a reset interval. How much can be spent follows from
        `limit`, `recurringLimit` and `limitlessOverspend`, which exclude or require one another;
        see the fields. The parent group can only be chosen here, not changed later. Answers 200,
        not 201. After an unclear answer look for the name before you repeat the call; the list of
        budgets may hide existing ones, so finding nothing proves little.

        Args:
            body: Name, owners, interval and limits of the budget.

        Effect: undoable. Source: createBudget, https://developer.bill.com/reference/createbudget
        """
        from ..api.spend_budgets import create_budget as _operation

        return await self._caller.call(_operation.build(body), _operation.parse)

    async def delete(self, budget_id: str) -> None:
        """Retire a budget.

        Retires the budget and takes it out of the list. The API cannot bring it back. The web and mobile
        apps can: a one-time budget at any time, a recurring one only within one interval (a monthly
        budget retired in January until the end of February).

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteBudget, https://developer.bill.com/reference/deletebudget
        """
        from ..api.spend_budgets import delete_budget as _operation

        return await self._caller.call(_operation.build(budget_id), _operation.parse)

    async def delete_member(self, budget_id: str, user_id: str) -> None:
        """Remove a member from a budget.

        Ends the membership of one person in the budget; the person stays a user of the company. The person
        can be added again with upsertBudgetMember, but whether earlier funds come back then is not
        documented, so count them as gone.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: irreversible. Source: deleteBudgetMember, https://developer.bill.com/reference/deletebudgetmember
        """
        from ..api.spend_budgets import delete_budget_member as _operation

        return await self._caller.call(_operation.build(budget_id, user_id), _operation.parse)

    async def get(self, budget_id: str) -> Budget:
        """Get a budget.

        One budget with the figures of its running period. Works also for budgets that the list leaves out.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.

        Effect: read. Source: getBudget, https://developer.bill.com/reference/getbudget
        """
        from ..api.spend_budgets import get_budget as _operation

        return await self._caller.call(_operation.build(budget_id), _operation.parse)

    async def get_member(self, budget_id: str, user_id: str) -> BudgetMember:
        """Get a member of a budget.

        Role, funds and spend of one person in one budget.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.

        Effect: read. Source: getBudgetMember, https://developer.bill.com/reference/getbudgetmember
        """
        from ..api.spend_budgets import get_budget_member as _operation

        return await self._caller.call(_operation.build(budget_id, user_id), _operation.parse)

    async def list(
        self,
        *,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        max_: int | Unset = UNSET,
        sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
    ) -> BudgetList:
        """List budgets.

        Budgets of the company, page by page. Takes one sort field only. Filters are named in the plural
        where they take several ids (`budgetIds`); ids and uuids both work. Do not take the list for
        complete: live companies got an empty list although single budgets could be read, and rows
        appeared only with `retired:eq:true`. Budgets named by cards and transactions can be read
        one at a time.

        Args:
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets``, a mapping of names to values, or text.

        Effect: read. Source: listBudgets, https://developer.bill.com/reference/listbudgets
        """
        from ..api.spend_budgets import list_budgets as _operation

        return await self._caller.call(
            _operation.build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters),
            _operation.parse,
        )

    async def list_members(
        self,
        budget_id: str,
        *,
        max_: int | Unset = UNSET,
        next_page: str | Unset = UNSET,
        prev_page: str | Unset = UNSET,
        sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
    ) -> BudgetMemberList:
        """List the members of a budget.

        People of one budget with role, funds and spend, page by page. Takes one sort field only. A budget
        that the list of budgets leaves out has been seen to answer an empty list of members as
        well.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            max_: Objects a page, 1 to 100; the server takes 20 when it is left out and answers 400 outside
                the range.
            next_page: Opaque cursor to go forward, copied from `nextPage` of the answer before. Spend lists
                ignore `page`.
            prev_page: Opaque cursor to go back, copied from `prevPage` of the answer before. Spend lists
                ignore `page`.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets_members``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets_members``, a mapping of names to values, or
                text.

        Effect: read. Source: listBudgetMembers, https://developer.bill.com/reference/listbudgetmembers
        """
        from ..api.spend_budgets import list_budget_members as _operation

        return await self._caller.call(
            _operation.build(
                budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters
            ),
            _operation.parse,
        )

    async def update(self, budget_id: str, body: BudgetUpdate) -> Budget:
        """Update a budget.

        Changes only the fields that are sent. Owners, members, observers, the parent group and whether it
        is a group itself cannot be changed here; people are changed with the member calls.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            body: The fields to change.

        Effect: idempotent. Source: updateBudget, https://developer.bill.com/reference/updatebudget
        """
        from ..api.spend_budgets import update_budget as _operation

        return await self._caller.call(_operation.build(budget_id, body), _operation.parse)

    async def upsert_member(self, budget_id: str, user_id: str, body: BudgetMemberUpsert) -> BudgetMember:
        """Add or change a member of a budget.

        Adds the person to the budget, or changes role and funds of somebody who is in it already. Either
        all funds are shared or own limits are given, not both. Amounts are numbers; the vendor's
        own sample sends them as text.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            user_id: Person, by `uuid`; the deprecated `id` is taken too.
            body: Role and funds of the person.

        Effect: idempotent. Source: upsertBudgetMember, https://developer.bill.com/reference/upsertbudgetmember
        """
        from ..api.spend_budgets import upsert_budget_member as _operation

        return await self._caller.call(_operation.build(budget_id, user_id, body), _operation.parse)

    def iterate(
        self,
        *,
        sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Budget]:
        """List budgets, all pages of them.

        Nothing is sent before it is iterated; see ``list`` for a single page.

        Args:
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets``, a mapping of names to values, or text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_budgets import list_budgets as _operation

        return self._caller.paginate(
            _operation.build(sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )

    def iterate_members(
        self,
        budget_id: str,
        *,
        sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
        filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[BudgetMember]:
        """List the members of a budget, all pages of them.

        Nothing is sent before it is iterated; see ``list_members`` for a single page.

        Args:
            budget_id: Budget, by `uuid` (begins with bgt_); the deprecated `id` is taken too.
            sort: Order of the list, written `field:asc` or `field:desc`, several joined with commas; Spend
                lists sort by one field only. `x-sortable` names the fields that are known, for
                some lists by analogy, and is missing where none is. Orders made with
                ``fields.spend_budgets_members``, or text.
            filters: Conditions that must all hold, written `field:operator:value` and joined with commas.
                Operators are eq, ne, gt, gte, lt, lte, in, nin and sw (starts with). Date-times
                and the comma list of `in` and `nin` go in double quotes. A field or operator
                that the server does not take is answered with 400; `x-filterable` names what is
                known, for some lists by analogy, and is missing where nothing is. Conditions
                made with ``fields.spend_budgets_members``, a mapping of names to values, or
                text.
            cursor: Where to go on, as ``cursor`` of an earlier reading with the same arguments said; from the
                beginning when left out.
            look_ahead: Whether the next page is fetched while this one is worked on, from the second on.
            progress: Called whenever a page has arrived.
        """
        from ..api.spend_budgets import list_budget_members as _operation

        return self._caller.paginate(
            _operation.build(budget_id, sort=sort, filters=filters, max_=100),
            _operation.parse,
            cursor=cursor,
            look_ahead=look_ahead,
            progress=progress,
        )
