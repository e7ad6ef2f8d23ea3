"""Ids of objects."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bill_mock.ids import Ids


@given(st.integers(0, 2**32), st.integers(1, 3000), st.sampled_from(["009", "stp", "0du", ""]))
def test_an_id_is_its_prefix_the_world_and_its_number(seed: int, count: int, prefix: str) -> None:
    """20 characters; the number stands in base 36 at the end, so ids are in the order they were made in."""
    ids = Ids(seed)
    made = [ids.new(prefix) for _ in range(count)]
    start = len(prefix) + 5
    assert {len(one) for one in made} == {20}
    assert len({one[:start] for one in made}) == 1
    assert [int(one[start:], 36) for one in made] == list(range(1, count + 1))
    assert made == sorted(made)


def test_the_same_seed_makes_the_same_ids() -> None:
    """And another seed makes others."""
    assert Ids(1).new("009") == Ids(1).new("009")
    assert Ids(1).new("009") != Ids(2).new("009")
