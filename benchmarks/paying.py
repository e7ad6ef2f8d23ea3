"""What it costs to let money move once: the durable path of a payment, and how many intents a store takes."""

from __future__ import annotations

import datetime as dt
import gc
import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from benchmarks.harness import Result
from bill_client import ApprovalPolicy, BillClient, OrganizationLogin, StateStore, models
from bill_client.intents.keys import fingerprint, transaction_number
from bill_client.intents.ledger import IntentRules, Ledger
from bill_client.intents.records import Attempt, Hold, Outcome, Wanted
from bill_client.pace import REAL
from bill_mock import Clock, MockBill
from bill_mock.transport import MockTransport
from tests.postgres import new_database, running_server

PAYMENTS, INTENTS, WORKERS = 300, 400, 8
LIMIT = 20_000 / 3600
"""Calls a second that BILL allows a developer key."""
AT_LEAST = 50
"""Times the limit that a store should take."""
_TARGET = 0.015
_MONDAY = dt.datetime(2026, 11, 16, 15, 0, tzinfo=dt.UTC)
_STEPS = ("claim", "sent", "confirm")


def run() -> list[Result]:
    """The rows of this subject."""
    with tempfile.TemporaryDirectory() as folder, running_server() as server:
        rows = _payments(Path(folder))
        rows.append(_rate("SQLite", f"sqlite:///{folder}/intents.db", workers=1))
        rows.append(_rate("PostgreSQL", new_database(server), workers=WORKERS))
    return rows


def _payments(folder: Path) -> list[Result]:
    """A payment through the ledger, one past it, and two bare writes to the disk take turns; the mock is in process."""
    mock = MockBill(clock=Clock(_MONDAY, ticking=False))
    made = mock.control.seed("small-company")
    keys = (made["username"], made["password"], made["organizationId"], made["devKey"])
    login = OrganizationLogin(*keys, remember_me_id=made["rememberMeId"], device=made["device"])
    store = f"sqlite:///{folder}/payments.db"
    with BillClient(login, transport=MockTransport(mock), testing=True, store=store) as client:
        bills = iter([_bill(client, made["vendorId"], number) for number in range(2 * PAYMENTS + 4)])
        payer = client.with_options(approvals=ApprovalPolicy.allow_unassigned)
        once = lambda: payer.payments.create(_payment(next(bills), made["fundingAccountId"]))  # noqa: E731
        past = lambda: client.raw.payments.create(_payment(next(bills), made["fundingAccountId"]))  # noqa: E731
        for work in (once, past, past, once):
            work()
        reads = _reads(mock)
        with _watched() as watched, (folder / "disk").open("wb", buffering=0) as file:
            times = _in_turns(once, past, lambda: _written_twice(file))
    return _rows(watched, reads, *times)


def _rows(watched: _Watched, reads: int, whole: list[float], past: list[float], disk: list[float]) -> list[Result]:
    ledger = [sum(steps) for steps in zip(*(watched.times[name] for name in _STEPS), strict=True)]
    p50, p99 = _at(ledger, 0.5), _at(ledger, 0.99)
    parts = ", ".join(f"{name} {_at(watched.times[name], 0.5) * 1000:.1f}" for name in _STEPS)
    beyond = statistics.median(whole) - statistics.median(past)
    shown = f"{_pair(statistics.median(whole), statistics.median(past))}; {(beyond - p50) * 1000:.1f} for {reads} reads"
    return [
        Result("a payment through the ledger: its durable path, p50", p50 * 1000, "ms", None, parts),
        Result("the same, p99", p99 * 1000, "ms", _TARGET * 1000, f"two bare fsyncs of a page: {_ms(disk)}"),
        Result("the same / two bare fsyncs of a page, p50", p50 / _at(disk, 0.5), detail=_pair(p50, _at(disk, 0.5))),
        Result("the same / two bare fsyncs of a page, p99", p99 / _at(disk, 0.99), detail=_pair(p99, _at(disk, 0.99))),
        Result("durable commits for a payment", watched.commits / len(ledger), "commits", 2),
        Result("a payment through ledger and guards beyond client.raw, p50", beyond * 1000, "ms", None, shown),
    ]


