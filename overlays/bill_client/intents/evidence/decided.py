"""Decisions, verifications and connections: what they were about says whether they were taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bill_client.approvals.errors import MoneyRefused
from bill_client.approvals.reading import read_bills
from bill_client.intents.evidence.finding import Finding, Unreadable, happened, nothing, unclear
from bill_client.intents.evidence.reading import found
from bill_client.intents.evidence.sent import Sent, sent_by
from bill_client.intents.evidence.values import objects, texts

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = (
    "before_claim",
    "before_decisions",
    "before_phone",
    "look_for_claim",
    "look_for_connection",
    "look_for_decisions",
    "look_for_phone",
    "look_for_verification",
)

_DONE = {"APPROVE": "APPROVED", "DENY": "DENIED"}
_CONNECTED = frozenset(("CONNECTED", "CONNECTED_RPPS"))
_REFUSED = frozenset(("DENIED", "DELETED"))
_INVITATIONS = {"VENDOR": "getVendorInvitation", "CUSTOMER": "getCustomerInvitation"}


def before_decisions(sent: Sent) -> Reading[dict[str, Any]]:
    """Who has approved or denied the bills already."""
    bills = yield from read_bills(action["billId"] for action in _actions(sent))
    return {"decided": {key: sorted(_decisions(bill)) for key, bill in bills.items()}}


def look_for_decisions(intent: Intent) -> Reading[Finding]:
    """What became of approvals and denials: somebody decided as asked who had not before."""
    sent = sent_by(intent)
    actions = _actions(sent)
    try:
        bills = yield from read_bills(action["billId"] for action in actions)
    except MoneyRefused as problem:
        raise Unreadable(str(problem)) from None
    if sent.before is None:
        return unclear("nothing was read before, so that nobody can tell which decision is new")
    known = sent.before.get("decided", {})
    fresh = {key: _decisions(bill) - set(texts(known.get(key))) for key, bill in bills.items()}
    words = [f"bill {key}: {' and '.join(sorted(new)) or 'no new decision'}" for key, new in fresh.items()]
    met = [any(new.endswith(_DONE.get(each["action"], "?")) for new in fresh[each["billId"]]) for each in actions]
    if all(met):
        return happened(bills.values(), *words)
    return unclear(*words) if any(fresh.values()) else nothing(*words)


def before_claim(sent: Sent) -> Reading[dict[str, Any]]:
    """What has happened to a reimbursement already."""
    row = (yield from found("getReimbursement", sent.id("reimbursementId"))) or {}
    return {"status": row.get("status"), "steps": _steps(row)}


def look_for_claim(intent: Intent) -> Reading[Finding]:
    """What became of the decision about a reimbursement."""
    sent = sent_by(intent)
    key = sent.id("reimbursementId")
    row = yield from found("getReimbursement", key)
    if row is None or sent.before is None:
        return unclear(f"reimbursement {key} cannot be compared with before")
    status, was = row.get("status"), sent.before.get("status")
    words = f"reimbursement {key} was {was} and is {status}"
    if (status, _steps(row)) == (was, sent.before.get("steps")):
        return nothing(words)
    is_denied = status in _REFUSED
    as_asked = status == "DENIED" if sent.field("action") == "DENY" else not is_denied
    return happened((row,), words) if as_asked else unclear(words, objects=(row,))


def look_for_verification(intent: Intent) -> Reading[Finding]:
    """What became of the verification of a bank account."""
    key = sent_by(intent).id("bankAccountId")
    row = yield from found("getBankAccount", key)
    if row is None:
        return unclear(f"BILL shows no bank account {key}")
    words = f"bank account {key} is {row.get('status')}"
    return happened((row,), words) if row.get("status") == "VERIFIED" else nothing(words)


def look_for_connection(intent: Intent) -> Reading[Finding]:
    """What became of an invitation that was to be accepted."""
    sent = sent_by(intent)
    key, operation = sent.field("id"), _INVITATIONS.get(str(sent.field("type")))
    if not isinstance(key, str) or operation is None:
        message = "an invitation that was accepted by name shows with no vendor or customer that is known"
        raise Unreadable(message)
    row = yield from found(operation, key)
    status = None if row is None else row.get("status")
    words = f"{key} is {status}"
    return happened((row,), words) if row is not None and status in _CONNECTED else nothing(words)


def before_phone(_sent: Sent) -> Reading[dict[str, Any]]:
    """Whether there is a phone for the risk verification already."""
    return {"hasPhone": bool(((yield from found("getRiskVerificationPhone")) or {}).get("hasPhone"))}


def look_for_phone(intent: Intent) -> Reading[Finding]:
    """What became of a phone for the risk verification."""
    row = (yield from found("getRiskVerificationPhone")) or {}
    if not row.get("hasPhone"):
        return nothing("there is no phone for the risk verification")
    if (sent_by(intent).before or {}).get("hasPhone") is False:
        return happened((row,), "there is a phone for the risk verification, and there was none before")
    return unclear("there is a phone for the risk verification, and BILL does not say which")


def _actions(sent: Sent) -> list[Mapping[str, str]]:
    actions = [each for each in objects(sent.body) if "billId" in each and "action" in each]
    if not actions:
        message = "what was to be decided was not kept"
        raise Unreadable(message)
    return actions


def _decisions(bill: JSON) -> set[str]:
    """Who decided what about a bill, as texts such as ``006… APPROVED``."""
    rows = objects(bill.get("approvers"))
    return {f"{row.get('userId')} {row.get('status')}" for row in rows if row.get("status") in _DONE.values()}


def _steps(row: JSON) -> int:
    return len(objects(row.get("statusHistory")))
