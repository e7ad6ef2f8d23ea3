"""Whether a bill may be paid, as far as approvals go. Pure, and whatever cannot be known is a no.

BILL itself does not stop administrators, and calls a bill APPROVED before every layer has approved (platform facts
8.2, 8.3), so each approver counts. How a group looks among the approvers of a bill is not documented: an entry counts
by its status, whoever it stands for, and members who are listed one by one must all have approved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.standing import (
    APPROVED,
    DENIED,
    REROUTED,
    WAITING,
    Approver,
    BillStanding,
    read_approvers,
    read_text,
    still_to_act,
)

__all__ = ("assess", "judge")

_UNASSIGNED = "UNASSIGNED"
_ON_ITS_WAY = frozenset(("ASSIGNED", "APPROVING"))


def judge(bill: Mapping[str, Any], policy: ApprovalPolicy) -> BillStanding | None:
    """None where a bill may be paid; otherwise where it stands.

    Args:
        bill: as BILL answers it where ``billApprovals=true`` was asked for, as JSON data.
        policy: what the caller takes for approved.
    """
    standing = assess(bill, policy)
    return None if standing.payable else standing


def assess(bill: Mapping[str, Any], policy: ApprovalPolicy) -> BillStanding:
    """Where a bill stands, and whether it may be paid; see :func:`judge` for the arguments."""
    status, approvers = read_text(bill, "approvalStatus"), read_approvers(bill)
    known = approvers or ()
    problem = None if policy.is_off else _problem(status, approvers, policy)
    denied = status == DENIED or any(one.status == DENIED for one in known)
    return BillStanding(
        bill_id=read_text(bill, "id") or "",
        status=status,
        waiting=() if denied else still_to_act(known),
        words=_consent(status, known, policy) if problem is None else problem,
        approvers=known,
        payable=problem is None,
    )


def _problem(status: str | None, approvers: tuple[Approver, ...] | None, policy: ApprovalPolicy) -> str | None:
    """What keeps the bill from being paid; None where nothing does."""
    against = [one for one in approvers or () if one.status == DENIED]
    if status == DENIED or against:
        return f"denied by {_names(against)}" if against else "denied; BILL does not say by whom"
    if status == _UNASSIGNED:
        return _unassigned(approvers, policy)
    if status != APPROVED and status not in _ON_ITS_WAY:
        return f"its approval status is {status or 'missing'}, of which nobody knows what it means"
    if not approvers:
        return f"it is {status}, but BILL does not say who has to approve it"
    missing = still_to_act(approvers)
    if missing:
        return f"it is {status}: {_open(missing)}"
    return None if status == APPROVED else f"every approver has approved, but it is {status} still"


def _unassigned(approvers: tuple[Approver, ...] | None, policy: ApprovalPolicy) -> str | None:
    if approvers:
        return f"it is UNASSIGNED, yet BILL names approvers: {_names(approvers)}"
    return None if policy.takes_unassigned else "nobody was asked to approve it (it is UNASSIGNED)"


def _open(missing: tuple[Approver, ...]) -> str:
    """Who has still to act, in order, and what else is known of each."""
    said = {WAITING: "{} is to approve", REROUTED: "{} handed it on"}
    parts = [said.get(one.status or "", f"{{}} is {one.status or 'in no state'}").format(one) for one in missing]
    return ", then ".join(parts)


def _names(approvers: tuple[Approver, ...] | list[Approver]) -> str:
    return ", ".join(map(str, approvers))


def _consent(status: str | None, approvers: tuple[Approver, ...], policy: ApprovalPolicy) -> str:
    if policy.is_off:
        return f"approvals are off: {policy.reason}; it is {status or 'in no known state'}"
    return f"approved by {_names(approvers)}" if approvers else "nobody was asked to approve it, which is allowed"
