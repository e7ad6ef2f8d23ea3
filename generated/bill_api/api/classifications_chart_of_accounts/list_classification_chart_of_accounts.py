# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List general-ledger accounts: ``GET /connect/v3/classifications/chart-of-accounts``
(listClassificationChartOfAccounts)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account_list import ChartOfAccountList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.classifications_chart_of_accounts import (
        ClassificationsChartOfAccountsFields,
        ClassificationsChartOfAccountsFilters,
    )
    from ...query import Filter, Order

OPERATION = OPERATIONS["listClassificationChartOfAccounts"]
ChartOfAccountList_load: Any = ChartOfAccountList.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str
    | Order[ClassificationsChartOfAccountsFields]
    | Sequence[Order[ClassificationsChartOfAccountsFields]]
    | Unset = UNSET,
    filters: str | Filter[ClassificationsChartOfAccountsFields] | ClassificationsChartOfAccountsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> ChartOfAccountList:
    """Decode a success."""
    v: Any = _load(response, dict, "listClassificationChartOfAccounts")
    out: ChartOfAccountList = ChartOfAccountList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[ClassificationsChartOfAccountsFields]
    | Sequence[Order[ClassificationsChartOfAccountsFields]]
    | Unset = UNSET,
    filters: str | Filter[ClassificationsChartOfAccountsFields] | ClassificationsChartOfAccountsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[ChartOfAccountList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[ClassificationsChartOfAccountsFields]
    | Sequence[Order[ClassificationsChartOfAccountsFields]]
    | Unset = UNSET,
    filters: str | Filter[ClassificationsChartOfAccountsFields] | ClassificationsChartOfAccountsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> ChartOfAccountList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page))))


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[ClassificationsChartOfAccountsFields]
    | Sequence[Order[ClassificationsChartOfAccountsFields]]
    | Unset = UNSET,
    filters: str | Filter[ClassificationsChartOfAccountsFields] | ClassificationsChartOfAccountsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[ChartOfAccountList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str
    | Order[ClassificationsChartOfAccountsFields]
    | Sequence[Order[ClassificationsChartOfAccountsFields]]
    | Unset = UNSET,
    filters: str | Filter[ClassificationsChartOfAccountsFields] | ClassificationsChartOfAccountsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> ChartOfAccountList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page))))
