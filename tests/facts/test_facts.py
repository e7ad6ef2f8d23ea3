"""The description has everything that the fact base has, but for exceptions that each name a reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.bundle import bundle
from generator.document import schemas
from generator.tree import Tree
from tests.facts.comparison import compare_events, compare_operations, compare_schemas
from tests.facts.factbase import read_events, read_operations, read_schemas

if TYPE_CHECKING:
    from generator.tree import Json
    from tests.facts.comparison import Difference

HOME = Path(__file__).parents[2]
REFERENCE = HOME.parent / "shared" / "reference"

if not REFERENCE.is_dir():
    pytest.skip("the fact base (../shared/reference) is not part of the repository", allow_module_level=True)


@pytest.fixture(scope="module", name="document")
def bundled_document() -> dict[str, Json]:
    """The description as one document."""
    return bundle(HOME / "openapi").document


@pytest.fixture(scope="module", name="exceptions")
def table_of_exceptions() -> dict[str, Json]:
    """The exceptions as they stand in the file."""
    table: dict[str, Json] = Tree(Path(__file__).parent).read("exceptions.yaml")
    return table


@pytest.fixture(scope="module", name="renamed")
def new_names(exceptions: dict[str, Json]) -> dict[str, dict[str, str]]:
    """Half -> name in the fact base -> name in the description."""
    return {half: {old: row["to"] for old, row in rows.items()} for half, rows in exceptions["renamed"].items()}


@pytest.fixture(scope="module", name="differences")
def found_differences(document: dict[str, Json], renamed: dict[str, dict[str, str]]) -> list[Difference]:
    """Everything in which fact base and description differ."""
    return [
        *compare_operations(document, read_operations(REFERENCE)),
        *compare_events(document, read_events(REFERENCE)),
        *compare_schemas(document, read_schemas(REFERENCE), renamed),
    ]


def test_everything_in_the_fact_base_is_described(differences: list[Difference], exceptions: dict[str, Json]) -> None:
    """Each operation, event, schema, field, type, enum member and required flag, unless an exception names it."""
    allowed = {row["at"] for row in exceptions["differences"]}
    assert [str(difference) for difference in differences if difference.key not in allowed] == []


def test_no_exception_is_left_over(differences: list[Difference], exceptions: dict[str, Json]) -> None:
    """An exception whose difference is gone has to go too, and none stands twice."""
    found = {difference.key for difference in differences}
    rows = [row["at"] for row in exceptions["differences"]]
    assert [row for row in rows if row not in found] == []
    assert len(rows) == len(set(rows))


def test_no_new_name_is_left_over(document: dict[str, Json], renamed: dict[str, dict[str, str]]) -> None:
    """A renamed schema is one of the fact base, and its new name is another one, which is described."""
    known = {(schema.half, schema.name) for schema in read_schemas(REFERENCE)}
    pairs = [(half, old, new) for half, names in renamed.items() for old, new in names.items()]
    wrong = [pair for pair in pairs if pair[:2] not in known or pair[1] == pair[2] or pair[2] not in schemas(document)]
    assert wrong == []


def test_every_exception_has_a_reason(exceptions: dict[str, Json]) -> None:
    """The reason is a text that says something."""
    rows = [*exceptions["differences"], *(row for names in exceptions["renamed"].values() for row in names.values())]
    assert [row for row in rows if len(str(row.get("why", "")).split()) < 3] == []


def test_the_fact_base_is_read_as_a_whole() -> None:
    """The counts that the fact base itself names; a reader that skips rows would make the other tests empty."""
    facts = read_schemas(REFERENCE)
    assert len(read_operations(REFERENCE)) == 326
    assert len(read_events(REFERENCE)) == 26
    assert [sum(schema.half == half for schema in facts) for half in ("ap", "ar")] == [201, 176]
    assert sum(len(schema.fields) for schema in facts if schema.half == "ap") == 927
    assert sum(len(field.members) > 0 for schema in facts if schema.half == "ap" for field in schema.fields) == 93
