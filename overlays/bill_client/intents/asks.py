"""Steps of flows that keep books: beside reading and waiting there is what acts, and goes once."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from bill_client.asking import Ask
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from bill_api.wire import Request

__all__ = ("Act", "Flow", "Reading", "Step")

T = TypeVar("T")


@frozen
class Act:
    """Step: send what acts. The flow receives the response, whatever its status.

    Args:
        request: what to send.
        leaving: called right before the first byte leaves, whenever it is sent; None for nothing.
    """

    request: Request
    leaving: Callable[[], object] | None = None


Step: TypeAlias = Ask | Act | Do | Pause
"""What a flow of this package may yield."""
Flow: TypeAlias = Generator[Step, Any, T]
"""A flow that acts."""
Reading: TypeAlias = Generator["Request", Any, T]
"""A flow that only reads: it yields requests and receives decoded answers."""
