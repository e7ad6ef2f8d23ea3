"""What calls may raise that must not happen twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.errors import BillError, StoreError

if TYPE_CHECKING:
    from bill_api.wire import Response

__all__ = (
    "BillClaimed",
    "IdempotencyConflict",
    "InProgress",
    "IntentAbsent",
    "LeaseLost",
    "NeedsHuman",
    "StoreRestored",
)


class _KeyError(BillError):
    """An error of the call with this idempotency key.

    Args:
        message: what happened; None for what is always true of such an error.
        operation: operationId of the call.
        response: what came back, None where nothing was sent.
        hint: what can be done about it.
        key: idempotency key of the intent.
    """

    _always = "something went wrong with the key"

    def __init__(
        self,
        message: str | None = None,
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        key: str = "",
    ) -> None:
        text = f"{self._always} {key!r}" if message is None else message
        super().__init__(text, operation=operation, response=response, hint=hint)
        self.key = key


class IdempotencyConflict(_KeyError):
    """This key was used for another operation or with other fields. Nothing was sent."""

    _always = "another operation, or other fields, had the key"


class InProgress(_KeyError):
    """Somebody else is at the call with this key. Nothing was sent; ask again later with the same key."""

    _always = "somebody else is at the call with the key"


class IntentAbsent(_KeyError):
    """The call with this key did not happen, and that is settled. Nothing was sent; a new key makes a new attempt."""

    _always = "it is settled that nothing happened; to try once more, take a new key in place of"


class LeaseLost(_KeyError):
    """The right to act for this key has passed to somebody else, because the lease ended."""

    _always = "the lease ended, and somebody else has the key"


class NeedsHuman(_KeyError):
    """Whether the call with this key happened cannot be found out by reading. Nothing is sent until a person decides.

    Args:
        message: what happened; None for what is always true of such an error.
        operation: operationId of the call.
        response: what came back, None where nothing came.
        hint: what can be done about it.
        key: idempotency key of the intent.
        reason: why, in words.
    """

    _always = "a person has to find out what happened to the call with the key"

    def __init__(
        self,
        message: str | None = None,
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        key: str = "",
        reason: str = "",
    ) -> None:
        super().__init__(message, operation=operation, response=response, hint=hint or reason or None, key=key)
        self.reason = reason


class BillClaimed(_KeyError):
    """Another intent is at this bill, and what became of it is not known. Nothing was sent.

    Args:
        message: what happened; None for what is always true of such an error.
        operation: operationId of the call.
        response: None, because nothing was sent.
        hint: what can be done about it.
        key: idempotency key of the other intent.
        bill_id: the bill.
        state: state of the other intent.
    """

    _always = "the bill is taken by the intent with the key"

    def __init__(
        self,
        message: str | None = None,
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        key: str = "",
        bill_id: str = "",
        state: str = "",
    ) -> None:
        super().__init__(message, operation=operation, response=response, hint=hint, key=key)
        self.bill_id = bill_id
        self.state = state


class StoreRestored(StoreError):
    """The state store is an old copy: it may not know everything that was sent. No money moves until that is accepted.

    ``client.intents.acknowledge_restore()`` accepts it: whatever may have been sent is then looked for by reading.
    """
