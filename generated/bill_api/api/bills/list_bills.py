# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List bills: ``GET /connect/v3/bills`` (listBills)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.bill_page import BillPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.bills import BillsFields, BillsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listBills"]
BillPage_load: Any = BillPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
    filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    bill_approvals: bool | Unset = UNSET,
) -> Request:
    """The request; see ``client.bills.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
            ("billApprovals", bill_approvals, True),
        ),
    )


def parse(response: Response) -> BillPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listBills")
    out: BillPage = BillPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
    filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    bill_approvals: bool | Unset = UNSET,
) -> Detailed[BillPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
    filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    bill_approvals: bool | Unset = UNSET,
) -> BillPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals)),
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
    filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    bill_approvals: bool | Unset = UNSET,
) -> Detailed[BillPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals)),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[BillsFields] | Sequence[Order[BillsFields]] | Unset = UNSET,
    filters: str | Filter[BillsFields] | BillsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    bill_approvals: bool | Unset = UNSET,
) -> BillPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(max_=max_, sort=sort, filters=filters, page=page, bill_approvals=bill_approvals)),
        )
    )
