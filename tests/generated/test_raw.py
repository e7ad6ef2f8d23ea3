"""What type checkers are told of raw answers, held against what there is."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any

import pytest

import bill_api
from bill_api import resources
from bill_api.operations import OPERATIONS
from tests.generated.calls import resources_of
from tests.generated.description import CALLS, Call

STUB = ast.parse(Path(bill_api.__file__).with_name("raw.pyi").read_text(encoding="utf-8"))
CLASSES = {node.name: node for node in STUB.body if isinstance(node, ast.ClassDef)}
SIDES = {"Raw": resources.Resources, "AsyncRaw": resources.AsyncResources}


def _functions(name: str) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    body = CLASSES[name].body
    return {node.name: node for node in body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def _method(prefix: str, call: Call) -> Any:
    """The method, by the way that a type checker goes: attribute after attribute."""
    name = f"{prefix}Resources"
    operation = OPERATIONS[call.id]
    for step in operation.resource.split("."):
        returns = _functions(name)[step].returns
        assert isinstance(returns, ast.Name)
        name = returns.id
    return _functions(name)[operation.call]


@pytest.mark.parametrize("prefix", SIDES)
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)
def test_every_operation_has_the_same_arguments_raw(call: Call, prefix: str) -> None:
    """Names, order, and what may be left out; the result is that of the method, raw."""
    found = _method(prefix, call)
    there = resources_of(call, SIDES[prefix]())
    assert isinstance(found, ast.AsyncFunctionDef) is inspect.iscoroutinefunction(there)
    parameters = inspect.signature(there).parameters.values()
    positional = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
    named = [one for one in parameters if one.kind is one.KEYWORD_ONLY]
    assert [one.arg for one in found.args.args] == ["self", *(one.name for one in positional)]
    assert len(found.args.defaults) == sum(one.default is not one.empty for one in positional)
    assert [one.arg for one in found.args.kwonlyargs] == [one.name for one in named]
    assert [one is not None for one in found.args.kw_defaults] == [one.default is not one.empty for one in named]
    returns = str(inspect.signature(there).return_annotation)
    assert ast.unparse(found.returns).replace('"', "") == f"RawResponse[{returns}]"


def test_nothing_else_is_told() -> None:
    """No method that is not there; pages are not iterated raw."""
    told = sum(len(_functions(name)) for name in CLASSES if not name.endswith(("Resources", "Group", "Response")))
    assert told == 2 * len(CALLS)
