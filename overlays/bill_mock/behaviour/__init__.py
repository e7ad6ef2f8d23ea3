"""What BILL does beyond storing objects, one module a subject; each lists its handlers by operationId and its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_mock.behaviour import (
    abroad,
    approval_policies,
    approvals,
    attachments,
    audit,
    bank_accounts,
    bank_users,
    billing,
    bills,
    card_accounts,
    check_images,
    documents,
    exchange_rates,
    exports,
    files,
    health,
    login,
    mass_payments,
    mfa,
    network,
    oauth,
    organizations,
    partner,
    payment_options,
    payment_terms,
    payments,
    price_plans,
    receivables,
    recorded,
    risk,
    spend,
    stopping,
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
    **abroad.HANDLERS,
    **approval_policies.HANDLERS,
    **approvals.HANDLERS,
    **attachments.HANDLERS,
    **audit.HANDLERS,
    **bank_accounts.HANDLERS,
    **bank_users.HANDLERS,
    **billing.HANDLERS,
    **card_accounts.HANDLERS,
    **check_images.HANDLERS,
    **documents.HANDLERS,
    **exchange_rates.HANDLERS,
    **exports.HANDLERS,
    **files.HANDLERS,
    **health.HANDLERS,
    **login.HANDLERS,
    **mass_payments.HANDLERS,
    **mfa.HANDLERS,
    **network.HANDLERS,
    **oauth.HANDLERS,
    **organizations.HANDLERS,
    **partner.HANDLERS,
    **payment_options.HANDLERS,
    **payments.HANDLERS,
    **price_plans.HANDLERS,
    **receivables.HANDLERS,
    **recorded.HANDLERS,
    **risk.HANDLERS,
    **spend.HANDLERS,
    **stopping.HANDLERS,
    **vendors.HANDLERS,
    **webhooks.HANDLERS,
}
RULES: dict[str, Rules] = {
    **bank_accounts.RULES,
    **bills.RULES,
    **payment_terms.RULES,
    **payments.RULES,
    **receivables.RULES,
    **users.RULES,
    **vendor_credits.RULES,
    **vendors.RULES,
}
# What the rows of a table are told to subscribers as, and what follows the refusal of an operation.
EVENTS: dict[str, Emits] = webhooks.EVENTS
REFUSALS: dict[str, Callable[[Call, RefusedError], None]] = webhooks.REFUSALS
