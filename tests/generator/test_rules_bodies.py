"""Parameters, bodies and answers that would be lost or sent in another form are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.cases import Case, Change, case, check, drop, put
from tests.generator.mini import ARCHIVE, CREATE, GET, JSON_ANSWER, JSON_BODY, KEY, LIST, NEW, Mini

if TYPE_CHECKING:
    from pathlib import Path

    from generator.tree import Json

STRING: dict[str, Json] = {"type": "string"}
BINARY = "/requestBody/content/application~1octet-stream"
RAW = {"schema": {"type": "string", "format": "binary"}}
NEW_PLACE = (LIST, "/parameters/4")


def query(name: str, schema: Json, **more: Json) -> dict[str, Json]:
    """A query parameter."""
    return {"name": name, "in": "query", "description": "One more condition.", "schema": schema, **more}


def added(name: str, schema: Json, **more: Json) -> Change:
    """The change that adds a parameter to the list."""
    return put(*NEW_PLACE, query(name, schema, **more))


WITH_CONTENT = {
    "name": "q",
    "in": "query",
    "description": "One more condition.",
    "content": {"a/b": {"schema": STRING}},
}

PARAMETERS = (
    case("parameter", NEW_PLACE, "'q' has no schema", put(*NEW_PLACE, WITH_CONTENT)),
    case("parameter", NEW_PLACE, "'q' has no schema", added("q", {})),
    case("parameter", NEW_PLACE, "'q' is in 'cookie'", added("q", STRING, **{"in": "cookie"})),
    case("parameter", NEW_PLACE, "'q' has the style 'deep", added("q", {"type": "object"}, style="deepObject")),
    case("parameter", NEW_PLACE, "'q' has the style 'space", added("q", STRING, style="spaceDelimited")),
    case("parameter", NEW_PLACE, "how does 'ids' take several", added("ids", {"type": "array", "items": STRING})),
    case("parameter", NEW_PLACE, "'Page' and 'page' both become 'page'", added("Page", STRING)),
    case("parameter", NEW_PLACE, "'body' and 'the request body' both become 'body'", added("body", STRING)),
    case(
        "parameter",
        (ARCHIVE, "/parameters/0"),
        "'thingId' would be dropped",
        drop(ARCHIVE, "/parameters/0/required"),
        also=("shape",),
    ),
    case("header", (KEY, ""), "'X-Key' may hold what HTTP cannot carry", drop(KEY, "/schema/pattern")),
    case("header", (KEY, ""), "'X-Key' may hold", put(KEY, "/schema/type", "integer")),
    case("header", (KEY, ""), "'X-Key' may hold", put(KEY, "/schema/format", "uuid")),
)
BODIES = (
    case("body", (CREATE, "/requestBody"), "content types are [", put(CREATE, BINARY, RAW)),
    case(
        "body",
        (CREATE, "/requestBody"),
        "content types are ['text/plain']",
        put(CREATE, "/requestBody/content", {"text/plain": {"schema": STRING, "example": "a"}}),
        drop(CREATE, "/x-natural-key"),
        drop(NEW),
    ),
    case(
        "body",
        (CREATE, BINARY),
        "no schema",
        put(CREATE, "/requestBody/content", {"application/octet-stream": {}}),
        drop(CREATE, "/x-natural-key"),
        drop(NEW),
    ),
    case("answer", (GET, "/responses/200"), "are ['application/json', 'text/csv']",
         put(GET, "/responses/200/content/text~1csv", RAW)),
    case("answer", (GET, "/responses/200"), "are ['application/pdf']",
         put(GET, "/responses/200/content", {"application/pdf": RAW})),
    case("answer", (GET, JSON_ANSWER), "no schema", put(GET, JSON_ANSWER, {})),
)  # fmt: skip
EXAMPLES = (
    case("example", (CREATE, JSON_BODY), "no example", drop(CREATE, f"{JSON_BODY}/example")),
    case("example", (CREATE, f"{JSON_BODY}/example"), "at /price: ", put(CREATE, f"{JSON_BODY}/example/price", "12")),
    case("example", (CREATE, f"{JSON_BODY}/example"), "is a required", put(CREATE, f"{JSON_BODY}/example", {})),
    case(
        "example",
        (CREATE, f"{JSON_BODY}/example"),
        "the schema itself is broken",
        put(NEW, "/properties/name/pattern", "("),
    ),
)
CASES = (*PARAMETERS, *BODIES, *EXAMPLES)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_lossy_form_is_reported(one: Case, tmp_path: Path) -> None:
    """The parameter, body or answer is named where it is written, which may be a shared file."""
    check(one, tmp_path)


def test_no_more_than_three_faults_of_an_example_are_shown(tmp_path: Path) -> None:
    """Five wrong fields give three problems; the rest shows once these are mended."""
    mini = Mini(tmp_path)
    fields = [f"f{i}" for i in range(5)]
    for name in fields:
        mini.put(NEW, f"/properties/{name}", {"type": "integer", "description": "One more number."})
    mini.put(CREATE, f"{JSON_BODY}/example", {"name": "a", **dict.fromkeys(fields, "text")})
    assert [problem.rule for problem in mini.lint()] == ["example"] * 3


def test_a_binary_body_needs_no_example(tmp_path: Path) -> None:
    """Raw bytes are described without an example, and may be answered too."""
    mini = Mini(tmp_path)
    mini.put(ARCHIVE, "/requestBody", {"content": {"application/octet-stream": RAW}})
    mini.put(ARCHIVE, "/responses/200/content", {"application/octet-stream": RAW})
    assert mini.lint() == []
