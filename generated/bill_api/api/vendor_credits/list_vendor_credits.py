# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List vendor credits: ``GET /connect/v3/vendor-credits`` (listVendorCredits)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.vendor_credit_page import VendorCreditPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.vendor_credits import VendorCreditsFields, VendorCreditsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listVendorCredits"]
VendorCreditPage_load: Any = VendorCreditPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
    filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.vendor_credits.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> VendorCreditPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listVendorCredits")
    out: VendorCreditPage = VendorCreditPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
    filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[VendorCreditPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
    filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> VendorCreditPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page))))


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
    filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[VendorCreditPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[VendorCreditsFields] | Sequence[Order[VendorCreditsFields]] | Unset = UNSET,
    filters: str | Filter[VendorCreditsFields] | VendorCreditsFilters | Unset = UNSET,
    page: str | Unset = UNSET,
) -> VendorCreditPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, sort=sort, filters=filters, page=page))))
