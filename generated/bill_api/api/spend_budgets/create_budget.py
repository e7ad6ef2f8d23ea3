# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a budget: ``POST /connect/v3/spend/budgets`` (createBudget)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget import Budget
from ...models.budget_create import BudgetCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createBudget"]
Budget_load: Any = Budget.from_dict


def build(body: BudgetCreate) -> Request:
    """The request; see ``client.spend.budgets.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, BudgetCreate, "createBudget"),
    )


def parse(response: Response) -> Budget:
    """Decode a success."""
    v: Any = _load(response, dict, "createBudget")
    out: Budget = Budget_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: BudgetCreate, *, client: Sender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: BudgetCreate, *, client: Sender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: BudgetCreate, *, client: AsyncSender) -> Detailed[Budget]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: BudgetCreate, *, client: AsyncSender) -> Budget:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
