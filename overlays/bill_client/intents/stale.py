"""Bills that BILL shows as they were before a payment of ours: whoever believes them pays twice."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from bill_api.api.payments import get_payment
from bill_api.codec import decode_json
from bill_client.approvals.errors import MoneyProblem, MoneyRefused
from bill_client.asking import reads
from bill_client.intents.states import State
from bill_client.shapes import is_object
from bill_client.steps import Do

if TYPE_CHECKING:
    from bill_client.intents.asks import Flow, Reading
    from bill_client.intents.ledger import Ledger
    from bill_client.intents.records import Intent

__all__ = ("refuse_stale",)

_PAID = ("paidAmount", "scheduledAmount")
_STOPPED = frozenset(("CANCELLED", "VOID", "FAILED"))


def refuse_stale(ledger: Ledger, bills: Mapping[str, Mapping[str, Any]]) -> Flow[None]:
    """Refuse bills that do not show yet what this ledger has just paid of them.

    Args:
        ledger: of the account.
        bills: bill id -> its amounts as they were read now.

    Raises:
        MoneyRefused: a bill does not show a payment; nothing was sent.
    """
    for bill, shown in bills.items():
        known: list[Intent] = yield Do(partial(ledger.by_bill, bill))
        recent = [each for each in known if _is_recent(each, bill, ledger.now() - ledger.rules.settle)]
        if recent and _paid(shown) <= _paid(recent[-1].facts["bills"][bill]):
            yield from _refuse_unless_stopped(bill, recent[-1])


def _is_recent(intent: Intent, bill: str, since: float) -> bool:
    """Whether an intent has paid something of a bill so lately that BILL may not show it everywhere."""
    amounts = intent.facts.get("bills")
    is_paid = intent.state is State.CONFIRMED and intent.outcome is not None and (intent.sent_at or 0.0) >= since
    return is_paid and is_object(amounts) and bill in amounts


def _paid(amounts: Mapping[str, Any]) -> Decimal:
    return sum((Decimal(str(amounts.get(name) or 0)) for name in _PAID), Decimal(0))


def _refuse_unless_stopped(bill: str, intent: Intent) -> Flow[None]:
    payment_id = _payment_of(bill, intent)
    if payment_id is not None:
        payment = yield from reads(_read(payment_id))
        if payment.get("status") in _STOPPED:
            return
    problem = (
        f"BILL does not show payment {payment_id or 'of'} ({intent.key!r}) on it yet, so that it may be paid twice"
    )
    raise MoneyRefused.of(MoneyProblem(bill, problem), hint="nothing was sent; try again in a few minutes")


def _read(payment_id: str) -> Reading[Mapping[str, Any]]:
    payment: Mapping[str, Any] = yield get_payment.build(payment_id)
    return payment


def _payment_of(bill: str, intent: Intent) -> str | None:
    """Id of the payment that an intent paid a bill with."""
    data: Any = decode_json(intent.outcome.content) if intent.outcome is not None else {}
    for payment in data.get("payments") or (data,):
        parts = [part.get("billId") for part in payment.get("billPayments") or ()]
        if bill in (*parts, payment.get("billId")):
            found: str | None = payment.get("id")
            return found
    return None
