"""A sandbox of this machine for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contract.live.support import Sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    """A mock that poses as the sandbox."""
    return Sandbox(tmp_path / "journals")
