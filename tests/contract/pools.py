"""Ids of objects that exist: by the path of their collection and by the prefix of the id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bill_mock.codec import JsonObject
from bill_mock.document import Description, Operation

_ENOUGH = 5


@dataclass
class Pools:
    """What is known to exist.

    Args:
        paths: ids by the path of the collection, such as `/connect/v3/vendors`, without the ids of its parents.
        prefixes: ids by their prefix, such as `009`.
        cursors: cursors by operation and name of the parameter.
        names: ids by the name of the only field that may refer to them.
        wholes: an object with parts that have ids of their own, such as lines, by the path of its collection.
    """

    paths: dict[str, list[str]] = field(default_factory=dict)
    prefixes: dict[str, list[str]] = field(default_factory=dict)
    cursors: dict[tuple[str, str], str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    wholes: dict[str, JsonObject] = field(default_factory=dict)

    def add(self, collection: str, prefix: str | None, key: str) -> None:
        """Note an object; the first five of a kind are enough."""
        groups = [self.paths.setdefault(collection, [])]
        if prefix:
            groups.append(self.prefixes.setdefault(prefix, []))
        for group in groups:
            if key not in group and len(group) < _ENOUGH:
                group.append(key)

    def lacks(self, collection: str) -> bool:
        """Whether more objects of this collection would help."""
        return len(self.paths.get(collection, ())) < _ENOUGH

    def for_path(self, collection: str) -> list[str]:
        """Ids to call an operation with: the newest, since the oldest are what bodies refer to."""
        return self.paths.get(collection, [])[-2:]

    def parts(self, collection: str) -> dict[str, list[str]]:
        """Ids of the parts of the object in `wholes`, by dotted field such as `billLineItems.id`."""
        whole = self.wholes.get(collection, {})
        found = {f"{name}.id": [row["id"] for row in rows_of(value)] for name, value in whole.items()}
        return {name: ids for name, ids in found.items() if ids}

    def for_field(self, prefix: str) -> list[str]:
        """Ids that a field of a body or query may refer to."""
        return self.prefixes.get(prefix, [])[:2]


def parameters_of(path: str) -> Iterator[tuple[str, str]]:
    """Each path parameter with the path of the collection that its object is in."""
    kept: list[str] = []
    for step in path.split("/"):
        if step.startswith("{"):
            yield step[1:-1], "/".join(kept)
        else:
            kept.append(step)


def fill_path(path: str, pools: Pools) -> str | None:
    """The path with ids that exist, or None when none is known for a parameter."""
    for name, collection in parameters_of(path):
        found = pools.for_path(collection)
        if not found:
            return None
        path = path.replace(f"{{{name}}}", found[0])
    return path


def collection_of(operation: Operation) -> str:
    """Path of the collection that an operation lists or adds to."""
    return "/".join(step for step in operation.path.split("/") if not step.startswith("{"))


def id_prefix(description: Description, item: JsonObject | None) -> str | None:
    """Prefix of the ids of such objects, or None."""
    found = description.properties(item).get("id", {}) if item else {}
    prefix = description.deref(found).get("x-id-prefix") if found else None
    return str(prefix) if prefix else None


def rows_of(answer: object) -> Sequence[JsonObject]:
    """The objects of an answer: a page, an array or one object; those with a `uuid` alone have it as `id` too."""
    if isinstance(answer, dict):
        answer = answer.get("results", [answer])
    rows = answer if isinstance(answer, list) else []
    found = [{**row, "id": row.get("id", row.get("uuid"))} for row in rows if isinstance(row, dict)]
    return [row for row in found if isinstance(row["id"], str)]


def item_of(description: Description, operation: Operation) -> JsonObject | None:
    """Schema of the objects that an operation answers."""
    results = description.properties(operation.schema).get("results")
    if results is None:
        return operation.schema
    items: JsonObject = description.deref(results).get("items", {})
    return items
