# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List payments: ``GET /connect/v3/payments`` (listPayments)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.payment_page import PaymentPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.payments import PaymentsFields, PaymentsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listPayments"]
PaymentPage_load: Any = PaymentPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
    filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.payments.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> PaymentPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listPayments")
    out: PaymentPage = PaymentPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
    filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[PaymentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
    filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> PaymentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page))))


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
    filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[PaymentPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[PaymentsFields] | Sequence[Order[PaymentsFields]] | Unset = UNSET,
    filters: str | Filter[PaymentsFields] | PaymentsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> PaymentPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page))))
