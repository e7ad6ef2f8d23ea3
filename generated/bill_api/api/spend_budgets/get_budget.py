# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a budget: ``GET /connect/v3/spend/budgets/{budgetId}`` (getBudget)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget import Budget
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getBudget"]
Budget_load: Any = Budget.from_dict


def build(budget_id: str) -> Request:
    """The request; see ``client.spend.budgets.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
        },
    )


def parse(response: Response) -> Budget:
    """Decode a success."""
    v: Any = _load(response, dict, "getBudget")
    out: Budget = Budget_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(budget_id: str, *, client: Sender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(budget_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(budget_id: str, *, client: Sender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(budget_id))))


async def asyncio_detailed(budget_id: str, *, client: AsyncSender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(budget_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(budget_id: str, *, client: AsyncSender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(budget_id))))
