"""The command `bill-mock`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from urllib.request import urlopen

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


def test_unknown_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Help instead of a traceback."""
    with pytest.raises(SystemExit):
        main(["dance"])
    assert "bill-mock" in capsys.readouterr().err
