# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the industries an organization can be in: ``GET /connect/v3/organizations/industries``
(listIndustries)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.industry_list import IndustryList
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listIndustries"]
IndustryList_load: Any = IndustryList.from_dict


def build() -> Request:
    """The request; see ``client.organizations.list_industries`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> IndustryList:
    """Decode a success."""
    v: Any = _load(response, dict, "listIndustries")
    out: IndustryList = IndustryList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[IndustryList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> IndustryList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[IndustryList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> IndustryList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
