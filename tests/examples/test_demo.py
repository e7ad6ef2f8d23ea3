"""The demo: it shows a payment and a contract test, ends its mock, and says clearly what is missing."""

from __future__ import annotations

import importlib.util
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from urllib.error import URLError
from urllib.request import urlopen

import pytest

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"
_LONGEST_SECONDS = 90
_URL = re.compile(r"listening at (http://\S+)")


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    """The demo as a module."""
    spec = importlib.util.spec_from_file_location("demo", DEMO)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["demo"] = module
    spec.loader.exec_module(module)
    return module


def test_the_demo_pays_a_bill_tests_the_mock_and_ends_it() -> None:
    """It ends with status 0 in less than 90 seconds, without a traceback, and nothing listens afterwards."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, str(DEMO)], capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert time.monotonic() - began < _LONGEST_SECONDS
    assert re.search(r"payment +\S+ 1250\.00 on .*SCHEDULED", done.stdout)
    assert "0 unexplained failures" in done.stdout
    assert "operations succeeded" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert not answers(url_in(done.stdout))


def test_an_interrupt_ends_the_mock_too() -> None:
    """Ctrl-C gives status 1, a short line, and no mock that stays behind."""
    process = subprocess.Popen(
        [sys.executable, "-u", str(DEMO)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    seen = ""
    while not _URL.search(seen):
        seen += process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, wrong = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "Traceback" not in wrong
    assert not answers(url_in(seen))


def test_a_missing_file_is_named(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unpacked distribution has no tests; the demo says so before it starts anything."""
    monkeypatch.setattr(demo, "CONTRACT", demo.ROOT / "tests" / "nowhere.py")
    assert demo.main() == 1
    assert "tests/nowhere.py is missing" in capsys.readouterr().err


def test_a_missing_package_is_named(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the development packages there is a sentence instead of a traceback."""
    monkeypatch.setattr(demo, "find_spec", lambda name: None if name == "schemathesis" else True)
    assert demo.main() == 1
    assert "schemathesis is not installed" in capsys.readouterr().err


def test_a_part_that_fails_fails_the_demo(demo: ModuleType) -> None:
    """The last line of its errors is shown."""
    with pytest.raises(demo.DemoError, match=r"the part failed \(ValueError: no\)"):
        demo.run([sys.executable, "-c", "raise ValueError('no')"], "the part")


def test_a_mock_that_does_not_start_is_reported(demo: ModuleType) -> None:
    """A process that prints no address is no mock."""
    command = [sys.executable, "-c", "pass"]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    with started as process, pytest.raises(demo.DemoError, match="did not start"):
        demo.started(process)


def url_in(text: str) -> str:
    """The address that the demo printed."""
    found = _URL.search(text)
    assert found is not None, text
    return found.group(1)


def answers(url: str) -> bool:
    """Whether anything answers there."""
    try:
        with urlopen(f"{url}/connect/v3/health", timeout=2):
            return True
    except (URLError, OSError):
        return False
