# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List budgets: ``GET /connect/v3/spend/budgets`` (listBudgets)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget_list import BudgetList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_budgets import SpendBudgetsFields, SpendBudgetsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listBudgets"]
BudgetList_load: Any = BudgetList.from_dict


def build(
    *,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.budgets.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
        ),
    )


def parse(response: Response) -> BudgetList:
    """Decode a success."""
    v: Any = _load(response, dict, "listBudgets")
    out: BudgetList = BudgetList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
) -> Detailed[BudgetList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
) -> BudgetList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters)),
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
) -> Detailed[BudgetList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters)),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendBudgetsFields] | Sequence[Order[SpendBudgetsFields]] | Unset = UNSET,
    filters: str | Filter[SpendBudgetsFields] | SpendBudgetsFilters | Unset = UNSET,
) -> BudgetList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters)),
        )
    )
