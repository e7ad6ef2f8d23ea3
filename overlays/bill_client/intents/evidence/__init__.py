"""Evidence: what reading says about a call of which nobody knows whether it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bill_client.errors import BillError, BusinessRule, NotFound, PermissionDenied, ValidationError
from bill_client.intents.evidence.finding import JSON, Finding, Unreadable, unclear
from bill_client.intents.evidence.payments import glance
from bill_client.intents.evidence.sent import asked_for
from bill_client.intents.evidence.table import EVIDENCE, Evidence
from bill_client.intents.states import State

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request
    from bill_client.intents.asks import Reading
    from bill_client.intents.records import Intent

__all__ = ("EVIDENCE", "JSON", "Evidence", "Finding", "before", "look")

_LASTING = (BusinessRule, NotFound, PermissionDenied, ValidationError)
"""Refusals of a read that would come again."""


def before(operation: Operation, request: Request) -> Reading[dict[str, Any]]:
    """What has to be read before a call is sent, so that it can be told afterwards what came of it.

    Args:
        operation: what is about to be called.
        request: what is about to be sent.

    Returns:
        JSON data to be kept as ``facts["before"]``; empty where nothing has to be known, or BILL will not show it to
        this user.

    Raises:
        BillError: it could not be read now, and may be another time.
    """
    known = EVIDENCE.get(operation.id)
    if known is None or known.before is None:
        return {}
    try:
        return (yield from known.before(asked_for(request)))
    except (Unreadable, *_LASTING):
        return {}


def look(intent: Intent) -> Reading[Finding]:
    """What reading says about an intent. Nothing but reads is sent.

    Of one that was not sent yet only its number is looked up.

    Args:
        intent: of any operation.

    Returns:
        What was found; that there is no way to read is a finding too.

    Raises:
        BillError: a read failed, and may succeed another time.
    """
    known = EVIDENCE.get(intent.operation)
    if known is None:
        return unclear(f"nobody has described how to find out what became of {intent.operation}")
    try:
        return (yield from glance(intent) if intent.state is State.PREPARED else known.look(intent))
    except Unreadable as problem:
        return unclear(f"there is no way to read what became of it: {problem}")
    except _LASTING as error:
        return unclear(f"BILL does not show what became of it: {_refusal(error)}")


def _refusal(error: BillError) -> str:
    """A refused read for people; what BILL wrote may hold anything, so that only its codes are told."""
    return " ".join((f"{error.operation} was refused with status {error.status}", *error.codes))
