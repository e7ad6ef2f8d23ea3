"""The server understood and refused; nothing was done. Families by what the caller can do about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bill_client.errors.base import BillError

if TYPE_CHECKING:
    from bill_api.wire import Response

__all__ = (
    "AuthenticationError",
    "FieldProblem",
    "LimitReached",
    "MfaRequired",
    "NotFound",
    "PermissionDenied",
    "RateLimited",
    "ValidationError",
)

_FIELD = re.compile(r"""([`'"]?)([A-Za-z_][\w.\[\]-]*)\1\s*:\s+(.+)""", re.ASCII | re.DOTALL)


class AuthenticationError(BillError):
    """Name, password, key, token, code or session was refused (401; BDC_1101, BDC_1102, BDC_1109, BDC_1356)."""


class MfaRequired(BillError):
    """The operation needs an MFA-trusted session (403, BDC_1361). Signing in again does not help."""


class PermissionDenied(BillError):
    """The user or organization may not do this, or not now (403, 423; BDC_1105, BDC_1107, BDC_1145)."""


class NotFound(BillError):
    """There is no such object or address (404, 410; BDC_1121, BDC_1205)."""


class FieldProblem(NamedTuple):
    """What is wrong with one field of a request."""

    path: str
    """Where, such as ``invoice.invoiceDate``."""
    problem: str
    """What, such as ``must not be null``."""


class ValidationError(BillError):
    """The request is not what the operation takes (400, 413, 415; BDC_1119, BDC_1143, BDC_1302)."""

    @property
    def fields(self) -> tuple[FieldProblem, ...]:
        """Every wrong field that the messages name, such as ``invoice.invoiceDate: must not be null``."""
        found = (_FIELD.fullmatch(message) for message in self.messages)
        return tuple(FieldProblem(match[2], match[3]) for match in found if match is not None)


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
