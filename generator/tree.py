"""Read the YAML files of the description: strict (no double keys), without YAML's own dates and booleans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from generator.problems import Problem

Json = Any
"""A value of JSON: dict, list, str, int, float, bool or None."""

_TEXT = "tag:yaml.org,2002:str"
_SUFFIXES = (".yaml", ".yml", ".json")

try:
    _Base: Any = yaml.CSafeLoader
except AttributeError:  # PyYAML built without libyaml: slower, same result
    _Base = yaml.SafeLoader


class _Loader(_Base):  # type: ignore[misc]  # the base is chosen at run time
    """JSON's types only: a date stays text; a key that is no text, or stands twice, is an error."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        seen: set[str] = set()
        for key, _ in node.value:
            problem = None
            if key.tag != _TEXT:
                problem = f"the key {key.value!r} is no text: quote it"
            elif key.value in seen:
                problem = f"the key {key.value!r} stands twice"
            if problem:
                raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
            seen.add(key.value)
        result: dict[Any, Any] = super().construct_mapping(node, deep)
        return result


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
}


class Tree:
    """The files of a description, each read once.

    Args:
        root: folder that holds `bill.yaml`.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self._cache: dict[str, Json] = {}

    def files(self) -> list[str]:
        """Every YAML or JSON file below the root, relative, sorted."""
        found = (path for path in self.root.rglob("*") if path.suffix in _SUFFIXES and path.is_file())
        return sorted(path.relative_to(self.root).as_posix() for path in found)

    def read(self, file: str) -> Json:
        """Content of one file; `None`, with a problem noted once, where it cannot be read."""
        if file not in self._cache:
            self._cache[file] = self._load(file)
        return self._cache[file]

    def _load(self, file: str) -> Json:
        path = self.root / file
        if not path.is_file():
            self.problems.append(
                Problem(file, "", "missing-file", "the file does not exist", "create it, or mend the $ref to it")
            )
            return None
        try:
            return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  # a safe loader
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            detail = " ".join(str(error).split())
            self.problems.append(Problem(file, "", "yaml", f"not readable as YAML: {detail}", "mend the syntax"))
            return None
