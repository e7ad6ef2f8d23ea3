# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the members of a budget: ``GET /connect/v3/spend/budgets/{budgetId}/members`` (listBudgetMembers)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget_member_list import BudgetMemberList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_budgets_members import SpendBudgetsMembersFields, SpendBudgetsMembersFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listBudgetMembers"]
BudgetMemberList_load: Any = BudgetMemberList.from_dict


def build(
    budget_id: str,
    *,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.budgets.list_members`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
        },
        query=(
            ("max", max_, True),
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
        ),
    )


def parse(response: Response) -> BudgetMemberList:
    """Decode a success."""
    v: Any = _load(response, dict, "listBudgetMembers")
    out: BudgetMemberList = BudgetMemberList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    budget_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
) -> Detailed[BudgetMemberList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(build(budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters)),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    budget_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
) -> BudgetMemberList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(
                build(budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters)
            ),
        )
    )


async def asyncio_detailed(
    budget_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
) -> Detailed[BudgetMemberList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(
            build(budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters)
        ),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    budget_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendBudgetsMembersFields] | Sequence[Order[SpendBudgetsMembersFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsMembersFields] | SpendBudgetsMembersFilters | Unset = UNSET,
) -> BudgetMemberList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(budget_id, max_=max_, next_page=next_page, prev_page=prev_page, sort=sort, filters=filters)
            ),
        )
    )
