"""What the code of the mock says about itself: what its functions refuse and do not model, and what is a guess."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
import tokenize
from collections.abc import Iterable, Iterator
from functools import cache, partial
from io import StringIO
from pathlib import Path
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import NamedTuple

BEHAVIOUR = "bill_mock.behaviour"
_CODE = re.compile(r"[A-Z]+_\d+")
_REFUSED = ("RefusedError", "LimitError")
_CATEGORIES = ("REQUEST", "APPLICATION", "DOWNSTREAM", "SERVER")
_GUESS = re.compile(r"not documented|a guess|the mock's own|is not said|does not model", re.IGNORECASE)


class Findings(NamedTuple):
    """What the functions behind an operation refuse, and what they do not model."""

    refused: list[str]
    missing: list[str]


class Reached:
    """Functions of the behaviour that some functions call, directly or not."""

    def __init__(self) -> None:
        self.functions: dict[FunctionType, None] = {}

    def add(self, value: object) -> None:
        """Follow a function, a method, a partial of one, or what holds them."""
        while isinstance(value, partial):
            for argument in value.args:
                self.add(argument)
            value = value.func
        if isinstance(value, MethodType):
            self.add(value.__self__)
            value = value.__func__
        ours = isinstance(value, FunctionType) and value.__module__.startswith(BEHAVIOUR)
        if isinstance(value, FunctionType) and ours and value not in self.functions:
            self.functions[value] = None
            self._follow(value)

    def _follow(self, function: FunctionType) -> None:
        names = set(_names(function.__code__))
        for name in sorted(names):
            found = function.__globals__.get(name)
            if isinstance(found, ModuleType):
                for inner in sorted(names & vars(found).keys()):
                    self.add(vars(found)[inner])
            elif _is_ours(found):
                for inner in sorted(names & set(dir(type(found)))):
                    self.add(getattr(found, inner, None))
            else:
                self.add(found)


def _is_ours(value: object) -> bool:
    return not isinstance(value, FunctionType | type) and type(value).__module__.startswith(BEHAVIOUR)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def findings(roots: Iterable[object]) -> Findings:
    """What is found in the functions that the roots reach."""
    reached = Reached()
    for root in roots:
        reached.add(root)
    refused: dict[str, None] = {}
    missing: dict[str, None] = {}
    for function in reached.functions:
        for name, text in _refusals(function):
            (missing if name == "not_modelled" else refused).setdefault(text)
    return Findings(_longest(refused), _longest(missing))


def _longest(texts: Iterable[str]) -> list[str]:
    """The texts in order, without those that another one says and more."""
    return [one for one in sorted(texts) if not any(other.startswith(f"{one} ") for other in texts)]


@cache
def _refusals(function: FunctionType) -> list[tuple[str, str]]:
    """What a function refuses itself: the name of what makes the refusal, and the text."""
    found = []
    for name, call in _calls(function):
        if name == "not_modelled":
            found.append((name, _text(call.args[0], function)))
        elif name in _REFUSED and function.__annotations__.get("return") not in _REFUSED:
            found.append((name, _told(call, function, _status(call), "")))
        elif isinstance(maker := function.__globals__.get(name), FunctionType) and _makes_refusals(maker):
            found.append((name, _told(call, function, *_made(maker))))
    return [(name, text) for name, text in found if text]


def _makes_refusals(function: FunctionType) -> bool:
    return function.__annotations__.get("return") in _REFUSED


@cache
def _made(maker: FunctionType) -> tuple[str, str]:
    """Status and code of the refusals that a function makes, as far as they are always the same."""
    for name, call in _calls(maker):
        inner = maker.__globals__.get(name)
        if name in _REFUSED:
            return _status(call), _code([_text(one, maker) for one in _strings(call)])
        if isinstance(inner, FunctionType) and inner is not maker and _makes_refusals(inner):
            status, code = _made(inner)
            return status, code or _code([_text(one, maker) for one in call.args])
    return "", ""


def _told(call: ast.Call, function: FunctionType, status: str, code: str) -> str:
    """A refusal in one line; empty when nothing about it is known but that it is one."""
    texts = [_text(one, function) for one in _strings(call)]
    code = _code(texts) or code
    words = ": ".join(one for one in texts if one not in ("...", code, "", *_CATEGORIES))
    return " ".join(filter(None, (status, f"`{code}`" if code else "", words))) if code or words else ""


def _strings(call: ast.Call) -> list[ast.expr]:
    """Arguments that may be text, those of a `Reason` within included."""
    inner = [one for node in ast.walk(call) if isinstance(node, ast.Call) and node is not call for one in node.args]
    return [
        one for one in (*call.args, *inner) if isinstance(one, ast.Constant | ast.JoinedStr | ast.Name | ast.Attribute)
    ]


def _status(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return str(first.value) if isinstance(first, ast.Constant) and isinstance(first.value, int) else ""


def _code(texts: list[str]) -> str:
    return next((one for one in texts if _CODE.fullmatch(one)), "")


@cache
def _tree(function: FunctionType) -> ast.Module:
    if function.__name__ == "<lambda>":  # an expression within another one: it calls, and refuses nothing itself
        return ast.Module([], [])
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def _calls(function: FunctionType) -> list[tuple[str, ast.Call]]:
    """Calls of what has a name, with that name."""
    nodes = ast.walk(_tree(function))
    return [(node.func.id, node) for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]


@cache
def _assigned(function: FunctionType) -> dict[str, ast.expr]:
    return {
        node.targets[0].id: node.value
        for node in ast.walk(_tree(function))
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


def _text(node: ast.expr, function: FunctionType) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part, function) for part in node.values)
    if isinstance(node, ast.Name):
        found = function.__globals__.get(node.id)
        if isinstance(found, str):
            return found
        value = _assigned(function).get(node.id)
        if isinstance(value, ast.Constant | ast.JoinedStr):
            return _text(value, function)
    return "..."


def guesses(file: Path) -> list[str]:
    """Sentences of a file's docstrings and comments that say that something is not known of BILL."""
    source = file.read_text(encoding="utf-8")
    texts = [
        ast.get_docstring(node) or ""
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    ]
    comments = (
        token for token in tokenize.generate_tokens(StringIO(source).readline) if token.type == tokenize.COMMENT
    )
    blocks: list[list[str]] = []
    line = -1
    for token in comments:
        if token.start[0] != line + 1 or not blocks:
            blocks.append([])
        blocks[-1].append(token.string.lstrip("# "))
        line = token.start[0] if token.line.lstrip().startswith("#") else -1
    texts += [" ".join(block) for block in blocks]
    sentences = (part for text in texts for part in re.split(r"(?<=[.:])\s+(?=[A-Z])|\n\s*\n", text))
    return [" ".join(one.split()) for one in sentences if _GUESS.search(one)]
