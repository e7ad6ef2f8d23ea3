"""Lines inside documents: bills, invoices and credits keep an array of objects that have ids of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.errors import RefusedError, field_reason

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from bill_mock.document import Description
    from bill_mock.ids import Ids


@dataclass(frozen=True, slots=True)
class Lines:
    """One property that holds lines.

    Args:
        name: of the property, such as `billLineItems`.
        prefix: of the ids of its elements.
    """

    name: str
    prefix: str

    def created(self, ids: Ids, sent: list[JsonObject]) -> list[JsonObject]:
        """Lines of a new document: each gets an id."""
        return [{**line, "id": ids.new(self.prefix)} for line in sent]

    def replaced(self, ids: Ids, sent: list[JsonObject], old: list[JsonObject]) -> list[JsonObject]:
        """Lines after a PUT: one with its id stays that line, one without is added, one left out is removed.

        Raises:
            RefusedError: 400 for an id that the document does not have.
        """
        self._known(sent, old)
        return [{**line, "id": line.get("id") or ids.new(self.prefix)} for line in sent]

    def updated(self, sent: list[JsonObject], old: list[JsonObject]) -> list[JsonObject]:
        """Lines after a PATCH: those sent change by id, without their classifications unless these are sent again.

        Raises:
            RefusedError: 400 for an id that the document does not have.
        """
        self._known(sent, old)
        changes = {line["id"]: line for line in sent}
        return [_merged(line, changes.get(line["id"])) for line in old]

    def _known(self, sent: list[JsonObject], old: list[JsonObject]) -> None:
        known = {line["id"] for line in old}
        unknown = [i for i, line in enumerate(sent) if line.get("id") and line["id"] not in known]
        if unknown:
            problem = "is not a line of this object"
            raise RefusedError(400, [field_reason(f"{self.name}[{i}].id", problem) for i in unknown])


def find_lines(description: Description, item: JsonObject) -> tuple[Lines, ...]:
    """Properties of an object whose elements have ids given by the server."""
    found = []
    for name, reference in description.properties(item).items():
        schema = description.deref(reference)
        if schema.get("type") == "array" and name.endswith("LineItems"):
            key = description.properties(schema["items"]).get("id")
            if key is not None:
                found.append(Lines(name, description.deref(key).get("x-id-prefix", "")))
    return tuple(found)


def _merged(line: JsonObject, change: JsonObject | None) -> JsonObject:
    if change is None:
        return line
    kept = {key: value for key, value in line.items() if key != "classifications"}
    return {**kept, **change}
