"""The side door: reset, seed, text messages, the log of requests and the clock, apart from the API under `/_mock`.

Every endpoint is also a method of `Control` with the same name.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bill_mock.clock import stamp
from bill_mock.codec import JsonObject, decode, encode
from bill_mock.message import Request, Response
from bill_mock.seed import SCENARIOS

if TYPE_CHECKING:
    from bill_mock.core import MockBill

PREFIX = "/_mock/"
_ENDPOINTS = {
    "reset": ("POST",),
    "seed": ("POST",),
    "sms": ("GET",),
    "requests": ("GET",),
    "clock": ("GET", "POST"),
}


class Control:
    """Sets the stage for tests; waits for a request that another thread has under way.

    Args:
        mock: the mock to control.
    """

    def __init__(self, mock: MockBill) -> None:
        self._mock = mock

    def reset(self) -> JsonObject:
        """Forget every object, session and logged request."""
        with self._mock.lock:
            self._mock.reset()
        return {}

    def seed(self, scenario: str = "small-company") -> JsonObject:
        """Set up a scenario and answer with its credentials and ids.

        Raises:
            ValueError: there is no such scenario.
        """
        if scenario not in SCENARIOS:
            message = f"scenario must be one of {', '.join(SCENARIOS)}"
            raise ValueError(message)
        with self._mock.lock:
            return SCENARIOS[scenario](self._mock.world, self._mock.clock.now())

    def sms(self) -> JsonObject:
        """Text messages that would have been sent, the oldest first, with their six-digit tokens."""
        with self._mock.lock:
            return {"results": list(self._mock.world.messages)}

    def requests(self) -> JsonObject:
        """The newest requests to the API, the oldest first: id, time, operation, status, whether it took effect."""
        with self._mock.lock:
            return {"results": self._mock.log.shown()}

    def clock(self, now: str | datetime | None = None, advance_seconds: float | None = None) -> JsonObject:
        """Read the clock after setting it, moving it on, or neither.

        Raises:
            ValueError: `now` is not an instant with a time zone.
            OverflowError: the result is outside of the calendar.
        """
        clock = self._mock.clock
        if now is not None:
            clock.set(now if isinstance(now, datetime) else datetime.fromisoformat(now))
        if advance_seconds is not None:
            clock.advance(float(advance_seconds))
        return {"now": stamp(clock.now())}

    def handle(self, request: Request) -> Response:
        """Answer a request below `/_mock/`: 400 with `{"error": ...}` for wrong arguments."""
        name = request.path.removeprefix(PREFIX)
        methods = _ENDPOINTS.get(name)
        if methods is None:
            return _answer(404, {"error": "no such control endpoint"})
        if request.method not in methods:
            return _answer(405, {"error": "method not allowed"}, ("allow", ", ".join(methods)))
        try:
            arguments = decode(request.body) if request.body and request.method == "POST" else {}
            return _answer(200, getattr(self, name)(**_named(arguments)))
        except (TypeError, ValueError, OverflowError) as error:
            return _answer(400, {"error": str(error)})


def _named(arguments: object) -> JsonObject:
    if not isinstance(arguments, dict):
        message = "the body must be a JSON object"
        raise TypeError(message)
    return arguments


def _answer(status: int, value: JsonObject, *headers: tuple[str, str]) -> Response:
    return Response(status, (("content-type", "application/json"), *headers), encode(value))
