"""A second look after a payment: what let it go may have been taken back while it was on its way."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any

from bill_client.approvals.judge import judge
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.reading import read_bills
from bill_client.approvals.standing import BillStanding

if TYPE_CHECKING:
    from bill_api.wire import Request

__all__ = ("review",)


def review(bill_ids: Iterable[str], policy: ApprovalPolicy) -> Generator[Request, Any, tuple[BillStanding, ...]]:
    """Bills that are not approved any more.

    BILL has no way to say "pay only while this is approved", so that an approval which is withdrawn between the check
    and the payment cannot be refused. It can be seen afterwards, while the payment can still be cancelled.

    Args:
        bill_ids: of the bills (00n) that were paid.
        policy: that let them go; nothing is read where it is off.

    Returns:
        Each bill that the policy would not let go now.

    Raises:
        MoneyRefused: a bill is not there any more.
        BillError: what the reads raise.
    """
    if policy.is_off:
        return ()
    bills = yield from read_bills(bill_ids)
    return tuple(standing for bill in bills.values() if (standing := judge(bill, policy)) is not None)
