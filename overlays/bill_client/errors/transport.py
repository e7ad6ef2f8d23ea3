"""No whole answer came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.errors.base import BillError

if TYPE_CHECKING:
    from datetime import datetime

    from bill_api.wire import Response

__all__ = ("CertificateError", "TransportError")


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
