"""The two health checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


@pytest.mark.parametrize("path", ["/connect/v3/health", "/connect-events/v3/health"])
def test_health_needs_no_credentials(visitor: Api, path: str) -> None:
    """Both bases answer the same four fields (delta-since-2025-11.md 1.9)."""
    answer = visitor.send("GET", path)
    assert answer.status == 200
    assert sorted(answer.body) == ["appEnv", "appId", "appVersion", "bdcRegion"]


@pytest.mark.parametrize("path", ["/connect/v3/health", "/connect-events/v3/health"])
def test_health_is_only_read(visitor: Api, path: str) -> None:
    """405 names the one method."""
    answer = visitor.send("POST", path, {})
    assert (answer.status, answer.headers["allow"]) == (405, "GET")
