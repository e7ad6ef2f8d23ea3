"""What a call may raise: one base, and families by what the caller can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_api.drift import Drift
    from bill_api.wire import Response

__all__ = (
    "AuthenticationError",
    "BillError",
    "BusinessRule",
    "ConfigurationError",
    "DecodeError",
    "DriftError",
    "MfaRequired",
    "MissingCredentials",
    "NotFound",
    "PermissionDenied",
    "RateLimited",
    "ServerError",
    "TransportError",
    "UnexpectedResponse",
    "ValidationError",
)

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


class BillError(Exception):
    """Base of all errors of this package. Errors pickle and copy, and no secret is in their texts.

    Args:
        message: what happened, for people.
        operation: operationId of the call, or None where no call was made.
        response: what came back, byte for byte except for secrets, which are masked; None where nothing came.
        codes: every code of the answer, such as ``BDC_1159``, each once and in order.
        messages: every message of the answer in order, as the server wrote them.
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


class BusinessRule(BillError):
    """The request was understood and refused by a rule (409, 422; BDC_1151, BDC_1152, BDC_1159, BDC_1171 ...)."""


class RateLimited(BillError):
    """A limit is reached; the call was not executed (429, or BDC_1144 and BDC_1322 in any status)."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait as far as the server says, else None."""
        value = "" if self.response is None else self.response.headers.get("retry-after", "").strip()
        return float(value) if value.isascii() and value.isdigit() else None


class ServerError(BillError):
    """The server failed (5xx, documented or not). Whether it acted is not known."""


class UnexpectedResponse(BillError):
    """An answer that BILL does not document: a redirect, a page in place of data, an odd status.

    Where the status is 2xx, take it that the server acted.
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
