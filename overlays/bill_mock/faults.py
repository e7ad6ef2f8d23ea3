"""Faults on demand: which requests they strike, how often, and what a caller may set."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bill_mock.codec import JsonObject
    from bill_mock.document import Description, Operation

ANY = "*"
BEFORE_COMMIT, CONNECTION_RESET, DELAY = "before_commit", "connection_reset", "delay"
AFTER_COMMIT, NO_ANSWER, RESET_AFTER_COMMIT = "after_commit", "no_answer", "reset_after_commit"
TRUNCATED, HTML, EMPTY = "truncated", "html", "empty"
UNKNOWN_ENUM, NULL_FIELD, MISSING_FIELD = "unknown_enum", "null_field", "missing_field"
NUMBER_AS_TEXT = "number_as_text"
LATE_VISIBILITY = "late_visibility"

# What strikes a request as it arrives; everything else waits for one that succeeds.
EARLY = frozenset({BEFORE_COMMIT, CONNECTION_RESET, DELAY})
# Each kind with the arguments it takes beside `times` and `after`, and what they are when left out.
KINDS: dict[str, JsonObject] = {
    BEFORE_COMMIT: {"status": 500},
    CONNECTION_RESET: {},
    DELAY: {"seconds": 1.0},
    AFTER_COMMIT: {"status": 500},
    NO_ANSWER: {"seconds": 0.0},
    RESET_AFTER_COMMIT: {},
    TRUNCATED: {},
    HTML: {"status": None},
    EMPTY: {"status": None},
    UNKNOWN_ENUM: {"field": "", "value": "SOMETHING_NEW"},
    NULL_FIELD: {"field": ""},
    MISSING_FIELD: {"field": ""},
    NUMBER_AS_TEXT: {"field": ""},
    LATE_VISIBILITY: {"seconds": 60.0},
}
_STATUSES = range(200, 600)
_ERRORS = range(400, 600)
_MOST_SECONDS = 10**9


@dataclass(slots=True)
class Fault:
    """What goes wrong with an operation.

    Args:
        operation: operationId, or `*` for any.
        kind: one of `KINDS`.
        times: how many requests it strikes; None until it is removed.
        after: how many requests it lets pass first.
        more: the arguments of its kind.
        passed: requests that it has let pass.
        struck: requests that it has struck.
    """

    operation: str
    kind: str
    times: int | None = 1
    after: int = 0
    more: JsonObject = field(default_factory=dict)
    passed: int = 0
    struck: int = 0

    @property
    def over(self) -> bool:
        """Whether it has struck as often as it was to."""
        return self.times is not None and self.struck >= self.times

    def strikes(self) -> bool:
        """Count a request to its operation, and say whether it is struck."""
        if self.passed < self.after:
            self.passed += 1
            return False
        self.struck += 1
        return True

    def shown(self) -> JsonObject:
        """The fault as `/_mock/faults` answers it."""
        row = asdict(self)
        more = row.pop("more")
        return {**row, **more}


class Faults:
    """The faults that are set, in the order in which they were set.

    Args:
        description: what they may be set for.
    """

    def __init__(self, description: Description) -> None:
        self._description = description
        self._faults: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._faults)

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults)

    def add(self, operation: str, kind: str, times: int | None = 1, after: int = 0, **more: object) -> Fault:
        """Set a fault.

        Raises:
            ValueError: there is no such operation, kind or argument, or a value is out of its range.
        """
        operations = self._description.operations
        if operation != ANY and operation not in operations:
            raise ValueError(f"operation must be an operationId or {ANY}{_near(operation, operations)}")
        if kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        _check("times", times is None or _counts(times, 1))
        _check("after", _counts(after, 0))
        fault = Fault(operation, kind, times, after, _completed(kind, more))
        if fault.more.get("field") and operation != ANY:
            _check_field(self._description, operations[operation], fault.more["field"])
        self._faults.append(fault)
        return fault

    def fill(self, faults: Iterable[Fault]) -> None:
        """Hold these faults and no others."""
        self._faults = list(faults)

    def clear(self) -> None:
        """Remove all."""
        self._faults.clear()

    def striking(self, operation: str, *, early: bool) -> list[Fault]:
        """Those that strike a request, which counts for each that is set for its operation.

        Args:
            operation: the operation of the request.
            early: True as it arrives, False once it has succeeded.
        """
        concerned = [
            fault
            for fault in self._faults
            if fault.operation in (operation, ANY) and (fault.kind in EARLY) is early and not fault.over
        ]
        return [fault for fault in concerned if fault.strikes()]

    def shown(self) -> list[JsonObject]:
        """All that are set, those that are over included."""
        return [fault.shown() for fault in self._faults]


def _completed(kind: str, more: JsonObject) -> JsonObject:
    wrong = sorted(more.keys() - KINDS[kind].keys())
    if wrong:
        taken = ", ".join(("times", "after", *KINDS[kind]))
        raise ValueError(f"{kind} does not take {wrong[0]}; it takes {taken}")
    completed = {**KINDS[kind], **more}
    for name, value in completed.items():
        _check(name, _ARGUMENTS[name](kind, value))
    return completed | ({"seconds": float(completed["seconds"])} if "seconds" in completed else {})


def _is_status(kind: str, value: object) -> bool:
    if value is None:
        return KINDS[kind]["status"] is None
    return isinstance(value, int) and value in (_STATUSES if KINDS[kind]["status"] is None else _ERRORS)


def _is_seconds(_kind: str, value: object) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool) and 0 <= value < _MOST_SECONDS


def _is_text(_kind: str, value: object) -> bool:
    return isinstance(value, str)


_ARGUMENTS = {"status": _is_status, "seconds": _is_seconds, "field": _is_text, "value": _is_text}


def _counts(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _check(name: str, holds: bool) -> None:  # noqa: FBT001 - a condition, not an option
    if not holds:
        raise ValueError(f"{name} is out of its range")


def _check_field(description: Description, operation: Operation, path: str) -> None:
    node = description.deref(operation.schema or {})
    for step in path.split("."):
        while "items" in node:
            node = description.deref(node["items"])
        properties = description.properties(node)
        if step not in properties:
            raise ValueError(f"field: the answer of {operation.id} has no {path}; there are {', '.join(properties)}")
        node = description.deref(properties[step])


def _near(operation: str, operations: Iterable[str]) -> str:
    found = get_close_matches(operation, list(operations), 3)
    return f"; did you mean {', '.join(found)}?" if found else ""
