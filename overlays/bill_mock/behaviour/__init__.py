"""What BILL does beyond storing objects, one module a subject; each lists its handlers by operationId and its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import (
    approvals,
    attachments,
    audit,
    billing,
    bills,
    documents,
    exports,
    files,
    health,
    login,
    mfa,
    network,
    oauth,
    organizations,
    partner,
    payment_terms,
    payments,
    price_plans,
    receivables,
    risk,
    spend,
    users,
    vendor_credits,
    vendors,
    webhooks,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.call import Call, Handler
    from bill_mock.document import Operation
    from bill_mock.errors import RefusedError
    from bill_mock.events import Emits
    from bill_mock.resource import Rules

__all__ = ["EVENTS", "HANDLERS", "OPERATIONS", "REFUSALS", "RULES"]

# Addresses that links in answers lead to; they are not part of the description.
OPERATIONS: tuple[Operation, ...] = (*files.OPERATIONS, *spend.OPERATIONS)

HANDLERS: dict[str, Handler] = {
    **approvals.HANDLERS,
    **attachments.HANDLERS,
    **audit.HANDLERS,
    **billing.HANDLERS,
    **documents.HANDLERS,
    **exports.HANDLERS,
    **files.HANDLERS,
    **health.HANDLERS,
    **login.HANDLERS,
    **mfa.HANDLERS,
    **network.HANDLERS,
    **oauth.HANDLERS,
    **organizations.HANDLERS,
    **partner.HANDLERS,
    **payments.HANDLERS,
    **price_plans.HANDLERS,
    **receivables.HANDLERS,
    **risk.HANDLERS,
    **spend.HANDLERS,
    **webhooks.HANDLERS,
}
RULES: dict[str, Rules] = {
    **bills.RULES,
    **payment_terms.RULES,
    **receivables.RULES,
    **users.RULES,
    **vendor_credits.RULES,
    **vendors.RULES,
}
# What the rows of a table are told to subscribers as, and what follows the refusal of an operation.
EVENTS: dict[str, Emits] = webhooks.EVENTS
REFUSALS: dict[str, Callable[[Call, RefusedError], None]] = webhooks.REFUSALS
