"""What every test shares: a record of the operations that were called with success, when somebody asks for it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

_RECORD = os.environ.get("BILL_RECORD_OPERATIONS")
_called: set[str] = set()


def pytest_configure() -> None:
    """Listen to the request logs of all mocks."""
    if _RECORD is None:
        return
    from bill_mock.requests import Entry, RequestLog

    add = RequestLog.add

    def listening(self: RequestLog, entry: Entry) -> None:
        if entry.operation is not None and 200 <= entry.status < 300:
            _called.add(entry.operation)
        add(self, entry)

    RequestLog.add = listening  # type: ignore[method-assign]  # for the whole run


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record."""
    del session
    if _RECORD is not None:
        Path(_RECORD).write_text(json.dumps(sorted(_called)) + "\n", encoding="utf-8")
