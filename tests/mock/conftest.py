"""Fixtures: a mock with a company in it, on a clock that stands still until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bill_mock import Clock, MockBill
from tests.mock.spend_support import Spend
from tests.mock.support import Api
from tests.mock.webhooks_support import Hooks

# A Monday morning: the next days are business days, Thursday is Thanksgiving.
MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def mock() -> MockBill:
    """A mock with the bundled description, empty."""
    return MockBill(clock=Clock(MONDAY, ticking=False))


@pytest.fixture
def visitor(mock: MockBill) -> Api:
    """A caller who has not signed in to the company that is there."""
    return Api(mock, mock.control.seed("small-company"))


@pytest.fixture
def api(visitor: Api) -> Api:
    """The administrator with a trusted session."""
    visitor.login()
    return visitor


@pytest.fixture
def spend(visitor: Api) -> Spend:
    """The admin of the Spend & Expense company."""
    return Spend(visitor)


@pytest.fixture
def hooks() -> Hooks:
    """The administrator, and a receiver of notifications."""
    return Hooks(MONDAY)
