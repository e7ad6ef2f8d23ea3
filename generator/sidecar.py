"""Facts that openapi-python-client's parser drops, read from the bundled document."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.document import Operation, deref, operations, parameters, schemas, webhooks
from generator.names import class_name, python_name
from generator.resources import Place, place
from generator.secrets import is_secret
from generator.tree import Json


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What is known of a field beside its type.

    Args:
        description: text for the docs.
        nullable: whether the description says that null is answered.
        secret: whether the value must never be shown.
        deprecated: whether it should not be used any more.
        union: tag and variants (`{tag value: schema name}`) of a `oneOf`, or None.
        kinds: JSON types where there are several, such as `("string", "integer")`.
    """

    description: str
    nullable: bool
    secret: bool
    deprecated: bool
    union: tuple[str, tuple[tuple[str, str], ...]] | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """What is known of an operation beside its signature; `data` is the operation object of the document."""

    operation: Operation
    place: Place
    styles: dict[str, bool]
    descriptions: dict[str, str]
    from_sign_in: tuple[str, ...] = ()
    own_key: str | None = None

    @property
    def filled(self) -> frozenset[str]:
        """Headers that the client fills where a call leaves them out."""
        return frozenset(filter(None, (*self.from_sign_in, self.own_key)))

    @property
    def data(self) -> dict[str, Json]:
        """The operation object of the bundled document."""
        return self.operation.data

    @property
    def success(self) -> int:
        """Documented status of success."""
        return next(int(status) for status in self.data["responses"] if str(status).startswith("2"))

    @property
    def returns(self) -> str:
        """`json`, `bytes` or `empty`: what a success holds."""
        content = self.data["responses"][str(self.success)].get("content")
        if not content:
            return "empty"
        return "json" if "application/json" in content else "bytes"

    @property
    def content_type(self) -> str | None:
        """Content type of the request body, None without one."""
        return next(iter(self.data.get("requestBody", {}).get("content", {})), None)


@dataclass
class Sidecar:
    """All facts, by the names that generated code uses.

    Args:
        document: the bundled document.
        operations: Python name of the operationId -> facts.
        fields: class name -> property name -> facts.
        texts: class name -> description.
    """

    document: dict[str, Json]
    operations: dict[str, OperationFacts] = field(default_factory=dict)
    fields: dict[str, dict[str, FieldFacts]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def webhooks(self) -> list[Operation]:
        """Events with their payloads."""
        return webhooks(self.document)


def sidecar(document: dict[str, Json]) -> Sidecar:
    """Collect the facts of a bundled document that has passed lint."""
    result = Sidecar(document)
    for operation in operations(document):
        found = parameters(document, operation)
        result.operations[python_name(operation.id)] = OperationFacts(
            operation,
            place(operation.id, operation.tag),
            {str(p["name"]): bool(p.get("explode", True)) for p in found},
            {str(p["name"]): _text(p) for p in found},
            tuple(str(p["name"]) for p in found if p.get("x-from-sign-in")),
            next((str(p["name"]) for p in found if p.get("x-own-key")), None),
        )
    for facts in result.operations.values():
        _collect_operation(result, facts)
    for name, schema in schemas(document).items():
        _collect(result, name, schema)
    return result


def _text(parameter: dict[str, Json]) -> str:
    text = str(parameter.get("description", ""))
    return " ".join((text, *(words for name, words in _LEFT_OUT.items() if parameter.get(name))))


_LEFT_OUT = {
    "x-from-sign-in": "Where it is left out, that of the sign-in.",
    "x-own-key": "Where it is left out, the client makes one and keeps it.",
}
"""Extension of a parameter that the client fills -> what it says for the caller."""


def _collect_operation(result: Sidecar, facts: OperationFacts) -> None:
    """Facts of the schemas that stand inside an operation."""
    owner = class_name(facts.operation.id)
    for parameter in parameters(result.document, facts.operation):
        _collect(result, owner + class_name(str(parameter["name"])), parameter.get("schema"))
    response = deref(result.document, facts.data["responses"][str(facts.success)])
    for holder, suffix in ((facts.data.get("requestBody"), "Body"), (response, "Result")):
        for media in ((holder or {}).get("content") or {}).values():
            _collect(result, owner + suffix, media.get("schema"))


def _collect(result: Sidecar, name: str, schema: Json) -> None:
    """Facts of a schema and of the schemas inside it, which normalise names after their place."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return
    fields: dict[str, FieldFacts] = {}
    if "enum" in schema or "allOf" in schema or schema.get("properties"):  # it becomes a class
        result.texts[class_name(name)] = str(schema.get("description", ""))
        fields = result.fields.setdefault(class_name(name), fields)
    for part in [*(deref(result.document, item) for item in schema.get("allOf", [])), schema]:
        for key, value in (part.get("properties") or {}).items():
            fields[key] = _facts(result.document, key, value)
            _collect(result, name + class_name(key), value)
    _collect(result, f"{name}Item", schema.get("items"))
    _collect(result, f"{name}Value", schema.get("additionalProperties"))


def _facts(document: dict[str, Json], name: str, schema: dict[str, Json]) -> FieldFacts:
    target = deref(document, schema) or {}
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    several = tuple(kind for kind in kinds if kind != "null")
    return FieldFacts(
        description=str(schema.get("description") or target.get("description") or ""),
        nullable="null" in kinds,
        secret=is_secret(name, schema),
        deprecated=bool(schema.get("deprecated")),
        union=_union(document, schema.get("items", schema)),
        kinds=several if len(several) > 1 else (),
    )


def _union(document: dict[str, Json], schema: Json) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    target = deref(document, schema)
    if not isinstance(target, dict) or "oneOf" not in target:
        return None
    tag = target["discriminator"]["propertyName"]
    variants: list[tuple[str, str]] = []
    for choice in target["oneOf"]:
        name = choice["$ref"].rpartition("/")[2]
        kind = deref(document, choice)["properties"][tag]
        values = [kind["const"]] if "const" in kind else deref(document, kind).get("enum", [name])
        variants += [(str(value), class_name(name)) for value in values]
    return tag, tuple(variants)
