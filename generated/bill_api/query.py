# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Conditions and orders of lists, and how they are written: ``field:operator:value``, joined with commas.

Values go in double quotes where they hold anything that means something, and the grammar has no way to write a quote
inside them. What it cannot carry is refused, so that no value can become a condition of its own.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar

from attrs import frozen as _frozen

from .types import UNSET, Unset

if TYPE_CHECKING:
    from .wire import Operation

__all__ = (
    "Anything",
    "Asc",
    "Eq",
    "Field",
    "Fields",
    "Filter",
    "Gt",
    "Gte",
    "In",
    "Lt",
    "Lte",
    "Ne",
    "Nin",
    "Order",
    "Sw",
    "anything",
    "choice",
    "day",
    "moment",
    "number",
    "text",
    "truth",
    "write_filters",
    "write_sort",
)

L = TypeVar("L")
V = TypeVar("V")

Anything: TypeAlias = str | bool | int | Decimal
"""Values of a field whose type is not documented."""

_BARE = re.compile(r"[A-Za-z0-9_.@+/-]+")
_LONGEST_NUMBER = 40
_HOW = {
    "eq": "==",
    "ne": "!=",
    "gt": ">",
    "gte": ">=",
    "lt": "<",
    "lte": "<=",
    "in": "in_()",
    "nin": "not_in()",
    "sw": "startswith()",
}


@_frozen(repr=False)
class Filter(Generic[L]):
    """Conditions of one list that must all hold; ``&`` joins them, ``str()`` writes them.

    Args:
        operation: operationId of the list.
        conditions: each as it is written.
    """

    operation: str
    conditions: tuple[str, ...]

    def __and__(self, other: Filter[L]) -> Filter[L]:
        if not isinstance(other, Filter):
            return NotImplemented
        if other.operation != self.operation:
            message = f"conditions of {self.operation} and of {other.operation} cannot be joined"
            raise ValueError(message)
        return Filter(self.operation, self.conditions + other.conditions)

    def __bool__(self) -> bool:
        message = (
            "conditions are joined with &, each in parentheses; `and`, `or`, `not`, `a < b < c` and `in` do not work"
        )
        raise TypeError(message)

    def __str__(self) -> str:
        return ",".join(self.conditions)

    def __repr__(self) -> str:
        return f"Filter({str(self)!r})"


@_frozen(repr=False)
class Order(Generic[L]):
    """A field that a list is sorted by; ``str()`` writes it.

    Args:
        operation: operationId of the list.
        field: name on the wire.
        descending: from the greatest to the least.
    """

    operation: str
    field: str
    descending: bool = False

    def __str__(self) -> str:
        return f"{self.field}:{'desc' if self.descending else 'asc'}"

    def __repr__(self) -> str:
        return f"Order({str(self)!r})"


