# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the users of an organization: ``GET /connect/v3/partner/users`` (listPartnerUsers)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.user_page import UserPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.partner_users import PartnerUsersFields, PartnerUsersFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listPartnerUsers"]
UserPage_load: Any = UserPage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
    filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.partner.list_users`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
        headers={
            "organizationId": organization_id,
        },
    )


def parse(response: Response) -> UserPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listPartnerUsers")
    out: UserPage = UserPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
    filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Detailed[UserPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
    filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> UserPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id)),
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
    filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Detailed[UserPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id)),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerUsersFields] | Sequence[Order[PartnerUsersFields]] | Unset = UNSET,
    filters: str | Filter[PartnerUsersFields] | PartnerUsersFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> UserPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id)),
        )
    )
