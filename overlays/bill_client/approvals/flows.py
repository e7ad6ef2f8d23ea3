"""What ``client.approvals`` does, without any I/O: generators that threads and tasks run alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from bill_client.approvals.errors import ApprovalIncomplete, MoneyProblem, MoneyRefused
from bill_client.approvals.guard import out_of_use
from bill_client.approvals.judge import assess
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.reading import read_bills
from bill_client.approvals.rules import texts
from bill_client.approvals.standing import BillStanding
from bill_client.asking import Flow, reads
from bill_client.errors import CertificateError, RateLimited, ServerError, TransportError
from bill_client.steps import Pause

if TYPE_CHECKING:
    from bill_api.models import BillApprovalAction
    from bill_client.pace import Pace

__all__ = ("approved", "decisions", "standing")

_FIRST_PAUSE = 5.0
_GROWTH = 1.5
_LONGEST_PAUSE = 300.0
_LAST_LOOK = 2.0
"""Seconds that are kept for the last look before the deadline."""
_PASSING = (TransportError, ServerError, RateLimited)
"""What may be over with the next look."""


def decisions(bill_ids: str | Iterable[str], action: str, comment: str | None) -> list[BillApprovalAction]:
    """The body that approves or denies bills.

    Raises:
        ValueError: no bill is named, or one comes twice, or the comment is empty.
        TypeError: something is no text.
    """
    from bill_api.models import ApprovalAction, BillApprovalAction
    from bill_api.types import UNSET

    keys = texts((bill_ids,) if isinstance(bill_ids, str) else bill_ids, "bill_ids")
    said = UNSET if comment is None else texts((comment,), "comment")[0]
    return [BillApprovalAction(bill_id=key, action=ApprovalAction(action), comment=said) for key in keys]


def standing(bill_id: str, policy: ApprovalPolicy) -> Flow[BillStanding]:
    """Read where a bill stands."""
    (key,) = texts((bill_id,), "bill_id")
    bills = yield from reads(read_bills((key,)))
    return assess(bills[key], policy)


def approved(bill_id: str, seconds: float, policy: ApprovalPolicy, pace: Pace, news: Any) -> Flow[BillStanding]:
    """Look after a bill until it may be paid.

    Args:
        bill_id: which (00n).
        seconds: how long at most.
        policy: what is taken for approved.
        pace: clock and dice.
        news: an event that is set whenever the bill has changed, so that it is looked at at once; None for none.

    Raises:
        ApprovalIncomplete: it was denied, or is not approved by then.
        MoneyRefused: it is not there, or archived.
        BillError: it cannot be read.
    """
    (key,) = texts((bill_id,), "bill_id")
    end = pace.now() + seconds
    pause = _FIRST_PAUSE
    while True:
        if news is not None:
            news.clear()
        seen, problem = yield from _look(key, policy, lambda: max(_LAST_LOOK, end - pace.now()))
        if seen is not None and seen.payable:
            return seen
        left = end - pace.now() - _LAST_LOOK
        if seen is not None and (seen.is_denied or left <= 0):
            raise _incomplete(seen)
        if problem is not None and left <= 0:
            raise problem
        yield Pause(min(left, pause * (0.5 + pace.random() / 2)), news)
        pause = _FIRST_PAUSE if news is not None and news.is_set() else min(_LONGEST_PAUSE, pause * _GROWTH)


def _look(key: str, policy: ApprovalPolicy, left: Any) -> Flow[tuple[BillStanding | None, Exception | None]]:
    """Where a bill stands now, or what keeps it from being seen and may be over with the next look."""
    try:
        bills = yield from reads(read_bills((key,)), left)
    except CertificateError:
        raise
    except _PASSING as error:
        return None, error
    if (problem := out_of_use(bills[key])) is not None:
        raise MoneyRefused.of(MoneyProblem(key, problem), hint="nobody is asked to approve it any more")
    return assess(bills[key], policy), None


def _incomplete(seen: BillStanding) -> ApprovalIncomplete:
    hint = "a denial is final until somebody sets approvers anew in the web app" if seen.is_denied else None
    late = "" if seen.is_denied else "not approved when the deadline passed: "
    return ApprovalIncomplete(f"{late}{seen}", bills=(seen,), hint=hint)
