"""A server that forks: a warm process, in which everything is loaded, becomes a child for each job in a few ms.

`python -m tests.reliability.children` reads commands from standard input, one a line of JSON, and tells on standard
output how its children end. It and all its children end with its standard input, and each child after 20 seconds.
"""

from __future__ import annotations

import ctypes
import gc
import json
import logging
import os
import selectors
import signal
import sys
import threading
import time
import traceback
from typing import Any

from tests.reliability.child import run
from tests.reliability.jobs import Job

SECONDS = 30.0
"""After which a child is killed, whatever it is at."""
_PR_SET_PDEATHSIG = 1
_PULSE = 1.0
_LIBC = ctypes.CDLL(None)


class Child:
    """A process that is at a job.

    Args:
        number: by which the other side knows it.
        job: what it is to do.
    """

    def __init__(self, number: int, job: str) -> None:
        self.number = number
        self.born = time.monotonic()
        self._heard = b""
        self.pipe, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.pipe)
            _live(job, writing)
        os.close(writing)

    def read(self) -> dict[str, Any] | None:
        """What to tell of it by now; None for nothing. A pipe that is at its end is closed."""
        chunk = os.read(self.pipe, 1 << 20)
        self._heard += chunk
        if not chunk:
            os.close(self.pipe)
            return {"number": self.number, **self._ended()}
        if self._heard.endswith(b'{"stopping": true}\n'):
            self._heard = b""
            os.waitpid(self.pid, os.WUNTRACED)
            return {"number": self.number, "ended": "stopped"}
        return None

    def _ended(self) -> dict[str, Any]:
        _, status = os.waitpid(self.pid, 0)
        if os.WIFSIGNALED(status):
            return {"ended": signal.Signals(os.WTERMSIG(status)).name}
        return {"ended": "exited", "report": json.loads(self._heard or b"null")}


def _live(job: str, writing: int) -> None:
    """Be the child."""
    code = 1
    try:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)
        _write(writing, run(Job.from_json(job), lambda line: _write(writing, line)))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it must not get back into the server
        _write(writing, {"broke": traceback.format_exc()})
    finally:
        os._exit(code)


def _write(pipe: int, line: Any) -> None:
    data = json.dumps(line, default=str).encode() + b"\n"
    while data:
        data = data[os.write(pipe, data) :]


class Server:
    """Forks and tells, until its standard input ends."""

    def __init__(self) -> None:
        self._children: dict[int, Child] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(0, selectors.EVENT_READ)
        self._commands = b""
        self._open = True

    def serve(self) -> None:
        """Go on until there is nothing to hear any more; kill what is left."""
        try:
            while self._open:
                for key, _ in self._selector.select(_PULSE):
                    self._hear() if key.fd == 0 else self._attend(key.data)
                self._end_the_old()
        finally:
            for child in self._children.values():
                os.kill(child.pid, signal.SIGKILL)

    def _hear(self) -> None:
        chunk = os.read(0, 1 << 20)
        self._open = bool(chunk)
        *lines, self._commands = (self._commands + chunk).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, command: dict[str, Any]) -> None:
        number = command["number"]
        if command["do"] == "go":
            os.kill(self._children[number].pid, signal.SIGCONT)
        elif command["do"] == "kill":
            os.kill(self._children[number].pid, signal.SIGKILL)
        elif command["do"] == "warm":
            run(Job.from_json(command["job"]), lambda _: None)
            gc.collect()
            gc.freeze()
            _tell({"number": number, "ended": "warm"})
        else:
            if threading.active_count() != 1:
                raise RuntimeError("a process with threads must not fork")
            child = self._children[number] = Child(number, command["job"])
            self._selector.register(child.pipe, selectors.EVENT_READ, child)

    def _attend(self, child: Child) -> None:
        told = child.read()
        if told is None:
            return
        if told["ended"] != "stopped":
            self._selector.unregister(child.pipe)
            del self._children[child.number]
        _tell(told)

    def _end_the_old(self) -> None:
        for child in self._children.values():
            if time.monotonic() - child.born > SECONDS:
                os.kill(child.pid, signal.SIGKILL)


def _tell(line: Any) -> None:
    _write(_OUTPUT, line)


_OUTPUT = 1

if __name__ == "__main__":
    _OUTPUT = os.dup(1)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger().addHandler(logging.NullHandler())
    Server().serve()
    sys.exit()
