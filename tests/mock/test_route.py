"""Routing by a trie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock.route import Router

if TYPE_CHECKING:
    from tests.mock.support import Api


@pytest.fixture
def router() -> Router[str]:
    """Three templates that share their beginning."""
    router: Router[str] = Router()
    router.add("GET", "/a/{id}", "one")
    router.add("GET", "/a/current", "current")
    router.add("POST", "/a/{key}/archive", "archive")
    return router


def test_parameter_is_decoded(router: Router[str]) -> None:
    """A path parameter is percent-decoded."""
    assert router.find("/a/x%20y") == ({"GET": "one"}, ["x y"])


def test_fixed_segment_wins_over_parameter(router: Router[str]) -> None:
    """`current` is not taken for an id."""
    assert router.find("/a/current") == ({"GET": "current"}, [])


def test_parameter_is_tried_when_fixed_segment_leads_nowhere(router: Router[str]) -> None:
    """An object whose id equals a fixed segment can still be archived."""
    assert router.find("/a/current/archive") == ({"POST": "archive"}, ["current"])


@pytest.mark.parametrize("path", ["", "/", "/a", "/a/", "/a//archive", "/a/b/c", "/b", "/a/b/archive/d", "a"])
def test_unknown_path_is_not_found(router: Router[str], path: str) -> None:
    """Neither empty parameters nor partial paths match."""
    assert router.find(path) is None


def test_very_long_path_is_not_found(router: Router[str]) -> None:
    """The depth of the search is that of the trie, not of the path."""
    assert router.find("/a" * 100_000) is None


def test_unknown_path_is_answered_like_bill(visitor: Api) -> None:
    """404 with BDC_1121 (platform facts 5.2, 5.3)."""
    answer = visitor.get("/nothing")
    assert (answer.status, answer.codes) == (404, ["BDC_1121"])


def test_unknown_method_names_the_allowed_ones(visitor: Api) -> None:
    """405 carries `Allow`."""
    answer = visitor.send("TRACE", "/connect/v3/bills/{x}")
    assert (answer.status, answer.headers["allow"]) == (405, "GET, PATCH, PUT")
