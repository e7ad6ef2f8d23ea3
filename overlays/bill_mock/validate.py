"""Requests against the description: validators are compiled when an operation is first called.

The texts are made from the rule that failed and never from the value, since a value may be a secret.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from bill_mock.errors import INVALID_ENTITY, Reason, RefusedError, field_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bill_mock.codec import JsonObject
    from bill_mock.document import Description, Operation, Parameter

_BASE = "mock:///description"
_MOST_REASONS = 100
_BITS = {"int32": 31, "int64": 63}
_LONGEST_NUMBER = 40
# Values that are too long were refused with this code; other wrong fields have none.
_CODES = {"maxLength": INVALID_ENTITY}
_PROBLEMS = {
    "required": "must not be null",
    "type": "must be of type {types}",
    "enum": "must be one of {options}",
    "format": "must be a valid {format}",
    "pattern": "must match the documented form",
    "minLength": "must have at least {limit} characters",
    "maxLength": "must have at most {limit} characters",
    "minimum": "must be greater than or equal to {limit}",
    "maximum": "must be less than or equal to {limit}",
    "minItems": "must have at least {limit} elements",
    "maxItems": "must have at most {limit} elements",
}


class Validators:
    """Compiled validators of one description.

    Args:
        description: where the schemas are.
    """

    def __init__(self, description: Description) -> None:
        self._description = description
        schemas = {"components": {"schemas": _bounded(description.document["components"]["schemas"])}}
        self._registry = jsonschema_rs.Registry([(_BASE, schemas)])
        self._compiled: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def body(self, operation: Operation, value: object) -> None:
        """Check a decoded body.

        Raises:
            RefusedError: 400 with one entry for each wrong field.
        """
        validator = self._validator(operation.id, "", operation.body_schema or {})
        if not validator.is_valid(value):
            raise RefusedError(400, _reasons(validator.iter_errors(value), ""))

    def parameters(
        self, operation: Operation, query: Mapping[str, list[str]], headers: Mapping[str, str]
    ) -> JsonObject:
        """Typed values of the query and header parameters that were sent; unknown ones are ignored.

        Raises:
            RefusedError: 400 with one entry for each wrong parameter.
        """
        reasons: list[Reason] = []
        values: JsonObject = {}
        for parameter in operation.parameters:
            sent = query.get(parameter.name) if parameter.place == "query" else _header(parameter, headers)
            if sent:
                values[parameter.name] = self._parameter(operation, parameter, sent, reasons)
            elif parameter.required:
                reasons.append(field_reason(parameter.name, "must not be null"))
        if reasons:
            raise RefusedError(400, reasons)
        return values

    def _parameter(self, operation: Operation, parameter: Parameter, sent: list[str], reasons: list[Reason]) -> object:
        schema = self._description.deref(parameter.schema)
        try:
            value = _typed(schema, sent, exploded=parameter.exploded)
        except (ValueError, InvalidOperation):
            reasons.append(field_reason(parameter.name, f"must be of type {schema.get('type')}"))
            return None
        validator = self._validator(operation.id, parameter.name, parameter.schema)
        if not validator.is_valid(value):
            reasons.extend(_reasons(validator.iter_errors(value), parameter.name))
        return value

    def _validator(self, operation: str, part: str, schema: JsonObject) -> jsonschema_rs.Draft202012Validator:
        key = (operation, part)
        if key not in self._compiled:
            self._compiled[key] = jsonschema_rs.Draft202012Validator(
                _absolute(_bounded(schema)), registry=self._registry, validate_formats=True
            )
        return self._compiled[key]


def _bounded(node: Any) -> Any:
    """The schema with the bounds that `int32` and `int64` stand for; validators take formats of texts alone."""
    if isinstance(node, list):
        return [_bounded(item) for item in node]
    if not isinstance(node, dict):
        return node
    bits = _BITS.get(str(node.get("format"))) if node.get("type") == "integer" else None
    bounds = {"minimum": -(2**bits), "maximum": 2**bits - 1} if bits else {}
    return {**bounds, **{key: _bounded(value) for key, value in node.items()}}


def _absolute(node: Any) -> Any:
    """The schema with its local references led to the registered description."""
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: _BASE + value if key == "$ref" else _absolute(value) for key, value in node.items()}


def _header(parameter: Parameter, headers: Mapping[str, str]) -> list[str]:
    value = headers.get(parameter.name.lower())
    return [] if value is None else [value]


def _typed(schema: JsonObject, sent: list[str], *, exploded: bool) -> object:
    kind = schema.get("type")
    if kind == "array":
        return sent if exploded and len(sent) > 1 else sent[0].split(",")
    text = sent[0]
    if kind in ("integer", "number") and len(text) > _LONGEST_NUMBER:
        raise ValueError(kind)
    if kind == "integer":
        return int(text)
    if kind == "number":
        return _finite(text)
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    return text


def _finite(text: str) -> Decimal:
    value = Decimal(text)
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST_NUMBER:
        raise ValueError(text)
    return value


def _reasons(errors: Iterable[jsonschema_rs.ValidationError], root: str) -> list[Reason]:
    found: dict[str, Reason] = {}
    for error in errors:
        path = _path(error, root)
        found.setdefault(path, Reason(_CODES.get(error.kind.name), f"{path}: {_problem(error)}", "REQUEST"))
        if len(found) == _MOST_REASONS:
            break
    return list(found.values())


def _path(error: jsonschema_rs.ValidationError, root: str) -> str:
    path = root
    steps: list[object] = list(error.instance_path)
    if error.kind.name == "required":
        steps.append(error.kind.as_dict()["property"])
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{step}" if path else str(step)
    return path or "body"


def _problem(error: jsonschema_rs.ValidationError) -> str:
    facts = {name: _words(value) for name, value in error.kind.as_dict().items()}
    return _PROBLEMS.get(error.kind.name, "is not valid").format_map(facts)


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
