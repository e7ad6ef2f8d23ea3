"""Fixtures: somebody at the mock who sends, loses and reads."""

from __future__ import annotations

import pytest

from tests.overlay.intents.evidence_support import Office
from tests.overlay.support import Company


@pytest.fixture
def office(company: Company) -> Office:
    """The administrator of a small company."""
    return Office(company.mock, company.made)
