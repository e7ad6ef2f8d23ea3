"""``client.approvals``: policies, decisions, and where bills stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from bill_client.approvals.flows import approved, decisions, standing
from bill_client.approvals.policy import ApprovalPolicy
from bill_client.approvals.rules import make_policy
from bill_client.asking import arun, check_deadline, run

if TYPE_CHECKING:
    import asyncio
    import threading

    from bill_api.models import BillApprovalPolicy, PendingBill
    from bill_client.approvals.rules import ApprovalRule
    from bill_client.approvals.standing import BillStanding
    from bill_client.pace import Pace

__all__ = ("Approvals", "AsyncApprovals")

_APPROVE, _DENY = "APPROVE", "DENY"


class Approvals:
    """Who has to approve which bills, and what was decided.

    Args:
        client: whose calls are made.
        pace: clock, sleep and dice.
    """

    __slots__ = ("_client", "_pace")

    def __init__(self, client: Any, pace: Pace) -> None:
        self._client = client
        self._pace = pace

    def policies(self) -> list[BillApprovalPolicy]:
        """Every policy of the organization, also those with groups, which are made in the web app.

        Raises:
            BillError: see :mod:`bill_client.errors`.

        Effect: read. Source: listBillApprovalPolicies, https://developer.bill.com/reference/listbillapprovalpolicies
        """
        found: list[BillApprovalPolicy] = self._client.bill_approvals.list_policies()
        return found

    def create_policy(self, name: str, rules: Iterable[ApprovalRule], approvers: Sequence[str]) -> BillApprovalPolicy:
        """Create a policy. It holds for bills that are entered afterwards.

        Args:
            name: under which people see it.
            rules: all of which a bill has to meet, such as ``ApprovalRule.amount_from(1000)``.
            approvers: ids of users (006), asked in this order. Groups cannot be sent.

        Raises:
            ValueError: something is empty or comes twice; nothing was sent.
            TypeError: something is of the wrong type; nothing was sent.
            OutcomeUnknown: whether it was created is not known; compare the names of :meth:`policies`.
            BillError: see :mod:`bill_client.errors`.

        Effect: undoable. Source: createBillApprovalPolicy, https://developer.bill.com/reference/createbillapprovalpolicy
        """
        made: BillApprovalPolicy = self._client.bill_approvals.create_policy(make_policy(name, rules, approvers))
        return made

    def pending(self) -> list[PendingBill]:
        """Bills that wait for the user of this client; with a sync token there is no such user (BDC_1302).

        Raises:
            BillError: see :mod:`bill_client.errors`.

        Effect: read. Source: listBillUserApprovals, https://developer.bill.com/reference/listbilluserapprovals
        """
        return list(self._client.bill_approvals.list_pending().bills or ())

    def approve(self, bill_ids: str | Iterable[str], comment: str | None = None) -> None:
        """Approve bills as the user of this client. BILL says how the call as a whole went: see :meth:`status`.

        Args:
            bill_ids: one bill (00n), or several.
            comment: kept with the decision.

        Raises:
            ValueError: no bill is named, or one comes twice; nothing was sent.
            TypeError: something is no text; nothing was sent.
            OutcomeUnknown: whether the decision arrived is not known; read the status of the bills.
            BillError: see :mod:`bill_client.errors`.

        Effect: irreversible. Source: billApproveDenyActions, https://developer.bill.com/reference/billapprovedenyactions
        """
        self._client.bill_approvals.approve_or_deny(decisions(bill_ids, _APPROVE, comment))

    def deny(self, bill_ids: str | Iterable[str], comment: str) -> None:
        """Deny bills as the user of this client, after which nobody is asked any more.

        Args:
            bill_ids: one bill (00n), or several.
            comment: why; kept with the decision.

        Raises:
            ValueError: no bill is named, one comes twice, or the comment is empty; nothing was sent.
            TypeError: something is no text; nothing was sent.
            OutcomeUnknown: whether the decision arrived is not known; read the status of the bills.
            BillError: see :mod:`bill_client.errors`.

        Effect: irreversible. Source: billApproveDenyActions, https://developer.bill.com/reference/billapprovedenyactions
        """
        self._client.bill_approvals.approve_or_deny(decisions(bill_ids, _DENY, _said(comment)))

    def status(self, bill_id: str, *, approvals: ApprovalPolicy = ApprovalPolicy.strict) -> BillStanding:
        """Where a bill stands: its state, who has still to act in which order, and whether it may be paid.

        Args:
            bill_id: which (00n).
            approvals: what is taken for approved.

        Raises:
            MoneyRefused: there is no such bill.
            BillError: see :mod:`bill_client.errors`.

        Effect: read. Source: getBill, https://developer.bill.com/reference/getbill
        """
        return run(standing(bill_id, approvals), self._client, self._pace)

    def wait_until_approved(
        self,
        bill_id: str,
        deadline: float,
        *,
        approvals: ApprovalPolicy = ApprovalPolicy.strict,
        news: threading.Event | None = None,
    ) -> BillStanding:
        """Wait until a bill may be paid. It is looked at again and again, with growing pauses of up to five minutes.

        Args:
            bill_id: which (00n).
            deadline: seconds to wait at most.
            approvals: what is taken for approved.
            news: set it whenever BILL reports a change of the bill, such as with ``bill.updated``, and the bill is
                looked at at once. BILL does not say that it reports every approval, so the looking goes on.

        Raises:
            ApprovalIncomplete: somebody denied it, or it is not approved by the deadline.
            MoneyRefused: it is not there, or archived.
            ValueError: the deadline cannot be meant.
            TypeError: the event is of another kind of client.
            BillError: it cannot be read; what may pass, such as a broken connection, only where it lasts to the end.

        Effect: read. Source: getBill, https://developer.bill.com/reference/getbill
        """
        _check_event(news, is_async=False)
        flow = approved(bill_id, check_deadline(deadline), approvals, self._pace, news)
        return run(flow, self._client, self._pace)


class AsyncApprovals:
    """The same for asyncio; see :class:`Approvals`."""

    __slots__ = ("_client", "_pace")

    def __init__(self, client: Any, pace: Pace) -> None:
        self._client = client
        self._pace = pace

    async def policies(self) -> list[BillApprovalPolicy]:
        """Every policy of the organization; see :meth:`Approvals.policies`."""
        found: list[BillApprovalPolicy] = await self._client.bill_approvals.list_policies()
        return found

    async def create_policy(
        self, name: str, rules: Iterable[ApprovalRule], approvers: Sequence[str]
    ) -> BillApprovalPolicy:
        """Create a policy; see :meth:`Approvals.create_policy`."""
        body = make_policy(name, rules, approvers)
        made: BillApprovalPolicy = await self._client.bill_approvals.create_policy(body)
        return made

    async def pending(self) -> list[PendingBill]:
        """Bills that wait for the user of this client; see :meth:`Approvals.pending`."""
        return list((await self._client.bill_approvals.list_pending()).bills or ())

    async def approve(self, bill_ids: str | Iterable[str], comment: str | None = None) -> None:
        """Approve bills; see :meth:`Approvals.approve`."""
        await self._client.bill_approvals.approve_or_deny(decisions(bill_ids, _APPROVE, comment))

    async def deny(self, bill_ids: str | Iterable[str], comment: str) -> None:
        """Deny bills; see :meth:`Approvals.deny`."""
        await self._client.bill_approvals.approve_or_deny(decisions(bill_ids, _DENY, _said(comment)))

    async def status(self, bill_id: str, *, approvals: ApprovalPolicy = ApprovalPolicy.strict) -> BillStanding:
        """Where a bill stands; see :meth:`Approvals.status`."""
        return await arun(standing(bill_id, approvals), self._client, self._pace)

    async def wait_until_approved(
        self,
        bill_id: str,
        deadline: float,
        *,
        approvals: ApprovalPolicy = ApprovalPolicy.strict,
        news: asyncio.Event | None = None,
    ) -> BillStanding:
        """Wait until a bill may be paid; see :meth:`Approvals.wait_until_approved`."""
        _check_event(news, is_async=True)
        flow = approved(bill_id, check_deadline(deadline), approvals, self._pace, news)
        return await arun(flow, self._client, self._pace)


def _said(comment: object) -> str:
    if not isinstance(comment, str):
        message = f"a denial needs a comment in words, not {type(comment).__name__}"
        raise TypeError(message)
    return comment


def _check_event(news: Any, *, is_async: bool) -> None:
    if news is not None and iscoroutinefunction(getattr(news, "wait", None)) is not is_async:
        wanted = "asyncio.Event" if is_async else "threading.Event"
        message = f"news must be a {wanted} in this client, not {type(news).__name__}"
        raise TypeError(message)
