"""The whole world: reset, scenarios, snapshots and the clock."""

from __future__ import annotations

from datetime import datetime

from bill_mock.clock import stamp
from bill_mock.codec import JsonObject
from bill_mock.control.part import Part, endpoint
from bill_mock.seed import SCENARIOS
from bill_mock.snapshots import put_back, take


class WorldControl(Part):
    """The whole world: reset, scenarios, snapshots and the clock."""

    @endpoint("POST")
    def reset(self) -> JsonObject:
        """Forget every object, session, logged request, fault and snapshot; the clock stays as it is."""
        with self.mock.lock:
            self.snapshots.clear()
            self.mock.reset()
        return {}

    @endpoint("POST")
    def snapshot(self, name: str = "snapshot") -> JsonObject:
        """Keep everything as it is now, under a name; answers the name."""
        self.snapshots[str(name)] = take(self.mock)
        return {"name": str(name)}

    @endpoint("POST")
    def restore(self, name: str = "snapshot") -> JsonObject:
        """Make everything what it was when a snapshot was made, the clock included; as often as you like.

        Raises:
            ValueError: there is no snapshot of this name.
        """
        found = self.snapshots.get(str(name))
        if found is None:
            message = f"name must be one of {', '.join(self.snapshots) or 'the snapshots, of which there are none'}"
            raise ValueError(message)
        put_back(self.mock, found)
        return {"name": str(name)}

    @endpoint("POST")
    def seed(self, scenario: str = "small-company") -> JsonObject:
        """Set up a scenario and answer with its credentials and ids.

        Raises:
            ValueError: there is no such scenario.
        """
        if scenario not in SCENARIOS:
            message = f"scenario must be one of {', '.join(SCENARIOS)}"
            raise ValueError(message)
        with self.mock.lock:
            made = SCENARIOS[scenario](self.mock.world, self.mock.clock.now())
            self.mock.world.scenarios.append({"scenario": scenario, **made})
            return made

    @endpoint("GET")
    def scenarios(self) -> JsonObject:
        """What `seed` has answered so far, the oldest first: credentials and ids."""
        with self.mock.lock:
            return {"results": list(self.mock.world.scenarios)}

    @endpoint("GET", "POST")
    def clock(
        self,
        now: str | datetime | None = None,
        advance_seconds: float | None = None,
        *,
        to_next_due: bool = False,
    ) -> JsonObject:
        """Read the clock after setting it, moving it on (by seconds, or to what is due next), or neither.

        Raises:
            ValueError: `now` is not an instant with a time zone.
            OverflowError: the result is outside of the calendar.
        """
        clock = self.mock.clock
        with self.mock.lock:
            if now is not None:
                clock.set(now if isinstance(now, datetime) else datetime.fromisoformat(now))
            if advance_seconds is not None:
                clock.advance(float(advance_seconds))
            if to_next_due and (due := self.mock.dispatch.next_due()) is not None:
                clock.set(max(due, clock.now()))
            shown: JsonObject = {"now": stamp(clock.now())}
        self.mock.dispatch.run()
        return shown

    @endpoint("GET")
    def next_due(self) -> JsonObject:
        """Instant at which something happens by itself or is to be delivered (`due`), or null."""
        self.mock.catch_up()
        due = self.mock.dispatch.next_due()
        return {"due": None if due is None else stamp(due)}
