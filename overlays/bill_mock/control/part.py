"""What every part of the control interface has: the mock, and how it changes the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.core import MockBill
    from bill_mock.snapshots import Snapshot
    from bill_mock.world import World

_METHODS = "_http_methods"
_Method = TypeVar("_Method", bound="Callable[..., JsonObject]")


def endpoint(*methods: str) -> Callable[[_Method], _Method]:
    """Make a method of a part reachable under `/_mock/` and its own name, by these HTTP methods."""

    def marked(method: _Method) -> _Method:
        setattr(method, _METHODS, methods)
        return method

    return marked


def endpoints_of(control: type[Part]) -> dict[str, tuple[str, ...]]:
    """The HTTP methods of every endpoint, by its name."""
    found = ((name, getattr(getattr(control, name), _METHODS, ())) for name in dir(control))
    return {name: methods for name, methods in found if methods}


class Part:
    """A part of the control interface; waits for a request that another thread has under way.

    Args:
        mock: the mock to control.
    """

    def __init__(self, mock: MockBill) -> None:
        self.mock = mock
        self.snapshots: dict[str, Snapshot] = {}

    def staged(self, act: Callable[[World, datetime], JsonObject]) -> JsonObject:
        """Change the world as one step, which is undone when it fails, and tell subscribers of it."""
        with self.mock.lock:
            now = self.mock.catch_up()
            with self.mock.world.atomic():
                result = act(self.mock.world, now)
            self.mock.catch_up()
        self.mock.dispatch.run()
        return result
