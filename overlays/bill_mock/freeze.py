"""A world as JSON and back: any graph of objects of this package, what they share and refer to included.

Dicts with names as keys, texts, whole numbers, true, false and null stand for themselves; everything else is an array
that begins with a letter. Objects are taken apart and put together as `copy` does it (`__reduce_ex__`), but only
classes and functions of this package and a few classes of the standard library are let in: reading runs no other code.
"""

from __future__ import annotations

import base64
import copyreg
import sys
from collections import Counter, OrderedDict, defaultdict, deque
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import partial
from random import Random
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Json: TypeAlias = Any

_PACKAGE = "bill_mock"
_LARGEST = 2**63 - 1
_CLASSES = {
    f"{one.__module__}:{one.__qualname__}": one
    for one in (Counter, OrderedDict, Random, UUID, defaultdict, deque, partial, timedelta, timezone, dict, list, set)
}


def freeze(value: object, known: Mapping[str, object]) -> Json:
    """The value as JSON data.

    Args:
        value: what to keep.
        known: what is not kept, but found again by its name.

    Raises:
        TypeError: it holds an object or a function that could not be made again.
    """
    return _Freezer(known).node(value)


def thaw(node: Json, known: Mapping[str, object]) -> Any:
    """The value that `freeze` made the JSON data of.

    Args:
        node: the JSON data.
        known: what takes the place of what was not kept, by the same names.

    Raises:
        ValueError: it does not come from `freeze`, or from another version of this package.
    """
    try:
        return _Thawer(known).value(node)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as error:
        message = f"the state cannot be read: {error!r}"
        raise ValueError(message) from error


class _Freezer:
    """Numbers dicts, lists, sets and objects as it meets them; one that it meets again becomes a reference."""

    def __init__(self, known: Mapping[str, object]) -> None:
        self._known = {id(value): name for name, value in known.items()}
        # The values are held as well, so that none of their ids is given to another value meanwhile.
        self._met: dict[int, tuple[int, object]] = {}

    def node(self, value: Any) -> Json:
        kind = type(value)
        if value is None or kind is str or kind is bool:
            return value
        write = _SCALARS.get(kind)
        if write is not None:
            return write(value)
        name = self._known.get(id(value))
        if name is not None:
            return ["k", name]
        return ["u", *map(self.node, value)] if kind is tuple else self._shared(value)

    def _shared(self, value: Any) -> Json:
        if isinstance(value, type | FunctionType):
            return ["g", _name_of(value)]
        if isinstance(value, MethodType):
            return ["h", self.node(value.__self__), value.__name__]
        met = self._met.get(id(value))
        if met is not None:
            return ["r", met[0]]
        self._met[id(value)] = (len(self._met), value)
        kind = type(value)
        if kind is dict:
            return self._dict(value)
        letter = _SEQUENCES.get(kind)
        if letter is None:
            return self._object(value)
        return [letter, *map(self.node, value if kind is list else sorted(value, key=repr))]

    def _dict(self, value: dict[Any, Any]) -> Json:
        if all(type(key) is str for key in value):
            return {key: self.node(item) for key, item in value.items()}
        return ["m", *([self.node(key), self.node(item)] for key, item in value.items())]

    def _object(self, value: Any) -> Json:
        reduced = value.__reduce_ex__(4)
        if isinstance(reduced, str):
            message = f"{type(value).__qualname__} cannot be kept"
            raise TypeError(message)
        made: tuple[Any, ...] = (*reduced, None, None, None)
        make, arguments, state, items, pairs = made[:5]
        way = "new" if make is copyreg.__newobj__ else "call"  # type: ignore[attr-defined]  # public by its use in pickle
        cls, arguments = (arguments[0], arguments[1:]) if way == "new" else (make, arguments)
        parts = [self.node(part) for part in (tuple(arguments), state, tuple(items or ()), tuple(pairs or ()))]
        return ["o", way, _name_of(cls), *parts]


