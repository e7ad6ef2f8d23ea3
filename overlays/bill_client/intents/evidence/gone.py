"""What was deleted or archived: read again, to see whether it is still there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from bill_client.intents.evidence.finding import Finding, happened, nothing, unclear
from bill_client.intents.evidence.reading import found, rows
from bill_client.intents.evidence.sent import sent_by
from bill_client.intents.evidence.values import is_same, key_of, texts
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_client.intents.asks import Reading
    from bill_client.intents.evidence.finding import JSON
    from bill_client.intents.records import Intent

__all__ = ("Gone", "GoneFromList", "GonePart", "look_for_archived_credits", "look_for_deleted_values")

_FLAGS = ("archived", "retired", "deleted")
_ENDED = frozenset(("DELETED", "NOT_CONNECTED"))


@frozen
class Gone:
    """An object that was deleted or archived, read by itself.

    Args:
        operation: operationId that reads it.
        ids: path parameters that both have in common.
    """

    operation: str
    ids: tuple[str, ...]

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of it."""
        keys = tuple(map(sent_by(intent).id, self.ids))
        row = yield from found(self.operation, *keys)
        return _ended(row, " of ".join(reversed(keys)))


@frozen
class GoneFromList:
    """An object that was deleted or archived, and that only a list shows.

    Args:
        operation: operationId of the list.
        id: path parameter that names the object.
    """

    operation: str
    id: str

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of it."""
        key = sent_by(intent).id(self.id)
        listed = yield from rows(self.operation)
        return _ended(next((row for row in listed if key_of(row) == key), None), key)


@frozen
class GonePart:
    """Something that hung on another object, and was taken away from it.

    Args:
        operation: operationId that reads the other object.
        owner: path parameter that names it.
        part: path parameter that names what was taken away.
        field: field of the object that holds such parts.
    """

    operation: str
    owner: str
    part: str
    field: str

    def look(self, intent: Intent) -> Reading[Finding]:
        """What became of it."""
        sent = sent_by(intent)
        key, part = sent.id(self.owner), sent.id(self.part)
        row = yield from found(self.operation, key)
        if row is None:
            return unclear(f"{key}, on which {part} hung, is gone itself")
        parts = row.get(self.field)
        if not is_list(parts):
            return unclear(f"{key} does not show its {self.field}")
        keys = {str(name) for each in parts if is_object(each) for name in (each.get("id"), each.get("uuid"))}
        return nothing(f"{part} still hangs on {key}") if part in keys else happened((row,), f"{key} has no {part} now")


def look_for_archived_credits(intent: Intent) -> Reading[Finding]:
    """What became of vendor credits that were to be archived together."""
    keys = [key for key in sent_by(intent).query.get("ids", "").split(",") if key]
    read: dict[str, JSON | None] = {}
    for key in keys:
        read[key] = yield from found("getVendorCredit", key)
    return _all_or_none(read, "archived")


def look_for_deleted_values(intent: Intent) -> Reading[Finding]:
    """What became of values of a custom field that were to be deleted together."""
    sent = sent_by(intent)
    parent = sent.id("customFieldId")
    read: dict[str, JSON | None] = {}
    for key in texts(sent.field("customFieldValueIds")):
        read[key] = yield from found("getCustomFieldValues", parent, key)
    return _all_or_none(read, "deleted")


def _all_or_none(read: Mapping[str, JSON | None], what: str) -> Finding:
    gone = [key for key, row in read.items() if _has_ended(row)]
    if not read:
        return unclear("what was asked for was not kept")
    if not gone:
        return nothing(f"none of {', '.join(read)} is {what}")
    if len(gone) < len(read):
        return unclear(f"only {', '.join(gone)} of {len(read)} are {what}")
    return happened([row for row in read.values() if row is not None], f"{', '.join(gone)} are {what}")


def _ended(row: JSON | None, what: str) -> Finding:
    if not _has_ended(row):
        return nothing(f"{what} is still there")
    return happened((), f"{what} is not there any more") if row is None else happened((row,), f"{what} is over")


def _has_ended(row: JSON | None) -> bool:
    """Whether an object is gone, by any of the ways in which answers say so."""
    if row is None:
        return True
    return any(row.get(flag) is True for flag in _FLAGS) or any(is_same(row.get("status"), each) for each in _ENDED)
