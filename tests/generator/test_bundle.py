"""Many files become one document; what is wrong on the way is reported, and nothing is raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.bundle import escape
from tests.generator.cases import Case, case, check, put
from tests.generator.mini import ARCHIVE, GET, LIST, PAGE, ROOT, THING, Mini

if TYPE_CHECKING:
    from pathlib import Path

LOOP = {"$ref": "lost.yaml"}
NOWHERE = {"$ref": "webhooks/thing.yaml#/lost"}
PUT = "/paths/~1connect~1v3~1things/put"
OTHER = "/properties/other"
OBJECT = {"type": "object", "description": "One more kind of thing.", "x-evidence": "seen"}
LOST = "payables/things/lost.yaml"


def refer(target: str) -> dict[str, str]:
    """A property that refers to a schema."""
    return {"$ref": target, "description": "Refers to another schema."}


CASES = (
    case("missing-file", (LOST, ""), "does not exist", put(ROOT, PUT, {"$ref": LOST})),
    case(
        "missing-file",
        ("payables/things/schemas/Lost.yaml", ""),
        "does not exist",
        put(THING, OTHER, refer("Lost.yaml")),
    ),
    case("orphan", ("extra/note.yaml", ""), "no $ref leads to", put("extra/note.yaml", "", {})),
    case("orphan", ("extra/note.yml", ""), "no $ref leads to", put("extra/note.yml", "", {})),
    case("orphan", ("note.json", ""), "no $ref leads to", put("note.json", "", {})),
    case(
        "duplicate-component",
        ("shared/schemas/ThingPage.yaml", ""),
        "the name 'ThingPage' is taken by payables/things/schemas/ThingPage.yaml",
        put("shared/schemas/ThingPage.yaml", "", OBJECT),
        put(THING, OTHER, refer("../../../shared/schemas/ThingPage.yaml")),
    ),
    case("reference", (ROOT, PUT), "thing.yaml#/lost' leads nowhere", put(ROOT, PUT, NOWHERE)),
    case("reference", (LOST, ""), "leads back to itself", put(ROOT, PUT, {"$ref": LOST}), put(LOST, "", LOOP)),
    case("inner-reference", (THING, OTHER), "points into a", put(THING, OTHER, refer("ThingPage.yaml#/allOf"))),
    case("root", (ROOT, ""), "the root is not a mapping", put(ROOT, "", ["openapi"]), also=("orphan",)),
)  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_broken_joint_is_reported(one: Case, tmp_path: Path) -> None:
    """The file and the pointer of the reference are named."""
    check(one, tmp_path)


def test_a_whole_description_has_no_problem(tmp_path: Path) -> None:
    """The tiny description, of which every case changes one thing, is clean."""
    assert Mini(tmp_path).lint() == []


def test_components_are_named_as_their_files(tmp_path: Path) -> None:
    """Files in schemas, parameters and responses become components, sorted; references lead to them."""
    document = Mini(tmp_path).bundle().document
    assert list(document["components"]["schemas"]) == ["Page", "Thing", "ThingCreate", "ThingNotification", "ThingPage"]
    assert list(document["components"]["parameters"]) == ["Key"]
    assert list(document["components"]["responses"]) == ["Failed"]
    assert list(document["components"]["securitySchemes"]) == ["devKey"]
    content = document["paths"]["/connect/v3/things/{thingId}"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/Thing"}


def test_operations_and_events_are_put_in_place(tmp_path: Path) -> None:
    """What is no component stands where it is referred to."""
    document = Mini(tmp_path).bundle().document
    assert document["paths"]["/connect/v3/things"]["post"]["operationId"] == "createThing"
    assert document["webhooks"]["thing.created"]["post"]["operationId"] == "thingCreated"


def test_words_beside_a_reference_are_kept(tmp_path: Path) -> None:
    """A description beside a `$ref` is one of 3.1's siblings."""
    mini = Mini(tmp_path)
    mini.put(THING, OTHER, refer("ThingCreate.yaml"))
    thing = mini.bundle().document["components"]["schemas"]["Thing"]
    assert thing["properties"]["other"] == refer("#/components/schemas/ThingCreate")


def test_a_schema_may_refer_to_itself(tmp_path: Path) -> None:
    """A thing may hold things."""
    mini = Mini(tmp_path)
    mini.put(THING, OTHER, refer("Thing.yaml"))
    assert mini.lint() == []


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("/components/schemas/Thing/properties/id", (THING, "/properties/id")),
        ("/paths/~1connect~1v3~1things/get/responses", (LIST, "/responses")),
        ("/webhooks/thing.created/post", ("webhooks/thing.yaml", "/thing.created/post")),
        ("/tags/0", (ROOT, "/tags/0")),
        ("", (ROOT, "")),
    ],
)
def test_a_place_in_the_document_is_found_in_its_file(pointer: str, expected: tuple[str, str], tmp_path: Path) -> None:
    """The longest known beginning of a pointer says which file it is from."""
    assert Mini(tmp_path).bundle().locate(pointer) == expected


def test_a_key_is_escaped_as_a_step_of_a_pointer() -> None:
    """Tilde first, slash second."""
    assert escape("a/b~c") == "a~1b~0c"


def test_what_lacks_in_a_part_that_was_not_read_is_no_problem_of_its_own(tmp_path: Path) -> None:
    """One missing file is one problem, though the document lacks an operation and a schema with it."""
    mini = Mini(tmp_path)
    mini.drop(PAGE)
    mini.put(ARCHIVE, "", "a: [")
    rules = sorted((p.file, p.rule) for p in mini.lint() if p.rule not in {"orphan", "effect"})
    assert rules == [(ARCHIVE, "yaml"), (PAGE, "missing-file")]


def test_a_description_without_a_root_is_reported(tmp_path: Path) -> None:
    """An empty folder has no document; lint says which file it looked for."""
    mini = Mini(tmp_path)
    mini.files = {}
    assert [(p.file, p.rule) for p in mini.lint()] == [(ROOT, "missing-file")]


def test_a_loop_through_two_files_is_reported_once(tmp_path: Path) -> None:
    """Each file leads to the other; the second way round is refused."""
    mini = Mini(tmp_path)
    mini.put(ROOT, PUT, {"$ref": "a.yaml"})
    mini.put("a.yaml", "", {"$ref": "b.yaml"})
    mini.put("b.yaml", "", {"$ref": "a.yaml"})
    assert [(p.file, p.rule) for p in mini.lint()] == [("b.yaml", "reference")]


def test_a_part_put_in_place_twice_is_two_parts(tmp_path: Path) -> None:
    """Changing one leaves the other as it is."""
    mini = Mini(tmp_path)
    mini.put(ROOT, PUT, {"$ref": GET})
    item = mini.bundle().document["paths"]
    assert item["/connect/v3/things"]["put"] == item["/connect/v3/things/{thingId}"]["get"]
    assert item["/connect/v3/things"]["put"] is not item["/connect/v3/things/{thingId}"]["get"]
