"""Names that would collide or be lost in generated code are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.cases import Case, Change, case, check, drop, put
from tests.generator.mini import ARCHIVE, CREATE, EVENT, GET, HOOK, JSON_ANSWER, JSON_BODY, LIST, NEW, PAGE, THING, Mini

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "payables/things/schemas"
OTHER = "/properties/other"
OBJECT = {"type": "object", "description": "One more kind of thing.", "x-evidence": "seen"}
INLINE = {"type": "string", "enum": ["A", "B"]}
TEXT = {"type": "string", "description": "One more text."}


def named(name: str) -> tuple[Change, Change]:
    """The changes that add a schema of this name."""
    refer = {"$ref": f"{name}.yaml", "description": "Refers to another schema."}
    return put(f"{FOLDER}/{name}.yaml", "", OBJECT), put(THING, OTHER, refer)


CASES = (
    case("operation-id", (EVENT, HOOK), "no operationId", drop(EVENT, f"{HOOK}/operationId")),
    case(
        "operation-id",
        (EVENT, HOOK),
        "'create_thing' and 'createThing' both become 'create_thing'",
        put(EVENT, f"{HOOK}/operationId", "create_thing"),
    ),
    case("schema-name", (PAGE, ""), "both become the module 'thing_page'", *named("ThingPAGE")),
    case("schema-name", (f"{FOLDER}/Response.yaml", ""), "shadows a name", *named("Response")),
    case("property-name", (THING, "/properties/Name"), "both become 'name'", put(THING, "/properties/Name", TEXT)),
    case(
        "property-name",
        (THING, "/properties/toDict"),
        "which every model has already",
        put(THING, "/properties/toDict", TEXT),
    ),
    case(
        "enum",
        (THING, "/properties/colour"),
        "members must be texts: ['RED', False]",
        put(THING, "/properties/colour/enum", ["RED", False]),
    ),
    case("enum", (THING, "/properties/colour"), "must be texts: []", put(THING, "/properties/colour/enum", [])),
    case(
        "enum",
        (THING, "/properties/colour"),
        "are alike",
        put(THING, "/properties/colour/enum", ["dark-red", "DARK_RED"]),
    ),
    case(
        "enum", (THING, "/properties/colour"), "does not fit", put(THING, "/properties/colour/x-enum-varnames", ["RED"])
    ),
    case(
        "enum",
        (THING, "/properties/colour"),
        "does not fit",
        put(THING, "/properties/colour/x-enum-varnames", ["RED", "RED"]),
    ),
    case("inline-name", (THING, "/properties/colour"), "would be 'ThingColour'", *named("ThingColour")),
    case(
        "inline-name",
        (LIST, "/parameters/2/schema"),
        "would be 'ListThingsSort'",
        put(LIST, "/parameters/2/schema", INLINE),
        *named("ListThingsSort"),
    ),
    case(
        "inline-name",
        (CREATE, f"{JSON_BODY}/schema/properties/name"),
        "would be 'CreateThingBodyName'",
        put(CREATE, f"{JSON_BODY}/schema", {"type": "object", "properties": {"name": {**TEXT, **INLINE}}}),
        put(CREATE, f"{JSON_BODY}/example", {"name": "A"}),
        drop(NEW),
        *named("CreateThingBodyName"),
    ),
    case(
        "inline-name",
        (GET, f"{JSON_ANSWER}/schema/items"),
        "would be 'GetThingResultItem'",
        put(GET, f"{JSON_ANSWER}/schema", {"type": "array", "items": INLINE}),
        *named("GetThingResultItem"),
    ),
    case(
        "inline-name",
        (THING, "/properties/map/additionalProperties"),
        "would be 'ThingMapValue'",
        put(THING, "/properties/map", {**OBJECT, "additionalProperties": INLINE}),
        *named("ThingMapValue"),
    ),
    case(
        "inline-name",
        (PAGE, "/allOf/1/properties/kind"),
        "would be 'ThingPageKind'",
        put(PAGE, "/allOf/1/properties/kind", {**TEXT, **INLINE}),
        *named("ThingPageKind"),
    ),
)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_name_is_reported(one: Case, tmp_path: Path) -> None:
    """The name stands in the message, and the advice says what to do."""
    check(one, tmp_path)


def test_named_members_may_be_alike(tmp_path: Path) -> None:
    """Members that are alike are no problem once each has a name of its own."""
    colour = {**TEXT, "enum": ["red", "RED"], "x-enum-varnames": ["LOW", "HIGH"]}
    mini = Mini(tmp_path)
    mini.put(THING, "/properties/colour", colour)
    assert mini.lint() == []


def test_one_inline_name_is_no_problem(tmp_path: Path) -> None:
    """Inline schemas in several operations keep apart through the names of the operations."""
    mini = Mini(tmp_path)
    for file in (GET, ARCHIVE):
        mini.put(file, "/parameters/0/schema", INLINE)
    assert mini.lint() == []
