"""Where a bill stands in approval, as BILL answers it: read leniently, so that nothing odd is taken for an approval."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from bill_client.shapes import is_list, is_object

__all__ = (
    "APPROVED",
    "DENIED",
    "REROUTED",
    "WAITING",
    "Approver",
    "BillStanding",
    "read_approvers",
    "read_text",
    "still_to_act",
)

WAITING, APPROVED, DENIED, REROUTED = "WAITING", "APPROVED", "DENIED", "REROUTED"
_DECIDED = frozenset((APPROVED, DENIED))


@frozen
class Approver:
    """One step of the approval of a bill.

    Args:
        user_id: who is asked (006); None where BILL names nobody, such as for a group before a member has decided.
        order: place in the chain, 0 is asked first; None where BILL does not say.
        status: what this approver did: ``WAITING``, ``APPROVED``, ``DENIED``, ``REROUTED``, or whatever BILL answers;
            None where it does not say.
    """

    user_id: str | None
    order: int | None
    status: str | None

    def __str__(self) -> str:
        return self.user_id or "an unnamed approver (perhaps a group)"

    def facts(self) -> dict[str, Any]:
        """The same as JSON data."""
        return {"userId": self.user_id, "order": self.order, "status": self.status}


@frozen
class BillStanding:
    """Where a bill stands in approval; ``str()`` says it in words.

    Args:
        bill_id: the bill (00n).
        status: its ``approvalStatus``; None where BILL does not say.
        waiting: who has still to act, in the order in which they are asked; nobody once it is denied.
        words: what keeps it from being paid, or why it may be, for people.
        approvers: everybody who was asked, in order.
        payable: whether it may be paid under the policy that it was judged by.
    """

    bill_id: str
    status: str | None
    waiting: tuple[Approver, ...]
    words: str
    approvers: tuple[Approver, ...] = ()
    payable: bool = False

    def __str__(self) -> str:
        return f"{self.bill_id}: {self.words}"

    @property
    def is_denied(self) -> bool:
        """Whether somebody said no, after which nobody is asked any more."""
        return self.status == DENIED or bool(self.denied_by)

    @property
    def denied_by(self) -> tuple[str, ...]:
        """Users who said no, as far as BILL names them."""
        return tuple(one.user_id for one in self.approvers if one.status == DENIED and one.user_id)

    def facts(self) -> dict[str, Any]:
        """What is recorded of it, as JSON data."""
        return {"status": self.status, "approvers": [one.facts() for one in self.approvers], "words": self.words}


def read_approvers(bill: Mapping[str, Any]) -> tuple[Approver, ...] | None:
    """The approvers of a bill in their order; None where the answer has none at all.

    What cannot be read is an approver of whom nothing is known.
    """
    given = bill.get("approvers")
    if given is None:
        return None
    entries = given if is_list(given) else [given]
    return tuple(sorted(map(_read, entries), key=_place))


def read_text(data: Mapping[str, Any], name: str) -> str | None:
    """A field that is a text, None where it is none."""
    value = data.get(name)
    return value if isinstance(value, str) and value else None


def still_to_act(approvers: tuple[Approver, ...]) -> tuple[Approver, ...]:
    """Those who have not decided."""
    return tuple(one for one in approvers if one.status not in _DECIDED)


def _read(entry: object) -> Approver:
    if not is_object(entry):
        return Approver(None, None, None)
    order = entry.get("approverOrder")
    is_place = isinstance(order, int) and not isinstance(order, bool)
    return Approver(read_text(entry, "userId"), order if is_place else None, read_text(entry, "status"))


def _place(approver: Approver) -> tuple[bool, int]:
    return (approver.order is None, approver.order or 0)
