"""How a value of the API becomes a Python value and goes back: one expression each, for the templates to print."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty

from generator.names import python_name, wire_name
from generator.sidecar import FieldFacts
from generator.texts import quoted

_KIND_NAMES = {"string": "str", "integer": "int", "number": "Decimal", "boolean": "bool", "object": "dict[str, Any]"}


class NoTemplateError(Exception):
    """The description holds something that no template can print."""


@dataclass(frozen=True, slots=True)
class Codec:
    """A type of the API in Python.

    Args:
        annotation: type as it is written in code.
        load: expression that decodes the variable `v`; `v` itself where nothing is to be done.
        dump: expression that encodes `v`.
        classes: generated classes that the expressions need.
        money: whether the value is a decimal number, or lists or maps of them.
    """

    annotation: str
    load: str = "v"
    dump: str = "v"
    classes: tuple[str, ...] = ()
    money: bool = False

    @property
    def dump_inside(self) -> str:
        """Expression that encodes a list or map of such values."""
        return self.dump if self.money else "_plain(v)"


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
    def slot(self) -> str:
        """Attribute that holds the value: a private one where reading the public one warns."""
        return f"_{self.attribute}" if self.facts.deprecated else self.attribute

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


def is_map(model: ModelProperty) -> bool:
    """Whether a model is only a map of names to values; it is written as `dict[str, X]` and gets no class."""
    return not model.data.properties


class Codecs:
    """Finds codecs for what the parser of openapi-python-client made of a schema.

    Args:
        models: the parsed models; what stands in a property may be a copy from before it was complete.
        enums: the parsed enums.
    """

    def __init__(self, models: Iterable[ModelProperty], enums: Iterable[EnumProperty] = ()) -> None:
        self._models = {str(model.class_info.name): model for model in models}
        self._enums = {str(enum.class_info.name): enum for enum in enums}

    def model(self, name: str) -> ModelProperty | None:
        """The parsed model of a generated class, None where it is none."""
        return self._models.get(name)

    def values(self, name: str) -> list[str] | None:
        """Values of a generated enum, escaped for a text in double quotes; None where it is none."""
        found = self._enums.get(name)
        return None if found is None else [str(value) for value in found.values.values()]

    def of(self, parsed: PropertyProtocol, facts: FieldFacts | None = None) -> Codec:
        """Codec of a property, with the facts that the parser drops.

        Raises:
            NoTemplateError: the parser made something of it that no template can print.
        """
        if facts is not None and facts.union is not None:
            return _union_codec(facts.union, several=isinstance(parsed, ListProperty))
        if facts is not None and facts.kinds and isinstance(parsed, AnyProperty):
            names = [_KIND_NAMES.get(kind, "list[Any]") for kind in facts.kinds]
            return Codec(" | ".join(names), dump="_plain(v)")
        if isinstance(parsed, ListProperty):
            return _list_codec(self.of(parsed.inner_property))
        if isinstance(parsed, EnumProperty):
            name = str(parsed.class_info.name)
            return Codec(name, f"({name}_get(v) or {name}(v)) if v.__class__ is str else v", "_plain(v)", (name,))
        if isinstance(parsed, ModelProperty):
            return self._model(parsed)
        found = _SIMPLE.get(type(parsed))
        if found is None:
            message = f"{wire_name(parsed.name)}: no template for {type(parsed).__name__}; use simpler means"
            raise NoTemplateError(message)
        return found

    def _model(self, model: ModelProperty) -> Codec:
        name = str(model.class_info.name)
        if not is_map(model):
            return Codec(name, f"{name}_load(v) if v.__class__ is dict else v", "_plain(v)", (name,))
        extra = self._models.get(name, model).additional_properties
        inner = Codec("Any") if extra is None or isinstance(extra, AnyProperty) else self.of(extra)
        if inner.load == "v":
            return Codec(f"dict[str, {inner.annotation}]", dump="_plain(v)")
        load = f"{{k: {_inner(inner.load)} for k, w in v.items()}} if v.__class__ is dict else v"
        return Codec(f"dict[str, {inner.annotation}]", load, inner.dump_inside, inner.classes, inner.money)

    def fields(self, model: ModelProperty, facts: dict[str, FieldFacts]) -> list[Field]:
        """Fields of a model in the order of the description, required and optional as they come."""
        found = []
        for item in [*(model.required_properties or []), *(model.optional_properties or [])]:
            name = wire_name(item.name)
            known = facts.get(name, _NO_FACTS)
            found.append(Field(name, python_name(name), self.of(item, known), item.required, known))
        order = {name: position for position, name in enumerate(facts)}
        return sorted(found, key=lambda one: order.get(one.name, len(order)))


_VARIABLE = re.compile(r'"(?:[^"\\]|\\.)*"|\bv\b')
"""A text, in which nothing is replaced, or the variable."""


def _list_codec(inner: Codec) -> Codec:
    if inner.load == "v":
        return Codec(f"list[{inner.annotation}]", dump="_plain(v)", classes=inner.classes)
    load = f"[{_inner(inner.load)} for w in v] if v.__class__ is list else v"
    return Codec(f"list[{inner.annotation}]", load, inner.dump_inside, inner.classes, inner.money)


def _inner(load: str) -> str:
    """The expression of an element, with `w` in place of `v`; a nested loop hides its own `w`."""
    return _VARIABLE.sub(lambda found: "w" if found[0] == "v" else found[0], load)


def _union_codec(union: tuple[str, tuple[tuple[str, str], ...]], *, several: bool) -> Codec:
    tag, variants = union
    classes = tuple(sorted({name for _, name in variants}))
    table = "{" + ", ".join(f"{quoted(value)}: {name}_load" for value, name in variants) + "}"
    load = f"_tagged(v, {quoted(tag)}, {table})"
    annotation = " | ".join((*classes, "dict[str, Any]"))
    if several:
        load = f"[{_inner(load)} for w in v] if v.__class__ is list else v"
        annotation = f"list[{annotation}]"
    return Codec(annotation, load, "_plain(v)", classes)
