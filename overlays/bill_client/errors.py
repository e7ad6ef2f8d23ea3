"""What a call may raise: one base, and families by what the caller can do about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bill_api.drift import Drift
    from bill_api.wire import Response

__all__ = (
    "AuthenticationError",
    "BankAccountExists",
    "BillError",
    "BusinessRule",
    "CertificateError",
    "ConfigurationError",
    "DecodeError",
    "DriftError",
    "DuplicateNumber",
    "FieldProblem",
    "FundingAccountRefused",
    "InvalidProcessDate",
    "LimitReached",
    "MfaRequired",
    "MissingCredentials",
    "NotFound",
    "OutcomeUnknown",
    "Overpayment",
    "PermissionDenied",
    "RateLimited",
    "RepeatedPage",
    "RolledBack",
    "SentRequest",
    "ServerError",
    "StoreError",
    "TransportError",
    "UnexpectedResponse",
    "UploadPending",
    "ValidationError",
)

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")
_DOCS = "docs/errors.md"
_FIELD = re.compile(r"""([`'"]?)([A-Za-z_][\w.\[\]-]*)\1\s*:\s+(.+)""", re.ASCII | re.DOTALL)


class FieldProblem(NamedTuple):
    """What is wrong with one field of a request."""

    path: str
    """Where, such as ``invoice.invoiceDate``."""
    problem: str
    """What, such as ``must not be null``."""


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


class BillError(Exception):
    """Base of all errors of this package. Errors pickle and copy, and no secret is in their texts.

    Args:
        message: what happened, for people.
        operation: operationId of the call, or None where no call was made.
        response: what came back, byte for byte except for secrets, which are masked; None where nothing came.
        codes: every code of the answer, such as ``BDC_1159``, each once and in order.
        messages: every message of the answer in order, as the server wrote it, also with placeholders such as
            ``${paramName0}``; a reason that comes again after an id is kept once, with the id.
        hint: what can be done about it, or None.
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
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.response = response
        self.codes = codes
        self.messages = messages
        self.hint = hint

    def __str__(self) -> str:
        message = super().__str__()
        return f"{message} ({self.hint})" if self.hint else message

    @property
    def status(self) -> int | None:
        """HTTP status of the answer, or None where none came."""
        return None if self.response is None else self.response.status

    @property
    def request_id(self) -> str | None:
        """Id of the request as the server names it, for its support; None where it does not."""
        headers = {} if self.response is None else self.response.headers
        return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)

    @property
    def docs(self) -> str:
        """Where the documentation of this project says more about this kind of error."""
        return f"{_DOCS}#{type(self).__name__.lower()}"


class ConfigurationError(BillError):
    """The client was set up wrongly, or is closed. Nothing was sent."""


class MissingCredentials(BillError):
    """None of the client's credentials serves this operation. Nothing was sent."""


class AuthenticationError(BillError):
    """Name, password, key, token, code or session was refused (401; BDC_1101, BDC_1102, BDC_1109, BDC_1356)."""


class MfaRequired(BillError):
    """The operation needs an MFA-trusted session (403, BDC_1361). Signing in again does not help."""


class PermissionDenied(BillError):
    """The user or organization may not do this, or not now (403, 423; BDC_1105, BDC_1107, BDC_1145)."""


class NotFound(BillError):
    """There is no such object or address (404, 410; BDC_1121, BDC_1205)."""


class ValidationError(BillError):
    """The request is not what the operation takes (400, 413, 415; BDC_1119, BDC_1143, BDC_1302)."""

    @property
    def fields(self) -> tuple[FieldProblem, ...]:
        """Every wrong field that the messages name, such as ``invoice.invoiceDate: must not be null``."""
        found = (_FIELD.fullmatch(message) for message in self.messages)
        return tuple(FieldProblem(match[2], match[3]) for match in found if match is not None)


class BusinessRule(BillError):
    """The request was understood and refused by a rule (409, 422). Documented rules have classes of their own."""


class FundingAccountRefused(BusinessRule):
    """The account to pay from is not verified, or not open to this user (BDC_1151)."""


class InvalidProcessDate(BusinessRule):
    """The payment cannot be processed on this day (BDC_1152; BDC_1402 for a new bank account of the vendor)."""


class Overpayment(BusinessRule):
    """The amount is above what is due (BDC_1159)."""


class DuplicateNumber(BusinessRule):
    """Another document has this number (BDC_1171)."""


class BankAccountExists(BusinessRule):
    """The vendor has a bank account already (BDC_1233)."""


class RolledBack(BusinessRule):
    """Nothing is wrong here, but another element of the same request failed, and all were taken back (BDC_1246)."""


class RateLimited(BillError):
    """A limit is reached; the call was not executed (429, or BDC_1144 and BDC_1322 in any status)."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait from the moment of the answer, None where it does not say.

        By ``Retry-After`` in either form, or by ``Date`` where the hourly limit is used up, which begins anew with the
        next hour.
        """
        from bill_client.waits import seconds_to_wait

        return None if self.response is None else seconds_to_wait(self.response, self.codes)


class ServerError(BillError):
    """The server failed (5xx, documented or not). Whether it acted is not known."""


class UnexpectedResponse(BillError):
    """An answer that BILL does not document: a redirect, a page in place of data, an odd status.

    Where the status is 2xx, take it that the server acted.
    """


class RepeatedPage(UnexpectedResponse):
    """A list whose pages lead in a circle: the server ignored the cursor, or answered one that it had answered before.

    Nothing is wrong with what was read until then. The ``cursor`` of the reading says where it happened.
    """


class DecodeError(BillError):
    """The server acted, but its answer cannot be read; the bytes are on ``response``."""


class DriftError(BillError):
    """Strict mode: the server acted, and its answer is not as described.

    Args:
        message: every deviation in words.
        operation: operationId of the call.
        response: what came back.
        drifts: every deviation; places and kinds, never values.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        drifts: tuple[Drift, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.drifts = drifts


class LimitReached(RateLimited):
    """A limit that this client keeps would be passed, and the deadline of the call ends before there is room again.

    Nothing was sent.

    Args:
        message: what happened.
        operation: operationId of the call.
        response: None, because nothing was sent.
        limit: which limit, such as ``calls`` or ``in_flight``.
        seconds: when to come back, from now; None where that depends on other calls.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        limit: str = "",
        seconds: float | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.limit = limit
        self.seconds = seconds

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait from the moment of the error, or None where that depends on other calls."""
        return self.seconds


class StoreError(BillError):
    """The state store cannot be used: locked, read-only, full, damaged, out of reach, or made by a newer version."""


class TransportError(BillError):
    """No whole answer came.

    Args:
        message: what happened.
        operation: operationId of the call.
        response: status and headers where an answer began and was cut off, else None.
        sent: whether the first byte may have left; False means that the server cannot have acted.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        sent: bool = True,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.sent = sent


class CertificateError(TransportError):
    """The server could not prove who it is, so nothing was sent; ``hint`` says what to do. Nothing is pinned.

    Args:
        message: what happened.
        operation: operationId of the call.
        response: None, because none came.
        hint: what can be done about it.
        host: name of the server.
        issuer: who issued the certificate that it shows, None where that is not known.
        expires: until when that certificate is valid, None where that is not known.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        response: Response | None = None,
        hint: str | None = None,
        host: str = "",
        issuer: str | None = None,
        expires: datetime | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response, sent=False)
        self.hint = hint
        self.host = host
        self.issuer = issuer
        self.expires = expires


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
    ) -> None:
        super().__init__(message, operation=operation, response=response, codes=codes, messages=messages, hint=hint)
        self.request = request
        self.failure = failure
        self.natural_key = natural_key
        self.look_in = look_in
