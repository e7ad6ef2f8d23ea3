"""Every public name of what ships and is written by hand says what it is, and what is called says what it takes."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType

import pytest

import bill_client
import bill_mock
from bill_client import AsyncBillClient, BillClient

OVERLAYS = Path(__file__).parents[2] / "overlays"
SOURCES = sorted([*(OVERLAYS / "bill_client").rglob("*.py"), *(OVERLAYS / "bill_mock").rglob("*.py")])
OURS = ("bill_client", "bill_mock")
Defined = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _public(body: list[ast.stmt], prefix: str = "") -> Iterator[tuple[str, Defined]]:
    """Classes, functions, methods and properties that anybody may use, with their names."""
    for node in body:
        if isinstance(node, Defined) and not node.name.startswith("_") and not _is_overload(node):
            yield prefix + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from _public(node.body, f"{prefix}{node.name}.")


def _is_overload(node: Defined) -> bool:
    """Whether it is one of several signatures, which the function below them explains."""
    return any(isinstance(each, ast.Name) and each.id == "overload" for each in node.decorator_list)


def _undocumented(source: str) -> list[str]:
    tree = ast.parse(source)
    found = [name for name, node in _public(tree.body) if not ast.get_docstring(node)]
    return found if ast.get_docstring(tree) or not tree.body else ["the module", *found]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(OVERLAYS)))
def test_every_public_name_is_documented(path: Path) -> None:
    """Modules, classes, functions, methods and properties, also those that only the packages themselves use."""
    assert _undocumented(path.read_text(encoding="utf-8")) == []


def test_a_missing_text_is_seen() -> None:
    """At every depth, with and without async; private names and what is inside of functions need none."""
    source = "class A:\n def f(self): ...\n async def _g(self): ...\n class B: ...\nasync def h():\n def i(): ..."
    assert _undocumented(source) == ["the module", "A", "A.f", "A.B", "h"]


def _called() -> dict[str, Callable[..., object]]:
    """What a user calls: exported classes and functions, and what hangs on a client, with the methods of each.

    Fields of named tuples have texts of their own, and errors are made by others.
    """
    exported = [vars(bill_client).get(name) or getattr(bill_client, name) for name in bill_client.__all__]
    exported += [getattr(bill_mock, name) for name in bill_mock.__all__]
    with BillClient() as client:
        others: list[object] = [client, AsyncBillClient()]
        exported += [type(getattr(each, name)) for each in others for name in _properties(type(each))]
    ours = [each for each in exported if str(getattr(each, "__module__", "")).split(".")[0] in OURS]
    kinds = [each for each in ours if inspect.isclass(each)]
    found = [each for each in ours if isinstance(each, FunctionType)]
    found += [method for kind in kinds for method in _methods(kind)]
    made = {kind.__qualname__: kind for kind in kinds if "__init__" in vars(kind)}
    return {**made, **{each.__qualname__: each for each in found}}


def _properties(kind: type) -> list[str]:
    return [name for name, value in inspect.getmembers(kind) if isinstance(value, property) and name[0] != "_"]


def _methods(kind: object) -> Iterator[FunctionType]:
    for name, value in inspect.getmembers(kind, lambda each: inspect.isfunction(each) or inspect.ismethod(each)):
        function = getattr(value, "__func__", value)
        if name[0] != "_" and function.__module__.split(".")[0] in OURS:
            yield function


def _unnamed(called: Callable[..., object]) -> list[str]:
    """Arguments that the text does not name; one that refers to another text is explained there."""
    text = inspect.getdoc(called) or ""
    names = [name for name in inspect.signature(called).parameters if name[0] != "_"]
    if re.search(r"see (:(meth|class|func):)?`", text, re.IGNORECASE):
        return []
    return [name for name in names if name not in ("self", "cls") and not re.search(rf"\b{name}\b", text)]


CALLED = _called()


@pytest.mark.parametrize("name", CALLED)
def test_whatever_is_called_says_what_it_takes(name: str) -> None:
    """The text of a class or function names each argument, or refers to the text that does."""
    assert _unnamed(CALLED[name]) == []


def test_an_argument_that_is_not_named_is_seen() -> None:
    """Also where the text is long."""

    def move(amount: int, *, to: str) -> None:
        """Move an amount somewhere."""

    assert _unnamed(move) == ["to"]
    assert len(CALLED) > 150
