"""The grammar of `filters` and `sort` (platform facts 6.2, 6.3)."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_mock.errors import RefusedError
from bill_mock.filters import (
    OPERATORS,
    Condition,
    allow,
    comparable,
    holds,
    literal,
    parse_filters,
    parse_sort,
)

NAMES = st.from_regex(r"[a-z][A-Za-z]{0,8}(\.[a-z]{1,8})?", fullmatch=True)
BARE = st.text(st.characters(exclude_characters=',"', exclude_categories=["Cs"]), min_size=1, max_size=20)
QUOTED = st.text(st.characters(exclude_characters='",', exclude_categories=["Cs"]), max_size=20)


def test_conditions_are_joined_with_commas() -> None:
    """All conditions of the text are read, in order."""
    assert parse_filters("archived:eq:false,amount:gt:10") == [
        Condition("archived", "eq", ("false",)),
        Condition("amount", "gt", ("10",)),
    ]


def test_quoted_value_may_hold_commas_and_colons() -> None:
    """Date-times and names in double quotes are one value."""
    assert parse_filters('name:sw:"Smith, John",createdTime:gte:"2026-01-01T00:00:00Z"') == [
        Condition("name", "sw", ("Smith, John",)),
        Condition("createdTime", "gte", ("2026-01-01T00:00:00Z",)),
    ]


def test_bare_value_may_hold_colons() -> None:
    """An unquoted date-time is understood as well."""
    assert parse_filters("createdTime:lt:2026-01-01T00:00:00Z")[0].values == ("2026-01-01T00:00:00Z",)


def test_quoted_list_is_split() -> None:
    """`in` and `nin` take one quoted comma list."""
    assert parse_filters('currency:in:"USD, CAD"') == [Condition("currency", "in", ("USD", "CAD"))]


@pytest.mark.parametrize(
    "text",
    ["", ":", "a", "a:eq", "a:eq:", ":eq:1", "a:like:1", "a:eq:1,", 'a:eq:"1', 'a:eq:"1"2', "a:in:1,2", ",a:eq:1"],
)
def test_malformed_text_is_refused(text: str) -> None:
    """What does not follow the grammar is a 400."""
    with pytest.raises(RefusedError) as caught:
        parse_filters(text)
    assert caught.value.status == 400


@given(st.lists(st.tuples(NAMES, st.sampled_from(OPERATORS), QUOTED, st.booleans()), min_size=1, max_size=5))
def test_what_is_written_is_read_again(parts: list[tuple[str, str, str, bool]]) -> None:
    """Writing conditions and parsing them gives the same conditions, quoted or bare."""
    written, expected = [], []
    for name, operator, value, bare in parts:
        quote = "" if bare and value else '"'
        written.append(f"{name}:{operator}:{quote}{value}{quote}")
        many = operator in ("in", "nin") and quote
        expected.append(Condition(name, operator, (value.strip() if many else value,)))
    assert parse_filters(",".join(written)) == expected


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Parsing never fails in another way than with a 400."""
    with contextlib.suppress(RefusedError):
        assert parse_filters(text)


@given(st.text(max_size=30), st.sampled_from(["string", "number", "integer", "boolean", "date", "date-time"]))
def test_any_literal_is_read_or_refused(text: str, form: str) -> None:
    """A literal of any type is a value or a 400."""
    schema = {"type": form} if form in ("number", "integer", "boolean") else {"type": "string", "format": form}
    with contextlib.suppress(RefusedError):
        assert isinstance(literal(text, schema), str | Decimal | bool)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05.678+00:00"),
        ("2026-01-02T03:04:05+01:00", "2026-01-02T02:04:05.000+00:00"),
        ("2026-01-02T03:04", "2026-01-02T03:04:00.000+00:00"),
        ("2026-01-02", "2026-01-02T00:00:00.000+00:00"),
    ],
)
def test_date_time_literals_of_four_forms(text: str, canonical: str) -> None:
    """Full with zone, without zone, to minutes, or a plain date (platform facts 6.2 [D:search-op-with-lists, T8])."""
    assert literal(text, {"type": "string", "format": "date-time"}) == canonical


@pytest.mark.parametrize(
    ("operator", "value", "literals", "expected"),
    [
        ("eq", "a", ["a"], True),
        ("ne", "a", ["a"], False),
        ("gt", Decimal(2), [Decimal("1.5")], True),
        ("gte", Decimal("1.50"), [Decimal("1.5")], True),
        ("lt", "2026-01-01", ["2026-01-02"], True),
        ("lte", "2026-01-03", ["2026-01-02"], False),
        ("in", "a", ["b", "a"], True),
        ("nin", "a", ["b", "a"], False),
        ("sw", "Acme Paper", ["Acme"], True),
        ("eq", None, ["a"], False),
        ("ne", None, ["a"], True),
        ("nin", None, ["a"], True),
        ("gt", True, [Decimal(1)], False),
    ],
)
def test_operators(operator: str, value: str | Decimal | None, literals: list[str | Decimal], expected: bool) -> None:  # noqa: FBT001
    """Each operator, and that an absent value fulfils only the negative ones."""
    assert holds(operator, value, literals) is expected


def test_operator_outside_of_x_filterable_is_refused() -> None:
    """An unsupported field or operator is a 400 (platform facts 6.2)."""
    allow(Condition("id", "eq", ("x",)), {"id": ["eq"]})
    allow(Condition("id", "sw", ("x",)), {"id": []})
    for field, operator in (("id", "sw"), ("billId", "eq")):
        with pytest.raises(RefusedError):
            allow(Condition(field, operator, ("x",)), {"id": ["eq"]})


def test_enum_value_that_does_not_exist_is_refused() -> None:
    """`approvalStatus:eq:PENDING` is a 400 (platform facts 6.2)."""
    with pytest.raises(RefusedError):
        literal("PENDING", {"type": "string", "enum": ["ASSIGNED"]})


def test_impossible_instant_in_a_row_does_not_match() -> None:
    """A leap second passes as a date-time of JSON Schema; it is no value that Python can compare."""
    assert comparable("2016-12-31T23:59:60Z", {"type": "string", "format": "date-time"}) is None


def test_sort_orders() -> None:
    """`field:asc`, `field:desc` and a bare field, which is ascending."""
    assert parse_sort("a:desc,b", ["a", "b"]) == [("a", True), ("b", False)]


@pytest.mark.parametrize("text", ["c", "a:up", "a:", "a,,b"])
def test_other_sort_orders_are_refused(text: str) -> None:
    """Fields outside of `x-sortable` and unknown directions are a 400."""
    with pytest.raises(RefusedError):
        parse_sort(text, ["a", "b"])
