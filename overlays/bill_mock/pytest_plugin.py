"""Fixtures for pytest, there as soon as the package is installed: a fresh mock for each test."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.company import Company

# A Monday morning before four business days.
START = datetime(2026, 11, 16, 15, 0, tzinfo=UTC)


@pytest.fixture
def bill_mock_options() -> dict[str, Any]:
    """Arguments of the `MockBill` behind `bill_mock`; override it in a module, a class or a conftest.

    When `clock` is not among them, the clock stands still on 2026-11-16 at 15:00 UTC, a Monday, until it is moved.
    """
    return {}


@pytest.fixture
def bill_mock(bill_mock_options: dict[str, Any]) -> Company:
    """A mock of this test alone, with a small company: credentials, transports, faults and what happened."""
    try:
        from bill_mock import Clock, Company, MockBill
    except ModuleNotFoundError as error:
        pytest.fail(f"{error}: the fixture bill_mock needs the extra, as in `pip install 'bill-client[mock]'`")

    return Company(MockBill(**{"clock": Clock(START, ticking=False), **bill_mock_options}))


@pytest.fixture
def bill_mock_url(bill_mock: Company) -> Iterator[str]:
    """Base URL of a server on a free port of this machine, which answers as `bill_mock` does."""
    from bill_mock.server import running

    with running(bill_mock.mock) as url:
        yield url
