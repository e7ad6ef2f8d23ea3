# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add or change several members of a budget: ``PUT /connect/v3/spend/budgets/{budgetId}/members/bulk``
(upsertBulkBudgetUsers)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget_members_bulk_upsert import BudgetMembersBulkUpsert
from ...models.spend_status import SpendStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["upsertBulkBudgetUsers"]
SpendStatus_load: Any = SpendStatus.from_dict


def build(budget_id: str, body: BudgetMembersBulkUpsert) -> Request:
    """The request; see ``client.spend.budgets.bulk_upsert_members`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
        },
        json=_body(body, BudgetMembersBulkUpsert, "upsertBulkBudgetUsers"),
    )


def parse(response: Response) -> SpendStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "upsertBulkBudgetUsers")
    out: SpendStatus = SpendStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(budget_id: str, body: BudgetMembersBulkUpsert, *, client: Sender) -> Detailed[SpendStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(budget_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(budget_id: str, body: BudgetMembersBulkUpsert, *, client: Sender) -> SpendStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(budget_id, body))))


async def asyncio_detailed(
    budget_id: str, body: BudgetMembersBulkUpsert, *, client: AsyncSender
) -> Detailed[SpendStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(budget_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(budget_id: str, body: BudgetMembersBulkUpsert, *, client: AsyncSender) -> SpendStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(budget_id, body))))
