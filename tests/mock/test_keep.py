"""The state file, and the command that keeps it."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from bill_mock import Clock, MockBill, Request
from bill_mock.codec import decode, encode
from bill_mock.keep import FORMAT, StateFile
from tests.mock.conftest import MONDAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.mock.support import Api


def loaded(path: Path, **options: Any) -> MockBill:
    """A new mock with the state of a file."""
    mock = MockBill(**{"clock": Clock(MONDAY, ticking=False), **options})
    assert StateFile(mock, path).load()
    return mock


def test_world_outlives_the_mock(api: Api, tmp_path: Path) -> None:
    """Objects, sessions and timers; the clock stands where it stood."""
    bill = api.bill(100)
    api.pay(bill, 100)
    api.clock.advance(60)
    StateFile(api.mock, tmp_path / "state.json").save()
    mock = loaded(tmp_path / "state.json")
    assert mock.clock.now() == api.clock.now()
    api.mock = mock
    assert api.get(f"/bills/{bill['id']}").body["scheduledAmount"] == 100
    api.clock.advance(10 * 86400)
    api.login()
    assert api.get(f"/bills/{bill['id']}").body["paymentStatus"] == "PAID"


def test_ticking_clock_has_gone_on(tmp_path: Path) -> None:
    """It is as far ahead of the real time as it was."""
    mock = MockBill()
    mock.clock.advance(86400)
    StateFile(mock, tmp_path / "state.json").save()
    ahead = loaded(tmp_path / "state.json", clock=Clock()).clock.now() - datetime.now(UTC)
    assert timedelta(hours=23) < ahead < timedelta(hours=25)


def test_file_is_for_its_owner_alone(mock: MockBill, tmp_path: Path) -> None:
    """It holds passwords; and whatever permissions the file before it had, are gone."""
    path = tmp_path / "state.json"
    path.write_text("{}", encoding="utf-8")
    path.chmod(0o644)
    StateFile(mock, path).save()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


def test_failed_write_leaves_the_old_file(mock: MockBill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All or nothing, and no litter."""
    path = tmp_path / "state.json"
    StateFile(mock, path).save()
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        message = "no space left on device"
        raise OSError(message)

    monkeypatch.setattr(os, "fsync", full)
    mock.control.seed()
    with pytest.raises(OSError, match="no space"):
        StateFile(mock, path).save()
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


def test_no_file_yet(mock: MockBill, tmp_path: Path) -> None:
    """Nothing to load, and no error."""
    assert StateFile(mock, tmp_path / "state.json").load() is False


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": 2}', "\x00"])
def test_other_files_are_refused_and_left(mock: MockBill, tmp_path: Path, text: str) -> None:
    """Somebody may have named the wrong file."""
    path = tmp_path / "state.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"."):
        StateFile(mock, path).load()
    assert path.read_text(encoding="utf-8") == text


def test_state_of_another_format(mock: MockBill, tmp_path: Path) -> None:
    """A file of a later version is not guessed at."""
    path = tmp_path / "state.json"
    StateFile(mock, path).save()
    state: Any = decode(path.read_bytes())
    path.write_bytes(encode({**state, "format": FORMAT + 1}))
    with pytest.raises(ValueError, match="version"):
        StateFile(mock, path).load()


def test_saved_while_it_runs(mock: MockBill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Soon after a request, so that a crash loses little; and not when nothing happened."""
    path, written = tmp_path / "state.json", threading.Event()
    monkeypatch.setattr("bill_mock.keep._LEAST_PAUSE", 0.01)
    state = StateFile(mock, path)
    save = state.save

    def noting() -> None:
        save()
        written.set()

    monkeypatch.setattr(state, "save", noting)
    with state.kept():
        assert written.is_set()
        written.clear()
        assert not written.wait(0.1)
        mock.handle(Request("GET", "/connect/v3/health"))
        assert written.wait(10)


def test_write_that_fails_while_it_runs_is_logged(
    mock: MockBill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The mock goes on, and tries again."""
    monkeypatch.setattr("bill_mock.keep._LEAST_PAUSE", 0.01)
    state, tried = StateFile(mock, tmp_path / "state.json"), threading.Event()
    save = state.save

    def failing() -> None:
        tried.set()
        message = "no space left on device"
        raise OSError(message)

    with state.kept():
        monkeypatch.setattr(state, "save", failing)
        mock.handle(Request("GET", "/connect/v3/health"))
        assert tried.wait(10)
        monkeypatch.setattr(state, "save", save)
    assert "the state was not written" in caplog.text


@contextmanager
def serving(path: Path, *more: str, stop: signal.Signals = signal.SIGTERM) -> Iterator[tuple[Any, httpx.Client]]:
    """The command, what it printed first, and a client of it."""
    command = [sys.executable, "-m", "bill_mock", "serve", "--state", str(path), "--scenario", "small-company", *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            company = json.loads(process.stdout.readline())
            with httpx.Client(base_url=process.stdout.readline().strip()) as client:
                yield company, client
        finally:
            process.send_signal(stop)
            assert process.wait(20) == 128 + stop
            assert process.stderr.read() == ""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT], ids=["terminated", "interrupted"])
def test_server_keeps_its_world(tmp_path: Path, stop: signal.Signals) -> None:
    """Stopped by a signal and started again: the same credentials, the same session, and what was made."""
    path = tmp_path / "state.json"
    with serving(path, stop=stop) as (company, client):
        fields = ("username", "password", "organizationId", "devKey")
        session = client.post("/connect/v3/login", json={name: company[name] for name in fields}).json()["sessionId"]
        headers = {"sessionId": session, "devKey": company["devKey"]}
        address = {"line1": "1 Road", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
        made = client.post("/connect/v3/vendors", json={"name": "Kept", "address": address}, headers=headers).json()
    with serving(path, "--seed", "5") as (again, client):
        assert again == company
        assert client.get(f"/connect/v3/vendors/{made['id']}", headers=headers).json() == made


def test_server_refuses_another_file(tmp_path: Path) -> None:
    """With one line, and before it listens."""
    path = tmp_path / "notes.json"
    path.write_text('{"mine": true}', encoding="utf-8")
    command = [sys.executable, "-m", "bill_mock", "serve", "--state", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"bill-mock: the state file cannot be used: .*\n", done.stderr)
    assert path.read_text(encoding="utf-8") == '{"mine": true}'
