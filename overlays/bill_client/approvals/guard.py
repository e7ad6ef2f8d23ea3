"""What holds before a bill is paid: it is there and in use, that much is due, and it is approved. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from bill_client.approvals.errors import ApprovalIncomplete, MoneyProblem, MoneyRefused
from bill_client.approvals.judge import assess
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.reading import JSON
from bill_client.approvals.standing import BillStanding

__all__ = ("amount_due", "check_payment", "out_of_use", "refuse_unapproved")

_IN_USE = "ACTIVE"
_SETTLED = frozenset(("PAID",))
MOST_NAMED = 5
"""Bills that a message names; the error has all of them."""


def check_payment(
    bills: Mapping[str, JSON], shares: Mapping[str, Decimal | None], policy: ApprovalPolicy
) -> dict[str, Any]:
    """Refuse to pay bills that must not be paid; nothing was sent by then.

    Args:
        bills: bill id -> the bill as BILL answers it with ``billApprovals=true``, as JSON data.
        shares: bill id -> how much of it is to be paid, in its own currency; None for what is due.
        policy: what the caller takes for approved.

    Returns:
        The policy and what was seen of the approvals, to be recorded with the payment.

    Raises:
        MoneyRefused: a bill is not there, archived, a draft or paid, or the amount is not above 0 or above what is due.
        ApprovalIncomplete: a bill is not approved.
    """
    problems = [MoneyProblem(key, problem) for key in shares for problem in _problems(bills.get(key), shares[key])]
    if problems:
        raise MoneyRefused.of(*problems)
    standings = {key: assess(bills[key], policy) for key in shares}
    refuse_unapproved(standing for standing in standings.values() if not standing.payable)
    return policy.facts() | {"bills": {key: standing.facts() for key, standing in standings.items()}}


def refuse_unapproved(standings: Iterator[BillStanding]) -> None:
    """Raise where there is any bill among these.

    Raises:
        ApprovalIncomplete: there is, and it says of each where it stands.
    """
    found = tuple(standings)
    if not found:
        return
    shown = [str(each) for each in found[:MOST_NAMED]]
    if len(found) > MOST_NAMED:
        shown.append(f"and {len(found) - MOST_NAMED} more")
    hint = "nothing was sent; have them approved first, or pass the approvals= that these payments are meant to have"
    raise ApprovalIncomplete(f"not approved: {'; '.join(shown)}", bills=found, hint=hint)


def amount_due(bill: JSON) -> Decimal | None:
    """What is left to pay of a bill, in its own currency; None where BILL does not say."""
    return _amount(bill.get("dueAmount"))


def _problems(bill: JSON | None, share: Decimal | None) -> Iterator[str]:
    """What is wrong with paying so much of a bill."""
    if bill is None:
        yield "this bill was not read"
        return
    if (problem := out_of_use(bill)) is not None:
        yield problem
    due = amount_due(bill)
    if due is None:
        yield "BILL does not say how much of it is due"
    elif due <= 0 or bill.get("paymentStatus") in _SETTLED:
        yield "nothing of it is due"
    elif share is not None and not share.is_finite():
        yield f"{share} is no amount"
    elif share is not None and share <= 0:
        yield f"the amount must be above 0, not {share}"
    elif share is not None and share > due:
        yield f"{share} is above the {due} that is due"


def out_of_use(bill: JSON) -> str | None:
    """Why a bill cannot be worked with; None where it can."""
    archived, record = bill.get("archived"), bill.get("recordStatus")
    if record not in (None, _IN_USE):
        return f"it is not in use (its recordStatus is {record})"
    return None if archived in (None, False) else "it is archived"


def _amount(value: object) -> Decimal | None:
    """An amount of an answer; some come as texts."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None
