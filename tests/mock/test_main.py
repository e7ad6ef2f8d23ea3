"""The command `bill-mock`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from urllib.request import urlopen

import httpx
import pytest

from bill_mock.__main__ import main


def test_serve_prints_credentials_and_url() -> None:
    """The last line is the URL of a server that answers."""
    command = [sys.executable, "-m", "bill_mock", "serve", "--scenario", "small-company", "--seed", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout is not None
        try:
            company = json.loads(process.stdout.readline())
            url = process.stdout.readline().strip()
            assert company["organizationId"].startswith("008")
            with urlopen(f"{url}/connect/v3/health", timeout=10) as answer:
                assert answer.status == 200
        finally:
            process.send_signal(signal.SIGINT)


@pytest.mark.parametrize(("option", "refused"), [((), True), (("--no-limits",), False)])
def test_limits_can_be_switched_off(option: tuple[str, ...], *, refused: bool) -> None:
    """A minute of Spend calls is over after 60, unless there are no limits."""
    command = [sys.executable, "-m", "bill_mock", "serve", "--scenario", "small-company", *option]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout is not None
        try:
            token = json.loads(process.stdout.readline())["apiToken"]
            url = f"{process.stdout.readline().strip()}/connect/v3/spend/users/current"
            with httpx.Client(headers={"apiToken": token}) as client:
                # More than two minutes' worth, since a new minute of the clock may begin on the way.
                assert (422 in {client.get(url).status_code for _ in range(130)}) is refused
        finally:
            process.send_signal(signal.SIGINT)


def test_unknown_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Help instead of a traceback."""
    with pytest.raises(SystemExit):
        main(["dance"])
    assert "bill-mock" in capsys.readouterr().err
