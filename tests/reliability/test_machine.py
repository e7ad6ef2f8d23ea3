"""Anything in any order: real processes that pay, die and resolve, people who pay and approve, and events."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.reliability.catalog import CRASHES, FAULTS
from tests.reliability.play import SHARE, Play
from tests.reliability.scene import Scene

_CRASHES, _FAULTS = st.sampled_from(sorted(CRASHES)), st.sampled_from(sorted(FAULTS))
_TROUBLES = st.just("calm") | _CRASHES | _FAULTS | st.tuples(_CRASHES, _FAULTS).map("+".join)


class Payments(RuleBasedStateMachine):
    """One bill, three keys, and everybody who may do something about it. The mock says what is true."""

    scene: ClassVar[Scene]

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()

    @initialize(approved=st.booleans())
    def begin(self, *, approved: bool) -> None:
        """Make a world with a bill that is approved, or waits to be."""
        world = self.scene.begin()
        bill = world.bill(SHARE * 3, approved=approved)
        world.subscribe()
        self.play = Play(self.scene, self._stack.enter_context(self.scene.store()), "pay", [bill])
        self.was_approved = self.is_approved = approved
        self.by_hand = 0

    @rule(key=st.sampled_from("abc"), trouble=_TROUBLES)
    def pay(self, key: str, trouble: str) -> None:
        """A process pays under a key, whatever happens to it."""
        self.play.process(self.play.paying(key), trouble)

    @rule(trouble=_TROUBLES)
    def resolve(self, trouble: str) -> None:
        """A process resolves what is open, whatever happens to it."""
        self.play.process([{"do": "resolve_all"}], trouble)

    @rule(what=st.sampled_from(("quarter", "hour", "sign-out", "event")))
    def happen(self, what: str) -> None:
        """Time passes, a session ends, or events arrive, each twice."""
        self.play.happen(what)

    @rule()
    def approve(self) -> None:
        """The approver approves."""
        self.play.happen("approve")
        self.was_approved = self.is_approved = True

    @rule()
    def withdraw(self) -> None:
        """The approver takes that back."""
        self.play.happen("withdraw")
        self.is_approved = False

    @precondition(lambda self: self.by_hand == 0)
    @rule()
    def pay_by_hand(self) -> None:
        """Somebody pays as much in the web app."""
        self.play.happen("hand")
        self.by_hand += 1

    @rule(trouble=_TROUBLES)
    def cancel(self, trouble: str) -> None:
        """A process stops the first payment, whatever happens to it."""
        for payment in self.play.world.payments()[:1]:
            self.play.process([{"do": "stop", "payment": payment["id"], "key": "stop"}], trouble)

    @invariant()
    def each_key_pays_once(self) -> None:
        """No two payments carry the number of a key."""
        if hasattr(self, "play"):
            numbers = [row["transactionNumber"] for row in self.play.world.payments()]
            assert len(numbers) == len(set(numbers))

    @invariant()
    def nothing_is_paid_before_it_is_approved(self) -> None:
        """As long as nobody has ever approved, nothing was even sent."""
        if hasattr(self, "play") and not self.was_approved:
            assert self.play.world.asked("createPayment") == self.by_hand

    def teardown(self) -> None:
        """In the end everything is settled, and the ledger tells the truth."""
        try:
            if hasattr(self, "play"):
                self._settle()
        finally:
            self._stack.close()

    def _settle(self) -> None:
        world = self.play.world
        world.restore_trust()
        told: list[dict[str, Any]] = []
        for _ in range(2):
            world.advance(1000)
            told = self.play.process([{"do": "resolve_all"}, {"do": "tell"}])[1]["all"]
        made = {row["transactionNumber"] for row in world.payments()}
        for intent in (each for each in told if each["number"] is not None):
            if intent["state"] == "CONFIRMED":
                assert intent["number"] in made
            elif intent["state"] == "NEEDS_HUMAN":
                assert intent["reason"]
            else:
                assert intent["state"] in ("PREPARED", "REJECTED", "ABSENT")
                assert intent["number"] not in made
        assert made <= {each["number"] for each in told}


@pytest.mark.parametrize("server", ["sqlite"], indirect=True)
def test_anything_in_any_order(scene: Scene) -> None:
    """No bill is paid twice under a key, nothing unapproved is paid, and every state is true or for a person."""
    Payments.scene = scene
    run_state_machine_as_test(
        Payments,
        settings=settings(
            max_examples=40,
            stateful_step_count=12,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
