# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Search the BILL network: ``GET /connect/v3/network`` (search)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.network_search_result import NetworkSearchResult
from ...models.search_scope import SearchScope
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["search"]
NetworkSearchResult_load: Any = NetworkSearchResult.from_dict


def build(
    *,
    name: str,
    scope: SearchScope | Unset = UNSET,
    zip_or_postal_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.network.search`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("name", name, True),
            ("scope", scope, True),
            ("zipOrPostalCode", zip_or_postal_code, True),
            ("accountNumber", account_number, True),
        ),
    )


def parse(response: Response) -> NetworkSearchResult:
    """Decode a success."""
    v: Any = _load(response, dict, "search")
    out: NetworkSearchResult = NetworkSearchResult_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    name: str,
    scope: SearchScope | Unset = UNSET,
    zip_or_postal_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
) -> Detailed[NetworkSearchResult]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(
            build(name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number)
        ),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    name: str,
    scope: SearchScope | Unset = UNSET,
    zip_or_postal_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
) -> NetworkSearchResult:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(
                build(name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number)
            ),
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    name: str,
    scope: SearchScope | Unset = UNSET,
    zip_or_postal_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
) -> Detailed[NetworkSearchResult]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(
            build(name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number)
        ),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    name: str,
    scope: SearchScope | Unset = UNSET,
    zip_or_postal_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
) -> NetworkSearchResult:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(name=name, scope=scope, zip_or_postal_code=zip_or_postal_code, account_number=account_number)
            ),
        )
    )
