# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a subscription: ``DELETE /connect-events/v3/subscriptions/{subscriptionId}`` (deleteSubscription)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteSubscription"]


def build(subscription_id: str) -> Request:
    """The request; see ``client.webhooks.subscriptions.delete`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "subscriptionId": subscription_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(subscription_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(subscription_id)))
    return Detailed(response=response, parsed=None)


def sync(subscription_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(subscription_id)))


async def asyncio_detailed(subscription_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(subscription_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(subscription_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(subscription_id)))
