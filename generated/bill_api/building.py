# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Parts of a request: path, query, headers and body."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode
from uuid import uuid4

from .codec import encode_json, number, plain
from .types import UNSET, Unset
from .wire import Request, Upload

if TYPE_CHECKING:
    from .types import FileContent
    from .wire import Operation

__all__ = ()


def request(
    operation: Operation,
    *,
    path: Mapping[str, str] | None = None,
    query: Iterable[tuple[str, Any, bool]] = (),
    headers: Mapping[str, Any] | None = None,
    json: Any = UNSET,
    form: Mapping[str, Any] | Unset = UNSET,
    parts: Mapping[str, Any] | Unset = UNSET,
    raw: FileContent | Unset = UNSET,
) -> Request:
    """Put a request together.

    Args:
        operation: what is called.
        path: values of the path parameters.
        query: name, value and whether several values are repeated (else joined with commas).
        headers: values of the header parameters.
        json: body as plain data.
        form: body as plain data, sent as a form.
        parts: body as plain data, sent as multipart; bytes become files.
        raw: body to upload as it is.

    Raises:
        TypeError: a float, or an upload of another type.
        ValueError: a path parameter is empty, which would name another operation.
    """
    sent = {name: text(value) for name, value in (headers or {}).items() if value is not UNSET and value is not None}
    kind = operation.content_type
    content: bytes | Upload | None = None
    if raw is not UNSET:
        content = Upload(raw)
    elif form is not UNSET:
        content = _form(form)
    elif parts is not UNSET:
        boundary = uuid4().hex
        content = multipart(parts, boundary)
        kind = f"multipart/form-data; boundary={boundary}"
    elif json is not UNSET:
        content = encode_json(json)
    if content is not None and kind is not None:
        sent["Content-Type"] = kind
    return Request(
        operation=operation,
        path=_expand(operation, path or {}),
        query=tuple(_pairs(query)),
        headers=sent,
        json=next((data for data in (json, form) if data is not UNSET), None),
        content=content,
    )


def _expand(operation: Operation, values: Mapping[str, str]) -> str:
    path = operation.path
    for name, value in values.items():
        if not isinstance(value, str) or value in ("", ".", ".."):
            message = f"{operation.id}: {name} must be an id, not {value!r}"
            raise ValueError(message)
        path = path.replace("{" + name + "}", quote(value, safe=""))
    return path


def _pairs(query: Iterable[tuple[str, Any, bool]]) -> Iterable[tuple[str, str]]:
    for name, value, explode in query:
        if value is UNSET or value is None:
            continue
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            yield name, text(number(value, name))
        elif explode:
            for item in value:
                yield name, text(number(item, name))
        elif value:
            yield name, ",".join(text(number(item, name)) for item in value)


def _form(fields: Mapping[str, Any]) -> bytes:
    return urlencode(list(_pairs((name, value, True) for name, value in fields.items()))).encode()


def multipart(parts: Mapping[str, Any], boundary: str) -> bytes:
    """Fields and files as a multipart body.

    Args:
        parts: name -> text, number or bytes (a file); lists repeat the name.
        boundary: a text that stands in none of them.
    """
    out = bytearray()
    for name, value in parts.items():
        for item in value if isinstance(value, list) else [] if value is None else [value]:
            head = f'Content-Disposition: form-data; name="{quote(name)}"'
            if isinstance(item, bytes):
                head += f'; filename="{quote(name)}"\r\nContent-Type: application/octet-stream'
            data = item if isinstance(item, bytes) else text(item).encode()
            out += f"--{boundary}\r\n{head}\r\n\r\n".encode() + data + b"\r\n"
    out += f"--{boundary}--\r\n".encode()
    return bytes(out)


def text(value: Any) -> str:
    """A value as it stands in a query or header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Enum | datetime.date):
        return str(plain(value))
    return str(value)


def body(value: Any, kind: type | None, operation: str, *, several: bool = False) -> Any:
    """A request body as plain data.

    Args:
        value: a model, or a sequence of them.
        kind: class that it must be of; None takes anything.
        operation: operationId, for the error.
        several: whether a sequence is expected.

    Raises:
        TypeError: the value is of another class.
    """
    if several:
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            message = f"{operation}: body must be a sequence of {_name(kind)}, not {type(value).__name__}"
            raise TypeError(message)
        return [body(item, kind, operation) for item in value]
    if kind is not None and not isinstance(value, kind):
        hint = f"; {_name(kind)}.from_dict(...) makes one of a dict" if isinstance(value, Mapping) else ""
        message = f"{operation}: body must be {_name(kind)}, not {type(value).__name__}{hint}"
        raise TypeError(message)
    return plain(value)


def _name(kind: type | None) -> str:
    return "JSON data" if kind is None else kind.__name__
