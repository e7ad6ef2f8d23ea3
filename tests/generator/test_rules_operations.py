"""What an operation lacks, or says without being consistent, is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.cases import Case, case, check, drop, put
from tests.generator.mini import ARCHIVE, CREATE, EVENT, GET, HOOK, JSON_BODY, LIST, NEW, ROOT, Mini

if TYPE_CHECKING:
    from pathlib import Path

FAILED = {"$ref": "../../shared/responses/Failed.yaml"}
PAYLOAD = f"{HOOK}{JSON_BODY}/schema"
SENT = "webhooks/schemas/ThingNotification.yaml"
THINGS = "/paths/~1connect~1v3~1things"
LINK = "/responses/201/links/getThing"
TEXT = {"type": "string", "description": "One more text."}
WRONG_PATH = "'/v3/things' is no gateway path"

HEADS = (
    case("summary", (LIST, ""), "the summary is ''", drop(LIST, "/summary")),
    case("summary", (LIST, ""), "the summary is 'List things.'", put(LIST, "/summary", "List things.")),
    case("summary", (LIST, ""), "the summary is 'LLL", put(LIST, "/summary", "L" * 61)),
    case("tag", (LIST, ""), "tags are ['things', 'more']", put(LIST, "/tags", ["things", "more"])),
    case("tag", (LIST, ""), "tags are ['more']", put(LIST, "/tags", ["more"]), also=("folder",)),
    case("external-docs", (LIST, ""), "no reference page", drop(LIST, "/externalDocs")),
    case("security", (LIST, ""), "no security", drop(LIST, "/security")),
    case("security", (LIST, ""), "unknown scheme 'key'", put(LIST, "/security", [{"devKey": [], "key": []}])),
    case("evidence", (LIST, ""), "x-evidence is None", drop(LIST, "/x-evidence")),
    case("evidence", (LIST, ""), "x-evidence is 'sure'", put(LIST, "/x-evidence", "sure")),
    case("evidence", (EVENT, HOOK), "x-evidence is None", drop(EVENT, f"{HOOK}/x-evidence")),
    case("webhook", (EVENT, HOOK), "no POST with a payload", drop(EVENT, f"{HOOK}/requestBody"), drop(SENT)),
    case("webhook", (EVENT, HOOK), "no POST with", put(EVENT, PAYLOAD, {"type": "object"}), drop(SENT)),
)
PATHS = (
    case(
        "path",
        (LIST, ""),
        WRONG_PATH,
        put(ROOT, "/paths/~1v3~1things", {"get": {"$ref": LIST}}),
        drop(ROOT, f"{THINGS}/get"),
    ),
    case("path-parameters", (ARCHIVE, ""), "the parameters are ['id']", put(ARCHIVE, "/parameters/0/name", "id")),
    case("path-parameters", (ARCHIVE, ""), "the parameters are []", drop(ARCHIVE, "/parameters")),
    case("path-item", (ROOT, THINGS), "'parameters' beside", put(ROOT, f"{THINGS}/parameters", [])),
    case("path-item", (LIST, ""), "'servers' in an operation", put(LIST, "/servers", [{"url": "https://example.com"}])),
    case("path-item", (LIST, ""), "'callbacks' in an operation", put(LIST, "/callbacks", {})),
    case("path-item", (ROOT, THINGS), "'description' beside", put(ROOT, f"{THINGS}/description", "Lost.")),
)
RESPONSES = (
    case(
        "success",
        (LIST, ""),
        "success responses are ['200', '202']",
        put(LIST, "/responses/202", {"description": "Not yet ready."}),
    ),
    case("success", (ARCHIVE, ""), "success responses are []", drop(ARCHIVE, "/responses/200")),
    case("success", (ARCHIVE, "/responses/200"), "a shared success", put(ARCHIVE, "/responses/200", FAILED)),
    case(
        "error-response",
        (LIST, "/responses/500"),
        "not a shared response",
        put(LIST, "/responses/500", {"description": "Something went wrong."}),
    ),
    case("error-response", (LIST, ""), "no 5xx", drop(LIST, "/responses/500")),
    case("error-response", (GET, ""), "no 404", drop(GET, "/responses/404")),
    case("error-response", (ARCHIVE, ""), "no 400", drop(ARCHIVE, "/responses/400")),
)
EFFECTS = (
    case("effect", (ARCHIVE, "/x-effect"), "{'kind': 'write'}", put(ARCHIVE, "/x-effect/kind", "write")),
    case("effect", (ARCHIVE, "/x-effect"), "x-effect is None", drop(ARCHIVE, "/x-effect")),
    case("effect", (CREATE, "/x-effect"), "'burnThing' is no operation", put(CREATE, "/x-effect/inverse", "burnThing")),
    case("effect", (CREATE, "/x-effect"), "undoable by what?", drop(CREATE, "/x-effect/inverse")),
    case(
        "effect",
        (LIST, "/x-effect"),
        "a GET that is not a read",
        put(LIST, "/x-effect/kind", "notifies"),
        put(LIST, "/responses/400", FAILED),
    ),
    case("mfa", (CREATE, "/x-mfa-trusted"), "'owner.rich' is no field", put(CREATE, "/x-mfa-trusted", "owner.rich")),
    case("mfa", (CREATE, "/x-mfa-trusted"), "True is no field", put(CREATE, "/x-mfa-trusted", value=True)),
)
LISTS = (
    case("pagination", (LIST, ""), "x-pagination is 'pages'", put(LIST, "/x-pagination", "pages")),
    case("pagination", (LIST, ""), "has no x-pagination", drop(LIST, "/x-pagination")),
    case("pagination", (LIST, ""), "without the parameters ['page']", drop(LIST, "/parameters/1")),
    case(
        "pagination",
        (LIST, ""),
        "ignores `page`",
        put(LIST, "/x-pagination", "cursor"),
        put(LIST, "/parameters/4", {"name": "nextPage", "in": "query", "description": "The next one.", "schema": TEXT}),
        put(LIST, "/parameters/5", {"name": "prevPage", "in": "query", "description": "The last one.", "schema": TEXT}),
    ),
    case("list-fields", (LIST, ""), "without the parameter 'sort'", drop(LIST, "/parameters/2")),
    case("list-fields", (LIST, ""), "without the parameter 'filters'", drop(LIST, "/parameters/3")),
    case(
        "list-fields",
        (LIST, "/x-filterable"),
        "no map of fields to operators",
        put(LIST, "/x-filterable", ["name"]),
        drop(CREATE, "/x-natural-key"),
    ),
    case(
        "list-fields",
        (LIST, "/x-filterable/name"),
        "unknown operators ['like']",
        put(LIST, "/x-filterable/name", ["eq", "like"]),
    ),
)
CHAINS = (
    case("natural-key", (CREATE, "/x-natural-key"), "{'list': 'no'", put(CREATE, "/x-natural-key/list", "no")),
    case("natural-key", (CREATE, "/x-natural-key"), "'match': {}}", put(CREATE, "/x-natural-key/match", {})),
    case("natural-key", (CREATE, "/x-natural-key"), "'name'", put(CREATE, "/x-natural-key", "name")),
    case(
        "natural-key",
        (CREATE, "/x-natural-key"),
        "listThings does not filter by 'price'",
        put(CREATE, "/x-natural-key/match", {"price": "price"}),
    ),
    case(
        "natural-key",
        (CREATE, "/x-natural-key"),
        "the body has no field 'title'",
        put(CREATE, "/x-natural-key/match", {"name": "title"}),
    ),
    case("link", (CREATE, LINK), "leads to no operation", put(CREATE, f"{LINK}/operationId", "burnThing")),
    case("link", (CREATE, LINK), "getThing takes no 'id'", put(CREATE, f"{LINK}/parameters", {"id": "$url"})),
)
CASES = (*HEADS, *PATHS, *RESPONSES, *EFFECTS, *LISTS, *CHAINS)


@pytest.mark.parametrize("one", CASES, ids=str)
def test_an_operation_is_reported(one: Case, tmp_path: Path) -> None:
    """File and pointer lead to the part to mend, and the advice says how."""
    check(one, tmp_path)


@pytest.mark.parametrize("field", ["always", "reset", "express", "owner.rich"])
def test_trust_may_hang_on_a_field(field: str, tmp_path: Path) -> None:
    """A word of its own, or a dotted path of fields that the body has."""
    yes_or_no = {"type": "boolean", "description": "Yes or no."}
    mini = Mini(tmp_path)
    owner = {"type": "object", "description": "Who it belongs to.", "properties": {"rich": yes_or_no}}
    mini.put(NEW, "/properties/owner", owner)
    mini.put(NEW, "/properties/express", yes_or_no)
    mini.put(CREATE, "/x-mfa-trusted", field)
    assert mini.lint() == []


def test_trust_may_hang_on_a_field_of_list_elements(tmp_path: Path) -> None:
    """A body that is a bare list is looked at through its elements, and `allOf` through its parts."""
    mini = Mini(tmp_path)
    merged = {"description": "Something to be made.", "allOf": [{"$ref": "Thing.yaml"}], "x-evidence": "seen"}
    mini.put(NEW, "", merged)
    mini.put(CREATE, f"{JSON_BODY}", {"schema": {"type": "array", "items": {"$ref": "schemas/ThingCreate.yaml"}}})
    mini.put(CREATE, f"{JSON_BODY}/example", [{"id": "1", "name": "Lamp"}])
    mini.put(CREATE, "/x-mfa-trusted", "colour")
    assert mini.lint() == []
