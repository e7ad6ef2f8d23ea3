# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""JSON, money and times: what models and endpoints use to decode and encode. Decoding never raises on drift."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, Any

import msgspec

from .errors import DecodeError
from .types import UNSET

if TYPE_CHECKING:
    from .wire import Response

__all__ = ("decode_json", "encode_json", "load_json")

_UTC = datetime.timezone.utc
_parse_instant = datetime.datetime.fromisoformat
_parse_day = datetime.date.fromisoformat

decode_json: Callable[[bytes], Any] = msgspec.json.Decoder(float_hook=Decimal).decode
"""JSON bytes -> data; numbers with a point are exact decimals. Raises ``msgspec.DecodeError``."""

encode_json: Callable[[Any], bytes] = msgspec.json.Encoder(decimal_format="number").encode
"""Data -> JSON bytes; the digits of a decimal are the digits on the wire."""


def load_json(response: Response, kind: type, operation: str) -> Any:
    """The body of a response as data of the expected kind.

    Args:
        response: what came back.
        kind: ``dict`` or ``list``; ``object`` takes anything.
        operation: operationId, for the error.

    Raises:
        DecodeError: the body is no JSON, or JSON of another kind; the response is kept on the error.
    """
    try:
        data = decode_json(response.content)
    except (msgspec.DecodeError, InvalidOperation, RecursionError, ValueError) as error:
        message = f"{operation}: status {response.status}, but the body is no JSON ({type(error).__name__})"
        raise DecodeError(message, response) from None
    if not isinstance(data, kind):
        message = f"{operation}: status {response.status}, but the body is {json_kind(data)}, not {_KINDS[kind]}"
        raise DecodeError(message, response)
    return data


_KINDS = {dict: "an object", list: "an array", object: "anything"}


def json_kind(value: object) -> str:
    """Name of the JSON type of a decoded value."""
    if value is None:
        return "null"
    for kind, name in _NAMES:
        if isinstance(value, kind):
            return name
    return type(value).__name__


_NAMES: tuple[tuple[Any, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    ((Decimal, float), "number"),
    (str, "string"),
    (Mapping, "object"),
    (list, "array"),
)


def decimal(value: Any) -> Any:
    """A number as ``Decimal``, also from whole numbers and from digits in a text; what is neither stays as it is."""
    if value.__class__ is int:
        return Decimal(value)
    if value.__class__ is str:
        try:
            number = Decimal(value)
        except InvalidOperation:
            return value
        return number if number.is_finite() else value
    return value


def day(value: Any) -> Any:
    """``2026-01-31`` as ``datetime.date``; what is no day stays as it is."""
    if value.__class__ is str:
        try:
            return _parse_day(value)
        except ValueError:
            return value
    return value


def instant(value: Any) -> Any:
    """A date-time as an aware ``datetime.datetime``; without a zone it is taken as UTC; other texts stay."""
    if value.__class__ is str:
        try:
            parsed = _parse_instant(value)
        except ValueError:
            return _lenient_instant(value)
        return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=_UTC)
    return value


def _lenient_instant(value: str) -> Any:
    from dateutil.parser import isoparse  # seldom needed, and not cheap to import

    try:
        parsed = isoparse(value)
    except (ValueError, OverflowError):
        return value
    return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=_UTC)


def tagged(value: Any, tag: str, variants: Mapping[str, Callable[[Mapping[str, Any]], Any]]) -> Any:
    """A variant of a union by its tag; an unknown one stays a dict."""
    if value.__class__ is not dict:
        return value
    name = value.get(tag)
    load = variants.get(name) if name.__class__ is str else None
    return value if load is None else load(value)


def number(value: Any, where: str) -> Any:
    """A number, or a list or map of numbers, on its way out.

    Raises:
        TypeError: a float, whose digits are not the ones that were written.
        ValueError: not a number, or infinite.
    """
    if isinstance(value, Decimal):
        if not value.is_finite():
            message = f"{where}: {value} cannot be sent"
            raise ValueError(message)
    elif isinstance(value, float):
        message = f"{where}: a float is not exact; write Decimal({str(value)!r})"
        raise TypeError(message)
    elif isinstance(value, list | tuple):
        return [number(item, where) for item in value]
    elif isinstance(value, Mapping):
        return {key: number(item, where) for key, item in value.items()}
    return value


def plain(value: Any) -> Any:
    """A value as JSON data: models become dicts, enums texts, times the vendor's format.

    Raises:
        TypeError: a float.
        ValueError: a number that is infinite, or a time without a zone.
    """
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime.datetime):
        return format_instant(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, Decimal | float):
        return number(value, "number")
    dump = getattr(value, "to_dict", None)
    return value if dump is None else dump()


def format_instant(value: datetime.datetime) -> str:
    """The vendor's form, ``2026-01-31T12:00:00.000+00:00``; finer than milliseconds only where the value is.

    Raises:
        ValueError: the value has no zone.
    """
    if value.tzinfo is None:
        message = f"{value!r} has no time zone; make it aware, for example with tzinfo=datetime.timezone.utc"
        raise ValueError(message)
    return value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")


def show(model: Any, secret: frozenset[str]) -> str:
    """``repr`` of a model: what is set, with secrets left out."""
    parts = []
    for attribute in model.__attrs_attrs__:
        name, value = attribute.alias, getattr(model, attribute.name)
        if value is UNSET or (name == "additional_properties" and not value):
            continue
        if name == "additional_properties":
            value = sorted(value)
        parts.append(f"{name}={'<hidden>' if name in secret else repr(value)}")
    return f"{type(model).__name__}({', '.join(parts)})"
