"""The mock: against Prism over HTTP, in the process, with few objects and many, and over many requests."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks import serving
from benchmarks.harness import Result, Work, medians
from benchmarks.load import Load, load, message
from bill_mock import Company, Limits, MockBill, Request

ROUNDS = 3
SECONDS = 1.5
MANY = 100_000
FEW = 10
VENDORS = "/connect/v3/vendors"
PAGE = "max=10"
BODY = (
    b'{"name":"Harbor Coffee Supply","address":{"line1":"12 Pier Road","city":"Seattle","stateOrProvince":"WA",'
    b'"zipOrPostalCode":"98101","country":"US"}}'
)
_CREDENTIALS = ("username", "password", "organizationId", "devKey")
_RATE, _MILLISECONDS, _START, _FLAT, _GROWTH = 1 / 15, 0.5, 1.0, 1.3, 1.05
_FRESH = 5.0


def run() -> list[Result]:
    """The rows of this subject."""
    return [*_over_http(), *_in_process(), _fresh(), *_flat(), _memory()]


def _over_http() -> list[Result]:
    with tempfile.TemporaryDirectory() as folder, serving.ours() as mock:
        start = Result("mock: from start to first answer", mock.seconds, "s", _START)
        try:
            command = serving.install(Path(folder))
            with serving.prism(command) as prism:
                return [start, *_compared(mock, prism)]
        except (serving.UnavailableError, subprocess.TimeoutExpired) as error:
            alone = _measured({"mock": (mock.url, _headers(mock), mock.made["vendorId"])})
            rows = [
                Result(f"mock over HTTP: {what}, p50", found["mock"].quantile(0.5), "ms", detail=found["mock"].text)
                for what, found in alone.items()
            ]
            return [start, *rows, Result("Prism: NOT MEASURED", 0.0, "", detail=str(error))]


def _compared(mock: serving.Server, prism: serving.Server) -> list[Result]:
    found = _measured(
        {
            "mock": (mock.url, _headers(mock), mock.made["vendorId"]),
            "prism": (prism.url, {"sessionId": "s", "devKey": "k"}, "00901ABCDEFGHIJKLMNO"),
        }
    )
    rows = [
        Result(
            f"requests a second, {what}: Prism / mock",
            cell["prism"].rate / cell["mock"].rate,
            target=_RATE,
            detail=f"mock {cell['mock'].text}; Prism {cell['prism'].text}",
        )
        for what, cell in found.items()
    ]
    detail = f"{mock.seconds:.2f} / {prism.seconds:.2f} s"
    return [*rows, Result("start to first answer: mock / Prism", mock.seconds / prism.seconds, detail=detail)]


def _measured(servers: Mapping[str, tuple[str, dict[str, str], str]]) -> dict[str, dict[str, Load]]:
    """For each kind of request the round of median rate of each server; the servers take turns."""
    rounds: dict[str, dict[str, list[Load]]] = {}
    for _ in range(ROUNDS):
        for name, (url, headers, vendor) in servers.items():
            requests = {
                "GET list": message(url, "GET", f"{VENDORS}?{PAGE}", headers),
                "GET one": message(url, "GET", f"{VENDORS}/{vendor}", headers),
                "POST create": message(url, "POST", VENDORS, headers, BODY),
            }
            for what, request in requests.items():
                rounds.setdefault(what, {}).setdefault(name, []).append(load(url, request, SECONDS))
    return {
        what: {name: sorted(loads, key=lambda one: one.rate)[len(loads) // 2] for name, loads in cell.items()}
        for what, cell in rounds.items()
    }


def _headers(mock: serving.Server) -> dict[str, str]:
    return _session(serving.post(f"{mock.url}/connect/v3/login", _login(mock.made)), mock.made)


def _login(made: Mapping[str, str]) -> bytes:
    return json.dumps({name: made[name] for name in _CREDENTIALS}).encode()


def _session(answer: bytes, made: Mapping[str, str]) -> dict[str, str]:
    return {"sessionId": json.loads(answer)["sessionId"], "devKey": made["devKey"]}


class _Calls:
    """Requests to a mock in this process that has so many vendors."""

    def __init__(self, vendors: int) -> None:
        self._mock = MockBill(limits=Limits.off())
        made = self._mock.control.seed()
        self._headers = _session(self._mock.handle(Request("POST", "/connect/v3/login", body=_login(made))).body, made)
        self._vendor = str(made["vendorId"])
        for _ in range(vendors):
            self.create()

    def works(self) -> dict[str, Work]:
        """One call of each kind."""
        return {"GET list": self.list, "GET one": self.get, "POST create": self.create}

    def list(self) -> object:
        """A page of 10."""
        return self._mock.handle(Request("GET", VENDORS, PAGE, self._headers))

    def get(self) -> object:
        """One vendor."""
        return self._mock.handle(Request("GET", f"{VENDORS}/{self._vendor}", "", self._headers))

    def create(self) -> object:
        """A new vendor."""
        return self._mock.handle(Request("POST", VENDORS, "", self._headers, BODY))


def _in_process() -> list[Result]:
    rows = []
    for what, work in _Calls(100).works().items():
        times = []
        for _ in range(5000):
            begun = time.perf_counter()
            work()
            times.append((time.perf_counter() - begun) * 1e3)
        times.sort()
        detail = f"p99 {times[int(len(times) * 0.99)]:.3f} ms"
        rows.append(Result(f"mock in the process: {what}, p50", statistics.median(times), "ms", _MILLISECONDS, detail))
    return rows


def _fresh() -> Result:
    found = medians({"fresh": lambda: Company(MockBill())}, rounds=101)
    return Result("a fresh world with a company, as each test gets", found["fresh"] * 1e3, "ms", _FRESH)


def _flat() -> list[Result]:
    few, many = _Calls(FEW).works(), _Calls(MANY).works()
    rows = []
    for what in few:
        found = medians({"few": few[what], "many": many[what]}, rounds=11, repeat=200)
        detail = f"{found['many'] * 1e6:.1f} / {found['few'] * 1e6:.1f} us"
        name = f"mock, {what}: {MANY:,} objects / {FEW}"
        rows.append(Result(name, found["many"] / found["few"], target=_FLAT, detail=detail))
    return rows


def _memory() -> Result:
    command = [sys.executable, "-m", "benchmarks.memory"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
    early, late = json.loads(done.stdout)
    detail = f"{late / 1024:.1f} / {early / 1024:.1f} MiB"
    return Result("mock: memory after 200,000 requests with resets / after 100,000", late / early, "x", _GROWTH, detail)
