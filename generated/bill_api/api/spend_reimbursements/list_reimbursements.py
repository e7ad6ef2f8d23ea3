# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List reimbursements: ``GET /connect/v3/spend/reimbursements`` (listReimbursements)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.reimbursement_list import ReimbursementList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_reimbursements import SpendReimbursementsFields, SpendReimbursementsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listReimbursements"]
ReimbursementList_load: Any = ReimbursementList.from_dict


def build(
    *,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
    filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.reimbursements.list`` for the arguments."""
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


def parse(response: Response) -> ReimbursementList:
    """Decode a success."""
    v: Any = _load(response, dict, "listReimbursements")
    out: ReimbursementList = ReimbursementList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
    filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
) -> Detailed[ReimbursementList]:
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
    sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
    filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
) -> ReimbursementList:
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
    sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
    filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
) -> Detailed[ReimbursementList]:
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
    sort: str | Order[SpendReimbursementsFields] | Sequence[Order[SpendReimbursementsFields]] | Unset = UNSET,
    filters: str | Filter[SpendReimbursementsFields] | SpendReimbursementsFilters | Unset = UNSET,
) -> ReimbursementList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, sort=sort, filters=filters)),
        )
    )
