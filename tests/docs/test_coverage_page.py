"""`docs/coverage.md` says what is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "docs" / "tools" / "coverage_table.py"


def test_the_coverage_page_is_what_its_tool_writes() -> None:
    """What is described, generated and mocked is read from the packages; only the tested column is a record."""
    done = subprocess.run([sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_coverage_page_has_a_row_for_every_operation_and_event() -> None:
    """326 documented operations, the token endpoint, and 26 events."""
    rows = [line for line in (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8").splitlines() if "| `" in line]
    assert len(rows) == 327 + 26


def test_every_operation_is_called_with_success_on_the_mock() -> None:
    """The record of `make coverage` leaves none out."""
    lines = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.endswith("| request |")] == []
