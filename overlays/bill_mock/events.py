"""Events: what happened to the rows that were stored, read off the journal, and what no row can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.table import Stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.table import Table, Undo
    from bill_mock.world import Tenant, World


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened in an organization, before it is known who subscribed to it.

    Args:
        type: event type, such as `bill.created`.
        content: the keys of the notification beside `metadata`.
        entity: id that the history finds it by.
    """

    type: str
    content: JsonObject
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Emits:
    """Which events the rows of a table stand for; one line of the table of events.

    Args:
        key: key of the notification that holds the object.
        payload: the object as notifications carry it.
        created: event of a new row; none when empty, like those below.
        updated: event of a changed payload.
        archived: event of `archived` becoming true.
        restored: event of `archived` becoming false.
        deleted: event of a row that went, or that says itself that it is deleted.
        watched: fields of the payload whose change counts; all but `updatedTime` when empty.
        entity: field of the payload that holds the id of the object.
        hidden: fields left out of an event type.
        beside: fields of the row that the notification carries beside the object.
    """

    key: str
    payload: Callable[[Tenant, JsonObject], JsonObject]
    created: str = ""
    updated: str = ""
    archived: str = ""
    restored: str = ""
    deleted: str = ""
    watched: tuple[str, ...] = ()
    entity: str = "id"
    hidden: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()

    def news(self, tenant: Tenant, old: JsonObject | None, new: JsonObject | None) -> News | None:
        """The event of a change, or None when it is not reported."""
        row = old if new is None else new
        if row is None:
            return None
        payload = self.payload(tenant, row)
        before = None if old is None else self.payload(tenant, old)
        event = self._type(old, new, before, payload)
        if not event:
            return None
        shown = {name: value for name, value in payload.items() if (event, name) not in self.hidden}
        content = {self.key: shown, **{name: row[name] for name in self.beside}}
        return News(event, content, str(payload.get(self.entity, "")))

    def _type(
        self, old: JsonObject | None, new: JsonObject | None, before: JsonObject | None, after: JsonObject
    ) -> str:
        if old is None or before is None:
            return self.created
        if new is None or (self.deleted and _is_deleted(new)):
            return "" if _is_deleted(old) else self.deleted
        if self.archived and bool(old.get("archived")) != bool(new.get("archived")):
            return self.archived if new.get("archived") else self.restored
        return self.updated if self._relevant(before) != self._relevant(after) else ""

    def _relevant(self, payload: JsonObject) -> JsonObject:
        if self.watched:
            return {name: payload.get(name) for name in self.watched}
        return {name: value for name, value in payload.items() if name != "updatedTime"}


@dataclass(frozen=True, slots=True)
class Announced:
    """News in the journal: what a refusal undoes is never told."""

    owner: str
    news: News

    def __call__(self) -> None:
        """Undo of what was not told yet: nothing to do."""


def emit(world: World, tenant: Tenant, news: News) -> None:
    """Announce what no stored row shows; it is told when the request has succeeded."""
    world.journal.steps.append(Announced(tenant.id, news))


def publish(world: World, table: Mapping[str, Emits], now: datetime) -> None:
    """Tell subscribers what the journal holds, and empty it. Several changes of one row are one event."""
    if not world.journal.steps:
        return
    steps = list(world.journal.steps)
    world.journal.steps.clear()
    if world.hub.has_subscribers:
        for tenant, news in [*_changes(world, table, steps), *_announced(world, steps)]:
            world.hub.tell(world, tenant, news, now)


def _changes(world: World, table: Mapping[str, Emits], steps: Sequence[Undo]) -> Iterator[tuple[Tenant, News]]:
    first: dict[tuple[int, str], tuple[Table, JsonObject | None]] = {}
    for step in steps:
        if isinstance(step, Stored) and step.table.kind in table:
            first.setdefault((id(step.table), step.key), (step.table, step.old))
    for (_, key), (rows, old) in first.items():
        tenant = world.tenants[rows.owner]
        news = table[rows.kind].news(tenant, old, rows.get(key))
        if news is not None:
            yield tenant, news


def _announced(world: World, steps: Sequence[Undo]) -> Iterator[tuple[Tenant, News]]:
    return ((world.tenants[step.owner], step.news) for step in steps if isinstance(step, Announced))


def _is_deleted(row: JsonObject) -> bool:
    return bool(row.get("retired")) or row.get("status") == "DELETED"
