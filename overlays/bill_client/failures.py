"""What went wrong with a call, as far as it matters for repeating it: was it sent, and may the server have acted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from bill_client.errors import BillError, CertificateError, RateLimited, ServerError, TransportError
from bill_client.refusals import codes_of, is_refusal
from bill_client.waits import HOURLY_LIMIT, TOO_MANY_AT_ONCE, seconds_to_wait

if TYPE_CHECKING:
    from bill_api.wire import Operation, Response

__all__ = ("GRAVE", "SAFE", "Failure", "Kind", "is_doubtful", "why_failed", "why_refused")

Kind: TypeAlias = Literal["unsent", "limited", "broken", "failed", "doubtful"]
"""Never left; turned away by a limit, unexecuted; left, but no whole answer came; 408 or 5xx; an answer that nobody
documents, such as a redirect."""

SAFE = frozenset(("read", "idempotent"))
"""Effects that may happen twice."""

GRAVE = frozenset(("money", "irreversible"))
"""Effects for which a 5xx is never taken for a limit, whatever code comes with it."""

_LIMITS = frozenset((HOURLY_LIMIT, TOO_MANY_AT_ONCE))
_TOO_MANY_REQUESTS = 429
_TIMEOUT = 408
_DEFINITE = frozenset((*range(400, 408), *range(409, 419), *range(421, 427), 428, 431, 451))
"""Registered statuses that say: not executed."""


@frozen
class Failure:
    """What went wrong, as far as it matters for repeating.

    Args:
        kind: see :data:`Kind`.
        wait: seconds that the server asks to be left alone, None where it does not say.
    """

    kind: Kind
    wait: float | None = None


def why_refused(operation: Operation, response: Response) -> Failure | None:
    """The failure that an answer stands for; None for a success and for a refusal that is final."""
    if not is_refusal(operation, response):
        return None
    status = response.status
    codes = codes_of(operation.id, response)
    broke = 500 <= status < 600  # noqa: PLR2004 - an HTTP class
    is_limit = status == _TOO_MANY_REQUESTS or not _LIMITS.isdisjoint(codes)
    if is_limit and not (broke and operation.effect in GRAVE):
        return Failure("limited", seconds_to_wait(response, codes))
    if status in _DEFINITE or 200 <= status < 300:  # noqa: PLR2004 - an HTTP class
        return None
    kind: Kind = "failed" if status == _TIMEOUT or broke else "doubtful"
    return Failure(kind, seconds_to_wait(response, codes))


def why_failed(operation: Operation, error: BillError) -> Failure | None:
    """The failure that an error stands for; None for an error that would come again.

    An error of another operation is of the sign-in: the request itself never left, or was refused for its session.
    """
    if isinstance(error, CertificateError):
        return None
    if error.operation != operation.id:
        transient = isinstance(error, TransportError | ServerError) or _is_answered_limit(error)
        wait = None if error.response is None else seconds_to_wait(error.response, error.codes)
        return Failure("unsent", wait) if transient else None
    if isinstance(error, TransportError):
        return Failure("broken" if error.sent else "unsent")
    return None


def is_doubtful(operation: Operation, response: Response) -> bool:
    """Whether an answer leaves open if the operation was executed, and that matters."""
    if operation.effect in SAFE:
        return False
    failure = why_refused(operation, response)
    return failure is not None and failure.kind != "limited"


def _is_answered_limit(error: BillError) -> bool:
    """Whether the server turned the call away; a limit of this client's own has waited as long as it may."""
    return isinstance(error, RateLimited) and error.response is not None
