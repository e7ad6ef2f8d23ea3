"""The undo journal outlives whoever writes it."""

from __future__ import annotations

import os
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.contract.live.journal import MADE, REFUSED, STUCK, UNDONE, BusyError, Journal, journals

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TAG = "CTT5TS00AAAA"
# What happens to one request after the other: the state it gets, or None for one whose answer never came.
STATES = st.lists(st.sampled_from([None, MADE, REFUSED, UNDONE, STUCK]), max_size=8)


def begin(folder: Path) -> Journal:
    """A new journal."""
    return Journal.begin(folder, TAG, "https://sandbox.example", "008X")


def drop(journal: Journal) -> None:
    """Let go of it as a process does that dies."""
    journal._stream.close()


def write(journal: Journal, states: list[str | None]) -> None:
    """Requests and what became of them."""
    for number, state in enumerate(states):
        entry = journal.sending("createVendor", [f"p{number}"], f"{TAG}-{number}", NOW)
        if state is not None:
            journal.settle(entry, state, made=[f"009{number}"], note="why")


def shown(journal: Journal) -> list[dict[str, object]]:
    """All entries as data."""
    return [asdict(entry) for entry in journal.entries]


@given(STATES)
def test_it_reads_what_was_written(states: list[str | None]) -> None:
    """Entries, states and whose they are."""
    with tempfile.TemporaryDirectory() as folder:
        journal = begin(Path(folder))
        write(journal, states)
        before, left = shown(journal), [entry.number for entry in journal.unsettled]
        drop(journal)
        if states:
            again = Journal(journal.file)
            assert shown(again) == before
            assert [entry.number for entry in again.unsettled] == left == sorted(left, reverse=True)
            assert again.head == {"tag": TAG, "url": "https://sandbox.example", "organization": "008X"}
            drop(again)


@given(STATES, st.integers(1, 200))
def test_a_line_that_was_cut_off_never_was(states: list[str | None], cut: int) -> None:
    """A crash leaves a part of the last line; what is written then begins a line of its own."""
    with tempfile.TemporaryDirectory() as folder:
        journal = begin(Path(folder))
        write(journal, states)
        before, whole = shown(journal), journal.file.stat().st_size
        journal.sending("createBill", [], "x" * 200, NOW)
        drop(journal)
        os.truncate(journal.file, whole + cut)
        again = Journal(journal.file)
        assert shown(again) == before
        write(again, [MADE])
        drop(again)
        last = Journal(journal.file)
        assert len(last.entries) == len(before) + 1
        drop(last)


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    """It names ids of a company."""
    journal = begin(tmp_path / "journals")
    assert journal.file.stat().st_mode & 0o777 == 0o600
    assert journal.file.parent.stat().st_mode & 0o777 == 0o700
    journal.close()


def test_one_process_has_it_at_a_time(tmp_path: Path) -> None:
    """Nobody takes back what a run that is under way still needs."""
    journal = begin(tmp_path)
    with pytest.raises(BusyError, match="under way"):
        Journal(journal.file)
    write(journal, [MADE])
    journal.close()
    again = Journal(journal.file)
    assert len(again.unsettled) == 1
    again.close()


def test_it_is_deleted_when_nothing_is_left(tmp_path: Path) -> None:
    """And kept as long as something is."""
    journal = begin(tmp_path)
    write(journal, [MADE, REFUSED])
    journal.close()
    assert list(journals(tmp_path)) == [journal.file]
    again = Journal(journal.file)
    again.settle(again.entries[0], UNDONE)
    again.close()
    assert list(journals(tmp_path)) == []


@pytest.mark.parametrize("text", ["", "{}\n", "no JSON\n", '{"tag":1}\n{"number":7,"state":"MADE"}\n', "[]\n"])
def test_another_file_is_not_taken_for_one(tmp_path: Path, text: str) -> None:
    """It says which file, and leaves it as it is."""
    file = tmp_path / "other.jsonl"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"other\.jsonl is no journal"):
        Journal(file)
    assert file.read_text(encoding="utf-8") == text
