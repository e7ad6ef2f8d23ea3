"""What the emitter refuses, and what it leaves alone."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.emit import HEADER, emit
from generator.normalise import normalise
from generator.problems import BrokenDescriptionError
from tests.templates.packages import TEMPLATES, Json, Package, call, describe, listing, parameter, record, refer

THING = record({"name": {"type": "string"}})


@pytest.fixture(scope="module")
def package(generate: Callable[[Any], Package]) -> Package:
    """One thing."""
    return generate(describe({"Thing": THING}))


def test_a_document_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """With what openapi-python-client says about it."""
    broken = describe({"Thing": {"type": "nonsense"}})
    with pytest.raises(BrokenDescriptionError) as failure:
        emit(broken, TEMPLATES, tmp_path / "out")
    (problem,) = failure.value.problems
    assert problem.rule == "openapi-python-client"
    assert problem.message
    assert not (tmp_path / "out").exists()


def test_what_the_parser_drops_with_a_warning_is_refused(tmp_path: Path) -> None:
    """A warning is a loss."""
    broken = describe({"Thing": record({"next": refer("Missing")})})
    with pytest.raises(BrokenDescriptionError, match="openapi-python-client"):
        emit(broken, TEMPLATES, tmp_path / "out")


KINDS: list[tuple[Json, str]] = [
    (listing({"type": "string"}), "saveThing"),
    ({"type": "string"}, "saveThing"),
]


@pytest.mark.parametrize(("body", "name"), KINDS)
def test_a_body_without_a_template_is_refused_by_name(tmp_path: Path, body: Json, name: str) -> None:
    """Nothing is printed that would fail when it is called."""
    document = describe({"Thing": THING}, {"/connect/v3/things": {"post": call("saveThing", body=body)}})
    with pytest.raises(BrokenDescriptionError, match=name) as failure:
        emit(document, TEMPLATES, tmp_path / "out")
    assert [problem.rule for problem in failure.value.problems] == ["template"]


def test_a_field_without_a_template_is_refused_by_name(tmp_path: Path) -> None:
    """Such as a number that is one of two things."""
    with pytest.raises(BrokenDescriptionError, match="code: no template for"):
        emit(
            describe({"Thing": record({"code": {"anyOf": [{"type": "string"}, {"type": "integer"}]}})}),
            TEMPLATES,
            tmp_path / "out",
        )


def test_the_bundled_document_is_in_the_package(package: Package) -> None:
    """Whole, as it was before it was simplified."""
    text = (package.folder / "openapi.json").read_text(encoding="utf-8")
    assert json.loads(text) == package.facts.document
    assert text.endswith("}\n")


def test_every_file_says_where_it_comes_from(package: Package) -> None:
    """In its first line."""
    for path in package.folder.rglob("*.py"):
        assert path.read_text(encoding="utf-8").startswith(HEADER), path.name
    assert (package.folder / "py.typed").read_bytes() == b""


def test_a_document_is_not_changed_by_what_is_made_of_it() -> None:
    """Normalising works on a copy."""
    document = describe(
        {"Thing": {"allOf": [refer("Base"), record({"a": {"type": "string", "default": "x"}})]}, "Base": THING},
        {
            "/connect/v3/things/{id}": {
                "get": call("getThing", parameters=[parameter("id", "path", {"type": "string"})])
            }
        },
    )
    before = copy.deepcopy(document)
    normalise(document)
    assert document == before


def test_normalising_drops_what_would_be_sent_by_itself() -> None:
    """A default would go out with every request that leaves the field out."""
    found = normalise(describe({"Thing": record({"a": {"type": "string", "default": "x"}})}))
    assert "default" not in json.dumps(found)


def test_normalising_keeps_one_success_and_no_errors() -> None:
    """Errors are the business of the client."""
    operation = call("getThing", result=refer("Thing"))
    operation["responses"]["400"] = {"description": "No."}
    operation["responses"]["default"] = {"description": "Whatever."}
    found = normalise(describe({"Thing": THING}, {"/connect/v3/thing": {"get": operation}}))
    assert list(found["paths"]["/connect/v3/thing"]["get"]["responses"]) == ["200"]


def test_no_request_holds_what_the_caller_did_not_give(generate: Callable[[Any], Package]) -> None:
    """Neither defaults nor nulls: a PATCH changes what it names and nothing else."""
    fields = {"a": {"type": "string", "default": "x"}, "b": {"type": "integer", "default": 7}}
    package = generate(
        describe({"Thing": record(fields)}, {"/connect/v3/things": {"patch": call("patchThing", body=refer("Thing"))}})
    )
    thing = package.model("Thing")
    assert package.operation("patch_thing").build(thing(a="y")).content == b'{"a":"y"}'
    assert package.operation("patch_thing").build(thing()).content == b"{}"
    assert package.operation("patch_thing").build(thing(b=None)).content == b'{"b":null}'
