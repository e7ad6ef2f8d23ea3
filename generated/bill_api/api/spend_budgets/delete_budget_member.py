# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Remove a member from a budget: ``DELETE /connect/v3/spend/budgets/{budgetId}/members/{userId}``
(deleteBudgetMember)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteBudgetMember"]


def build(budget_id: str, user_id: str) -> Request:
    """The request; see ``client.spend.budgets.delete_member`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
            "userId": user_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(budget_id: str, user_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(budget_id, user_id)))
    return Detailed(response=response, parsed=None)


def sync(budget_id: str, user_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(budget_id, user_id)))


async def asyncio_detailed(budget_id: str, user_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(budget_id, user_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(budget_id: str, user_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(budget_id, user_id)))
