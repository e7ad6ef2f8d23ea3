# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the roles of an organization: ``GET /connect/v3/partner/roles`` (listPartnerUserRoles)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.role_page import RolePage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.partner_roles import PartnerRolesFields, PartnerRolesFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listPartnerUserRoles"]
RolePage_load: Any = RolePage.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
    filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.partner.list_roles`` for the arguments."""
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


def parse(response: Response) -> RolePage:
    """Decode a success."""
    v: Any = _load(response, dict, "listPartnerUserRoles")
    out: RolePage = RolePage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
    filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Detailed[RolePage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
    filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> RolePage:
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
    sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
    filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Detailed[RolePage]:
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
    sort: str | Order[PartnerRolesFields] | Sequence[Order[PartnerRolesFields]] | Unset = UNSET,
    filters: str | Filter[PartnerRolesFields] | PartnerRolesFilters | Unset = UNSET,
    page: str | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> RolePage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(build(max_=max_, sort=sort, filters=filters, page=page, organization_id=organization_id)),
        )
    )
