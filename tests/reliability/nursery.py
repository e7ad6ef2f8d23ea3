"""The near side of the server that forks: starts it, gives it jobs, and hears how they end."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any, Self

from tests.reliability.jobs import Job

ROOT = Path(__file__).parents[2]


class Broke(AssertionError):
    """A child failed in a way that no schedule foresees."""


class Nursery:
    """Children for jobs; all of them end with the `with` block."""

    def __init__(self) -> None:
        self._numbers = count()
        self._told: dict[int, list[dict[str, Any]]] = {}

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.reliability.children"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._server.communicate(timeout=30)

    def warm(self, job: Job) -> None:
        """Have the server do a job itself, so that its children find everything loaded and compiled."""
        self.wait(self._tell("warm", next(self._numbers), job))

    def start(self, job: Job) -> int:
        """Begin a job; the number to wait for."""
        return self._tell("start", next(self._numbers), job)

    def go_on(self, number: int) -> None:
        """Send a stopped child on."""
        self._tell("go", number)

    def kill(self, number: int) -> None:
        """End a child as no program can foresee."""
        self._tell("kill", number)

    def wait(self, number: int) -> dict[str, Any]:
        """How a child has ended, or that it was stopped: ``ended`` and, where it lived to tell, ``report``.

        Raises:
            Broke: it failed in a way that no schedule foresees.
        """
        while not self._told.get(number):
            line = self._server.stdout.readline() if self._server.stdout is not None else b""
            if not line:
                raise Broke("the server of children has ended")
            told = json.loads(line)
            self._told.setdefault(told["number"], []).append(told)
        told = self._told[number].pop(0)
        if "broke" in (told.get("report") or {}):
            raise Broke(told["report"]["broke"])
        return dict(told)

    def run(self, job: Job) -> dict[str, Any]:
        """Do a job, and say how it ended."""
        return self.wait(self.start(job))

    def _tell(self, do: str, number: int, job: Job | None = None) -> int:
        command = {"do": do, "number": number, "job": None if job is None else job.to_json()}
        if self._server.stdin is not None:
            self._server.stdin.write(json.dumps(command).encode() + b"\n")
            self._server.stdin.flush()
        return number