class _Thawer:
    """Numbers values in the same order."""

    def __init__(self, known: Mapping[str, object]) -> None:
        self._known = known
        self._met: list[Any] = []

    def value(self, node: Json) -> Any:
        if isinstance(node, dict):
            return self._dict(node.items(), named=True)
        if not isinstance(node, list):
            return node
        letter, *parts = node
        read = _READERS.get(letter)
        return getattr(self, f"_{_PARTS[letter]}")(parts) if read is None else read(*parts)

    def _dict(self, pairs: Iterable[Any], *, named: bool = False) -> dict[Any, Any]:
        made: dict[Any, Any] = {}
        self._met.append(made)
        for name, item in pairs:
            key = name if named else self.value(name)  # before the item, whose number is greater
            made[key] = self.value(item)
        return made

    def _list(self, parts: list[Json]) -> list[Any]:
        made: list[Any] = []
        self._met.append(made)
        made.extend(map(self.value, parts))
        return made

    def _set(self, parts: list[Json]) -> set[Any]:
        made: set[Any] = set()
        self._met.append(made)
        made.update(map(self.value, parts))
        return made

    def _frozenset(self, parts: list[Json]) -> frozenset[Any]:
        made: frozenset[Any] = self._placed(lambda: frozenset(map(self.value, parts)))
        return made

    def _tuple(self, parts: list[Json]) -> tuple[Any, ...]:
        return tuple(map(self.value, parts))

    def _known_one(self, parts: list[Json]) -> object:
        return self._known[parts[0]]

    def _reference(self, parts: list[Json]) -> object:
        return self._met[parts[0]]

    def _method(self, parts: list[Json]) -> object:
        return getattr(self.value(parts[0]), parts[1])

    def _object(self, parts: list[Json]) -> object:
        way, name, arguments, *rest = parts
        cls: Any = _named(name)
        if not isinstance(cls, type):
            raise TypeError(name)

        def make() -> Any:
            given = self.value(arguments)
            return cls.__new__(cls, *given) if way == "new" else cls(*given)

        made: Any = self._placed(make)
        state, items, pairs = (self.value(part) for part in rest)
        _set_state(made, state)
        for item in items:
            made.append(item)
        for key, item in pairs:
            made[key] = item
        return made

    def _placed(self, make: Callable[[], Any]) -> Any:
        """What is made of its parts: its number is older than theirs."""
        place = len(self._met)
        self._met.append(None)
        made = self._met[place] = make()
        return made


def _set_state(made: Any, state: Any) -> None:
    if state is None:
        return
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    plain, slots = state if isinstance(state, tuple) else (state, None)
    for name, value in {**(plain or {}), **(slots or {})}.items():
        object.__setattr__(made, name, value)


def _name_of(value: Any) -> str:
    name = f"{value.__module__}:{value.__qualname__}"
    try:
        if _named(name) is value:
            return name
    except (LookupError, AttributeError):
        pass
    message = f"{name} cannot be kept: it is not found by its name in {_PACKAGE}"
    raise TypeError(message)


def _named(name: str) -> object:
    if name in _CLASSES:
        return _CLASSES[name]
    module, _, path = name.partition(":")
    if module.partition(".")[0] != _PACKAGE:
        raise LookupError(name)
    found: object = sys.modules[module]
    for step in path.split("."):
        found = getattr(found, step)
    return found


def _integer(value: int) -> Json:
    return value if -_LARGEST <= value <= _LARGEST else ["i", str(value)]


_SCALARS: dict[type, Callable[[Any], Json]] = {
    int: _integer,
    float: lambda value: ["f", value.hex()],
    Decimal: lambda value: ["d", str(value)],
    datetime: lambda value: ["t", value.isoformat()],
    date: lambda value: ["y", value.isoformat()],
    bytes: lambda value: ["b", base64.b64encode(value).decode("ascii")],
}
_READERS: dict[str, Callable[[str], Any]] = {
    "i": int,
    "f": float.fromhex,
    "d": Decimal,
    "t": datetime.fromisoformat,
    "y": date.fromisoformat,
    "b": base64.b64decode,
    "g": _named,
}
_SEQUENCES: dict[type, str] = {list: "l", set: "s", frozenset: "z"}
_PARTS = {
    "l": "list",
    "s": "set",
    "z": "frozenset",
    "u": "tuple",
    "m": "dict",
    "k": "known_one",
    "r": "reference",
    "h": "method",
    "o": "object",
}
