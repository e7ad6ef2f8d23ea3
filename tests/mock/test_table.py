"""Tables with indexes, order and undo."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bill_mock.table import Journal, Table, field_value

STEPS = st.lists(st.tuples(st.sampled_from("pd"), st.sampled_from("abcd"), st.integers(0, 2)), max_size=30)


def snapshot(table: Table) -> object:
    """Everything that can be seen of a table."""
    return list(table), {n: table.find("x.y", n) for n in range(3)}, len(table)


def run(table: Table, steps: list[tuple[str, str, int]]) -> None:
    """Put and delete rows."""
    for step, key, value in steps:
        if step == "p":
            table.put({"id": key, "x": {"y": value}})
        elif table.get(key) is not None:
            table.delete(key)


@given(STEPS, STEPS)
def test_rollback_restores_rows_order_and_indexes(
    before: list[tuple[str, str, int]], after: list[tuple[str, str, int]]
) -> None:
    """Whatever happens after a mark is undone without a trace."""
    journal = Journal()
    table = Table(journal, ["x.y"])
    run(table, before)
    seen, mark = snapshot(table), len(journal.steps)
    run(table, after)
    journal.rollback(mark)
    assert snapshot(table) == seen


@given(STEPS)
def test_index_finds_what_a_scan_finds(steps: list[tuple[str, str, int]]) -> None:
    """An index holds exactly the rows with the value."""
    table = Table(Journal(), ["x.y"])
    run(table, steps)
    for value in range(3):
        scanned = [row for row in table if field_value(row, "x.y") == value]
        assert sorted(row["id"] for row in table.find("x.y", value)) == sorted(row["id"] for row in scanned)


def test_position_by_number() -> None:
    """Numbers tell how many rows were made before, also for rows that are gone."""
    table = Table(Journal())
    for key in "abc":
        table.put({"id": key})
    table.delete("b")
    assert table.order() == ["a", "c"]
    assert [table.position(table.number(key)) for key in "abc"] == [0, 1, 1]


def test_missing_step_of_a_dotted_field() -> None:
    """Nothing is there when a step is missing or no object."""
    assert field_value({"a": {"b": 1}}, "a.b") == 1
    assert field_value({"a": 1}, "a.b") is None
    assert field_value({}, "a.b") is None
