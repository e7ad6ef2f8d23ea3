"""What faults make of an answer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from bill_mock.codec import JsonObject, decode, encode
from bill_mock.errors import SYSTEM, Reason
from bill_mock.faults import (
    AFTER_COMMIT,
    CONNECTION_RESET,
    DELAY,
    EMPTY,
    HTML,
    MISSING_FIELD,
    NO_ANSWER,
    NULL_FIELD,
    NUMBER_AS_TEXT,
    RESET_AFTER_COMMIT,
    TRUNCATED,
    UNKNOWN_ENUM,
)
from bill_mock.message import CLOSED, CUT, RESET, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bill_mock.document import Description, Operation
    from bill_mock.faults import Fault

_HTML_TYPE = ("content-type", "text/html")
_PAGE = b"<html><head><title>%d</title></head><body><h1>Something went wrong</h1></body></html>"
_INTERNAL = 500
_ITEMS = "results"


def distorted(
    response: Response, faults: Iterable[Fault], description: Description, operation: Operation, time: str
) -> Response:
    """The answer with every fault done to it, one after the other.

    Args:
        response: what would have been answered.
        faults: those that struck the request.
        description: where the schemas are.
        operation: what was called.
        time: instant of the request as BILL writes it.
    """
    for fault in faults:
        change = _CHANGES.get(fault.kind)
        if change is not None:
            response = change(response, fault.more)
        elif fault.kind == AFTER_COMMIT:
            response = _failed(response, fault.more["status"], time)
        elif fault.kind in _EDITS:
            response = _edited(response, fault, description, operation)
    return response


def without(response: Response, hidden: Callable[[JsonObject], bool]) -> Response:
    """A list without the objects that are not visible yet."""
    body = _parsed(response)
    rows = body.get(_ITEMS) if isinstance(body, dict) else body
    if not isinstance(rows, list):
        return response
    kept = [row for row in rows if not (isinstance(row, dict) and hidden(row))]
    if len(kept) == len(rows):
        return response
    return replace(response, body=encode({**body, _ITEMS: kept} if isinstance(body, dict) else kept))


def _failed(response: Response, status: int, time: str) -> Response:
    """A failure of BILL's own has its shape, one of a gateway before it is a page."""
    if status != _INTERNAL:
        return _html(response, {"status": status})
    body = encode([Reason(SYSTEM, "Internal server error.", "SERVER").entry(time)])
    return replace(response, status=status, body=body)


def _html(response: Response, more: JsonObject) -> Response:
    status = more["status"] or response.status
    headers = tuple(one for one in response.headers if one[0] != _HTML_TYPE[0])
    return replace(response, status=status, headers=(_HTML_TYPE, *headers), body=_PAGE % status)


def _cut(response: Response, _more: JsonObject) -> Response:
    half = len(response.body) // 2
    return replace(response, body=response.body[:half], length=len(response.body), broken=CUT)


def _empty(response: Response, more: JsonObject) -> Response:
    return replace(response, status=more["status"] or response.status, body=b"")


def _slow(response: Response, more: JsonObject) -> Response:
    return replace(response, seconds=response.seconds + float(more["seconds"]))


def _closed(response: Response, more: JsonObject) -> Response:
    return replace(_slow(response, more), broken=CLOSED)


def _reset(response: Response, _more: JsonObject) -> Response:
    return replace(response, broken=RESET)


_CHANGES: dict[str, Callable[[Response, JsonObject], Response]] = {
    CONNECTION_RESET: _reset,
    RESET_AFTER_COMMIT: _reset,
    DELAY: _slow,
    NO_ANSWER: _closed,
    TRUNCATED: _cut,
    HTML: _html,
    EMPTY: _empty,
}


def _edited(response: Response, fault: Fault, description: Description, operation: Operation) -> Response:
    body = _parsed(response)
    if body is None or operation.schema is None:
        return response
    if fault.kind == NUMBER_AS_TEXT and not fault.more["field"]:
        return replace(response, body=encode(_worded(body)))
    wanted = _is_enum if fault.kind == UNKNOWN_ENUM else _is_scalar
    field = fault.more["field"] or next(_fields(description, operation.schema, body, wanted), "")
    return replace(response, body=encode(_at(body, field.split("."), _EDITS[fault.kind](fault.more))))


def _parsed(response: Response) -> object:
    try:
        return decode(response.body)
    except ValueError:
        return None


def _fields(
    description: Description, schema: JsonObject, body: object, wanted: Callable[[JsonObject], bool], path: str = ""
) -> Iterator[str]:
    """Paths of the fields of a body whose schema is as wanted, those of lists in their first element."""
    schema = description.deref(schema)
    if isinstance(body, list):
        if body and "items" in schema:
            yield from _fields(description, schema["items"], body[0], wanted, path)
    elif isinstance(body, dict):
        for name, inner in description.properties(schema).items():
            if name in body:
                yield from _fields(description, inner, body[name], wanted, f"{path}.{name}" if path else name)
    elif path.rpartition(".")[2] != "id" and wanted(schema):
        yield path


def _is_enum(schema: JsonObject) -> bool:
    return "enum" in schema


def _is_scalar(_schema: JsonObject) -> bool:
    return True


def _at(body: object, path: list[str], edit: Callable[[JsonObject, str], None]) -> object:
    """A copy of the body with an edit where a path leads, through every element of lists on the way."""
    if isinstance(body, list):
        return [_at(item, path, edit) for item in body]
    if not isinstance(body, dict) or path[0] not in body:
        return body
    copy = dict(body)
    if len(path) == 1:
        edit(copy, path[0])
    else:
        copy[path[0]] = _at(copy[path[0]], path[1:], edit)
    return copy


def _worded(value: object) -> object:
    """The value with every number in it as a text of the same digits."""
    if isinstance(value, dict):
        return {name: _worded(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_worded(item) for item in value]
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return format(value, "f" if isinstance(value, Decimal) else "d") if is_number else value


def _putting(value: object) -> Callable[[JsonObject, str], None]:
    return lambda row, name: row.__setitem__(name, value)


_EDITS: dict[str, Callable[[JsonObject], Callable[[JsonObject, str], None]]] = {
    UNKNOWN_ENUM: lambda more: _putting(more["value"]),
    NULL_FIELD: lambda _more: _putting(None),
    MISSING_FIELD: lambda _more: lambda row, name: row.__delitem__(name),
    NUMBER_AS_TEXT: lambda _more: lambda row, name: row.__setitem__(name, _worded(row[name])),
}