class Field(Generic[L, V]):
    """A field of a list; classes below add what a field can be asked.

    Args:
        name: name on the wire.
        operation: operationId of the list.
        write: makes text of a value, or says what is wrong with it.
    """

    __slots__ = ("_write", "name", "operation")
    operators: ClassVar[tuple[str, ...]] = ()
    """What the list takes for it."""
    is_sortable: ClassVar[bool] = False
    """Whether the list can be sorted by it."""

    def __init__(self, name: str, operation: str, write: Callable[[Any, str], str]) -> None:
        self.name = name
        self.operation = operation
        self._write = write

    def __repr__(self) -> str:
        return f"<{self.name} of {self.operation}: {self._allowed()}>"

    def __hash__(self) -> int:
        return hash((self.operation, self.name))

    def condition(self, operator: str, value: Any) -> Filter[L]:
        """A condition by the name of its operator: ``eq``, ``ne``, ``gt``, ``gte``, ``lt``, ``lte``, ``in``, ``nin``, ``sw``.

        Raises:
            TypeError: the field does not take the operator, or no value of this type.
            ValueError: the value cannot be carried by a filter.
        """
        if operator not in self.operators:
            message = f"{self.operation}: {self.name} takes {self._allowed()}, not {_HOW.get(operator, operator)}"
            raise TypeError(message)
        try:
            written = self._written(operator, value)
        except (TypeError, ValueError) as error:
            message = f"{self.operation}: {self.name} {error}"
            raise type(error)(message) from None
        return Filter(self.operation, (f"{self.name}:{operator}:{written}",))

    def _written(self, operator: str, value: Any) -> str:
        if operator in ("in", "nin"):
            return _quoted(",".join(self._elements(operator, value)))
        written = self._write(value, operator)
        if operator == "sw" and not written:
            message = "must start with some text; every text starts with none"
            raise ValueError(message)
        return written if operator != "sw" and _BARE.fullmatch(written) else _quoted(written)

    def _elements(self, operator: str, values: Any) -> Iterator[str]:
        if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
            message = f"takes several values for {_HOW[operator]}, not {type(values).__name__}"
            raise TypeError(message)
        is_empty = True
        for value in values:
            is_empty = False
            written = self._write(value, operator)
            if not written or "," in written or written != written.strip() or written.endswith("\\"):
                message = (
                    f"cannot be compared with {written!r} in a list: its values are joined with commas, and must not be "
                    "empty, hold a comma, end with a backslash, or begin or end with a blank"
                )
                raise ValueError(message)
            yield written
        if is_empty:
            message = f"takes at least one value for {_HOW[operator]}"
            raise ValueError(message)

    def _allowed(self) -> str:
        asked = [_HOW[name] for name in self.operators]
        return ", ".join(asked + (["asc(), desc()"] if self.is_sortable else [])) or "nothing"

    if not TYPE_CHECKING:  # checkers see what the classes below add; who has none hears what the field takes

        def __eq__(self, value: object) -> Any:
            return self.condition("eq", value)

        def __ne__(self, value: object) -> Any:
            return self.condition("ne", value)

        def __gt__(self, value: object) -> Any:
            return self.condition("gt", value)

        def __ge__(self, value: object) -> Any:
            return self.condition("gte", value)

        def __lt__(self, value: object) -> Any:
            return self.condition("lt", value)

        def __le__(self, value: object) -> Any:
            return self.condition("lte", value)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or name in Field.__slots__:
                raise AttributeError(name)
            message = f"{self.operation}: {self.name} takes {self._allowed()}, not {name}"
            raise AttributeError(message)


class Eq(Field[L, V]):
    """Can be asked with ``==``."""

    __slots__ = ()
    __hash__ = Field.__hash__

    def __eq__(self, value: V) -> Filter[L]:  # type: ignore[override]
        return self.condition("eq", value)


class Ne(Field[L, V]):
    """Can be asked with ``!=``."""

    __slots__ = ()
    __hash__ = Field.__hash__

    def __ne__(self, value: V) -> Filter[L]:  # type: ignore[override]
        return self.condition("ne", value)


class Gt(Field[L, V]):
    """Can be asked with ``>``."""

    __slots__ = ()

    def __gt__(self, value: V) -> Filter[L]:
        return self.condition("gt", value)


class Gte(Field[L, V]):
    """Can be asked with ``>=``."""

    __slots__ = ()

    def __ge__(self, value: V) -> Filter[L]:
        return self.condition("gte", value)


class Lt(Field[L, V]):
    """Can be asked with ``<``."""

    __slots__ = ()

    def __lt__(self, value: V) -> Filter[L]:
        return self.condition("lt", value)


class Lte(Field[L, V]):
    """Can be asked with ``<=``."""

    __slots__ = ()

    def __le__(self, value: V) -> Filter[L]:
        return self.condition("lte", value)


class In(Field[L, V]):
    """Can be asked with ``in_``."""

    __slots__ = ()

    def in_(self, values: Iterable[V]) -> Filter[L]:
        """One of these values.

        Raises:
            TypeError: a value is of another type.
            ValueError: there are none, or one cannot stand in a list.
        """
        return self.condition("in", values)


class Nin(Field[L, V]):
    """Can be asked with ``not_in``."""

    __slots__ = ()

    def not_in(self, values: Iterable[V]) -> Filter[L]:
        """None of these values; see ``in_``."""
        return self.condition("nin", values)


