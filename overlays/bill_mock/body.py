"""Request bodies: JSON, forms and raw uploads, read as the operation says."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from bill_mock.codec import decode
from bill_mock.errors import Reason, RefusedError, wrong_field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bill_mock.document import Operation

LARGEST_BODY = 8 * 1024 * 1024
_FORM = "application/x-www-form-urlencoded"
_MOST_FIELDS = 100
_DEEPEST = 100
_NOT_JSON = "must be JSON in UTF-8, not nested too deeply"


def too_large() -> RefusedError:
    """413 for a body of more than 8 MB."""
    return RefusedError(413, [Reason(None, "body: must have at most 8388608 bytes", "REQUEST")])


def read_body(operation: Operation, body: bytes) -> object:
    """The body decoded, or None where the operation takes none.

    Raises:
        RefusedError: 400 for what cannot be read or is missing, 413 above 8 MB.
    """
    if len(body) > LARGEST_BODY:
        raise too_large()
    if operation.body_type is None:
        return _undescribed(operation, body)
    if not body:
        if operation.body_required:
            raise wrong_field("body", "must not be empty")
        return None
    return _READERS.get(operation.body_type, bytes)(body)


def _undescribed(operation: Operation, body: bytes) -> object:
    if operation.method == "GET" or not body:
        return None
    return _json(body) if body[:1] in (b"{", b"[") else _form(body)


def _json(body: bytes) -> object:
    try:
        value = decode(body)
    except ValueError as error:
        raise wrong_field("body", _NOT_JSON) from error
    # Counting brackets is quick, and few bodies have so many that they might stand inside each other.
    if body.count(b"{") + body.count(b"[") > _DEEPEST and _is_deep(value):
        raise wrong_field("body", _NOT_JSON)
    return value


def _is_deep(value: object) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
    return bool(level)


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _form(body: bytes) -> object:
    try:
        return dict(parse_qsl(body.decode(), max_num_fields=_MOST_FIELDS))
    except ValueError as error:
        raise wrong_field("body", "must be a form of at most 100 fields") from error


_READERS = {"application/json": _json, _FORM: _form}
