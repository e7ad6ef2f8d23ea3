"""Requests at random, all from one seed: whatever comes, no 500 of the mock's own making and no crash.

`make fuzz` sends ten thousand of them; the suite a slice. `BILL_MOCK_REQUESTS` says how many, `BILL_MOCK_SEED` which.
"""

from __future__ import annotations

import os
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Clock, Limits, MockBill, Request
from bill_mock.codec import decode, encode
from bill_mock.document import bundled
from bill_mock.faults import KINDS
from bill_mock.snapshots import frozen_world
from tests.mock.conftest import MONDAY
from tests.mock.sample import sample
from tests.mock.support import LOGIN_FIELDS, Api
from tests.mock.test_generic import known_ids

if TYPE_CHECKING:
    from bill_mock.document import Operation

REQUESTS = int(os.environ.get("BILL_MOCK_REQUESTS", "1000"))
SEED = int(os.environ.get("BILL_MOCK_SEED", "1"))
LARGE = b" " * (50 * 1024 * 1024)
TEXTS = ("", "x", "é", "\u202e", "\x00", "\U0001f4b8", "9" * 400, "null", "%00", "../..", '"', "a,b", "0" * 20, "'--")
NUMBERS = (
    *(b"0", b"-1", b"1e30", b"-0", b"1e400", b"1e-400", b"9" * 60, b"0." + b"1" * 60),
    *(b"NaN", b"Infinity", b"2147483648", b"18446744073709551616"),
)
CONTROL = (
    "clock",
    "seed",
    "faults",
    "objects",
    "requests",
    "restore",
    "deliver",
    "hold_key",
    "card_transaction",
    "sms",
)


