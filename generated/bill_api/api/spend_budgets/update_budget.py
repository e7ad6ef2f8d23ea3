# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a budget: ``PATCH /connect/v3/spend/budgets/{budgetId}`` (updateBudget)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget import Budget
from ...models.budget_update import BudgetUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateBudget"]
Budget_load: Any = Budget.from_dict


def build(budget_id: str, body: BudgetUpdate) -> Request:
    """The request; see ``client.spend.budgets.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
        },
        json=_body(body, BudgetUpdate, "updateBudget"),
    )


def parse(response: Response) -> Budget:
    """Decode a success."""
    v: Any = _load(response, dict, "updateBudget")
    out: Budget = Budget_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(budget_id: str, body: BudgetUpdate, *, client: Sender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(budget_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(budget_id: str, body: BudgetUpdate, *, client: Sender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(budget_id, body))))


async def asyncio_detailed(budget_id: str, body: BudgetUpdate, *, client: AsyncSender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(budget_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(budget_id: str, body: BudgetUpdate, *, client: AsyncSender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(budget_id, body))))
