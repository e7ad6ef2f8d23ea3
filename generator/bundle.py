"""Many files -> one OpenAPI document.

A file in a folder `schemas`, `parameters` or `responses` becomes a component named as the file; everything else
that is referenced (operations, webhooks) is put in place.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from pathlib import Path

from generator.problems import Problem
from generator.tree import Json, Tree

ROOT_FILE = "bill.yaml"
COMPONENT_FOLDERS = ("schemas", "parameters", "responses")


@dataclass
class Bundle:
    """One document, and where each part of it came from.

    Args:
        document: the OpenAPI document with local references only.
        origins: JSON pointer of a component or operation -> file it was read from, and pointer inside that file.
        broken: JSON pointers of parts that could not be read; what they lack is no problem of its own.
        problems: what went wrong on the way.
    """

    document: dict[str, Json]
    origins: dict[str, tuple[str, str]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def locate(self, pointer: str) -> tuple[str, str]:
        """File and pointer inside it for a pointer into the document."""
        prefix = pointer
        while prefix:
            if prefix in self.origins:
                file, inside = self.origins[prefix]
                return file, inside + pointer[len(prefix) :]
            prefix = prefix.rpartition("/")[0]
        return ROOT_FILE, pointer


def escape(key: str) -> str:
    """A key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def bundle(root: Path, root_file: str = ROOT_FILE) -> Bundle:
    """Join the files below `root` into one document; problems are in the result, none is raised."""
    return _Bundler(Tree(root), root_file).run()


class _Bundler:
    def __init__(self, tree: Tree, root_file: str) -> None:
        self.tree = tree
        self.root_file = root_file
        self.components: dict[str, dict[str, Json]] = {folder: {} for folder in COMPONENT_FOLDERS}
        self.home: dict[str, str] = {}
        self.result = Bundle({}, problems=tree.problems)
        self.used = {root_file}
        self.trail: list[tuple[str, str]] = []

    def run(self) -> Bundle:
        root = self.tree.read(self.root_file)
        if isinstance(root, dict):
            document = self.resolve(root, self.root_file, "")
            components = document.get("components", {})
            if isinstance(components, dict):
                found = {folder: dict(sorted(parts.items())) for folder, parts in self.components.items() if parts}
                components = {**components, **found}
            self.result.document = {**document, "components": components}
        elif root is not None:
            self.problem(self.root_file, "", "root", "the root is not a mapping", "write an OpenAPI document")
        self.report_orphans()
        return self.result

    def problem(self, file: str, pointer: str, rule: str, message: str, advice: str) -> None:
        self.result.problems.append(Problem(file, pointer, rule, message, advice))

    def report_orphans(self) -> None:
        for file in self.tree.files():
            if file not in self.used:
                self.problem(file, "", "orphan", "no $ref leads to this file", "refer to it, or delete it")

    def resolve(self, node: Json, file: str, pointer: str, place: str = "") -> Json:
        """Copy `node` of `file`, with references to files replaced."""
        if isinstance(node, list):
            steps = enumerate(node)
            return [self.resolve(item, file, f"{pointer}/{i}", f"{place}/{i}") for i, item in steps]
        if not isinstance(node, dict):
            return node
        target = node.get("$ref")
        if isinstance(target, str) and not target.startswith("#"):
            return self.follow(node, target, file, pointer, place)
        return {
            key: self.resolve(value, file, f"{pointer}/{escape(str(key))}", f"{place}/{escape(str(key))}")
            for key, value in node.items()
        }

    def follow(self, node: dict[str, Json], target: str, file: str, pointer: str, place: str) -> Json:
        """A component is referred to by its name; anything else is put in its place."""
        path, _, inside = target.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
        self.used.add(path)
        folder = posixpath.basename(posixpath.dirname(path))
        if folder in COMPONENT_FOLDERS and not inside:
            siblings = {k: self.resolve(v, file, f"{pointer}/{k}") for k, v in node.items() if k != "$ref"}
            return {"$ref": self.component(folder, path), **siblings}
        if (path, inside) in self.trail:
            self.problem(file, pointer, "reference", f"{target!r} leads back to itself", "take the $ref out")
        elif folder in COMPONENT_FOLDERS:
            advice = "make the inner part a file of its own and refer to that"
            self.problem(file, pointer, "inner-reference", f"{target!r} points into a component", advice)
        elif (value := self.point(self.tree.read(path), inside)) is not None:
            return self.put(value, path, inside, place)
        elif self.tree.read(path) is not None:
            advice = "mend the part of the $ref after '#'"
            self.problem(file, pointer, "reference", f"{target!r} leads nowhere", advice)
        self.result.broken.add(place)
        return {}

    def put(self, value: Json, path: str, inside: str, place: str) -> Json:
        """Part of another file, resolved, for the place that refers to it."""
        self.result.origins[place] = (path, inside)
        self.trail.append((path, inside))
        resolved = self.resolve(value, path, inside, place)
        self.trail.pop()
        return resolved

    def component(self, folder: str, path: str) -> str:
        name = posixpath.basename(path).removesuffix(".yaml")
        key = f"{folder}/{name}"
        local = f"#/components/{key}"
        if key not in self.home:
            self.home[key] = path
            self.result.origins[local[1:]] = (path, "")
            content = self.tree.read(path)
            if content is None:
                self.result.broken.add(local[1:])
            self.components[folder][name] = {}  # stands here already while a schema refers to itself
            self.components[folder][name] = self.resolve({} if content is None else content, path, "", local[1:])
        elif self.home[key] != path:
            message = f"the name {name!r} is taken by {self.home[key]}"
            self.problem(path, "", "duplicate-component", message, "rename one of the two files")
        return local

    @staticmethod
    def point(content: Json, inside: str) -> Json:
        for step in inside.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(content, dict) or key not in content:
                return None
            content = content[key]
        return content
