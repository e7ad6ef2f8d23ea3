"""Arguments for every operation, and the request that the description asks for."""

from __future__ import annotations

import datetime
import importlib
import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

import bill_api.api
from bill_api import models
from bill_api.codec import decode_json, encode_json
from bill_api.operations import OPERATIONS
from bill_api.wire import Operation
from tests.generated.description import Call, Json, flat, resolve
from tests.generated.instances import Instances

_MODULES = {
    path.stem: f"bill_api.api.{path.parent.name}.{path.stem}" for path in Path(bill_api.api.__path__[0]).glob("*/*.py")
}

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

UPLOAD = b"\x00\x01 made-up content"


def snake(name: str) -> str:
    """`createBill` -> `create_bill`, as far as operationIds go."""
    found = "".join(f"_{char.lower()}" if char.isupper() else char for char in name)
    return found.lstrip("_")


def module_of(call: Call) -> ModuleType:
    """Generated module of an operation."""
    return importlib.import_module(_MODULES[snake(call.id)])


def resources_of(call: Call, client: Any) -> Any:
    """Bound method of the resource class."""
    operation = OPERATIONS[call.id]
    found = client
    for step in operation.resource.split("."):
        found = getattr(found, step)
    return getattr(found, operation.call)


def iterating(row: Operation) -> str:
    """Method that reads all pages of a list: `list_contacts` -> `iterate_contacts`."""
    return "_".join(["iterate", *row.call.split("_")[1:]])


@dataclass
class Arguments:
    """What a call is made with, and what should arrive.

    Args:
        positional: ids of the path, then the body.
        named: query and header parameters by their Python names.
        path: expected path.
        query: expected names and values.
        headers: expected headers beside those of the client.
        content: expected bytes; the order of keys does not matter.
    """

    positional: list[Any]
    named: dict[str, Any]
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    content: bytes


def example(call: Call) -> Json:
    """The request body that the description shows, exact."""
    found = call.body
    return None if found is None else found[1].get("example")


def arguments(call: Call, *, full: bool, body: Json = None) -> Arguments:
    """Arguments of a call.

    Args:
        call: the operation.
        full: give every parameter, or the required ones only.
        body: the body as plain data; the example of the description where it is left out.
    """
    made = Arguments([], {}, call.path, [], {}, b"")
    for parameter in call.parameters:
        if parameter["in"] == "path":
            value = f"{parameter['name']}/1 ä"
            made.path = made.path.replace("{" + parameter["name"] + "}", quote(value, safe=""))
            made.positional.append(value)
        elif full or parameter.get("required"):
            _name(made, call, parameter)
    _body(made, call, body)
    return made


def _name(made: Arguments, call: Call, parameter: Mapping[str, Any]) -> None:
    name = parameter["name"]
    given, texts = _value(parameter)
    if parameter["in"] == "header":
        given, texts = "a-key", ["a-key"]
    known = inspect.signature(module_of(call).build).parameters
    plain = "_".join(map(snake, name.split("-")))
    python = next((one for one in (plain, f"{plain}_", f"{plain}_{parameter['in']}") if one in known), "")
    assert python, f"{call.id}: {name} is not among {list(known)}"
    made.named[python] = given
    if parameter["in"] == "header":
        made.headers[name.lower()] = texts[0]
    elif parameter.get("explode", True):
        made.query += [(name, text) for text in texts]
    else:
        made.query.append((name, ",".join(texts)))


def _value(parameter: Mapping[str, Any]) -> tuple[Any, list[str]]:
    """A value for a parameter, and how it is written."""
    schema = flat(parameter["schema"])
    reference = parameter["schema"].get("$ref", "").rpartition("/")[2]
    if "enum" in schema:
        member = schema["enum"][-1]
        return (getattr(models, reference)(member) if reference else member), [member]
    if schema["type"] == "array":
        return ["first", "second one"], ["first", "second one"]
    if schema["type"] == "string" and schema.get("format") in {"date", "date-time"}:
        moment = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
        if schema["format"] == "date":
            return moment.date(), ["2026-01-31"]
        return moment, ["2026-01-31T12:00:00.000+00:00"]
    simple: dict[str, tuple[Any, str]] = {
        "string": ("a & ä", "a & ä"),
        "integer": (7, "7"),
        "boolean": (True, "true"),
        "number": (Decimal("1.10"), "1.10"),
    }
    given, text = simple[schema["type"]]
    return given, [text]


def _body(made: Arguments, call: Call, body: Json) -> None:
    found = call.body
    if found is None:
        return
    kind, media = found
    made.headers["content-type"] = kind
    if kind == "application/octet-stream":
        made.positional.append(UPLOAD)
        made.content = UPLOAD
        return
    data = example(call) if body is None else body
    made.positional.append(load(media["schema"], data))
    form = kind == "application/x-www-form-urlencoded"
    made.content = urlencode(data).encode() if form else encode_json(data)


def ordered(content: bytes) -> bytes:
    """JSON with sorted keys and instants in one form, all digits kept; other bytes as they are."""
    try:
        data = decode_json(content)
    except msgspec.DecodeError:
        return content
    return encode_json(_ordered(data))


def _ordered(data: Json) -> Json:
    if isinstance(data, dict):
        return {key: _ordered(data[key]) for key in sorted(data)}
    if isinstance(data, str) and _INSTANT.fullmatch(data):
        return datetime.datetime.fromisoformat(data).isoformat()
    return [_ordered(item) for item in data] if isinstance(data, list) else data


def load(schema: Mapping[str, Any], data: Json) -> Any:
    """Plain data as the models that a signature asks for."""
    if "$ref" in schema:
        return getattr(models, schema["$ref"].rpartition("/")[2]).from_dict(data)
    if resolve(schema).get("type") == "array":
        return [load(schema["items"], item) for item in data]
    return data


def random_body(call: Call, seed: int) -> Json:
    """A body that the schema allows; None where there is none, or where it is no JSON."""
    found = call.body
    if found is None or found[0] != "application/json":
        return None
    return Instances(f"{call.id} {seed}", (1.0, 0.0, 0.5)[seed % 3]).make(found[1]["schema"])


def answer(call: Call, seed: int = 0) -> Json:
    """A success that the schema allows."""
    schema = call.success[1]
    return None if schema is None else Instances(f"{call.id} {seed}", (1.0, 0.0, 0.5)[seed % 3]).make(schema)
