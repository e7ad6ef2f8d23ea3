# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the organizations the session can reach: ``GET /connect/v3/login/organizations``
(listAllOrganizations)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.login_organization_page import LoginOrganizationPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listAllOrganizations"]
LoginOrganizationPage_load: Any = LoginOrganizationPage.from_dict


def build(*, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.sessions.list_organizations`` for the arguments."""
    return _request(
        OPERATION,
        query=(("page", page, True),),
    )


def parse(response: Response) -> LoginOrganizationPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listAllOrganizations")
    out: LoginOrganizationPage = LoginOrganizationPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, page: str | Unset = UNSET) -> Detailed[LoginOrganizationPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, page: str | Unset = UNSET) -> LoginOrganizationPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(page=page))))


async def asyncio_detailed(*, client: AsyncSender, page: str | Unset = UNSET) -> Detailed[LoginOrganizationPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, page: str | Unset = UNSET) -> LoginOrganizationPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(page=page))))
