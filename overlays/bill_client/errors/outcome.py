"""What has left and must not be sent again before somebody looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bill_client.errors.base import BillError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_api.wire import Response

__all__ = ("OutcomeUnknown", "SentRequest", "UploadPending")


class SentRequest(NamedTuple):
    """What is known of a request once it is gone; no secret is in it."""

    method: str
    """HTTP method."""
    path: str
    """Whole path with the ids in it."""
    query: tuple[tuple[str, str], ...]
    """Names and values in order."""
    fingerprint: str
    """SHA-256 of method, path, query and body as 64 hexadecimal digits, where fields that hold secrets count as
    absent; the same for the same call. Of an upload only the size counts."""
    size: int | None
    """Bytes of the body; None for chunks of unknown length."""


class OutcomeUnknown(BillError):
    """The request left, and whether the server acted is not known. Never send it again before reading that it did not.

    Raised where repeating might do a thing twice: the operation is neither read nor idempotent, and no answer came, or
    one that says nothing (408, 5xx, a redirect, a status that nobody documents). ``hint`` says where to look.

    Args:
        message: what happened.
        operation: operationId of the call.
        response: what came back as far as something did, else None.
        codes: every code of the answer.
        messages: every message of the answer.
        hint: how to find out.
        request: what was sent.
        failure: the error that a call which may be repeated would have ended with.
        natural_key: field of the list to read -> value that the created object has there; None where the operation
            has no such key or the request did not fill it.
        look_in: operationId of that list, or None.
        key: idempotency key under which the outcome is looked for; None where the call had none.
    """

    def __init__(  # noqa: PLR0913 - everything that is known
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        codes: tuple[str, ...] = (),
        messages: tuple[str, ...] = (),
        hint: str | None = None,
        request: SentRequest | None = None,
        failure: BillError | None = None,
        natural_key: Mapping[str, object] | None = None,
        look_in: str | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response, codes=codes, messages=messages, hint=hint)
        self.request = request
        self.failure = failure
        self.natural_key = natural_key
        self.look_in = look_in
        self.key = key


class UploadPending(BillError):
    """A file was uploaded and BILL has not taken it in by the deadline. Do not upload it again: wait for its id.

    Args:
        message: what happened.
        operation: operationId of the call that looked after it.
        response: what came back where looking after it was refused, else None.
        codes: every code of that answer.
        messages: every message of that answer.
        hint: how to go on.
        upload_id: id that the upload answered, for ``wait`` of the same resource.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        codes: tuple[str, ...] = (),
        messages: tuple[str, ...] = (),
        hint: str | None = None,
        upload_id: str = "",
    ) -> None:
        super().__init__(message, operation=operation, response=response, codes=codes, messages=messages, hint=hint)
        self.upload_id = upload_id
