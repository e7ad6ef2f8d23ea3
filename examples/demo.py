"""What `make demo` shows: a mock of BILL, a bill paid on it from sign-in to payment, and a short contract test of it.

    python examples/demo.py

Ends with status 0 when all of it worked. The mock is a process of its own and is ended in any case.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
PAY_A_BILL = ROOT / "examples" / "pay_a_bill.py"
CONTRACT = ROOT / "tests" / "contract" / "__main__.py"
CONTRACT_SECONDS = 20
_PATIENCE = 60.0
_START_SECONDS = 15.0
_SUCCESS = range(200, 300)


class DemoError(Exception):
    """Something is missing or went wrong; the text says what to do."""


@dataclass(frozen=True)
class Mock:
    """A running mock.

    Args:
        url: its base address.
    """

    url: str

    def requests(self) -> list[dict[str, Any]]:
        """The newest requests that it answered, without anything secret."""
        with urlopen(f"{self.url}/_mock/requests", timeout=10) as answer:  # noqa: S310 - this machine
            rows: list[dict[str, Any]] = json.load(answer)["results"]
            return rows


def main() -> int:
    """Show it all and return the exit status."""
    began = time.monotonic()
    try:
        check_pieces()
        show(began)
    except DemoError as error:
        print(f"\nThe demo stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the mock has been ended.", file=sys.stderr)
        return 1
    return 0


def check_pieces() -> None:
    """Make sure that everything is there before anything starts.

    Raises:
        DemoError: a file or package is missing.
    """
    for file in (PAY_A_BILL, CONTRACT):
        if not file.exists():
            raise DemoError(f"{file.relative_to(ROOT)} is missing; take a whole checkout of the project")
    for package in ("bill_client", "bill_mock", "uvicorn", "schemathesis"):
        if find_spec(package) is None:
            raise DemoError(f"the package {package} is not installed; run `make demo`, which sets up .venv")


def show(began: float) -> None:
    """The three parts of the demo, and what came of them.

    Raises:
        DemoError: a part failed.
    """
    title("1  A mock of BILL starts on this machine")
    with mock_server() as mock:
        print(f"   listening at {mock.url}")
        title("2  A bill, from the vendor to the payment (examples/pay_a_bill.py)")
        run([sys.executable, str(PAY_A_BILL), "--mock", mock.url], "paying a bill")
        paid = mock.requests()
        title(f"3  Contract test of the same mock with Schemathesis (up to {CONTRACT_SECONDS} s)")
        run(contract_command(mock.url), "the contract test")
        print_summary(paid, mock.requests(), time.monotonic() - began)


def contract_command(url: str) -> list[str]:
    """How the contract test of a running mock is started."""
    options = ["--url", url, "--mode", "all", "--phases", "examples,coverage", "--max-time", str(CONTRACT_SECONDS)]
    return [sys.executable, "-m", "tests.contract", *options]


@contextmanager
def mock_server() -> Iterator[Mock]:
    """A mock in a process of its own, ended with the block.

    Raises:
        DemoError: it does not start.
    """
    command = [sys.executable, "-m", "bill_mock", "serve", "--port", "0", "--no-limits"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:  # noqa: S603 - our own command
        try:
            yield Mock(started(process))
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


def started(process: subprocess.Popen[str]) -> str:
    """Address of the mock, once it answers.

    Raises:
        DemoError: it ends, or does not answer in time.
    """
    url = process.stdout.readline().strip() if process.stdout else ""
    if not url.startswith("http://"):
        raise DemoError("the mock did not start; try `.venv/bin/bill-mock serve`")
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        try:
            with urlopen(f"{url}/connect/v3/health", timeout=5):  # noqa: S310 - this machine
                return url
        except URLError:
            time.sleep(0.05)
    raise DemoError(f"the mock at {url} does not answer")


def run(command: Sequence[str], what: str) -> None:
    """Run a part and show its output, indented, as it comes.

    Raises:
        DemoError: it ended with another status than 0.
    """
    environ = {**os.environ, "PYTHONUNBUFFERED": "1"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=pipe, stderr=pipe, text=True) as process:  # noqa: S603 - our own commands
        try:
            for text in process.stdout or ():
                print(f"   {text}", end="", flush=True)
            wrong = process.stderr.read() if process.stderr else ""
            status = process.wait(_PATIENCE)
        finally:
            process.terminate()
    if status:
        last = wrong.strip().splitlines()[-1:] or ["see above"]
        raise DemoError(f"{what} failed ({last[0]})")


def print_summary(paid: Sequence[dict[str, Any]], everything: Sequence[dict[str, Any]], seconds: float) -> None:
    """A few lines on what was done."""
    title("Done")
    effects = sum(1 for row in paid if row["tookEffect"])
    print(f"   The bill took {len(paid)} requests, {effects} of which changed something.")
    payment = next((row for row in reversed(paid) if row["operation"] == "createPayment"), None)
    if payment:
        print(f"   createPayment was answered with {payment['status']}.")
    statuses = Counter(row["status"] // 100 for row in everything)
    told = ", ".join(f"{count} x {status}xx" for status, count in sorted(statuses.items()))
    operations = {row["operation"] for row in everything if row["status"] in _SUCCESS}
    print(
        f"   Of its newest {len(everything)} requests the mock answered {told}; {len(operations)} operations succeeded."
    )
    print(f"   {seconds:.0f} seconds in all. Next: README.md, `make test`.")


def title(text: str) -> None:
    """A heading."""
    print(f"\n{text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
