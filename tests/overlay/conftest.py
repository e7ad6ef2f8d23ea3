"""Fixtures: a company on a mock whose clock stands still."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bill_mock import Clock, MockBill
from tests.overlay.support import Company


@pytest.fixture
def company(monkeypatch: pytest.MonkeyPatch) -> Company:
    """A small company, on a Monday whose next days are business days."""
    monkeypatch.delenv("BILL_BASE_URL", raising=False)
    mock = MockBill(clock=Clock(datetime(2026, 11, 16, 15, 0, tzinfo=UTC), ticking=False))
    return Company(mock, mock.control.seed("small-company"))
