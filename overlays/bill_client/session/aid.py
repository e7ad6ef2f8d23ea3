"""What a call may need beside itself: a remembered MFA id, and room for the requests that are sent around it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from bill_client.session.remembered import RememberedId

__all__ = ("NO_AID", "Aid")

Recall: TypeAlias = Callable[[], Generator[Any, Any, "tuple[RememberedId | None, str]"]]
Count: TypeAlias = Callable[[str], Generator[Any, Any, None]]


def _no_recall() -> Generator[Any, Any, tuple[RememberedId | None, str]]:
    yield from ()
    return None, ""


def _no_count(_operation: str) -> Generator[Any, Any, None]:
    yield from ()


@frozen
class Aid:
    """What is at hand for one call.

    Args:
        recall: gives the remembered MFA id of the login, and what is to be said where there is none.
        count: counts one more call of an operation, given its operationId, once there is room for it. The call itself
            was counted before; look-ups of trust and replays come on top.
    """

    recall: Recall = _no_recall
    count: Count = _no_count


NO_AID = Aid()
"""For logins that nothing is remembered for, where nobody counts."""
