"""What BILL does beyond storing objects, one module a subject; each lists its handlers by operationId and its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import (
    approvals,
    bills,
    customers,
    health,
    invoices,
    login,
    mfa,
    partner,
    payments,
    spend,
    users,
    vendors,
)

if TYPE_CHECKING:
    from bill_mock.call import Handler
    from bill_mock.resource import Rules

__all__ = ["HANDLERS", "RULES"]

HANDLERS: dict[str, Handler] = {
    **approvals.HANDLERS,
    **health.HANDLERS,
    **login.HANDLERS,
    **mfa.HANDLERS,
    **partner.HANDLERS,
    **payments.HANDLERS,
    **spend.HANDLERS,
}
RULES: dict[str, Rules] = {
    **bills.RULES,
    **customers.RULES,
    **invoices.RULES,
    **users.RULES,
    **vendors.RULES,
}
