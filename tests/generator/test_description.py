"""The real description keeps its own rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openapi_spec_validator import validate

from generator.bundle import Bundle, bundle
from generator.document import all_schemas, operations, parameters, webhooks
from generator.lint import lint

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(__file__).parents[2] / "openapi"
MAX_LINES = 1000


@pytest.fixture(scope="module", name="description")
def bundled_description() -> Bundle:
    """The description as one document."""
    return bundle(HOME)


def test_lint_finds_nothing(description: Bundle) -> None:
    """No rule is broken, and there is something to look at."""
    assert [str(problem) for problem in lint(description)] == []
    assert len(operations(description.document)) == 327
    assert len(webhooks(description.document)) == 26


def test_the_bundle_is_valid_openapi(description: Bundle) -> None:
    """`openapi-spec-validator` takes it as OpenAPI 3.1."""
    assert description.document["openapi"].startswith("3.1.")
    validate(description.document)


def test_no_file_is_long() -> None:
    """A file is one operation, one schema or one family of events; the root only wires them."""
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in HOME.rglob("*.*")}
    assert lengths
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_references_are_written_in_one_way() -> None:
    """A file beside this one is referred to by its name, without `./` before it."""
    files = list(HOME.rglob("*.yaml"))
    assert files
    assert [path.name for path in files if "$ref: ./" in path.read_text(encoding="utf-8")] == []


def prefixes(description: Bundle) -> Iterator[object]:
    """What stands under `x-id-prefix`, at fields and at parameters."""
    document = description.document
    yield from (schema["x-id-prefix"] for _, schema in all_schemas(document) if "x-id-prefix" in schema)
    for operation in operations(document):
        yield from (item["x-id-prefix"] for item in parameters(document, operation) if "x-id-prefix" in item)


def test_id_prefixes_are_texts(description: Bundle) -> None:
    """`009` is quoted; YAML would read a number and lose its zeros."""
    found = set(prefixes(description))
    assert {"009", "00n"} <= found
    assert [prefix for prefix in found if not isinstance(prefix, str)] == []
