"""Servers to measure, each a process of its own: our mock, and Prism on the same document."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import URLError
from urllib.request import Request, urlopen

PRISM = "@stoplight/prism-cli@5"
_PATIENCE_SECONDS = 60.0


class Server(NamedTuple):
    """A running server.

    Args:
        url: its base address.
        seconds: from the start of its process to its first answer.
        made: what it printed when it began, of our mock the credentials and ids of a company.
    """

    url: str
    seconds: float
    made: dict[str, Any]


class UnavailableError(Exception):
    """A server that cannot be had here; the text says why."""


@contextmanager
def ours() -> Iterator[Server]:
    """Our mock, as `bill-mock serve` runs it, without limits."""
    command = [sys.executable, "-m", "bill_mock", "serve", "--scenario", "small-company", "--no-limits"]
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            made = json.loads(process.stdout.readline())
            url = process.stdout.readline().strip()
            _await(f"{url}/connect/v3/health", {}, process)
            yield Server(url, time.perf_counter() - begun, made)
        finally:
            process.terminate()
            process.wait()


def post(url: str, body: bytes) -> bytes:
    """The answer to a POST of JSON."""
    with urlopen(Request(url, body, {"content-type": "application/json"}), timeout=10) as answer:
        found: bytes = answer.read()
        return found


def install(folder: Path) -> Path:
    """Install Prism into a folder; returns its command.

    Raises:
        UnavailableError: there is no npm, or it cannot install it.
    """
    npm = shutil.which("npm")
    if npm is None:
        message = "npm is not installed"
        raise UnavailableError(message)
    command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), PRISM]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    found = folder / "node_modules" / ".bin" / "prism"
    if done.returncode or not found.exists():
        message = f"npm could not install {PRISM}: {(done.stderr or done.stdout).strip()[-200:]}"
        raise UnavailableError(message)
    return found


@contextmanager
def prism(command: Path) -> Iterator[Server]:
    """Prism with static answers and without a log, which is how it is fastest.

    Raises:
        UnavailableError: it does not start.
    """
    port, document = _free_port(), str(files("bill_api").joinpath("openapi.json"))
    begun = time.perf_counter()
    options = ["mock", "--host", "127.0.0.1", "--port", str(port), "--verboseLevel", "silent", document]
    with subprocess.Popen([str(command), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _await(f"{url}/connect/v3/vendors", {"sessionId": "s", "devKey": "k"}, process)
            yield Server(url, time.perf_counter() - begun, {})
        finally:
            process.terminate()
            process.wait()


def _await(url: str, headers: dict[str, str], process: subprocess.Popen[Any]) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(Request(url, headers=headers), timeout=5):
                return
        except (URLError, ConnectionError):
            time.sleep(0.01)
    message = f"the server does not answer at {url}"
    raise UnavailableError(message)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
