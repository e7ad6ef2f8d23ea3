# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List accounting classes: ``GET /connect/v3/classifications/accounting-classes``
(listClassificationAccountingClasses)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class_list import AccountingClassList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.classifications_accounting_classes import (
        ClassificationsAccountingClassesFields,
        ClassificationsAccountingClassesFilters,
    )
    from ...query import Filter, Order

OPERATION = OPERATIONS["listClassificationAccountingClasses"]
AccountingClassList_load: Any = AccountingClassList.from_dict


def build(
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
) -> Request:
    """The request; see ``client.classifications.accounting_classes.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> AccountingClassList:
    """Decode a success."""
    v: Any = _load(response, dict, "listClassificationAccountingClasses")
    out: AccountingClassList = AccountingClassList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
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
) -> Detailed[AccountingClassList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
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
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page))))


async def asyncio_detailed(
    *,
    client: AsyncSender,
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
) -> Detailed[AccountingClassList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
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
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page))))
