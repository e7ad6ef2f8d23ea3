"""From a path to what answers it, in time that depends on the length of the path alone."""

from __future__ import annotations

from typing import Generic, TypeVar
from urllib.parse import unquote

Target = TypeVar("Target")


class _Node(Generic[Target]):
    __slots__ = ("children", "methods", "wildcard")

    def __init__(self) -> None:
        self.children: dict[str, _Node[Target]] = {}
        self.wildcard: _Node[Target] | None = None
        self.methods: dict[str, Target] = {}


class Router(Generic[Target]):
    """A trie over path segments; a fixed segment wins over a parameter."""

    def __init__(self) -> None:
        self._root: _Node[Target] = _Node()
        self._fixed: dict[str, dict[str, Target]] = {}

    def add(self, method: str, template: str, target: Target) -> None:
        """Register a path template such as `/connect/v3/bills/{billId}`."""
        node = self._root
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                node.wildcard = node.wildcard or _Node()
                node = node.wildcard
            else:
                node = node.children.setdefault(segment, _Node())
        node.methods[method] = target
        if "{" not in template:
            self._fixed[template] = node.methods

    def find(self, path: str) -> tuple[dict[str, Target], list[str]] | None:
        """Targets by method, and the decoded values of the parameters in order; None for an unknown path."""
        methods = self._fixed.get(path)
        if methods is not None:
            return methods, []
        values: list[str] = []
        node = _descend(self._root, path.split("/"), 1, values)
        return None if node is None else (node.methods, values)


def _descend(node: _Node[Target], segments: list[str], at: int, values: list[str]) -> _Node[Target] | None:
    if at == len(segments):
        return node if node.methods else None
    child = node.children.get(segments[at])
    if child is not None and (found := _descend(child, segments, at + 1, values)) is not None:
        return found
    if node.wildcard is None or not segments[at]:
        return None
    values.append(unquote(segments[at]))
    found = _descend(node.wildcard, segments, at + 1, values)
    if found is None:
        values.pop()
    return found