def _rate(name: str, url: str, *, workers: int) -> Result:
    """Intents a second that are claimed, sent and confirmed; a server takes several at once, a file one by one."""
    outcome = Outcome(status=200, content=b'{"id":"stp01"}')
    rules = IntentRules()
    with StateStore(url) as store:
        ledger = Ledger(store, "scope", pace=REAL, rules=rules, user=lambda: None)

        def work(worker: int) -> None:
            for number in range(INTENTS // workers):
                _intent(ledger, f"{worker}-{number}", outcome)

        _intent(ledger, "first", outcome)
        start = time.perf_counter()
        threads = [threading.Thread(target=work, args=(worker,)) for worker in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        rate = INTENTS / (time.perf_counter() - start)
        ledger.close()
    what = f"calls a second that BILL allows / intents a second, {name}"
    return Result(what, LIMIT / rate, "x", 1 / AT_LEAST, f"{LIMIT:.1f} / {rate:.0f} a second, threads: {workers}")


def _intent(ledger: Ledger, key: str, outcome: Outcome) -> None:
    mark = fingerprint("createPayment", "pay", {"billId": key})
    number = transaction_number("scope", key)
    hold = ledger.claim(Wanted(key=key, operation="createPayment", fingerprint=mark, bills=(key,), number=number))
    if not isinstance(hold, Hold):
        raise TypeError(hold)
    ledger.sent(hold, {"bills": {key: {"dueAmount": "100.00"}}}, Attempt(fingerprint=mark, summary={"method": "POST"}))
    ledger.confirm(hold, outcome, "BILL answered 200")


def _in_turns(*works: Callable[[], object]) -> list[list[float]]:
    times: list[list[float]] = [[] for _ in works]
    gc.collect()
    for _ in range(PAYMENTS):
        for work, kept in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            kept.append(time.perf_counter() - start)
    return times


class _Watched:
    """Seconds that each step of a ledger took, and durable commits of the store."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {name: [] for name in _STEPS}
        self.commits = 0
        self._is_within = False

    def step(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same step, which is timed."""

        def timed(*arguments: Any, **named: Any) -> Any:
            start, self._is_within = time.perf_counter(), True
            try:
                return work(*arguments, **named)
            finally:
                self._is_within = False
                self.times[name].append(time.perf_counter() - start)

        return timed

    def transaction(self, begin: Callable[..., Any]) -> Callable[..., Any]:
        """The same transactions, the durable ones of which are counted as far as they belong to the ledger."""

        def counted(store: StateStore, *, durable: bool = True) -> Any:
            self.commits += durable and self._is_within
            return begin(store, durable=durable)

        return counted


@contextmanager
def _watched() -> Iterator[_Watched]:
    watched = _Watched()
    kept = {name: getattr(Ledger, name) for name in _STEPS}
    begin = StateStore.transaction
    for name, work in kept.items():
        setattr(Ledger, name, watched.step(name, work))
    StateStore.transaction = watched.transaction(begin)  # type: ignore[method-assign]
    try:
        yield watched
    finally:
        StateStore.transaction = begin  # type: ignore[method-assign]
        for name, work in kept.items():
            setattr(Ledger, name, work)


def _written_twice(file: IO[bytes]) -> None:
    """What no durable path can do without: two writes of a page that are forced to the disk."""
    for _ in range(2):
        file.write(b"\1" * 4096)
        os.fdatasync(file.fileno())


def _reads(mock: MockBill) -> int:
    """Reads that the last payment made, before and after it was sent."""
    seen = [str(each["operation"]) for each in mock.control.requests()["results"]]
    sent = [place for place, operation in enumerate(seen) if operation == "createPayment"]
    return len(seen) - sent[-2] - 2


def _bill(client: BillClient, vendor: str, number: int) -> str:
    day = _MONDAY.date()
    body = models.BillCreate(
        vendor_id=vendor,
        due_date=day,
        invoice=models.BillInvoiceCreate(invoice_number=f"B{number}", invoice_date=day),
        bill_line_items=[models.BillLineItemCreate(amount=Decimal("10.00"))],
    )
    return str(json.loads(client.raw.bills.create(body).content)["id"])


def _payment(bill: str, account: str) -> models.PaymentCreate:
    funding = {"type": "BANK_ACCOUNT", "id": account}
    body = {"billId": bill, "amount": 10, "fundingAccount": funding, "processingOptions": {}}
    return models.PaymentCreate.from_dict(body)


def _at(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(int(len(times) * part), len(times) - 1)]


def _pair(first: float, second: float) -> str:
    return f"{first * 1000:.1f} / {second * 1000:.1f} ms"


def _ms(times: Sequence[float]) -> str:
    return f"p50 {_at(times, 0.5) * 1000:.1f} p99 {_at(times, 0.99) * 1000:.1f} ms"
