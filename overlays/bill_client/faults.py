"""What went wrong on the wire, as an error of this package; a refused certificate is looked at and explained."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from bill_api import errors as api
from bill_client.errors import TransportError
from bill_client.refusals import scrub
from bill_client.tls import broken_chain, explained, host_and_port

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.certificates import Certificate

__all__ = ("arefuse", "fail", "refuse")

LOOKING = 5.0
"""Seconds for finding out whose certificate was refused."""


def refuse(request: Request, error: Exception, origin: str, left: Callable[[], float] | None) -> NoReturn:
    """Raise what went wrong with a request.

    Args:
        request: what was to be sent.
        error: what ``bill_api.client`` raised, or what it sends through.
        origin: scheme and host it was for.
        left: gives the seconds that are left of the call, None where it has no deadline.

    Raises:
        CertificateError: the server could not prove who it is.
        TransportError: anything else.
    """
    if (problem := broken_chain(error)) is not None:
        host, _ = host_and_port(origin)
        raise explained(request.operation.id, host, problem, _look(origin, left)) from None
    fail(request, error)


async def arefuse(request: Request, error: Exception, origin: str, left: Callable[[], float] | None) -> NoReturn:
    """The same while other tasks go on; see :func:`refuse`."""
    if (problem := broken_chain(error)) is not None:
        import asyncio

        shown = await asyncio.to_thread(_look, origin, left)
        raise explained(request.operation.id, host_and_port(origin)[0], problem, shown) from None
    fail(request, error)


def _look(origin: str, left: Callable[[], float] | None) -> Certificate | None:
    """The certificate that the server shows; looked at in the time that is left, and not for long."""
    from bill_client.certificates import fetch_certificate

    seconds = LOOKING if left is None else min(left(), LOOKING)
    return fetch_certificate(*host_and_port(origin), seconds) if seconds > 0 else None


def fail(request: Request, error: Exception) -> NoReturn:
    """Raise what went wrong with a request as a `TransportError`."""
    operation = request.operation.id
    if isinstance(error, api.TransportError):
        begun = None if error.response is None else scrub(error.response)
        raise TransportError(str(error), operation=operation, response=begun, sent=error.sent) from None
    if isinstance(error, ValueError):  # an upload that cannot be read a second time, found out before sending
        raise TransportError(f"{operation}: {error}", operation=operation, sent=False) from None
    message = f"{operation}: {type(error).__name__} while sending"
    raise TransportError(message, operation=operation, sent=True) from error
