# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add or change a member of a budget: ``PUT /connect/v3/spend/budgets/{budgetId}/members/{userId}``
(upsertBudgetMember)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.budget_member import BudgetMember
from ...models.budget_member_upsert import BudgetMemberUpsert
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["upsertBudgetMember"]
BudgetMember_load: Any = BudgetMember.from_dict


def build(budget_id: str, user_id: str, body: BudgetMemberUpsert) -> Request:
    """The request; see ``client.spend.budgets.upsert_member`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "budgetId": budget_id,
            "userId": user_id,
        },
        json=_body(body, BudgetMemberUpsert, "upsertBudgetMember"),
    )


def parse(response: Response) -> BudgetMember:
    """Decode a success."""
    v: Any = _load(response, dict, "upsertBudgetMember")
    out: BudgetMember = BudgetMember_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(budget_id: str, user_id: str, body: BudgetMemberUpsert, *, client: Sender) -> Detailed[BudgetMember]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(budget_id, user_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(budget_id: str, user_id: str, body: BudgetMemberUpsert, *, client: Sender) -> BudgetMember:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(budget_id, user_id, body))))


async def asyncio_detailed(
    budget_id: str, user_id: str, body: BudgetMemberUpsert, *, client: AsyncSender
) -> Detailed[BudgetMember]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(budget_id, user_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(budget_id: str, user_id: str, body: BudgetMemberUpsert, *, client: AsyncSender) -> BudgetMember:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(budget_id, user_id, body))))
