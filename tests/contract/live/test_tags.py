"""Names of runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.contract.live.tags import begun_at, new_tag, run_of, tagged

MOMENTS = st.integers(0, 9 * 365 * 24 * 3600 * 1000).map(
    lambda count: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=count)
)


@given(MOMENTS, st.integers(1, 10**8 - 1))
def test_a_name_says_which_run_it_is_of_and_when_that_began(moment: datetime, number: int) -> None:
    """And fits into a number of an invoice, which has 21 characters at most."""
    tag = new_tag(moment)
    name = tagged(tag, number)
    assert len(name) <= 21
    assert run_of(name) == tag
    begun = begun_at(tag)
    assert begun is not None
    assert timedelta() <= moment - begun < timedelta(seconds=1)


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    """What is no name of a run, says so."""
    found = run_of(text)
    assert found is None or text.startswith(found)


@pytest.mark.parametrize(
    "text",
    ["", "CT", "Harbor Coffee", "CT000000AAAA-1", "CTT5TS00AAAA", "CTT5TS00AAAA-", "CTT5TS00AAAA-x", "xCTT5TS00AAAA-1"],
)
def test_names_of_others_are_left_alone(text: str) -> None:
    """Nor those that only look alike, such as one from before there were runs."""
    assert run_of(text) is None


def test_two_runs_of_one_second_have_two_names() -> None:
    """Four characters of chance see to that."""
    moment = datetime(2026, 11, 23, tzinfo=UTC)
    assert len({new_tag(moment) for _ in range(20)}) == 20


@pytest.mark.parametrize("value", [None, 5, [], {}])
def test_only_texts_are_names(value: object) -> None:
    """A field may hold anything."""
    assert run_of(value) is None
