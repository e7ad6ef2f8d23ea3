"""A process of a schedule: it makes a client, acts with it, and tells what came of it, or dies on the way."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import signal
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from typing import Any, NoReturn
from urllib.parse import urlsplit

from bill_client import AsyncBillClient, BillClient, OrganizationLogin, layers
from bill_client.intents import points
from bill_client.intents.rules import IntentRules
from bill_client.pace import REAL, Pace, TestingPace
from tests.reliability.acts import Result, aperform, own, perform
from tests.reliability.jobs import Job, Stop
from tests.reliability.wire import AsyncPointTransport, Network, PointTransport


class WorldTime(TestingPace):
    """The time of the mock, which goes on by what is slept here.

    Args:
        url: of the mock.
        wall: seconds since 1970 at which it begins.
    """

    def __init__(self, url: str, wall: float) -> None:
        super().__init__()
        self._url = urlsplit(url)
        self._wall = wall

    def wall(self) -> float:
        """Seconds since 1970."""
        return self._wall + self.now()

    def sleep(self, seconds: float) -> None:
        """Let time pass for everybody."""
        super().sleep(seconds)
        self.slept.clear()
        self._ask("POST", json.dumps({"advance_seconds": seconds}))

    def catch_up(self) -> None:
        """See how late it is, after the process stood still."""
        late = datetime.fromisoformat(json.loads(self._ask("GET"))["now"]).timestamp() - self.wall()
        self._now += max(late, 0.0)

    def _ask(self, method: str, body: str | None = None) -> bytes:
        connection = http.client.HTTPConnection(self._url.hostname or "", self._url.port, timeout=10)
        with closing(connection):
            connection.request(method, "/_mock/clock", body)
            return connection.getresponse().read()


class Watch:
    """Counts the points that a process comes to, and interrupts it at one of them.

    Args:
        stop: where and how; None for nowhere.
        tell: writes a line to the parent.
        pace: what catches up after a stop.
    """

    def __init__(self, stop: Stop | None, tell: Any, pace: Pace) -> None:
        self.seen: Counter[str] = Counter()
        self.task: asyncio.Task[Any] | None = None
        self._stop = stop
        self._tell = tell
        self._pace = pace
        self._mutex = threading.Lock()

    def __call__(self, name: str) -> None:
        """Come to a point."""
        with self._mutex:
            self.seen[name] += 1
            stop = self._stop
            if stop is None or stop.point != name or self.seen[name] != stop.nth:
                return
        _KINDS[stop.kind](self)

    def _kill(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)  # the process ends in here

    def _halt(self) -> None:
        self._tell({"stopping": True})
        os.kill(os.getpid(), signal.SIGSTOP)
        if isinstance(self._pace, WorldTime):
            self._pace.catch_up()

    def _term(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    def _interrupt(self) -> NoReturn:
        raise KeyboardInterrupt

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.get_loop().call_soon_threadsafe(self.task.cancel)


def run(job: Job, tell: Any) -> dict[str, Any]:
    """Do a job, and return what came of each act, for each thread, and which points were passed how often.

    Args:
        job: what to do.
        tell: writes a line to the parent.
    """
    pace: Pace = REAL if job.wall is None else WorldTime(job.url, job.wall)
    watch = Watch(job.stop, tell, pace)
    signal.signal(signal.SIGTERM, _leave)
    points.on_point(watch)
    layers.__dict__["TestingPace"] = lambda: pace  # in place of a clock that stands still
    network = Network(watch, job.breaks, everywhere=job.everywhere)
    try:
        results = asyncio.run(_tasks(job, network, watch)) if job.is_async else _threads(job, network)
    finally:
        points.on_point(None)
    return {"results": results, "seen": dict(watch.seen)}


def _leave(*_: object) -> NoReturn:
    """What services do when they are told to end."""
    raise SystemExit


def _options(job: Job, transport: Any) -> dict[str, Any]:
    rules = IntentRules(**job.rules)
    return {"base_url": job.url, "store": job.store, "transport": transport, "intents": rules, "testing": True}


def _threads(job: Job, network: Network) -> list[list[Result]]:
    login = OrganizationLogin(**job.login)
    with BillClient(login, **_options(job, PointTransport(network))) as client:
        if job.threads == 1:
            return [_perform_all(client, job, 0)]
        with ThreadPoolExecutor(job.threads) as pool:
            running = [pool.submit(_perform_all, client, job, number) for number in range(job.threads)]
            return [each.result() for each in running]


def _perform_all(client: BillClient, job: Job, thread: int) -> list[Result]:
    return [perform(client, own(act, thread)) for act in job.acts]


async def _tasks(job: Job, network: Network, watch: Watch) -> list[list[Result]]:
    login = OrganizationLogin(**job.login)
    async with AsyncBillClient(login, **_options(job, AsyncPointTransport(network))) as client:

        async def act(number: int) -> list[Result]:
            return [await aperform(client, own(each, number)) for each in job.acts]

        watch.task, *others = [asyncio.ensure_future(act(number)) for number in range(job.threads)]
        return [await watch.task, *[await each for each in others]]


_KINDS = {
    "kill": Watch._kill,
    "stop": Watch._halt,
    "term": Watch._term,
    "interrupt": Watch._interrupt,
    "cancel": Watch._cancel,
}
