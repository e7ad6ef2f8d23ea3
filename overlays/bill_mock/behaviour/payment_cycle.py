"""The life of a payment as data: its states, what the clock makes of them, and the fates that spoil it.

A fate is chosen by a marker in the `description` of the payment, such as `mock:funding-failed`, or by
`/_mock/payment_fate`. No page says how long each state lasts; the paces are chosen.

Payments have approvals of their own (platform facts 8.4), about which more is not documented: with the fate `approving`
their status is APPROVING until the process date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_mock.codec import JsonObject

STOPPED = frozenset({"CANCELED", "VOIDED", "FUNDING_FAILED_VOIDED"})
VOID_PENDING, VOIDED = "VOID_PENDING", "VOIDED"
SCHEDULED, APPROVING = "SCHEDULED", "approving"
CHECK, ABROAD, OFFLINE, VIRTUAL_CARD = "CHECK", "INTERNATIONAL_E_PAYMENT", "OFFLINE", "VIRTUAL_CARD"


@dataclass(frozen=True, slots=True)
class Pace:
    """Business days from the process date until a payment is processed, sent and cleared; `sent` None is no step."""

    processed: int
    sent: int | None
    cleared: int


_ELECTRONIC, _FASTER = Pace(1, None, 2), Pace(0, None, 1)
_PACES = {CHECK: Pace(1, 2, 5), ABROAD: Pace(1, 2, 4), VIRTUAL_CARD: Pace(1, 1, 3)}
_FASTER_PACES = {CHECK: Pace(0, 1, 3), ABROAD: Pace(1, 2, 4), VIRTUAL_CARD: Pace(1, 1, 3)}

MOVES: Mapping[str, frozenset[str]] = {
    "SCHEDULED": frozenset({"FUNDING_STARTED", "CANCELED"}),
    "FUNDING_STARTED": frozenset({"PROCESSED", "FUNDING_FAILED_ACTION_NEEDED", VOID_PENDING, VOIDED}),
    "FUNDING_FAILED_ACTION_NEEDED": frozenset({"FUNDING_FAILED_VOIDED", VOID_PENDING, VOIDED}),
    "PROCESSED": frozenset(
        {"SENT", "CLEARED", "DISBURSEMENT_ON_HOLD", "DISBURSEMENT_FAILED_ACTION_NEEDED", VOID_PENDING, VOIDED}
    ),
    "SENT": frozenset({"CLEARED", "EXPIRING", "DISBURSEMENT_FAILED_ACTION_NEEDED", VOID_PENDING, VOIDED}),
    "DISBURSEMENT_ON_HOLD": frozenset({"CLEARED", VOID_PENDING, VOIDED}),
    "DISBURSEMENT_FAILED_ACTION_NEEDED": frozenset({VOID_PENDING, VOIDED}),
    "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED": frozenset({VOID_PENDING, VOIDED}),
    "EXPIRING": frozenset({"FUNDS_ESCHEATED", VOID_PENDING, VOIDED}),
    # An ACH payment may come back from the vendor's bank after it has cleared.
    "CLEARED": frozenset({"DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED"}),
    VOID_PENDING: frozenset(
        {
            VOIDED,
            "FUNDING_STARTED",
            "FUNDING_FAILED_ACTION_NEEDED",
            "PROCESSED",
            "SENT",
            "DISBURSEMENT_ON_HOLD",
            "DISBURSEMENT_FAILED_ACTION_NEEDED",
            "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED",
            "EXPIRING",
        }
    ),
}
FATES: Mapping[str, Mapping[str, Timed]] = {
    "funding-failed": {"FUNDING_STARTED": Timed("FUNDING_FAILED_ACTION_NEEDED", 1)},
    "funding-voided": {
        "FUNDING_STARTED": Timed("FUNDING_FAILED_ACTION_NEEDED", 1),
        "FUNDING_FAILED_ACTION_NEEDED": Timed("FUNDING_FAILED_VOIDED", 3),
    },
    "disbursement-failed": {"PROCESSED": Timed("DISBURSEMENT_FAILED_ACTION_NEEDED", 2)},
    "disbursement-held": {
        "PROCESSED": Timed("DISBURSEMENT_ON_HOLD", 2),
        "DISBURSEMENT_ON_HOLD": Timed("CLEARED", 7),
    },
    "bank-rejected": {"CLEARED": Timed("DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED", 7)},
    "unclaimed": {"SENT": Timed("EXPIRING", 60), "EXPIRING": Timed("FUNDS_ESCHEATED", 120)},
    "void-rejected": {},
    APPROVING: {},
}
# What the coarse fields say in each state, and as what its amounts count on the bills.
FACETS: Mapping[str, JsonObject] = {
    "SCHEDULED": {"status": "SCHEDULED"},
    "CANCELED": {"status": "CANCELLED"},
    "FUNDING_STARTED": {"status": "SCHEDULED", "disbursementStatus": "IN_PROGRESS"},
    "FUNDING_FAILED_ACTION_NEEDED": {"status": "FAILED"},
    "FUNDING_FAILED_VOIDED": {"status": "VOID"},
    "PROCESSED": {"status": "PAID", "disbursementStatus": "IN_PROGRESS"},
    "SENT": {"status": "PAID", "disbursementStatus": "IN_PROGRESS"},
    "DISBURSEMENT_ON_HOLD": {"status": "PAID", "disbursementStatus": "HOLD"},
    "DISBURSEMENT_FAILED_ACTION_NEEDED": {"status": "PAID", "disbursementStatus": "FAILED"},
    "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED": {"status": "PAID", "disbursementStatus": "FAILED"},
    "EXPIRING": {"status": "PAID", "disbursementStatus": "IN_PROGRESS"},
    "FUNDS_ESCHEATED": {"status": "ESCHEATED", "disbursementStatus": "DONE"},
    "CLEARED": {"status": "PAID", "disbursementStatus": "DONE"},
    VOID_PENDING: {"status": "PAID", "disbursementStatus": "IN_PROGRESS"},
    VOIDED: {"status": "VOID"},
}
_SHARES = {"SCHEDULED": "SCHEDULED", "CLEARED": "PAID", "FUNDS_ESCHEATED": "PAID"}
_MARKER = re.compile(r"mock:([a-z-]+)")


def cycle_of(pace: Pace) -> LifeCycle:
    """Life cycle of payments that go at a pace."""
    last = "PROCESSED" if pace.sent is None else "SENT"
    timed = {
        "SCHEDULED": Timed("FUNDING_STARTED"),
        "FUNDING_STARTED": Timed("PROCESSED", pace.processed),
        last: Timed("CLEARED", pace.cleared),
    }
    if pace.sent is not None:
        timed["PROCESSED"] = Timed("SENT", pace.sent)
    return LifeCycle(first="SCHEDULED", moves=MOVES, timed=timed)


PAYMENT = cycle_of(_ELECTRONIC)
CYCLES = {pace: cycle_of(pace) for pace in (_ELECTRONIC, _FASTER, *_PACES.values(), *_FASTER_PACES.values())}


def pace_of(kind: str, options: JsonObject | None = None) -> Pace:
    """How fast a kind of disbursement goes with these processing options; Pay Faster does not exist abroad."""
    wanted = options or {}
    if wanted.get("requestPayFaster") or wanted.get("requestCheckDeliveryType", "STANDARD") != "STANDARD":
        return _FASTER_PACES.get(kind, _FASTER)
    return _PACES.get(kind, _ELECTRONIC)


def timed_move(payment: JsonObject, fate: str | None) -> Timed | None:
    """The move that the clock makes next, None when the payment stays as it is."""
    if not payment["onlinePayment"]:
        return None
    state = payment["singleStatus"]
    spoiled = FATES.get(fate or marked(payment), {})
    pace = pace_of(payment["disbursementType"], payment.get("processingOptions"))
    return spoiled.get(state) or CYCLES[pace].timed.get(state)


def marked(payment: JsonObject) -> str:
    """The fate that the description of a payment asks for; empty when it asks for none."""
    found = _MARKER.search(payment.get("description", ""))
    return found[1] if found else ""


def facets(payment: JsonObject, state: str, fate: str | None) -> JsonObject:
    """What the coarse fields of a payment say in a state."""
    approving = state == SCHEDULED and (fate or marked(payment)) == APPROVING
    return {"status": "APPROVING"} if approving else FACETS[state]


def share_state(state: str) -> str:
    """As what the amounts of a payment count on its bills: SCHEDULED, IN_PROCESS, PAID or NONE."""
    return "NONE" if state in STOPPED else _SHARES.get(state, "IN_PROCESS")


def is_voidable(payment: JsonObject, state: str) -> bool:
    """Whether a payment in this state may be voided: it is under way, or was only recorded."""
    if not payment["onlinePayment"]:
        return state == "CLEARED"
    return VOID_PENDING in MOVES.get(state, ())
