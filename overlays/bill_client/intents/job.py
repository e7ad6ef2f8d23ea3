"""A call that is to happen once: what it is known by, what it pays, and what has to be read before it may go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from bill_api.codec import encode_json

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request, Response
    from bill_client.approvals.standing import BillStanding
    from bill_client.intents.asks import Reading
    from bill_client.intents.records import Wanted

__all__ = ("Job", "Prepared", "with_body")


@frozen(kw_only=True)
class Prepared:
    """A call that may go.

    Args:
        request: what is sent.
        facts: what was read before, for those who have to find out later what became of it; plain data.
    """

    request: Request
    facts: Mapping[str, Any] = field(factory=dict[str, Any])


@frozen(kw_only=True)
class Job:
    """A call on its way into the ledger.

    Args:
        operation: what is called.
        wanted: key and fingerprint, and the bills that nobody else may pay meanwhile.
        prepare: reads what has to hold before the call may go; raises where it does not hold.
        review: looks again once the call has succeeded; returns the bills of which it should not have paid any more.
        children: one for each bill of a batch, settled with it.
        share: tells from the answer to a batch what each bill was answered with: key of a child -> its own answer.
        is_fresh: whether the key was made for this very call, so that nothing can have been sent under it.
    """

    operation: Operation
    wanted: Wanted
    prepare: Callable[[], Reading[Prepared]]
    review: Callable[[], Reading[tuple[BillStanding, ...]]] | None = None
    children: tuple[Wanted, ...] = ()
    share: Callable[[Response], Mapping[str, Response]] | None = None
    is_fresh: bool = False


def with_body(request: Request, body: Mapping[str, Any]) -> Request:
    """The same request with another JSON body.

    Args:
        request: the one that was built.
        body: plain data.
    """
    return evolve(request, json=body, content=encode_json(body))
