"""When a call may be sent again: its effect and whether it was sent decide, and nothing else.

What never left is repeated for every operation, and so is what a limit turned away. Reads and idempotent operations are
repeated whatever went wrong on the way. Everything else is never repeated once its first byte has left. Where money
moves, or what cannot be taken back, the code of a limit is no proof under a status that says the server failed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from bill_client.errors import ConfigurationError
from bill_client.failures import SAFE

if TYPE_CHECKING:
    from attrs import Attribute

    from bill_api.wire import Operation
    from bill_client.failures import Failure

__all__ = ("NEVER", "STOP", "Decision", "RetryPolicy", "decide")


def _positive(_instance: object, attribute: Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        message = f"RetryPolicy: {attribute.name} must be a number above 0, not {value!r}"
        raise ConfigurationError(message)


@frozen(kw_only=True)
class RetryPolicy:
    """How often and how long a call is repeated that may be repeated.

    Args:
        attempts: how often a call is sent at most, the first time included; 1 never repeats.
        base: seconds that the first pause lasts at most; the bound doubles with each attempt, and the pause is a
            random part of it.
        cap: seconds that the bound does not go beyond. What a server asks for with ``Retry-After`` comes on top.
        within: seconds from the first failure after which a call is not sent again, where it has no deadline.

    Raises:
        ConfigurationError: a number is not above 0.
    """

    attempts: int = field(default=5, validator=_positive)
    base: float = field(default=0.5, validator=_positive)
    cap: float = field(default=20.0, validator=_positive)
    within: float = field(default=60.0, validator=_positive)


NEVER = RetryPolicy(attempts=1)
"""Nothing is repeated."""


@frozen
class Decision:
    """What to do about a failure.

    Args:
        action: ``repeat``, ``stop`` (the failure is what the caller gets) or ``unknown`` (whether the server acted is
            not known).
        after: seconds to wait before repeating.
    """

    action: Literal["repeat", "stop", "unknown"]
    after: float = 0.0


STOP = Decision("stop")
UNKNOWN = Decision("unknown")


def decide(
    operation: Operation,
    failure: Failure,
    attempt: int,
    *,
    policy: RetryPolicy,
    left: float,
    dice: float,
    rewindable: bool = True,
) -> Decision:
    """What to do about a failure; the same arguments give the same decision.

    Args:
        operation: what was called.
        failure: what went wrong.
        attempt: how often it was sent by now, from 1.
        policy: bounds.
        left: seconds until it must not be sent again.
        dice: a number from 0 up to 1, for the jitter.
        rewindable: whether the body can be sent a second time.
    """
    if failure.kind in ("broken", "failed", "doubtful") and operation.effect not in SAFE:
        return UNKNOWN
    if failure.kind == "doubtful" or attempt >= policy.attempts or not rewindable:
        return STOP
    jitter = dice * min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 60))
    after = jitter + (failure.wait or 0.0)
    return Decision("repeat", after) if after < left else STOP
