# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List subscriptions: ``GET /connect-events/v3/subscriptions`` (getAllSubscriptions)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.subscription_page import SubscriptionPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getAllSubscriptions"]
SubscriptionPage_load: Any = SubscriptionPage.from_dict


def build(*, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.webhooks.subscriptions.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> SubscriptionPage:
    """Decode a success."""
    v: Any = _load(response, dict, "getAllSubscriptions")
    out: SubscriptionPage = SubscriptionPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[SubscriptionPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> SubscriptionPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, page=page))))


async def asyncio_detailed(
    *, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[SubscriptionPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, max_: int | Unset = UNSET, page: str | Unset = UNSET) -> SubscriptionPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, page=page))))