class Sw(Field[L, V]):
    """Can be asked with ``startswith``."""

    __slots__ = ()

    def startswith(self, value: V) -> Filter[L]:
        """Begins with this text.

        Raises:
            TypeError: it is no text.
            ValueError: it is empty, or cannot be carried by a filter.
        """
        return self.condition("sw", value)


class Asc(Field[L, V]):
    """Can be sorted by."""

    __slots__ = ()
    is_sortable = True

    def asc(self) -> Order[L]:
        """From the least to the greatest."""
        return Order(self.operation, self.name)

    def desc(self) -> Order[L]:
        """From the greatest to the least."""
        return Order(self.operation, self.name, descending=True)


class Fields:
    """Fields of one list as attributes; a group of fields, such as those of ``invoice``, is an attribute too.

    Args:
        operation: operationId of the list.
    """

    __slots__ = ("_operation",)

    def __init__(self, operation: str) -> None:
        self._operation = operation

    def __iter__(self) -> Iterator[Field[Any, Any]]:
        for name in sorted(vars(type(self))):
            found = getattr(self, name)
            if isinstance(found, Field):
                yield found
            elif isinstance(found, Fields):
                yield from found

    def __repr__(self) -> str:
        return f"<fields of {self._operation}: {', '.join(field.name for field in self)}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            known = ", ".join(each for each in sorted(vars(type(self))) if not each.startswith("_"))
            message = f"{self._operation} has no field {name!r}; it knows {known}"
            raise AttributeError(message)


def text(value: Any, operator: str) -> str:
    """Text as it is."""
    del operator
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        message = f"takes text, not {type(value).__name__}"
        raise TypeError(message)
    return value


def choice(*known: str) -> Callable[[Any, str], str]:
    """A writer for one of some values: as text, or as a member, which may be one that the vendor added since."""

    def write(value: Any, operator: str) -> str:
        written = text(value, operator)
        if written not in known and not isinstance(value, Enum):
            message = f"is one of {', '.join(known)}, not {written!r}"
            raise ValueError(message)
        return written

    return write


def truth(value: Any, operator: str) -> str:
    """True or false."""
    del operator
    if not isinstance(value, bool):
        message = f"takes True or False, not {type(value).__name__}"
        raise TypeError(message)
    return "true" if value else "false"


def number(value: Any, operator: str) -> str:
    """A number with all its digits."""
    del operator
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        hint = "; a float has lost digits already" if isinstance(value, float) else ""
        message = f"takes a Decimal or an int, not {type(value).__name__}{hint}"
        raise TypeError(message)
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > _LONGEST_NUMBER:
        message = "takes a number that can be written out"
        raise ValueError(message)
    written = format(exact, "f")
    if len(written) > _LONGEST_NUMBER:
        message = f"takes a number of at most {_LONGEST_NUMBER} characters"
        raise ValueError(message)
    return written


def day(value: Any, operator: str) -> str:
    """A date."""
    del operator
    if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
        message = f"takes a datetime.date, not {type(value).__name__}"
        raise TypeError(message)
    return value.isoformat()


def moment(value: Any, operator: str) -> str:
    """A date and time in UTC with milliseconds, rounded so that the condition means the same for such values."""
    if not isinstance(value, datetime.datetime):
        message = f"takes a datetime.datetime with a time zone, not {type(value).__name__}"
        raise TypeError(message)
    if value.utcoffset() is None:
        message = "takes a datetime with a time zone, such as datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)"
        raise ValueError(message)
    try:
        instant = value.astimezone(datetime.timezone.utc)
        if operator in ("gte", "lt"):
            instant += datetime.timedelta(microseconds=-instant.microsecond % 1000)
    except OverflowError:
        message = "takes a datetime that exists in UTC"
        raise ValueError(message) from None
    return instant.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def anything(value: Any, operator: str) -> str:
    """A value of a field whose type is not documented."""
    if isinstance(value, bool):
        return truth(value, operator)
    if isinstance(value, int | float | Decimal):
        return number(value, operator)
    return text(value, operator)


