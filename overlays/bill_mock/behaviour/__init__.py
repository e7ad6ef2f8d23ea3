"""What BILL does beyond storing objects, one module a subject; each lists its handlers by operationId and its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import (
    approvals,
    bills,
    health,
    login,
    mfa,
    partner,
    payments,
    receivables,
    spend,
    users,
    vendor_credits,
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
    **receivables.HANDLERS,
    **spend.HANDLERS,
}
RULES: dict[str, Rules] = {
    **bills.RULES,
    **receivables.RULES,
    **users.RULES,
    **vendor_credits.RULES,
    **vendors.RULES,
}
