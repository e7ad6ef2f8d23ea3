"""What every operation must say, and whether it says it consistently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import escape
from generator.document import METHODS, Operation, deref, operations, parameters, webhooks
from generator.rules.base import Finding
from generator.tree import Json

EFFECTS = ("read", "idempotent", "undoable", "irreversible", "notifies", "money")
EVIDENCE = ("seen", "label", "inferred")
PAGINATION = {
    "page": {"page"},
    "cursor": {"nextPage", "prevPage"},
    "forward": {"page"},
    "offset": {"start"},
}
"""Style of paging -> parameters that it cannot do without."""
OPERATORS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "sw")
PATH = re.compile(r"^/(connect/v3|connect-events/v3|authx)/[^{}]*(\{\w+\}[^{}]*)*$")
MAX_SUMMARY = 60

_Findings = Iterator[Finding]


def heads(document: dict[str, Json]) -> _Findings:
    """Summary, tag, reference page, security and evidence stand on every operation."""
    tags = {tag.get("name") for tag in document.get("tags", [])}
    schemes = set(document.get("components", {}).get("securitySchemes", {}))
    for operation in operations(document):
        data, at = operation.data, operation.pointer
        summary = str(data.get("summary", ""))
        if not summary or len(summary) > MAX_SUMMARY or summary.endswith("."):
            advice = f"write an imperative of up to {MAX_SUMMARY} characters without a full stop"
            yield Finding(at, "summary", f"the summary is {summary!r}", advice)
        if len(data.get("tags") or []) != 1 or operation.tag not in tags:
            yield Finding(at, "tag", f"tags are {data.get('tags')!r}", "name exactly one tag of the root")
        if not (data.get("externalDocs") or {}).get("url"):
            yield Finding(at, "external-docs", "no reference page", "add externalDocs: {url: ...}")
        if "security" not in data:
            yield Finding(at, "security", "no security", "list the alternatives, or [] for none")
        for name in {name for choice in data.get("security") or [] for name in choice} - schemes:
            yield Finding(at, "security", f"unknown scheme {name!r}", f"use one of {sorted(schemes)}")
        if data.get("x-evidence") not in EVIDENCE:
            yield Finding(at, "evidence", f"x-evidence is {data.get('x-evidence')!r}", f"use one of {EVIDENCE}")


def events(document: dict[str, Json]) -> _Findings:
    """A webhook is one POST with a JSON payload that is a component, and says how sure we are."""
    for event in webhooks(document):
        data, at = event.data, event.pointer
        media = ((data.get("requestBody") or {}).get("content") or {}).get("application/json") or {}
        if event.method != "post" or "$ref" not in (media.get("schema") or {}):
            yield Finding(at, "webhook", "no POST with a payload", "refer to a JSON schema in webhooks/schemas")
        if data.get("x-evidence") not in EVIDENCE:
            yield Finding(at, "evidence", f"x-evidence is {data.get('x-evidence')!r}", f"use one of {EVIDENCE}")


def paths(document: dict[str, Json]) -> _Findings:
    """A path is the whole gateway path, and its holes are the path parameters."""
    for operation in operations(document):
        if not PATH.match(operation.path):
            advice = "begin with /connect/v3, /connect-events/v3 or /authx; holes are {camelCase}"
            yield Finding(operation.pointer, "path", f"{operation.path!r} is no gateway path", advice)
        holes = set(re.findall(r"\{([^}]*)\}", operation.path))
        named = {p.get("name") for p in parameters(document, operation) if p.get("in") == "path"}
        if holes != named:
            message = f"the path has {sorted(holes)}, the parameters are {sorted(map(str, named))}"
            yield Finding(operation.pointer, "path-parameters", message, "describe each hole, and nothing else")


def path_items(document: dict[str, Json]) -> _Findings:
    """A path holds operations and nothing else; what stands beside them is lost."""
    for path, item in (document.get("paths") or {}).items():
        for key in item:
            if key not in METHODS:
                at = f"/paths/{escape(path)}"
                yield Finding(at, "path-item", f"{key!r} beside the operations", "write it in each operation")
    for operation in operations(document):
        for key in ("callbacks", "servers"):
            if key in operation.data:
                advice = "describe events under webhooks and servers at the root"
                yield Finding(operation.pointer, "path-item", f"{key!r} in an operation", advice)


def responses(document: dict[str, Json]) -> _Findings:
    """One success, the rest shared errors."""
    for operation in operations(document):
        found = operation.data.get("responses") or {}
        success = [status for status in found if str(status).startswith("2")]
        if len(success) != 1:
            message = f"success responses are {success}"
            yield Finding(operation.pointer, "success", message, "describe exactly one 2xx response")
        for status in success:
            if "$ref" in found[status]:
                at = f"{operation.pointer}/responses/{status}"
                yield Finding(at, "success", "a shared success response", "write it in the operation")
        for status, response in found.items():
            at = f"{operation.pointer}/responses/{status}"
            if str(status)[:1] in "45" and not str(response.get("$ref", "")).startswith("#/components/responses/"):
                yield Finding(at, "error-response", "not a shared response", "refer to one in shared/responses")
        yield from _missing_errors(operation, {str(status) for status in found})


def _missing_errors(operation: Operation, found: set[str]) -> _Findings:
    at = operation.pointer
    if not any(status[:1] == "5" for status in found):
        yield Finding(at, "error-response", "no 5xx", "add '500': ServerError")
    if "{" in operation.path and "404" not in found:
        yield Finding(at, "error-response", "no 404 although the path holds an id", "add '404': NotFound")
    effect = operation.data.get("x-effect")
    if isinstance(effect, dict) and effect.get("kind") != "read" and "400" not in found:
        yield Finding(at, "error-response", "no 400 although something is written", "add '400': BadRequest")


def effects(document: dict[str, Json]) -> _Findings:
    """`x-effect` is of a known kind, and its inverse is an operation."""
    ids = {operation.id for operation in operations(document)}
    for operation in operations(document):
        effect = operation.data.get("x-effect")
        at = f"{operation.pointer}/x-effect"
        if not isinstance(effect, dict) or effect.get("kind") not in EFFECTS:
            yield Finding(at, "effect", f"x-effect is {effect!r}", f"write {{kind: ...}}, one of {EFFECTS}")
            continue
        inverse = effect.get("inverse")
        if inverse is not None and inverse not in ids:
            yield Finding(at, "effect", f"the inverse {inverse!r} is no operation", "name an operationId")
        if effect["kind"] == "undoable" and inverse is None:
            yield Finding(at, "effect", "undoable by what?", "name the inverse, or call it irreversible")
        if operation.method == "get" and effect["kind"] != "read":
            yield Finding(at, "effect", "a GET that is not a read", "say in the description why, or write read")


def _query(document: dict[str, Json], operation: Operation) -> set[Json]:
    return {p.get("name") for p in parameters(document, operation) if p.get("in") == "query"}


def paging(document: dict[str, Json]) -> _Findings:
    """The style of paging is known and agrees with the parameters."""
    for operation in operations(document):
        at, style, names = operation.pointer, operation.data.get("x-pagination"), _query(document, operation)
        if style is not None and style not in PAGINATION:
            yield Finding(at, "pagination", f"x-pagination is {style!r}", f"use one of {sorted(PAGINATION)}")
        elif style is None and names & {"page", "nextPage"}:
            yield Finding(at, "pagination", "takes a cursor but has no x-pagination", "say which style")
        elif style is not None and (missing := sorted(PAGINATION[style] - names)):
            message = f"x-pagination is {style!r} without the parameters {missing}"
            yield Finding(at, "pagination", message, "add them, or name another style")
        elif style == "cursor" and "page" in names:
            yield Finding(at, "pagination", "a cursor list ignores `page`", "use nextPage and prevPage")


def _filterable(operation: Operation) -> dict[str, list[Json]]:
    """`x-filterable` of an operation; empty where it is no map of lists."""
    found = operation.data.get("x-filterable")
    well_formed = isinstance(found, dict) and all(isinstance(operators, list) for operators in found.values())
    return dict(found or {}) if well_formed else {}


def list_fields(document: dict[str, Json]) -> _Findings:
    """Fields to filter and sort by need the parameter for it, and operators are known."""
    for operation in operations(document):
        data, at, names = operation.data, operation.pointer, _query(document, operation)
        for key, parameter in (("x-filterable", "filters"), ("x-sortable", "sort")):
            if key in data and parameter not in names:
                message = f"{key} without the parameter {parameter!r}"
                yield Finding(at, "list-fields", message, f"add the parameter {parameter!r}, or take {key} out")
        if "x-filterable" in data and not _filterable(operation):
            advice = "write {field: [operators]}, or leave it out where nothing is known"
            yield Finding(f"{at}/x-filterable", "list-fields", "no map of fields to operators", advice)
        for field, operators in _filterable(operation).items():
            if unknown := [name for name in operators if name not in OPERATORS]:
                where = f"{at}/x-filterable/{escape(field)}"
                yield Finding(where, "list-fields", f"unknown operators {unknown}", f"use some of {OPERATORS}")


def natural_keys(document: dict[str, Json]) -> _Findings:
    """A natural key names a list operation that filters by it."""
    by_id = {operation.id: operation for operation in operations(document)}
    for operation in operations(document):
        key = operation.data.get("x-natural-key")
        if key is None:
            continue
        at = f"{operation.pointer}/x-natural-key"
        target = by_id.get(str(key.get("list"))) if isinstance(key, dict) else None
        if target is None or not key.get("match") or not isinstance(key["match"], dict):
            yield Finding(at, "natural-key", f"{key!r}", "write {list: operationId, match: {filter field: body field}}")
            continue
        for field, sent in key["match"].items():
            if not _has_field(document, operation, str(sent).split(".")):
                yield Finding(at, "natural-key", f"the body has no field {sent!r}", "match a field that is sent")
            if field not in _filterable(target):
                message = f"{target.id} does not filter by {field!r}"
                yield Finding(at, "natural-key", message, "add it to x-filterable there, or match another field")


def links(document: dict[str, Json]) -> _Findings:
    """Links lead to operations and name their parameters."""
    by_id = {operation.id: operation for operation in operations(document)}
    for operation in operations(document):
        for status, response in (operation.data.get("responses") or {}).items():
            for name, link in (response.get("links") or {}).items():
                at = f"{operation.pointer}/responses/{status}/links/{name}"
                target = by_id.get(str(link.get("operationId")))
                if target is None:
                    yield Finding(at, "link", "leads to no operation", "name an operationId")
                    continue
                known = {str(p.get("name")) for p in parameters(document, target)}
                for parameter in set(link.get("parameters") or {}) - known:
                    yield Finding(at, "link", f"{target.id} takes no {parameter!r}", f"use one of {sorted(known)}")


def trusted(document: dict[str, Json]) -> _Findings:
    """`x-mfa-trusted` is `always`, `reset` or a dotted field of the body."""
    for operation in operations(document):
        when = operation.data.get("x-mfa-trusted")
        if when in (None, "always", "reset"):
            continue
        if not isinstance(when, str) or not _has_field(document, operation, when.split(".")):
            advice = "write always, reset, or the path of a body field such as autoPay.enabled"
            yield Finding(f"{operation.pointer}/x-mfa-trusted", "mfa", f"{when!r} is no field of the body", advice)


def _has_field(document: dict[str, Json], operation: Operation, steps: list[str]) -> bool:
    content = (operation.data.get("requestBody") or {}).get("content") or {}
    schema = deref(document, (content.get("application/json") or {}).get("schema")) or {}
    schema = deref(document, schema["items"]) if schema.get("type") == "array" else schema
    for step in steps:
        parts = [schema, *(deref(document, part) for part in (schema or {}).get("allOf", []))]
        found = [part["properties"][step] for part in parts if part and step in (part.get("properties") or {})]
        if not found:
            return False
        schema = deref(document, found[0])
    return True


RULES = (heads, events, paths, path_items, responses, effects, paging, list_fields, natural_keys, links, trusted)
