"""Worlds as JSON and back."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_mock import Description
from bill_mock.codec import decode, encode
from bill_mock.freeze import freeze, thaw
from bill_mock.hub import Owner
from bill_mock.limits import Limits
from bill_mock.lists import Place
from bill_mock.table import Journal, Table
from bill_mock.world import Session

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.binary()
    | st.floats(allow_nan=False)
    | st.decimals(allow_nan=False)
    | st.dates()
    | st.datetimes(timezones=st.just(UTC))
    | st.timedeltas()
    | st.uuids()
)
HASHABLE = SCALARS | st.frozensets(SCALARS) | st.tuples(SCALARS, SCALARS)
VALUES: st.SearchStrategy[Any] = st.recursive(
    HASHABLE,
    lambda inner: (
        st.lists(inner)
        | st.sets(HASHABLE)
        | st.dictionaries(HASHABLE, inner)
        | st.dictionaries(st.text(), inner)
        | st.builds(deque, st.lists(inner))
    ),
    max_leaves=20,
)


def back(value: Any, **known: object) -> Any:
    """A value, through bytes and back."""
    return thaw(decode(encode(freeze(value, known))), known)


@given(VALUES)
def test_every_value_comes_back(value: Any) -> None:
    """Equal, and of the same type."""
    assert back([value, {"x": value}]) == [value, {"x": value}]
    assert type(back(value)) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        Decimal("5.00"),
        Decimal(5),
        -0.0,
        2**70,
        datetime(2026, 11, 23, 15, tzinfo=UTC),
        date(2026, 11, 23),
        timedelta(days=1, microseconds=1),
        UUID(int=1),
        Counter("aab"),
        Owner("partner", "1"),
        Place(True, 1, 2),
        Limits(in_flight=None),
        Session("id", None, datetime(2026, 1, 1, tzinfo=UTC)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_digits_and_types_are_kept(value: object) -> None:
    """5.00 stays 5.00, and objects of the package are of their class."""
    assert repr(back(value)) == repr(value)
    assert type(back(value)) is type(value)


def test_what_is_shared_stays_shared() -> None:
    """One row in two places is one row, and a circle is a circle."""
    row = {"id": "1"}
    circle: list[Any] = [row, {"row": row}]
    circle.append(circle)
    found = back(circle)
    assert found[0] is found[1]["row"]
    assert found[2] is found


def test_keys_that_are_objects() -> None:
    """A key is counted before what stands under it."""
    owner, row = Owner("organization", "1"), {"id": "1"}
    found = back([{owner: [row], (owner, "x"): row}, owner, row])
    assert found == [{owner: [row], (owner, "x"): row}, owner, row]
    assert found[0][owner][0] is found[2]


def test_random_numbers_go_on() -> None:
    """The same seed would give the same ids again."""
    random = Random(1)
    random.random()
    assert back(random).random() == random.random()


def test_functions_and_methods_by_name() -> None:
    """Timers are partials of functions of the package, or methods of its objects."""
    table = Table(Journal(), ("name",), "008", "vendors")
    put, found = partial(table.put, {"id": "1", "name": "n"}), partial(freeze, 1)
    put_again, table_again, found_again = back([put, table, found])
    put_again()
    assert table_again.find("name", "n") == [{"id": "1", "name": "n"}]
    assert found_again.func is freeze
    assert len(table) == 0


def test_known_objects_are_not_kept() -> None:
    """They are found again by their name."""
    description = Description({"paths": {}})
    text = encode(freeze([description, description], {"description": description}))
    assert text == b'[["l"],["k","description"],["k","description"]]'.replace(b'["l"],', b'"l",')
    other = Description({})
    assert thaw(decode(text), {"description": other}) == [other, other]


@dataclass
class Stranger:
    """Not of the package."""


@pytest.mark.parametrize("value", [Stranger(), lambda: None, print, object(), iter([1])], ids=repr)
def test_what_could_not_be_made_again_is_refused(value: object) -> None:
    """Before anything is written."""
    with pytest.raises(TypeError, match="cannot be kept"):
        freeze([value], {})


@pytest.mark.parametrize(
    "node",
    [
        ["?"],
        [],
        ["r", 7],
        ["k", "nobody"],
        ["g", "os:system"],
        ["g", "bill_mock.nowhere:x"],
        ["g", "bill_mock.freeze:nothing"],
        ["o", "call", "os:system", ["u", "true"], None, ["u"], ["u"]],
        ["o", "call", "bill_mock.freeze:freeze", ["u"], None, ["u"], ["u"]],
        ["o", "call", "bill_mock.world:World", ["u"], None, ["u"], ["u"]],
        ["o"],
        ["d", "five"],
        ["b", 5],
        ["t", "soon"],
        ["u", ["h", "x", "nothing"]],
    ],
    ids=str,
)
def test_anything_else_is_refused(node: object) -> None:
    """No code but the package's own is run."""
    with pytest.raises(ValueError, match=r"."):
        thaw(node, {})
