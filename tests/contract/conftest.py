"""The suite runs once, and many tests look at what it found."""

from __future__ import annotations

from pathlib import Path

import pytest

from bill_mock import MockBill
from tests.contract.suite import Outcome, described, run_all


@pytest.fixture(scope="session")
def modelled() -> frozenset[str]:
    """Ids of the operations that the mock models."""
    mock = MockBill()
    return frozenset(described(mock) & set(mock.handlers))


@pytest.fixture(scope="session")
def outcome(modelled: frozenset[str], tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What Schemathesis finds in the mock."""
    folder: Path = tmp_path_factory.mktemp("contract")
    return run_all(modelled, folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which operations the mock does not model yet."""
    mock = MockBill()
    missing = sorted(described(mock) - set(mock.handlers))
    if missing:
        total = len(described(mock))
        terminalreporter.write_line(f"contract: the mock does not model {len(missing)} of {total} operations:")
        terminalreporter.write_line("  " + ", ".join(missing))
