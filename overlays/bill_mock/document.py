"""The description as the mock needs it: operations, their schemas, and what the extensions say."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, cast

from bill_mock.codec import JsonObject, decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation that is not part of its path."""

    name: str
    place: str
    required: bool
    schema: JsonObject
    exploded: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `schema` and `body_schema` are None where nothing is answered or taken."""

    id: str
    method: str
    path: str
    security: tuple[frozenset[str], ...]
    effect: str
    trusted: str | None
    pagination: str | None
    filterable: Mapping[str, list[str]]
    sortable: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    path_names: tuple[str, ...]
    body_type: str | None
    body_schema: JsonObject | None
    body_required: bool
    status: int
    schema: JsonObject | None = field(repr=False)
    statuses: frozenset[int] = frozenset()

    @property
    def steps(self) -> tuple[str, ...]:
        """Segments of the path below `/connect/v3`, with `*` for a parameter."""
        return tuple("*" if step.startswith("{") else step for step in self.path.split("/")[3:])


class Description:
    """A bundled OpenAPI document with local references only.

    Args:
        document: the whole document.
    """

    def __init__(self, document: JsonObject) -> None:
        self.document = document

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Operations by id."""
        found = (
            self._operation(path, method, item[method])
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        )
        return {operation.id: operation for operation in found}

    def deref(self, node: JsonObject) -> JsonObject:
        """`node` itself, or what its `$ref` leads to with the siblings of the `$ref` on top."""
        while "$ref" in node:
            target: JsonObject = self.document
            for step in str(node["$ref"]).split("/")[1:]:
                target = target[step]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def properties(self, schema: JsonObject | None) -> dict[str, JsonObject]:
        """Properties of an object schema by name, those of `allOf` included; references are not followed further."""
        if schema is None:
            return {}
        schema = self.deref(schema)
        found: dict[str, JsonObject] = {}
        parts: list[JsonObject] = schema.get("allOf") or []
        for part in parts:
            found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found

    def property_at(self, schema: JsonObject, path: str) -> JsonObject | None:
        """What a schema says of a field, by its dotted path; None when there is no such field."""
        node = schema
        for step in path.split("."):
            step_schema = self.properties(node).get(step)
            if step_schema is None:
                return None
            node = self.deref(step_schema)
        return node

    def _operation(self, path: str, method: str, raw: JsonObject) -> Operation:
        body = self.deref(raw.get("requestBody", {}))
        body_type, body_schema = self._content(body)
        status, success = self._success(raw["responses"])
        security: list[JsonObject] = raw["security"] if "security" in raw else self.document.get("security", [])
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            security=tuple(frozenset(choice) for choice in security),
            effect=raw.get("x-effect", {}).get("kind", "read" if method == "get" else "irreversible"),
            trusted=raw.get("x-mfa-trusted"),
            pagination=raw.get("x-pagination"),
            filterable=raw.get("x-filterable", {}),
            sortable=tuple(raw.get("x-sortable", ())),
            parameters=tuple(self._parameters(raw)),
            path_names=tuple(step[1:-1] for step in path.split("/") if step.startswith("{")),
            body_type=body_type,
            body_schema=body_schema,
            body_required=bool(body.get("required")),
            status=status,
            schema=self._content(success)[1],
            statuses=frozenset(int(code) for code in raw["responses"] if code.isdigit()),
        )

    def _parameters(self, raw: JsonObject) -> Iterator[Parameter]:
        for reference in raw.get("parameters", ()):
            found = self.deref(reference)
            if found["in"] != "path":
                exploded = found.get("explode", True)
                yield Parameter(found["name"], found["in"], bool(found.get("required")), found["schema"], exploded)

    @staticmethod
    def _content(holder: JsonObject) -> tuple[str | None, JsonObject | None]:
        for media_type, content in holder.get("content", {}).items():
            return media_type, content.get("schema", {})
        return None, None

    def _success(self, responses: JsonObject) -> tuple[int, JsonObject]:
        code = min(code for code in responses if code.startswith("2"))
        return int(code), self.deref(responses[code])


@lru_cache(maxsize=1)
def bundled() -> Description:
    """The description that ships with `bill_api`.

    Raises:
        ModuleNotFoundError: `bill_api` is not installed.
        FileNotFoundError: it ships no description.
    """
    return Description(cast("JsonObject", decode(files("bill_api").joinpath("openapi.json").read_bytes())))
