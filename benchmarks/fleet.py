"""Many processes with many threads that share one store, against a mock on loopback that watches them.

`python -m benchmarks.fleet` is one of those processes: it reads its task from standard input and prints its result.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any, Self

from bill_client import BillClient, BillError, LimitRules, OrganizationLogin
from bill_mock import Limits, MockBill, Request, Response
from bill_mock.limits import Flight
from bill_mock.server import running

ROOT = Path(__file__).parents[1]


class Watched:
    """A mock that takes its time over each call, and keeps count of how many are under way.

    Args:
        latency: seconds that each call takes.
    """

    def __init__(self, latency: float) -> None:
        self.mock = MockBill(limits=Limits.off(), latency=latency)
        self.made = self.mock.control.seed("small-company")
        self.under_way = self.most = self.signing_in = self.logins = self.ended = 0
        self._answered: list[float] = []
        self._mutex = threading.Lock()

    @property
    def rate(self) -> float:
        """Calls in a second once the first three were answered, that is, without the first sign-in."""
        return (len(self._answered) - 3) / (self._answered[-1] - self._answered[2])

    def handle(self, request: Request) -> Response:
        """Answer one request."""
        response = self.mock.handle(request)
        path = request.path if response.status == HTTPStatus.OK else ""
        with self._mutex:
            self.logins += path == "/connect/v3/login"
            if path == "/connect/v3/bills":
                self._answered.append(time.perf_counter())
        return response

    @contextmanager
    def flight(self, request: Request) -> Iterator[Flight]:
        """Count a call while it is under way; signing in and out are not counted."""
        counted = "devkey" in request.headers
        with self._mutex:
            self.under_way += counted
            self.signing_in += request.path == "/connect/v3/login"
            self.most = max(self.most, self.under_way)
        try:
            with self.mock.flight(request) as flight:
                yield flight
        finally:
            with self._mutex:
                self.under_way -= counted

    def end_sessions(self) -> None:
        """End every session, as if 35 minutes had passed; waits for a sign-in before and after."""
        self.wait_for(lambda: self.logins > 0)
        with self.mock.lock:
            self.mock.world.sessions.clear()
            before = self.logins
        self.ended += 1
        self.wait_for(lambda: self.logins > before)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so.

        Raises:
            TimeoutError: it is not so after 30 seconds.
        """
        patience = time.monotonic() + 30
        while not condition():
            if time.monotonic() > patience:
                message = "what should have happened did not"
                raise TimeoutError(message)
            time.sleep(0.005)

    def task(self, **more: Any) -> dict[str, Any]:
        """What a process has to know."""
        names = ("username", "password", "organizationId", "devKey")
        return {"login": [self.made[name] for name in names], "threads": 12, "calls": 4, "limits": True, **more}


class Process:
    """One of the processes; it has loaded everything when this returns.

    Args:
        task: address, store, number of threads and of calls that each makes.
    """

    def __init__(self, task: dict[str, Any]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "benchmarks.fleet"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "BILL_BASE_URL": task["url"]},
        )
        self._tell(task)

    def _tell(self, value: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write(json.dumps(value) + "\n")
            self._process.stdin.flush()

    def hear(self) -> Any:
        """The next line that it prints."""
        return json.loads(self._process.stdout.readline()) if self._process.stdout is not None else None

    def start(self) -> None:
        """Let it begin."""
        self._tell("go")

    def kill(self) -> None:
        """End it as no program can foresee."""
        self._process.kill()
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """Wait for its end, or make it where something went wrong."""
        if kind is not None:
            self._process.kill()
        self._process.communicate(timeout=30)


def run(watched: Watched, store: str | None, *, processes: int = 8, endings: int = 0, **more: Any) -> dict[str, Any]:
    """Let processes call the mock at the same time, and return what came of it.

    Args:
        watched: the mock.
        store: URL of the store they share; None for none.
        processes: how many.
        endings: how often every session ends meanwhile.
        more: how many ``threads`` and ``calls``.

    Returns:
        ``done`` calls, ``errors``, and ``ends``: the seconds that each process took, in order.
    """
    with running(watched) as url, ExitStack() as stack:
        task = watched.task(url=url, store=store, **more)
        crew = [stack.enter_context(Process(task)) for _ in range(processes)]
        for each in crew:
            each.hear()
        for each in crew:
            each.start()
        for _ in range(endings):
            time.sleep(0.3)
            watched.end_sessions()
        told = [each.hear() for each in crew]
    return {
        "done": sum(each["done"] for each in told),
        "errors": [error for each in told for error in each["errors"]],
        "ends": sorted(each["seconds"] for each in told),
    }


def main() -> None:
    """Be one of the processes."""
    task = json.loads(sys.stdin.readline())
    login = OrganizationLogin(*task["login"])
    limits = None if task["limits"] else LimitRules.off()
    with BillClient(login, base_url=task["url"], store=task["store"], limits=limits) as client:
        client.health.check()
        print(json.dumps("ready"), flush=True)
        sys.stdin.readline()
        begun = time.perf_counter()
        errors: list[str] = []

        def call() -> int:
            done = 0
            for _ in range(task["calls"]):
                try:
                    client.bills.list()
                    done += 1
                except BillError as error:
                    errors.append(f"{type(error).__name__}: {error}")
            return done

        with ThreadPoolExecutor(task["threads"]) as pool:
            done = sum(each.result() for each in [pool.submit(call) for _ in range(task["threads"])])
        print(json.dumps({"done": done, "errors": errors, "seconds": time.perf_counter() - begun}), flush=True)


if __name__ == "__main__":
    main()
