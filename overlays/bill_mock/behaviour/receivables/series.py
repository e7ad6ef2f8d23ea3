"""Templates that the clock makes documents from: those due already at once, each later one on its day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.receivables.schedules import read_schedule
from bill_mock.call import Call, Caller
from bill_mock.errors import RefusedError, wrong_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_mock.codec import JsonObject
    from bill_mock.resource import Change

_ANCHORS = "series-anchors"
_MOST_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of template.

    Args:
        kind: of the template.
        make: makes the document of a template that is due on a day.
    """

    kind: str
    make: Callable[[Call, JsonObject, date], None]

    def after(self, call: Call, change: Change) -> None:
        """Follow a template that is new, changed or restored; what it missed while archived is made up for.

        Raises:
            RefusedError: a document that is due already cannot be made, or there would be more than 400 of them.
        """
        row, old = change.row, change.old
        due = row["schedule"].get("nextDueDate")
        if due is not None and (old is None or old["schedule"].get("nextDueDate") != due):
            call.tenant.table(_ANCHORS).put({"id": row["id"], "day": date.fromisoformat(due).day})
        own = replace(call, caller=Caller(call.tenant, call.caller.user_id), ids=[], query={}, body=None)
        self._catch_up(own, row["id"], forgiving=False)

    def _catch_up(self, call: Call, key: str, *, forgiving: bool) -> None:
        table = call.tenant.table(self.kind)
        for _ in range(_MOST_AT_ONCE):
            row = table.get(key)
            if row is None or row["archived"]:
                return
            schedule = read_schedule(row["schedule"])
            day = schedule.making_day
            if day is None or schedule.due is None:
                return
            if day > call.now.date():
                due = row["schedule"]["nextDueDate"]
                call.world.later(datetime.combine(day, time(), UTC), partial(self._on_time, call, key, due))
                return
            self._make(call, row, schedule.due, forgiving=forgiving)
            anchor = call.tenant.table(_ANCHORS).get(key) or {"day": schedule.due.day}
            table.put(_moved_on(row, schedule.following(anchor["day"]), call.time))
        raise wrong_field("schedule.nextDueDate", f"must not be more than {_MOST_AT_ONCE} occurrences ago")

    def _make(self, call: Call, row: JsonObject, due: date, *, forgiving: bool) -> None:
        try:
            with call.world.atomic():
                self.make(call, row, due)
        except RefusedError:
            if not forgiving:
                raise

    def _on_time(self, call: Call, key: str, due: str, now: datetime) -> None:
        row = call.tenant.table(self.kind).get(key)
        if row is not None and row["schedule"].get("nextDueDate") == due:
            self._catch_up(replace(call, now=now), key, forgiving=True)


def _moved_on(row: JsonObject, following: date | None, time: str) -> JsonObject:
    schedule = {name: value for name, value in row["schedule"].items() if name != "nextDueDate"}
    if following is not None:
        schedule["nextDueDate"] = following.isoformat()
    return {**row, "schedule": schedule, "updatedTime": time}
