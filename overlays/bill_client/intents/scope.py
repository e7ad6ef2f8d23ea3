"""Which operations are intents: everything that moves money or cannot be taken back, and what comes close to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_api.operations import OPERATIONS

if TYPE_CHECKING:
    from bill_api.wire import Operation

__all__ = ("ALWAYS", "BILL_CHANGERS", "BILL_MAKERS", "BILL_SETTLERS", "PAYMENTS", "needs_care")

_EFFECTS = frozenset(("money", "irreversible"))
_LIKE_MONEY = {
    "createBankAccount": "money is taken from it",
    "createBudgetCard": "a card can be spent with as soon as it exists",
    "createCustomerBankAccount": "customers are charged by it",
    "createVendorBankAccount": "money is sent to it",
}
"""Operations with an inverse that are treated like money, and why."""
_SIGNING_IN = {
    "validate": "takes a code that lives for minutes, and repeating it does no harm",
    "validateChallenge": "takes a code that lives for minutes, and repeating it does no harm",
}
"""Operations without an inverse that belong to signing in: they happen before there can be an intent."""
PAYMENTS = frozenset(("createPayment", "createBulkPayment", "createMassPayment"))
"""Operations that pay bills."""
BILL_SETTLERS = frozenset(("recordPayment",))
"""Operations that move no money, but after which bills count as paid: nobody may pay those bills meanwhile."""
BILL_MAKERS = frozenset(("createBill", "createBulkBills", "createRecurringBill"))
"""Operations that make bills: where a vendor is paid automatically, money moves with them."""
BILL_CHANGERS = frozenset(("replaceRecurringBill", "updateRecurringBill"))
"""Operations that can have bills paid automatically; guarded, but no intents, for repeating them does no harm."""
ALWAYS = (
    frozenset(each.id for each in OPERATIONS.values() if each.effect in _EFFECTS) - _SIGNING_IN.keys()
) | _LIKE_MONEY.keys()
"""operationIds of what is always an intent."""


def needs_care(operation: Operation, key: str | None) -> bool:
    """Whether a call goes through the ledger, or at least past its guards.

    Args:
        operation: what is called.
        key: idempotency key of the caller; with one every create becomes an intent of which the result can be found.
    """
    if operation.id in ALWAYS or operation.id in BILL_MAKERS or operation.id in BILL_CHANGERS:
        return True
    return operation.own_key is not None or (key is not None and operation.natural_key is not None)
