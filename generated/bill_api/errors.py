# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""What can go wrong between building a request and reading the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drift import Drift
    from .wire import Response

__all__ = ("ApiError", "DecodeError", "DriftError", "TransportError", "UnexpectedStatus")


class ApiError(Exception):
    """Base of the errors of this package."""


class UnexpectedStatus(ApiError):
    """The server answered with a status that is no success.

    Args:
        operation: operationId.
        response: what came back.
    """

    def __init__(self, operation: str, response: Response) -> None:
        super().__init__(operation, response)
        self.operation = operation
        self.response = response

    def __str__(self) -> str:
        return f"{self.operation}: status {self.response.status}"


class DecodeError(ApiError):
    """The server answered with success, but the body cannot be read.

    Args:
        message: what was expected and what came, without values.
        response: what came back; nothing is lost.
    """

    def __init__(self, message: str, response: Response) -> None:
        super().__init__(message, response)
        self.message = message
        self.response = response

    def __str__(self) -> str:
        return self.message


class DriftError(ApiError):
    """Strict mode: the answer is not as described.

    Args:
        drifts: every deviation.
        response: what came back.
    """

    def __init__(self, drifts: tuple[Drift, ...], response: Response) -> None:
        super().__init__(drifts, response)
        self.drifts = drifts
        self.response = response

    def __str__(self) -> str:
        return "; ".join(str(drift) for drift in self.drifts)


class TransportError(ApiError):
    """No whole answer came.

    Args:
        message: what happened, without addresses of people or secrets.
        sent: whether the first byte may have left; False means that the server cannot have acted.
        response: status and headers where the answer began and was cut off, else None.
    """

    def __init__(self, message: str, *, sent: bool, response: Response | None = None) -> None:
        super().__init__(message, sent, response)
        self.message = message
        self.sent = sent
        self.response = response

    def __reduce__(self) -> tuple[object, ...]:
        return (_transport_error, (self.message, self.sent, self.response))

    def __str__(self) -> str:
        return self.message


def _transport_error(message: str, sent: bool, response: Response | None) -> TransportError:
    return TransportError(message, sent=sent, response=response)
