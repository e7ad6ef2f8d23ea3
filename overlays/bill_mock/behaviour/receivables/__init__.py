"""Receivables: customers, their invoices and credits, the money that comes in, and what the clock makes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour.receivables import (
    bank_accounts,
    credit_memos,
    customers,
    invoices,
    mailing,
    received,
    recurring_bills,
    recurring_invoices,
)

if TYPE_CHECKING:
    from bill_mock.call import Handler
    from bill_mock.resource import Rules

__all__ = ["HANDLERS", "RULES"]

HANDLERS: dict[str, Handler] = {
    **customers.HANDLERS,
    **mailing.HANDLERS,
    **received.HANDLERS,
}
RULES: dict[str, Rules] = {
    **bank_accounts.RULES,
    **credit_memos.RULES,
    **customers.RULES,
    **invoices.RULES,
    **recurring_bills.RULES,
    **recurring_invoices.RULES,
}
