"""The side door: reset, seed, text messages, the log of requests and the clock, apart from the API under `/_mock`.

Every endpoint is also a method of `Control` with the same name.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

from bill_mock.behaviour import desk, payment_stage
from bill_mock.behaviour.spend import stage
from bill_mock.clock import stamp
from bill_mock.codec import JsonObject, decode, encode
from bill_mock.message import Request, Response
from bill_mock.objects import objects_of
from bill_mock.seed import SCENARIOS
from bill_mock.snapshots import Snapshot, put_back, take

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
    "objects": ("GET",),
    "clock": ("GET", "POST"),
    "next_due": ("GET",),
    "scenarios": ("GET",),
    "sessions": ("GET",),
    "expire": ("POST",),
    "approvals": ("GET",),
    "decide": ("POST",),
    "payments": ("GET",),
    "snapshot": ("POST",),
    "restore": ("POST",),
    "faults": ("GET", "POST"),
    "deliveries": ("GET",),
    "deliver": ("POST",),
    "redeliver": ("POST",),
    "hold_key": ("POST",),
    "payment_fate": ("POST",),
    "prove_identity": ("POST",),
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
        self._snapshots: dict[str, Snapshot] = {}

    def reset(self) -> JsonObject:
        """Forget every object, session, logged request, fault and snapshot; the clock stays as it is."""
        with self._mock.lock:
            self._snapshots.clear()
            self._mock.reset()
        return {}

    def snapshot(self, name: str = "snapshot") -> JsonObject:
        """Keep everything as it is now, under a name; answers the name."""
        self._snapshots[str(name)] = take(self._mock)
        return {"name": str(name)}

    def restore(self, name: str = "snapshot") -> JsonObject:
        """Make everything what it was when a snapshot was made, the clock included; as often as you like.

        Raises:
            ValueError: there is no snapshot of this name.
        """
        found = self._snapshots.get(str(name))
        if found is None:
            message = f"name must be one of {', '.join(self._snapshots) or 'the snapshots, of which there are none'}"
            raise ValueError(message)
        put_back(self._mock, found)
        return {"name": str(name)}

    def seed(self, scenario: str = "small-company") -> JsonObject:
        """Set up a scenario and answer with its credentials and ids.

        Raises:
            ValueError: there is no such scenario.
        """
        if scenario not in SCENARIOS:
            message = f"scenario must be one of {', '.join(SCENARIOS)}"
            raise ValueError(message)
        with self._mock.lock:
            made = SCENARIOS[scenario](self._mock.world, self._mock.clock.now())
            self._mock.world.scenarios.append({"scenario": scenario, **made})
            return made

    def scenarios(self) -> JsonObject:
        """What `seed` has answered so far, the oldest first: credentials and ids."""
        with self._mock.lock:
            return {"results": list(self._mock.world.scenarios)}

    def sessions(self) -> JsonObject:
        """Sessions that have not ended, the oldest first: whose, and when they end. `name` stands for the secret id."""
        with self._mock.lock:
            return {"results": desk.sessions(self._mock.world, self._mock.catch_up())}

    def expire(self, session: str) -> JsonObject:
        """End a session, given by its name or its id, and answer what it was.

        Raises:
            ValueError: there is no such session.
        """
        return self._staged(lambda world, _now: desk.expire(world, session))

    def approvals(self) -> JsonObject:
        """Bills that wait for an approver, the oldest first, with the one whose turn it is."""
        with self._mock.lock:
            self._mock.catch_up()
            return {"results": desk.approvals(self._mock.world)}

    def decide(self, bill: str, action: str) -> JsonObject:
        """Approve or deny a bill (`APPROVE`, `DENY`) as the approver whose turn it is, and answer the bill.

        Raises:
            ValueError: the action is unknown, or the bill waits for nobody.
        """
        return self._staged(lambda world, now: desk.decide_next(world, now, bill, action))

    def payments(self) -> JsonObject:
        """Payments, the oldest first: state, what may follow (`follows`), what time makes of it (`next`, `plan`)."""
        with self._mock.lock:
            self._mock.catch_up()
            return {"results": desk.payments(self._mock.world)}

    def sms(self) -> JsonObject:
        """Text messages that would have been sent, the oldest first, with their six-digit tokens."""
        with self._mock.lock:
            return {"results": list(self._mock.world.messages)}

    def invitations(self) -> JsonObject:
        """Invitations that would have been mailed, the oldest first: to users (with their password) and to vendors."""
        with self._mock.lock:
            return {"results": list(self._mock.world.invitations)}

    def requests(self, operation: str | None = None) -> JsonObject:
        """The newest requests to the API, or to one operation of it, the oldest first.

        Each with its id, time, operation and status, whether it took effect, how many rows it made, changed or removed
        (`effects`) and of which kinds (`changed`), and the faults that struck it.
        """
        with self._mock.lock:
            return {"results": self._mock.log.shown(operation)}

    def objects(self, type: str | None = None) -> JsonObject:  # noqa: A002 - the name that callers use
        """All objects of a type such as `bills`, as they are kept, in the order made; without a type, how many of each.

        Raises:
            ValueError: there is no such type.
        """
        with self._mock.lock:
            self._mock.catch_up()
            return objects_of(self._mock, type)

    def faults(
        self,
        operation: str | None = None,
        kind: str | None = None,
        times: int | None = 1,
        after: int = 0,
        *,
        clear: bool = False,
        **more: object,
    ) -> JsonObject:
        """Have an operation fail, and answer all faults that are set.

        Args:
            operation: operationId, or `*` for any; without one, faults are only listed.
            kind: one of `bill_mock.faults.KINDS`.
            times: how many requests it strikes; None until it is removed.
            after: how many requests it lets pass first.
            clear: True removes the faults that were set before.
            more: what the kind takes: `status`, `seconds`, `field`, `value`.

        Raises:
            ValueError: there is no such operation, kind or argument, or a value is out of its range.
        """
        with self._mock.lock:
            if clear:
                self._mock.faults.clear()
            if operation is not None or kind is not None or more:
                self._mock.faults.add(str(operation), str(kind), times, after, **more)
            return {"results": self._mock.faults.shown()}

    def next_due(self) -> JsonObject:
        """Instant at which something happens by itself or is to be delivered (`due`), or null."""
        self._mock.catch_up()
        due = self._mock.dispatch.next_due()
        return {"due": None if due is None else stamp(due)}

    def clock(
        self,
        now: str | datetime | None = None,
        advance_seconds: float | None = None,
        *,
        to_next_due: bool = False,
    ) -> JsonObject:
        """Read the clock after setting it, moving it on (by seconds, or to what is due next), or neither.

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
            if to_next_due and (due := self._mock.dispatch.next_due()) is not None:
                clock.set(max(due, clock.now()))
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

    def redeliver(self, delivery: str) -> JsonObject:
        """Send a notification once more, as `resendEvent` does, and answer the new delivery.

        Raises:
            ValueError: there is no such delivery, or its subscription was deleted.
        """
        return self._staged(lambda world, now: desk.redeliver(world, now, delivery).shown())

    def hold_key(self, key: str, seconds: float) -> JsonObject:
        """Have an idempotency key count as in progress for some seconds, as if its first request went on for so long.

        Raises:
            OverflowError: the end is outside of the calendar.
        """
        with self._mock.lock:
            until = self._mock.clock.now() + timedelta(seconds=seconds)
            self._mock.world.hub.held[str(key).lower()] = until
        return {"until": stamp(until)}

    def payment_fate(self, payment: str, fate: str) -> JsonObject:
        """Decide how a payment goes on: `funding-failed`, `disbursement-failed`, `bank-rejected` and others.

        Raises:
            ValueError: the payment or the fate is unknown; the message lists the fates.
        """
        return self._staged(lambda world, now: payment_stage.payment_fate(world, now, payment, fate))

    def prove_identity(self, entry: str) -> JsonObject:
        """Verify a nominated user of a bank account or card, as the web app does, and answer the entry.

        Raises:
            ValueError: nobody is nominated by this entry.
        """
        return self._staged(lambda world, now: payment_stage.prove_identity(world, now, entry))

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
        name, _, rest = request.path.removeprefix(PREFIX).partition("/")
        methods = _ENDPOINTS.get(name)
        if methods is None:
            return _answer(404, {"error": "no such control endpoint"})
        if request.method not in methods:
            return _answer(405, {"error": "method not allowed"}, ("allow", ", ".join(methods)))
        try:
            return _answer(200, getattr(self, name)(**_arguments(request, rest)))
        except (TypeError, ValueError, OverflowError) as error:
            return _answer(400, {"error": str(error)})


def _arguments(request: Request, rest: str) -> JsonObject:
    """Those of a GET are in its query, but the type of objects, which is the end of its path."""
    if request.method == "GET":
        return {**dict(request.pairs()), **({"type": unquote(rest)} if rest else {})}
    arguments = decode(request.body) if request.body else {}
    if not isinstance(arguments, dict):
        message = "the body must be a JSON object"
        raise TypeError(message)
    return arguments


def _answer(status: int, value: JsonObject, *headers: tuple[str, str]) -> Response:
    return Response(status, (("content-type", "application/json"), *headers), encode(value))
