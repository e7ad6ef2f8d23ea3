"""How a value of the API becomes a Python value and goes back: one expression each, for the templates to print."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    StringProperty,
)
from openapi_python_client.parser.properties import Property as ParsedProperty

from generator.names import python_name
from generator.sidecar import FieldFacts

_KIND_NAMES = {"string": "str", "integer": "int", "number": "Decimal", "boolean": "bool", "object": "dict[str, Any]"}


@dataclass(frozen=True, slots=True)
class Codec:
    """A type of the API in Python.

    Args:
        annotation: type as it is written in code.
        load: expression that decodes the variable `v`; `v` itself where nothing is to be done.
        dump: expression that encodes `v`.
        classes: generated classes that the expressions need.
        money: whether the value is a decimal number.
    """

    annotation: str
    load: str = "v"
    dump: str = "v"
    classes: tuple[str, ...] = ()
    money: bool = False


_SIMPLE: dict[type, Codec] = {
    StringProperty: Codec("str"),
    IntProperty: Codec("int"),
    BooleanProperty: Codec("bool"),
    AnyProperty: Codec("Any", dump="_plain(v)"),
    FloatProperty: Codec("Decimal", "v if v.__class__ is Decimal else _decimal(v)", "_number(v)", money=True),
    DateProperty: Codec("datetime.date", "_day(v)", "_plain(v)"),
    DateTimeProperty: Codec("datetime.datetime", "_instant(v)", "_plain(v)"),
    FileProperty: Codec("FileContent"),
}


def codec(parsed: ParsedProperty, facts: FieldFacts | None = None) -> Codec:
    """Codec of a property as the parser of openapi-python-client sees it, with the facts it drops.

    Raises:
        TypeError: the parser made something of it that no template can print.
    """
    if facts is not None and facts.union is not None:
        return _union_codec(facts, several=isinstance(parsed, ListProperty))
    if facts is not None and facts.kinds and isinstance(parsed, AnyProperty):
        names = [_KIND_NAMES.get(kind, "list[Any]") for kind in facts.kinds]
        return Codec(" | ".join(names), dump="_plain(v)")
    if isinstance(parsed, ListProperty):
        return _list_codec(codec(parsed.inner_property))
    if isinstance(parsed, EnumProperty):
        name = str(parsed.class_info.name)
        return Codec(name, f"({name}_get(v) or {name}(v)) if v.__class__ is str else v", "_plain(v)", (name,))
    if isinstance(parsed, ModelProperty):
        return _model_codec(parsed)
    found = _SIMPLE.get(type(parsed))
    if found is None:
        message = f"{parsed.name}: no template for {type(parsed).__name__}; describe it with simpler means"
        raise TypeError(message)
    return found


def is_map(model: ModelProperty) -> bool:
    """Whether a model is only a map of names to values; it is written as `dict[str, X]` and gets no class."""
    return not model.required_properties and not model.optional_properties


def _model_codec(model: ModelProperty) -> Codec:
    if is_map(model):
        extra = model.additional_properties
        inner = Codec("Any") if extra is None or isinstance(extra, AnyProperty) else codec(extra)
        if inner.load == "v":
            return Codec(f"dict[str, {inner.annotation}]", dump="_plain(v)")
        load = f"{{k: {_inner(inner.load)} for k, w in v.items()}} if v.__class__ is dict else v"
        return Codec(f"dict[str, {inner.annotation}]", load, "_plain(v)", inner.classes)
    name = str(model.class_info.name)
    return Codec(name, f"{name}.from_dict(v) if v.__class__ is dict else v", "_plain(v)", (name,))


def _list_codec(inner: Codec) -> Codec:
    if inner.load == "v":
        return Codec(f"list[{inner.annotation}]", dump="_plain(v)", classes=inner.classes)
    load = f"[{_inner(inner.load)} for w in v] if v.__class__ is list else v"
    return Codec(f"list[{inner.annotation}]", load, "_plain(v)", inner.classes)


def _inner(load: str) -> str:
    """The expression of an element, with `w` in place of `v`; a nested loop hides its own `w`."""
    out: list[str] = []
    word = ""
    for char in load + " ":
        if char.isidentifier() or char.isdigit():
            word += char
            continue
        out.append("w" if word == "v" else word)
        out.append(char)
        word = ""
    return "".join(out).rstrip()


def _union_codec(facts: FieldFacts, *, several: bool) -> Codec:
    if facts.union is None:
        message = "not a union"
        raise TypeError(message)
    tag, variants = facts.union
    classes = tuple(sorted({name for _, name in variants}))
    table = "{" + ", ".join(f'"{value}": {name}.from_dict' for value, name in variants) + "}"
    load = f'_tagged(v, "{tag}", {table})'
    annotation = " | ".join((*classes, "dict[str, Any]"))
    if several:
        load = f"[{_inner(load)} for w in v] if v.__class__ is list else v"
        annotation = f"list[{annotation}]"
    return Codec(annotation, load, "_plain(v)", classes)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model, ready to print.

    Args:
        name: name on the wire.
        attribute: name in Python.
        codec: its type.
        required: whether the constructor asks for it.
        facts: texts and marks.
    """

    name: str
    attribute: str
    codec: Codec
    required: bool
    facts: FieldFacts

    @property
    def annotation(self) -> str:
        """Type of the attribute, with `None` where null is answered and `Unset` where it may be absent."""
        parts = [self.codec.annotation]
        if self.facts.nullable:
            parts.append("None")
        if not self.required:
            parts.append("Unset")
        return " | ".join(parts)


_NO_FACTS = FieldFacts("", nullable=False, secret=False, deprecated=False)


def fields(model: ModelProperty, facts: dict[str, FieldFacts]) -> list[Field]:
    """Fields of a model in the order of the description, required and optional as they come."""
    parsed = [*(model.required_properties or []), *(model.optional_properties or [])]
    found = []
    for item in parsed:
        known = facts.get(item.name, _NO_FACTS)
        attribute = python_name(item.name)
        found.append(Field(item.name, attribute, codec(item, known), item.required, known))
    order = {name: position for position, name in enumerate(facts)}
    return sorted(found, key=lambda one: order.get(one.name, len(order)))
