"""The mock itself: one request in, one response out, nothing in between that waits."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING

from bill_mock.auth import authenticate
from bill_mock.behaviour import EVENTS, REFUSALS
from bill_mock.body import read_body
from bill_mock.call import Call, Caller, Handler, Later
from bill_mock.clock import Clock, stamp
from bill_mock.codec import JsonObject, encode
from bill_mock.control import PREFIX, Control
from bill_mock.dispatch import Deliver, Dispatch
from bill_mock.distort import distorted, without
from bill_mock.document import Description, Operation, bundled
from bill_mock.effects import effects_of
from bill_mock.errors import API_NOT_SUPPORTED, SYSTEM, Reason, RefusedError, not_modelled, untrusted, wrong_field
from bill_mock.events import publish
from bill_mock.faults import BEFORE_COMMIT, CONNECTION_RESET, LATE_VISIBILITY, Faults
from bill_mock.limits import Flight, Limits, Traffic
from bill_mock.message import Request, Response
from bill_mock.plan import plan_of
from bill_mock.requests import Entry, RequestLog
from bill_mock.statuses import as_documented
from bill_mock.table import field_value
from bill_mock.world import World

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from datetime import datetime

_JSON = ("content-type", "application/json")
_REFUSED = 400
# In the log alone: nobody hears what is answered before a connection is reset.
_UNHEARD = 503
_log = logging.getLogger("bill_mock")


class MockBill:
    """A mock of BILL v3 in memory. Safe to call from several threads; requests are answered one after the other.

    Args:
        clock: the time it lives by; the system's when left out.
        seed: the same seed and the same requests give the same ids and tokens.
        document: the description, or a bundled OpenAPI document; the one that ships with `bill_api` when left out.
        deliver: posts notifications in the process: gets URL, headers and body, and answers the status of the receiver.
        limits: what is refused as too much; the documented limits when left out, `Limits.off()` for none.
        latency: seconds that every call to the API takes behind an adapter, so that calls overlap.
    """

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        seed: int = 0,
        document: Description | JsonObject | None = None,
        deliver: Deliver | None = None,
        limits: Limits | None = None,
        latency: float = 0.0,
    ) -> None:
        self.clock = clock or Clock()
        self.description = _description(document)
        self.control = Control(self)
        self.log = RequestLog()
        self.limits = limits or Limits()
        self._traffic = Traffic(self.limits.in_flight, latency)
        self._seed = seed
        self.world = World(seed, self.limits)
        self._plan = plan_of(self.description)
        self.resources = self._plan.resources
        self.handlers: dict[str, Handler] = dict(self._plan.handlers)
        self.faults = Faults(self.description)
        self.lock = RLock()
        self.dispatch = Dispatch(self, deliver)
        self._count = 0
        self.handled = 0

    def handle(self, request: Request) -> Response:
        """Answer a request. Never raises: what goes wrong is in the status and the error array."""
        self.handled += 1
        if request.path.startswith(PREFIX):
            response = self.control.handle(request)
            self.dispatch.run()
            return response
        with self.lock:
            self._count += 1
            entry = Entry(f"{self._count:016x}", self.clock.now(), request.method)
            response = self._response(request, entry)
        self.dispatch.run()
        if entry.later is not None:
            later, entry.later = entry.later, None
            response = replace(response, body=encode(later.answer()))
        return self._distorted(response, entry) if entry.faults or self.world.veil else response

    def flight(self, request: Request) -> AbstractContextManager[Flight]:
        """Count a request as under way for the length of a `with` block, as adapters do around `handle`."""
        if request.path.startswith(PREFIX):
            return nullcontext(Flight())
        return self._traffic.flight(self.world, request.headers)

    def catch_up(self) -> datetime:
        """Let everything happen that is due by now, tell subscribers of it, and return the instant."""
        with self.lock:
            now = self.clock.now()
            self._publish(now)
            self.world.progress(now, self._publish)
            return now

    def reset(self) -> None:
        """Forget every object, session and logged request; the clock stays as it is."""
        self.enter(World(self._seed, self.limits))
        self.log = RequestLog()
        self.faults.clear()

    def enter(self, world: World) -> None:
        """Go on in another world; the one before is freed at once, as a server may be reset many times."""
        self.world, before = world, self.world
        before.close()

    def _response(self, request: Request, entry: Entry) -> Response:
        status, headers, body = self._outcome(request, entry)
        entry.status = status
        self.log.add(entry)
        if self.faults and status < _REFUSED:
            entry.faults += self.faults.striking(entry.operation, early=False)
        return Response(status, (*headers, ("x-request-id", entry.id)), body)

    def _outcome(self, request: Request, entry: Entry) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
        try:
            return self._answer(request, entry)
        except RefusedError as refused:
            return _refusal(as_documented(refused, self.description.operations.get(entry.operation)), entry)
        except RecursionError:
            return _refusal(wrong_field("body", "must not be nested too deeply"), entry)
        except Exception:  # noqa: BLE001 - the last resort, so that a fault of the mock is an answer and not an exception
            _log.exception("the mock failed to answer %s", entry.operation)
            body = encode([Reason(SYSTEM, "The mock failed; see its log.", "SERVER").entry(stamp(entry.time))])
            return 500, (_JSON,), body

    def _answer(self, request: Request, entry: Entry) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
        operation, ids = self._route(request)
        entry.operation = operation.id
        if self.faults and (failure := self._failure(entry)) is not None:
            return failure
        self._publish(entry.time)
        self.world.progress(entry.time, self._publish)
        caller = authenticate(self.world, operation, request.headers, entry.time)
        if request.crowded:
            raise self.limits.too_many_at_once()
        self.world.meter.call(operation.path, caller.key, entry.time)
        call = Call(self.world, self.description, operation, caller, entry.time, ids, self.resources, base=request.base)
        self._read(call, request)
        handler = self.handlers.get(operation.id)
        if handler is None:
            what = f"the operation {operation.id}"
            raise not_modelled(what)
        result = self._act(handler, call, entry)
        if isinstance(result, Later):
            entry.later = result
            result = result.answer()
        if isinstance(result, Response):
            return result.status, result.headers, result.body
        return operation.status, (_JSON,), b"" if result is None else encode(result)

    def _act(self, handler: Handler, call: Call, entry: Entry) -> object | Response:
        try:
            with self.world.atomic():
                result = handler(call)
            entry.effects = effects_of(self.world.journal.steps)
        except RefusedError as refused:
            report = REFUSALS.get(call.operation.id)
            if report is not None:
                report(call, refused)
            raise
        finally:
            self._publish(call.now)
        return result

    def _failure(self, entry: Entry) -> tuple[int, tuple[tuple[str, str], ...], bytes] | None:
        """The answer of a fault that keeps the request from being acted on."""
        entry.faults = self.faults.striking(entry.operation, early=True)
        for fault in entry.faults:
            if fault.kind in (BEFORE_COMMIT, CONNECTION_RESET):
                reason = Reason(SYSTEM, "Internal server error.", "SERVER")
                return fault.more.get("status", _UNHEARD), (_JSON,), encode([reason.entry(stamp(entry.time))])
        return None

    def _distorted(self, response: Response, entry: Entry) -> Response:
        operation = self._plan.operations.get(entry.operation)
        if operation is None:
            return response
        with self.lock:
            spans = [fault.more["seconds"] for fault in entry.faults if fault.kind == LATE_VISIBILITY]
            if operation.method == "GET":
                response = without(response, self.world.veil.over(entry.time, spans))
            else:
                self.world.veil.hide(entry.effects.made, entry.time, spans)
            response = distorted(response, entry.faults, self.description, operation, stamp(entry.time))
            entry.status = response.status
        return response

    def _publish(self, now: datetime) -> None:
        publish(self.world, EVENTS, now)

    def _route(self, request: Request) -> tuple[Operation, list[str]]:
        found = self._plan.router.find(request.path)
        if found is None:
            raise RefusedError(404, [Reason(API_NOT_SUPPORTED, "API not supported.", "REQUEST")])
        methods, ids = found
        operation = methods.get(request.method)
        if operation is None:
            reason = Reason(API_NOT_SUPPORTED, "Method not supported.", "REQUEST")
            raise RefusedError(405, [reason], allow=", ".join(sorted(methods)))
        return operation, ids

    def _read(self, call: Call, request: Request) -> None:
        operation = call.operation
        if operation.trusted == "always":
            check_trust(call.caller, wanted=True)
        if operation.parameters:
            call.query = self._plan.validators.parameters(operation, _query(request), request.headers)
        call.body = read_body(operation, request.body)
        if operation.trusted not in (None, "always", "reset"):
            check_trust(call.caller, wanted=_asks(call.body, str(operation.trusted)))
        if request.body and operation.body_schema is not None and not isinstance(call.body, bytes):
            self._plan.validators.body(operation, call.body)


def _refusal(refused: RefusedError, entry: Entry) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    extra = () if refused.allow is None else (("allow", refused.allow),)
    body = encode([reason.entry(stamp(entry.time)) for reason in refused.reasons])
    return refused.status, (_JSON, *extra), body


def check_trust(caller: Caller, *, wanted: bool) -> None:
    """403 BDC_1361 when a trusted session is wanted and the caller's is not."""
    if wanted and not caller.trusted:
        raise untrusted()


def _description(document: Description | JsonObject | None) -> Description:
    if document is None:
        return bundled()
    return document if isinstance(document, Description) else Description(document)


def _query(request: Request) -> Mapping[str, list[str]]:
    query: dict[str, list[str]] = {}
    try:
        pairs = request.pairs() if request.query else []
    except ValueError as error:
        raise wrong_field("query", "must have at most 100 parameters") from error
    for name, value in pairs:
        query.setdefault(name, []).append(value)
    return query


def _asks(body: object, field: str) -> bool:
    if isinstance(body, list):
        return any(_asks(part, field) for part in body)
    return isinstance(body, dict) and field_value(body, field) is True
