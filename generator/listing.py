"""What a list can be filtered and sorted by, and how its pages are read, ready to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.codecs import Codec, Codecs
from generator.document import parameters
from generator.names import class_name, python_name
from generator.sidecar import FieldFacts, OperationFacts, Sidecar
from generator.tree import Json

CURSORS = {"page": "page", "forward": "page", "cursor": "nextPage", "offset": "start"}
"""Style of paging -> query parameter that takes where the next page begins."""

DEFAULT_PAGE = 100
"""Objects a page where the description names no maximum."""

UNPAGED: dict[str, tuple[str, ...]] = {"listBillingStatements": ("invoiceDateFrom", "invoiceDateTo")}
"""Query parameters that a list does not take together with those for pages."""

_OPERATORS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "sw")
_WRITERS = {
    "str": ("str", "text"),
    "int": ("int", "number"),
    "Decimal": ("Decimal | int", "number"),
    "bool": ("bool", "truth"),
    "datetime.date": ("datetime.date", "day"),
    "datetime.datetime": ("datetime.datetime", "moment"),
}
_UNKNOWN = ("Anything", "anything")


@dataclass(frozen=True, slots=True)
class ListField:
    """A field of a list.

    Args:
        name: name on the wire, such as `invoice.invoiceNumber`.
        operators: that the list takes for it.
        is_sortable: whether the list can be sorted by it.
        annotation: type of its values.
        writer: function or call that makes text of a value.
        classes: generated classes in the annotation.
    """

    name: str
    operators: tuple[str, ...]
    is_sortable: bool
    annotation: str
    writer: str
    classes: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """First step of a dotted name, else nothing."""
        first, dot, _ = self.name.partition(".")
        return first if dot else ""

    @property
    def attribute(self) -> str:
        """Name in Python, below the group."""
        return python_name(self.name.removeprefix(f"{self.group}.").replace(".", "_"))

    @property
    def parts(self) -> tuple[str, ...]:
        """Classes of what it can be asked."""
        asked = [name.capitalize() for name in self.operators]
        return (*asked, "Asc") if self.is_sortable else tuple(asked)

    @property
    def kind(self) -> str:
        """Name of the class made of those."""
        return "".join(("Field", *self.parts))


@dataclass(frozen=True, slots=True)
class Listing:
    """What is documented to filter and sort a list by.

    Args:
        operation: operationId.
        name: name in Python, such as `bills` or `spend_budgets_members`.
        place: method in the client.
        fields: sorted by name.
    """

    operation: str
    name: str
    place: str
    fields: tuple[ListField, ...]

    @property
    def fields_class(self) -> str:
        """Class whose attributes are the fields."""
        return f"{class_name(self.name)}Fields"

    @property
    def filters_class(self) -> str:
        """Class of mappings of conditions."""
        return f"{class_name(self.name)}Filters"

    @property
    def groups(self) -> dict[str, list[ListField]]:
        """Fields by their group; those without stand first."""
        found: dict[str, list[ListField]] = {"": []}
        for item in self.fields:
            found.setdefault(item.group, []).append(item)
        return found

    @property
    def classes(self) -> list[str]:
        """Generated classes in annotations."""
        return sorted({name for item in self.fields for name in item.classes})

    @property
    def filters(self) -> str:
        """What `filters` takes beside text; empty where no field can be filtered by."""
        has_any = any(item.operators for item in self.fields)
        return f"Filter[{self.fields_class}] | {self.filters_class}" if has_any else ""

    @property
    def sort(self) -> str:
        """What `sort` takes beside text; empty where the list cannot be sorted by any."""
        has_any = any(item.is_sortable for item in self.fields)
        return f"Order[{self.fields_class}] | Sequence[Order[{self.fields_class}]]" if has_any else ""


@dataclass(frozen=True, slots=True)
class Paging:
    """How all pages of a list are read.

    Args:
        method: name of the method that does.
        item: type of one object.
        classes: generated classes in that type.
        fixed: query parameter -> value that is always sent.
        left_out: query parameters that the method does not take.
    """

    method: str
    item: str
    classes: tuple[str, ...]
    fixed: Mapping[str, int]
    left_out: frozenset[str]


class Lists:
    """Plans lists.

    Args:
        sidecar: facts of the document.
        codecs: codecs of the parsed document.
    """

    def __init__(self, sidecar: Sidecar, codecs: Codecs) -> None:
        self._sidecar = sidecar
        self._codecs = codecs

    def listing(self, facts: OperationFacts, result: Codec) -> Listing | None:
        """What an operation can be filtered and sorted by; None where nothing is documented."""
        names = self._query(facts)
        filterable: dict[str, list[Json]] = facts.data.get("x-filterable") or {} if "filters" in names else {}
        sortable: list[str] = facts.data.get("x-sortable") or [] if "sort" in names else []
        if not filterable and not sortable:
            return None
        fields = []
        for name in sorted({*filterable, *sortable}):
            known = [str(one) for one in filterable.get(name, ())]
            operators = tuple(one for one in _OPERATORS if one in known) or (_OPERATORS if name in filterable else ())
            annotation, writer, classes = self._type_of(result, name)
            fields.append(ListField(name, operators, name in sortable, annotation, writer, classes))
        method = facts.place.method.removeprefix("list").strip("_")
        name = "_".join(part for part in (facts.place.module, method) if part)
        return Listing(facts.operation.id, name, str(facts.place), tuple(fields))

    def paging(self, facts: OperationFacts, result: Codec) -> Paging | None:
        """How an operation is read page after page; None where it is no list with pages."""
        cursor = CURSORS.get(str(facts.data.get("x-pagination")))
        names = self._query(facts)
        items = self._items(result)
        if cursor not in names or items is None:
            return None
        _, _, rest = facts.place.method.partition("_")
        fixed = {"max": int(names["max"].get("maximum", DEFAULT_PAGE))} if "max" in names else {}
        return Paging(
            method=f"iterate_{rest}".rstrip("_"),
            item=items.annotation,
            classes=items.classes,
            fixed=fixed,
            left_out=frozenset(("page", "nextPage", "prevPage", "start", "max", *UNPAGED.get(facts.operation.id, ()))),
        )

    def _query(self, facts: OperationFacts) -> dict[str, dict[str, Json]]:
        found = parameters(self._sidecar.document, facts.operation)
        return {str(each["name"]): each.get("schema") or {} for each in found if each.get("in") == "query"}

    def _items(self, result: Codec) -> Codec | None:
        """Codec of what stands in `results`, or in the bare array."""
        found = result
        if not result.annotation.startswith("list["):
            field = self._field(result, "results")
            if field is None or not field.annotation.startswith("list["):
                return None
            found = field
        return Codec(found.annotation.removeprefix("list[").removesuffix("]"), classes=found.classes)

    def _field(self, owner: Codec, name: str) -> Codec | None:
        model = self._codecs.model(owner.classes[0]) if len(owner.classes) == 1 else None
        if model is None:
            return None
        facts: dict[str, FieldFacts] = self._sidecar.fields.get(owner.classes[0], {})
        return next((field.codec for field in self._codecs.fields(model, facts) if field.name == name), None)

    def _type_of(self, result: Codec, path: str) -> tuple[str, str, tuple[str, ...]]:
        """Annotation, writer and classes of a field; plural names stand for many ids of one field."""
        items = self._items(result)
        for name in (path, path.removesuffix("s")):
            found = items
            for step in name.split("."):
                found = None if found is None else self._field(found, step)
            if found is not None:
                return self._written(found)
        return ("str", "text", ()) if path.endswith(("Id", "Ids")) else (*_UNKNOWN, ())

    def _written(self, found: Codec) -> tuple[str, str, tuple[str, ...]]:
        inner = found.annotation.removeprefix("list[").removesuffix("]")
        if inner in _WRITERS:
            return (*_WRITERS[inner], ())
        values = self._codecs.values(inner)
        if values is None:
            return (*_UNKNOWN, ())
        known = ", ".join(f'"{value}"' for value in values)
        return f"{inner} | str", f"choice({known})", (inner,)