class Sender:
    """Makes requests at random for a company that exists.

    Args:
        api: its administrator, signed in.
        random: where the choices come from.
    """

    def __init__(self, api: Api, random: Random) -> None:
        self.api = api
        self.random = random
        self.operations = [one for one in bundled().operations.values() if one.id != "logout"]
        self.ids = [*known_ids(api).values(), *TEXTS]

    def request(self) -> Request:
        """The next request."""
        return self.random.choices(
            (self._almost_valid, self._any_body, self._deep, self._garbage, self._large),
            weights=(60, 20, 5, 14, 1),
        )[0]()

    def value(self, depth: int = 0) -> Any:
        """JSON of any shape."""
        pick = self.random.randrange(8 if depth < 4 else 6)
        if pick == 6:
            return [self.value(depth + 1) for _ in range(self.random.randrange(4))]
        if pick == 7:
            return {self._text(): self.value(depth + 1) for _ in range(self.random.randrange(4))}
        return (None, True, self.random.randrange(-(10**9), 10**18), self._text(), self.random.choice(self.ids), -1)[
            pick
        ]

    def _text(self) -> str:
        return self.random.choice(TEXTS)

    def _almost_valid(self) -> Request:
        operation = self.random.choice(self.operations)
        body = b""
        if operation.body_schema is not None:
            value = sample(self.api.mock.description, operation.body_schema, known_ids(self.api))
            body = encode(value if self.random.random() < 0.4 else self._broken(value))
            if self.random.random() < 0.1:
                body = body.replace(b"12.5", self.random.choice(NUMBERS))
        return self._to(operation, body)

    def _broken(self, value: Any) -> Any:
        """The value with something in it replaced or added."""
        if isinstance(value, dict) and value and self.random.random() < 0.7:
            name = self.random.choice([*value, "id", "amount"])
            return {**value, name: self._broken(value.get(name))}
        if isinstance(value, list) and value and self.random.random() < 0.7:
            return [self._broken(value[0]), *value[1:]] * self.random.choice((1, 1, 3))
        return self.value()

    def _any_body(self) -> Request:
        body = encode(self.value()) if self.random.random() < 0.7 else self.random.randbytes(self.random.randrange(60))
        return self._to(self.random.choice(self.operations), body)

    def _deep(self) -> Request:
        depth = self.random.choice((50, 99, 101, 500, 1000, 5000))
        opening, closing = self.random.choice(((b"[", b"]"), (b'{"x":', b"}"), (b'{"address":', b"}")))
        return self._to(self.random.choice(self.operations), opening * depth + b"1" + closing * depth)

    def _large(self) -> Request:
        return self._to(self.random.choice(self.operations), LARGE)

    def _garbage(self) -> Request:
        method = self.random.choice(("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "get", "", "TRACE\n"))
        steps = [self._text() for _ in range(self.random.randrange(6))]
        path = self.random.choice(("/connect/v3/", "/", "", "/connect/v3/bills/", "/connect-events/v3/")) + "/".join(
            steps
        )
        body = self.random.randbytes(self.random.randrange(30))
        return Request(method, path, self._query(), {self._text(): self._text() for _ in range(3)}, body)

    def _to(self, operation: Operation, body: bytes) -> Request:
        path = self._path(operation)
        spend = "/spend/" in path and self.random.random() < 0.9
        headers = {"apiToken": self.api.company["apiToken"]} if spend else dict(self.api.headers)
        if self.random.random() < 0.05:
            headers[self.random.choice(("sessionId", "devKey", "X-Idempotent-Key", "apiToken"))] = self._text()
        return Request(operation.method, path, self._query(), headers, body)

    def _path(self, operation: Operation) -> str:
        """The path with ids in it, mostly such as exist."""
        tenant = self.api.mock.world.tenants[self.api.company["organizationId"]]
        steps, kinds = operation.path.split("/"), list(operation.steps)
        for number, step in enumerate(steps):
            if step.startswith("{"):
                rows = tenant.table("/".join(kinds[: number - 3])).order()
                fits = rows and self.random.random() < 0.8
                steps[number] = self.random.choice(rows[-3:] if fits else self.ids)
        return "/".join(steps)

    def _query(self) -> str | list[tuple[str, str]]:
        names = ("max", "page", "nextPage", "filters", "sort", "ids", "billApprovals", "name", "amount", "startDate")
        values = (*TEXTS, "archived:eq:true", "createdTime:gt:x", 'id:in:"a,b"', "name:desc", "1", "-1", "2026-11-24")
        pairs = [(self.random.choice(names), self.random.choice(values)) for _ in range(self.random.randrange(3))]
        return (
            pairs if self.random.random() < 0.9 else self.random.choice(("&" * 200, "%zz=%", "a=b;c", "=", "max=%ff"))
        )


def company() -> Api:
    """A mock without limits, so that requests get past them."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False), limits=Limits.off())
    api = Api(mock, mock.control.seed())
    api.login()
    return api


def sign_in(api: Api) -> None:
    """As the administrator; in another company when the requests have shut that one out."""
    api.headers = {}
    fields = {name: api.company[name] for name in LOGIN_FIELDS}
    if api.mock.handle(Request("POST", "/connect/v3/login", body=encode(fields))).status != 200:
        api.company = api.mock.control.seed()
    api.login()


def test_requests_at_random() -> None:
    """None is answered with 500, and the clock goes on over whatever they have left behind."""
    api, random = company(), Random(SEED)
    sender = Sender(api, random)
    for number in range(REQUESTS):
        if number % 25 == 0:
            api.clock.advance(random.choice((1, 3600, 86400, 20 * 86400)))
            sign_in(api)
        request = sender.request()
        response = api.mock.handle(request)
        assert response.status != 500, (number, request.method, request.path, request.query, request.body[:500])
        if len(request.body) > 8 * 1024 * 1024:
            assert 400 <= response.status < 500, response
    assert api.get("/vendors").status == 200
    assert frozen_world(api.mock)


def test_control_requests_at_random() -> None:
    """Wrong arguments are 400, unknown endpoints 404."""
    api, random = company(), Random(SEED)
    sender = Sender(api, random)
    for _ in range(REQUESTS // 5):
        name = random.choice(CONTROL)
        arguments = {random.choice(("now", "operation", "kind", "times", "type", "x", "name")): sender.value()}
        body = encode(arguments) if random.random() < 0.8 else random.randbytes(20)
        path = f"/_mock/{name}" + random.choice(("", "", "/bills", "/é", "/"))
        response = api.mock.handle(Request(random.choice(("GET", "POST")), path, sender._query(), {}, body))
        assert response.status in (200, 400, 404, 405), (path, body)
        assert isinstance(decode(response.body), dict)


@pytest.mark.parametrize("kind", KINDS)
def test_requests_at_random_under_faults(kind: str) -> None:
    """Answers are distorted as they come, whatever they are."""
    api, random = company(), Random(SEED)
    more: dict[str, Any] = {"status": 503} if "status" in KINDS[kind] else {}
    api.mock.control.faults("*", kind, times=None, **more)
    sender = Sender(api, random)
    for _ in range(REQUESTS // 20):
        assert api.mock.handle(sender.request()).status != 500
