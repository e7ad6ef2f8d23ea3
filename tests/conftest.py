"""What every test shares: in CI a skip is a failure; and a record of operations called with success, when asked for."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import tempfile
from pathlib import Path

import pytest

_RECORD = os.environ.get("BILL_RECORD_OPERATIONS")
_EXCUSED = "the fact base (../shared/reference) is not part of the repository"
_called: set[str] = set()
_skipped: list[str] = []


def pytest_configure() -> None:
    """Keep what clients write by themselves out of the user's data, and listen to the request logs of all mocks."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="bill-client-tests-")
    atexit.register(shutil.rmtree, os.environ["XDG_DATA_HOME"], ignore_errors=True)
    if _RECORD is None:
        return
    from bill_mock.requests import Entry, RequestLog

    add = RequestLog.add

    def listening(self: RequestLog, entry: Entry) -> None:
        if entry.operation is not None and 200 <= entry.status < 300:
            _called.add(entry.operation)
        add(self, entry)

    RequestLog.add = listening  # type: ignore[method-assign]  # for the whole run


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember what was skipped."""
    _note(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Remember modules that were skipped whole."""
    _note(report)


def _note(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail") and _EXCUSED not in str(report.longrepr):
        _skipped.append(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail in CI where something was skipped, and write the record."""
    if _skipped and os.environ.get("CI"):
        print("\nskipped in CI, where nothing may be:", *_skipped, sep="\n  ")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if _RECORD is not None:
        Path(_RECORD).write_text(json.dumps(sorted(_called)) + "\n", encoding="utf-8")
