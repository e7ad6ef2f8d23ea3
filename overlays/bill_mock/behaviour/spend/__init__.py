"""Spend & Expense: people, budgets, cards and what was bought with them, reimbursements and custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.spend import budgets, cards, challenges, claims, fields, pan, receipts, transactions, users

if TYPE_CHECKING:
    from bill_mock.call import Handler
    from bill_mock.document import Operation

HANDLERS: dict[str, Handler] = {
    **budgets.HANDLERS,
    **cards.HANDLERS,
    **challenges.HANDLERS,
    **claims.HANDLERS,
    **fields.HANDLERS,
    **pan.HANDLERS,
    **receipts.HANDLERS,
    **transactions.HANDLERS,
    **users.HANDLERS,
}
OPERATIONS: tuple[Operation, ...] = (*pan.OPERATIONS, *receipts.OPERATIONS)