def _quoted(written: str) -> str:
    """Text in double quotes.

    Raises:
        ValueError: the grammar has no way to write it.
    """
    if '"' in written or written.endswith("\\"):
        message = f"cannot be compared with {written!r}: filters cannot carry a double quote, or a backslash at the end"
        raise ValueError(message)
    if any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000 for char in written):
        message = f"cannot be compared with {written!r}: filters cannot carry control characters"
        raise ValueError(message)
    return f'"{written}"'


def write_filters(operation: Operation, given: Any) -> str | Unset:
    """The value of the parameter ``filters``.

    Args:
        operation: the list.
        given: text, which is left as it is; conditions of this list; or a mapping such as
            ``{"dueDate__gte": datetime.date(2026, 1, 31)}``, whose conditions must all hold.

    Raises:
        TypeError: none of these, or a value of a wrong type.
        ValueError: conditions of another list, an unknown field, or a value that filters cannot carry.
    """
    if given is None or given is UNSET:
        return UNSET
    if isinstance(given, str):
        return given
    if isinstance(given, Filter):
        _check_list(operation, given.operation)
        return str(given)
    if not isinstance(given, Mapping):
        message = f"{operation.id}: filters must be conditions, a mapping or text, not {type(given).__name__}"
        raise TypeError(message)
    known = {field.name: field for field in _fields(operation)}
    found = [part for key, value in given.items() for part in _condition(operation, known, key, value).conditions]
    return ",".join(found) or UNSET


def _condition(operation: Operation, known: Mapping[str, Field[Any, Any]], key: Any, value: Any) -> Filter[Any]:
    name, _, operator = str(key).partition("__")
    allowed = [one for one in known if known[one].operators]
    if name not in allowed:
        message = f"{operation.id} cannot be filtered by {name!r}, but by {_listed(allowed)}"
        raise ValueError(message)
    operators = known[name].operators
    if (operator or "eq") not in operators:
        keys = (name if one == "eq" else f"{name}__{one}" for one in operators)
        message = f"{operation.id} cannot be filtered by {key!r}, but by {_listed(keys)}"
        raise ValueError(message)
    return known[name].condition(operator or "eq", value)


def write_sort(operation: Operation, given: Any) -> str | Unset:
    """The value of the parameter ``sort``.

    Args:
        operation: the list.
        given: text, which is left as it is; an order of this list, or several, the first one first.

    Raises:
        TypeError: none of these.
        ValueError: an order of another list, one field twice, or several fields where the list sorts by one only.
    """
    if given is None or given is UNSET:
        return UNSET
    if isinstance(given, str):
        return given
    orders = [given] if isinstance(given, Order) else given
    if isinstance(orders, Mapping) or not isinstance(orders, Iterable):
        message = f"{operation.id}: sort must be orders such as due_date.desc(), or text, not {type(given).__name__}"
        raise TypeError(message)
    found = list(orders)
    for order in found:
        if not isinstance(order, Order):
            message = (
                f"{operation.id}: sort must be orders such as due_date.desc(), or text, not {type(order).__name__}"
            )
            raise TypeError(message)
        _check_list(operation, order.operation)
    if len({order.field for order in found}) < len(found):
        message = f"{operation.id}: sort names a field twice"
        raise ValueError(message)
    if len(found) > 1 and operation.pagination == "cursor":
        message = f"{operation.id} can be sorted by one field only"
        raise ValueError(message)
    return ",".join(map(str, found)) or UNSET


def _check_list(operation: Operation, made_for: str) -> None:
    if made_for != operation.id:
        message = (
            f"{operation.id}: these are fields of {made_for}; the fields of this list are {_listed(_names(operation))}"
        )
        raise ValueError(message)


def _names(operation: Operation) -> list[str]:
    return [field.name for field in _fields(operation)]


def _fields(operation: Operation) -> list[Field[Any, Any]]:
    from .fields import fields_of

    found = fields_of(operation.id)
    return [] if found is None else list(found)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "no field that is documented; give text if you know one"
