# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List users: ``GET /connect/v3/spend/users`` (listUsers)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.spend_user_list import SpendUserList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_users import SpendUsersFields, SpendUsersFilters
    from ...query import Filter

OPERATION = OPERATIONS["listUsers"]
SpendUserList_load: Any = SpendUserList.from_dict


def build(
    *,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.users.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
            ("max", max_, True),
            ("filters", _write_filters(OPERATION, filters), True),
        ),
    )


def parse(response: Response) -> SpendUserList:
    """Decode a success."""
    v: Any = _load(response, dict, "listUsers")
    out: SpendUserList = SpendUserList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
) -> Detailed[SpendUserList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters))
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
) -> SpendUserList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters)))
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
) -> Detailed[SpendUserList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    max_: int | Unset = UNSET,
    filters: str | Filter[SpendUsersFields] | SpendUsersFilters | Unset = UNSET,
) -> SpendUserList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION, await client.send(build(next_page=next_page, prev_page=prev_page, max_=max_, filters=filters))
        )
    )
