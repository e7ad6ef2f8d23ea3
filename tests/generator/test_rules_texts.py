"""Texts that are missing, unfinished or empty of meaning are reported, and files that stand elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.rules.places import AREAS
from tests.generator.cases import Case, Change, case, check, drop, put
from tests.generator.mini import ARCHIVE, EVENT, GET, HOOK, KEY, LIST, NEW, ROOT, THING, Mini

if TYPE_CHECKING:
    from pathlib import Path

NAME = "/properties/name"
THINGS = "/paths/~1connect~1v3~1things"
NOT_HERE = "stands in 'payables/stuff'"

TEXTS = (
    case("description", (LIST, ""), "no description", drop(LIST, "/description")),
    case("description", (LIST, ""), "no description", put(LIST, "/description", "   ")),
    case("description", (LIST, ""), "fewer than 3 words", put(LIST, "/description", "Lists things.")),
    case("description", (LIST, ""), "only repeats the name", put(LIST, "/description", "List of the things.")),
    case("description", (LIST, ""), "not finished: 'Says TODO", put(LIST, "/description", "Says TODO for now.")),
    case("description", (EVENT, HOOK), "no description", drop(EVENT, f"{HOOK}/description")),
    case("description", (GET, "/parameters/0"), "no description", drop(GET, "/parameters/0/description")),
    case("description", (KEY, ""), "no description", drop(KEY, "/description")),
    case(
        "description",
        (ARCHIVE, "/responses/200"),
        "fewer than 3 words: 'Done.'",
        put(ARCHIVE, "/responses/200/description", "Done."),
    ),
    case("description", (NEW, ""), "no description", drop(NEW, "/description")),
    case("description", (NEW, NAME), "no description", drop(NEW, f"{NAME}/description")),
    case("description", (NEW, NAME), "repeats the name", put(NEW, f"{NAME}/description", "The name of this.")),
)


def moved(new: str) -> tuple[Change, Change]:
    """The changes that move the operation `listThings` to another file, two folders below the root."""

    def move(mini: Mini) -> None:
        operation = mini.files.pop(LIST)
        media = operation["responses"]["200"]["content"]["application/json"]
        media["schema"] = {"$ref": "../../payables/things/schemas/ThingPage.yaml"}
        mini.files[new] = operation

    return move, put(ROOT, f"{THINGS}/get", {"$ref": new})


PLACES = (
    case(
        "file-name",
        ("payables/things/list.yaml", ""),
        "'listThings' stands in 'payables/things/list.yaml'",
        *moved("payables/things/list.yaml"),
    ),
    case("folder", ("payables/stuff/listThings.yaml", ""), NOT_HERE, *moved("payables/stuff/listThings.yaml")),
    case("folder", ("money/things/listThings.yaml", ""), "in 'money/", *moved("money/things/listThings.yaml")),
)
CASES = (*TEXTS, *PLACES)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_text_or_place_is_reported(one: Case, tmp_path: Path) -> None:
    """Operations, events, parameters, answers, schemas and fields are looked at alike."""
    check(one, tmp_path)


def test_an_operation_inside_another_file_is_reported(tmp_path: Path) -> None:
    """A file holds one operation, so a path is not put in place as a whole."""
    mini = Mini(tmp_path)
    mini.put(ROOT, THINGS, {"$ref": "payables/things/paths.yaml"})
    mini.put("payables/things/paths.yaml", "", {"get": mini.files.pop(LIST), "post": {"$ref": "createThing.yaml"}})
    problems = mini.lint()
    assert [(p.file, p.pointer, p.rule) for p in problems] == [("payables/things/paths.yaml", "/get", "file-name")]


@pytest.mark.parametrize("area", AREAS)
def test_every_area_has_room_for_a_tag(area: str, tmp_path: Path) -> None:
    """`<area>/<tag>/<operationId>.yaml` is in its place."""
    mini = Mini(tmp_path)
    for change in moved(f"{area}/things/listThings.yaml"):
        change(mini)
    assert mini.lint() == []


@pytest.mark.parametrize("name", ["firstName", "city", "line1"])
def test_a_name_may_explain_itself(name: str, tmp_path: Path) -> None:
    """Some fields need no text; a text that is there is looked at all the same."""
    mini = Mini(tmp_path)
    mini.put(THING, f"/properties/{name}", {"type": "string"})
    assert mini.lint() == []
    mini.put(THING, f"/properties/{name}/description", "TODO")
    assert [p.rule for p in mini.lint()] == ["description"]


def test_a_field_may_rest_on_the_text_of_its_schema(tmp_path: Path) -> None:
    """A `$ref` without a text of its own is described by what it leads to."""
    mini = Mini(tmp_path)
    mini.put(THING, "/properties/owner", {"$ref": "ThingCreate.yaml"})
    assert mini.lint() == []
