# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get permissions for funding accounts: ``GET /connect/v3/funding-accounts/permissions``
(getFundingAccountPermission)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.funding_account_permissions import FundingAccountPermissions
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getFundingAccountPermission"]
FundingAccountPermissions_load: Any = FundingAccountPermissions.from_dict


def build() -> Request:
    """The request; see ``client.funding_accounts.get_permissions`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> FundingAccountPermissions:
    """Decode a success."""
    v: Any = _load(response, dict, "getFundingAccountPermission")
    out: FundingAccountPermissions = FundingAccountPermissions_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[FundingAccountPermissions]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> FundingAccountPermissions:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[FundingAccountPermissions]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> FundingAccountPermissions:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
