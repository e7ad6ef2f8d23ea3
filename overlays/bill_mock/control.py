"""The side door: reset, seed, text messages, the log of requests and the clock, apart from the API under `/_mock`.

Every endpoint is also a method of `Control` with the same name.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.spend import stage
from bill_mock.clock import stamp
from bill_mock.codec import JsonObject, decode, encode
from bill_mock.message import Request, Response
from bill_mock.seed import SCENARIOS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.core import MockBill
    from bill_mock.world import World

PREFIX = "/_mock/"
_ENDPOINTS = {
    "reset": ("POST",),
    "seed": ("POST",),
    "sms": ("GET",),
    "invitations": ("GET",),
    "requests": ("GET",),
    "clock": ("GET", "POST"),
    "deliveries": ("GET",),
    "deliver": ("POST",),
    "hold_key": ("POST",),
    "card_transaction": ("POST",),
    "split_transaction": ("POST",),
    "edit_transaction": ("POST",),
    "three_ds_challenge": ("POST",),
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

    def invitations(self) -> JsonObject:
        """Invitations that would have been mailed, the oldest first: to users (with their password) and to vendors."""
        with self._mock.lock:
            return {"results": list(self._mock.world.invitations)}

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
        with self._mock.lock:
            if now is not None:
                clock.set(now if isinstance(now, datetime) else datetime.fromisoformat(now))
            if advance_seconds is not None:
                clock.advance(float(advance_seconds))
            shown: JsonObject = {"now": stamp(clock.now())}
        self._mock.dispatch.run()
        return shown

    def deliveries(self) -> JsonObject:
        """Deliveries of notifications, the oldest first: URL, body, status, and time, signature and answer of each try.

        `status` is PENDING (with the time it is `due`), DELIVERED, FAILED or STOPPED.
        """
        with self._mock.lock:
            self._mock.catch_up()
            return {"results": [delivery.shown() for delivery in self._mock.world.hub.outbox]}

    def deliver(self, status: int | None = None) -> JsonObject:
        """Deliver what is due, and answer how many POSTs that made.

        Args:
            status: what receivers answer; nothing is posted then. When left out, the receiver that was given to the
                mock is asked; without one nothing happens, and a server posts by itself.

        Raises:
            TypeError: the status is not a whole number.
        """
        if status is None:
            return {"attempts": self._mock.dispatch.run()}
        if not isinstance(status, int) or isinstance(status, bool):
            message = "status must be a whole number"
            raise TypeError(message)
        return {"attempts": self._mock.dispatch.run(lambda _url, _headers, _body: status)}

    def hold_key(self, key: str, seconds: float) -> JsonObject:
        """Have an idempotency key count as in progress for some seconds, as if its first request went on for so long.

        Raises:
            OverflowError: the end is outside of the calendar.
        """
        with self._mock.lock:
            until = self._mock.clock.now() + timedelta(seconds=seconds)
            self._mock.world.hub.held[str(key).lower()] = until
        return {"until": stamp(until)}

    def card_transaction(self, action: str = "authorize", **facts: object) -> JsonObject:
        """Have something happen on a Spend card, and answer the new transaction.

        Args:
            action: `authorize` (a purchase that breaks a limit becomes a DECLINE), `decline`, `clear`, `reverse` or
                `refund`; the last three follow a `transaction`, `clear` and `refund` also stand alone on a `card`.
            facts: `card` or `transaction` by id or uuid; `amount`, which is positive and may be left out after a
                transaction; `merchant`, `currency` (the `currencyData`) and `reason` of a decline.

        Raises:
            ValueError: the facts do not fit.
        """
        return self._staged(lambda world, now: stage.card_transaction(world, now, action, facts))

    def split_transaction(self, transaction: str, amounts: list[object]) -> JsonObject:
        """Split a Spend transaction into parts, and answer the parent.

        Raises:
            ValueError: the transaction is unknown, or the parts do not add up to it.
        """
        return self._staged(lambda world, now: stage.split_transaction(world, now, transaction, amounts))

    def edit_transaction(self, transaction: str, **changes: object) -> JsonObject:
        """Change what only the apps change: `locked`, `reconciled`, `dispute_status`, `sync_status`.

        Raises:
            ValueError: the transaction is unknown.
        """
        return self._staged(lambda world, now: stage.edit_transaction(world, now, transaction, changes))

    def three_ds_challenge(self, **facts: object) -> JsonObject:
        """Have a purchase of an `amount` with a `card` (at a `merchant`) wait for an answer; answers the challenge.

        Raises:
            ValueError: the card or the amount is missing or unknown.
        """
        return self._staged(lambda world, now: stage.three_ds_challenge(world, now, facts))

    def _staged(self, act: Callable[[World, datetime], JsonObject]) -> JsonObject:
        with self._mock.lock:
            now = self._mock.catch_up()
            with self._mock.world.atomic():
                result = act(self._mock.world, now)
            self._mock.catch_up()  # tells subscribers
        self._mock.dispatch.run()
        return result

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
