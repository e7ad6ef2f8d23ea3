"""The signature of an operation, ready to print."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from generator.codecs import Codec, Codecs, NoTemplateError
from generator.listing import Listing, Lists, Paging
from generator.names import wire_name
from generator.sidecar import OperationFacts, Sidecar

_BODY_KINDS = {
    "application/json": "json",
    "application/octet-stream": "raw",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}


@dataclass(frozen=True, slots=True)
class Argument:
    """One parameter.

    Args:
        name: name on the wire.
        python: name in Python.
        place: `path`, `query` or `header`.
        annotation: its type, without `Unset`.
        required: whether it must be given.
        explode: whether several values are sent as `a=1&a=2` (else `a=1,2`).
        description: text for the docs.
        classes: generated classes in the annotation.
        writer: function that makes text of what is given for `filters` or `sort`.
    """

    name: str
    python: str
    place: str
    annotation: str
    required: bool
    explode: bool
    description: str
    classes: tuple[str, ...]
    writer: str = ""

    @property
    def value(self) -> str:
        """Expression of what is sent."""
        return f"{self.writer}(OPERATION, {self.python})" if self.writer else self.python

    @property
    def declaration(self) -> str:
        """As it stands in a signature."""
        if self.required:
            return f"{self.python}: {self.annotation}"
        return f"{self.python}: {self.annotation} | Unset = UNSET"


@dataclass(frozen=True, slots=True)
class Body:
    """The request body: `json`, `raw`, `form` or `multipart`, its type and the one class that it must be of."""

    kind: str
    annotation: str
    classes: tuple[str, ...]
    several: bool
    required: bool

    @property
    def declaration(self) -> str:
        """As it stands in a signature."""
        return f"body: {self.annotation}" if self.required else f"body: {self.annotation} | Unset = UNSET"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation, ready to print."""

    name: str
    facts: OperationFacts
    arguments: tuple[Argument, ...]
    body: Body | None
    result: Codec
    result_kind: str
    listing: Listing | None = None
    paging: Paging | None = None

    @property
    def id(self) -> str:
        """operationId, as the vendor writes it."""
        return self.facts.operation.id

    @property
    def returns(self) -> str:
        """Type of the result."""
        return {"empty": "None", "bytes": "bytes"}.get(self.result_kind, self.result.annotation)

    @property
    def classes(self) -> list[str]:
        """Every generated class that the signature or the decoder names."""
        found = set(self.result.classes) if self.result_kind == "json" else set()
        found |= set(self.body.classes) if self.body else set()
        found |= set(self.paging.classes) if self.paging else set()
        for argument in self.arguments:
            found |= set(argument.classes)
        return sorted(found)

    @property
    def positional(self) -> list[str]:
        """Declarations before the star: path parameters, then the body."""
        names = [argument.declaration for argument in self.arguments if argument.place == "path"]
        return [*names, self.body.declaration] if self.body else names

    @property
    def keywords(self) -> list[str]:
        """Declarations after the star."""
        return [argument.declaration for argument in self.arguments if argument.place != "path"]

    @property
    def passing(self) -> str:
        """Arguments of a call that hands everything on."""
        names = [argument.python for argument in self.arguments if argument.place == "path"]
        names += ["body"] if self.body else []
        others = [argument.python for argument in self.arguments if argument.place != "path"]
        return ", ".join([*names, *(f"{name}={name}" for name in others)])

    @property
    def steering(self) -> list[Argument]:
        """Arguments that say which objects are read page after page, not how they are cut into pages."""
        left_out = self.paging.left_out if self.paging else frozenset()
        return [one for one in self.arguments if one.place == "path" or one.name not in left_out]

    @property
    def reading(self) -> str:
        """Arguments of the request for the first page."""
        names = [one.python if one.place == "path" else f"{one.python}={one.python}" for one in self.steering]
        fixed = self.paging.fixed if self.paging else {}
        names += [f"{one.python}={fixed[one.name]}" for one in self.arguments if one.name in fixed]
        return ", ".join(names)


_TAKEN = frozenset({"body", "build", "parse", "succeeded"})
"""Names that the functions of an endpoint use themselves."""


def _free_name(name: str, place: str) -> str:
    return f"{name}_{place}" if name in _TAKEN else name


_WRITERS = {"filters": "_write_filters", "sort": "_write_sort"}
"""Query parameters whose text can be made of conditions and orders."""


def _annotation(name: str, kind: Codec, listing: Listing | None) -> str:
    more = {"filters": listing.filters, "sort": listing.sort}.get(name) if listing else ""
    return f"{kind.annotation} | {more}" if more and kind.annotation == "str" else kind.annotation


def plan_endpoint(endpoint: ParsedEndpoint, sidecar: Sidecar, codecs: Codecs) -> Endpoint:
    """Plan of an endpoint as the parser of openapi-python-client sees it."""
    facts = sidecar.operations[str(endpoint.name)]
    arguments = []
    success = endpoint.responses.patterns[0].prop if endpoint.responses.patterns else None
    result = Codec("None") if success is None or facts.returns != "json" else codecs.of(success)
    lists = Lists(sidecar, codecs)
    listing = lists.listing(facts, result)
    groups = (
        ("path", endpoint.path_parameters),
        ("query", endpoint.query_parameters),
        ("header", endpoint.header_parameters),
    )
    for place, found in groups:
        for item in found:
            kind, name = codecs.of(item), wire_name(item.name)
            arguments.append(
                Argument(
                    name=name,
                    python=_free_name(str(item.python_name), place),
                    place=place,
                    annotation=_annotation(name, kind, listing),
                    required=item.required and name not in facts.filled,
                    explode=facts.styles[name],
                    description=facts.descriptions[name],
                    classes=kind.classes,
                    writer=_WRITERS.get(name, "") if place == "query" and kind.annotation == "str" else "",
                )
            )
    return Endpoint(
        name=str(endpoint.name),
        facts=facts,
        arguments=tuple(arguments),
        body=_body(endpoint, facts, codecs),
        result=result,
        result_kind=facts.returns,
        listing=listing,
        paging=lists.paging(facts, result),
    )


def _body(endpoint: ParsedEndpoint, facts: OperationFacts, codecs: Codecs) -> Body | None:
    if not endpoint.bodies:
        return None
    prop = endpoint.bodies[0].prop
    kind = _BODY_KINDS[str(facts.content_type)]
    required = bool(facts.data["requestBody"].get("required", True))
    if kind == "raw":
        return Body(kind, "FileContent", (), several=False, required=required)
    several = isinstance(prop, ListProperty)
    inner = prop.inner_property if isinstance(prop, ListProperty) else prop
    if not isinstance(inner, ModelProperty | AnyProperty):
        message = f"{facts.operation.id}: a body of {type(inner).__name__} is not generated; use an object or a list"
        raise NoTemplateError(message)
    found = codecs.of(inner)
    annotation = f"Sequence[{found.annotation}]" if several else found.annotation
    return Body(kind, annotation, found.classes, several=several, required=required)
