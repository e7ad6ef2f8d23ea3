"""What is refused before money moves. Nothing was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bill_client.errors import BillError

if TYPE_CHECKING:
    from bill_api.wire import Response
    from bill_client.approvals.standing import BillStanding

__all__ = ("ApprovalIncomplete", "MoneyProblem", "MoneyRefused")


class ApprovalIncomplete(BillError):
    """Bills are not approved by everybody who has to. Nothing was sent.

    Args:
        message: what happened.
        operation: operationId of the call, or None where no call was made.
        response: None, because nothing was sent.
        hint: what can be done about it.
        bills: each bill that is not approved, with its state and who is still to act in which order.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        bills: tuple[BillStanding, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, response=response, hint=hint)
        self.bills = bills


class MoneyProblem(NamedTuple):
    """What is wrong with one object."""

    id: str
    """Of the bill, vendor or field."""
    problem: str
    """What, such as ``it is archived``."""


class MoneyRefused(BillError):
    """Money was about to move in a way that cannot be meant, or without anybody asking for it. Nothing was sent.

    Args:
        message: what happened.
        operation: operationId of the call, or None where no call was made.
        response: what BILL said where it was asked, else None.
        hint: what can be done about it.
        problems: every object that is in the way, and why.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        problems: tuple[MoneyProblem, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, response=response, hint=hint)
        self.problems = problems

    @classmethod
    def of(cls, *problems: MoneyProblem, hint: str | None = None) -> MoneyRefused:
        """The error for problems that were found, with a hint where there is one that fits them all."""
        return cls("; ".join(f"{one.id}: {one.problem}" for one in problems), problems=problems, hint=hint)
