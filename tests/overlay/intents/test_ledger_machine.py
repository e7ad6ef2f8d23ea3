"""Owners that come, send, stop, die and come back in any order, against a plain model and a server that remembers."""

from __future__ import annotations

import gc
import shutil
import tempfile
from pathlib import Path

import pytest
from attrs import define, field
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bill_client import BillClaimed, LeaseLost
from bill_client.intents.ledger import Ledger
from bill_client.intents.records import Hold, Intent
from bill_client.intents.states import LEGAL, OPEN, State
from tests.overlay.intents.ledger_support import ANSWER, REFUSAL, REQUEST, Books, wanted

OWNERS = range(3)
BILLS = {"one": ("a",), "two": ("a", "b"), "three": ("b",)}
_LATE = {
    State.UNKNOWN: {State.CONFIRMED, State.REJECTED, State.ABSENT},
    State.NEEDS_HUMAN: {State.CONFIRMED, State.ABSENT},
}
_FAST = Path("/dev/shm")


@define(eq=False)
class Caller:
    """Somebody who was told to act, and what it has done."""

    key: str
    owner: int
    hold: Hold
    has_left: bool = False
    is_over: bool = False


@define
class Row:
    """What the model knows of a key."""

    state: State = State.PREPARED
    acting: Caller | None = None
    left_by: int | None = None
    """The living owner, one of whose tasks held it and was lost."""
    lease: float = 0.0
    effects: int = 0
    possible: list[Caller] = field(factory=list)
    """Callers whose request may still arrive."""


class LedgerMachine(RuleBasedStateMachine):
    """The ledger beside its model."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.mkdtemp(dir=_FAST if _FAST.is_dir() else None)
        self.books = Books(f"sqlite:///{self.folder}/store/state.db")
        self.ledgers: list[Ledger] = [self.books.open() for _ in OWNERS]
        self.rows: dict[str, Row] = {}
        self.claims: dict[str, str] = {}
        self.callers: list[Caller] = []
        self.seen: list[Intent] = []

    def teardown(self) -> None:
        """Remove the store."""
        self.books.__exit__()
        shutil.rmtree(self.folder)

    def _is_free(self, row: Row, owner: int) -> bool:
        """Whether an owner may take it for over; that a task of its own was lost an owner knows at once."""
        return row.lease <= self.books.watch.wall() or (row.acting is None and row.left_by in (None, owner))

    def _give_up(self, key: str) -> None:
        self.claims = {bill: holder for bill, holder in self.claims.items() if holder != key}

    def _expire(self, row: Row) -> None:
        row.state, row.acting, row.left_by = State.UNKNOWN, None, None

    def _drop(self, caller: Caller) -> None:
        """It is gone for good, and so is what it might still have sent."""
        self.callers.remove(caller)
        for row in self.rows.values():
            if caller in row.possible:
                row.possible.remove(caller)
            if row.acting is caller:
                row.acting, row.left_by = None, caller.owner
        caller.hold = None  # type: ignore[assignment]
        gc.collect(0)

    @rule(owner=st.sampled_from(OWNERS), key=st.sampled_from(sorted(BILLS)))
    def claim(self, owner: int, key: str) -> None:
        """Come with a key."""
        self._claim(owner, key)

    def _claim(self, owner: int, key: str) -> None:
        row = self.rows.get(key)
        if row is not None and row.state is State.SENT and self._is_free(row, owner):
            self._expire(row)
        may_act = row is None or (row.state is State.PREPARED and self._is_free(row, owner))
        rivals = {self.claims[bill] for bill in BILLS[key] if self.claims.get(bill, key) != key}
        blocked = any(
            self.rows[rival].state is not State.PREPARED or not self._is_free(self.rows[rival], owner)
            for rival in rivals
        )
        if may_act and blocked:
            with pytest.raises(BillClaimed) as caught:
                self.ledgers[owner].claim(wanted(key, BILLS[key]))
            assert caught.value.key in rivals
            return
        found = self.ledgers[owner].claim(wanted(key, BILLS[key]))
        if isinstance(found, Intent):
            assert not may_act
            assert row is not None
            assert found.state is row.state
            self.seen.append(found)
            return
        assert may_act
        for rival in rivals:
            self.rows[rival].acting = self.rows[rival].left_by = None
            self._give_up(rival)
        row = self.rows.setdefault(key, Row())
        row.acting, row.left_by = Caller(key, owner, found), None
        row.lease = self.books.watch.wall() + self.books.rules.lease
        self.callers.append(row.acting)
        self.claims.update(dict.fromkeys(BILLS[key], key))

    @precondition(lambda self: self.callers)
    @rule(data=st.data())
    def send(self, data: st.DataObject) -> None:
        """Let the first byte leave, or be told not to."""
        self._send(data.draw(st.sampled_from(self.callers)))

    @rule(owner=st.sampled_from(OWNERS), key=st.sampled_from(sorted(BILLS)))
    def claim_and_send(self, owner: int, key: str) -> None:
        """The usual way."""
        known = len(self.callers)
        self._claim(owner, key)
        if len(self.callers) > known:
            self._send(self.callers[-1])

    def _send(self, caller: Caller) -> None:
        row = self.rows[caller.key]
        may = row.acting is caller and row.state in (State.PREPARED, State.SENT)
        try:
            self.ledgers[caller.owner].sent(caller.hold, {}, REQUEST)
        except LeaseLost:
            assert not may
            return
        assert may
        if row.state is State.SENT:
            return
        for bill in BILLS[caller.key]:
            others = [name for name, other in self.rows.items() if name != caller.key and bill in BILLS[name]]
            assert not any(self.rows[name].state in OPEN for name in others), "two are at one bill"
        row.state, row.lease = State.SENT, self.books.watch.wall() + self.books.rules.lease
        row.possible.append(caller)
        caller.has_left = True

    @precondition(lambda self: any(row.possible for row in self.rows.values()))
    @rule(data=st.data())
    def arrive(self, data: st.DataObject) -> None:
        """What was allowed to leave reaches the server, however late; it acts."""
        caller = data.draw(st.sampled_from([each for row in self.rows.values() for each in row.possible]))
        row = self.rows[caller.key]
        row.possible.remove(caller)
        row.effects += 1
        assert row.effects == 1, "it happened twice"
        assert row.state not in (State.ABSENT, State.REJECTED, State.PREPARED)

    @precondition(lambda self: any(not each.is_over for each in self.callers))
    @rule(data=st.data(), what=st.sampled_from(["answer", "doubt", "turned away"]))
    def end(self, data: st.DataObject, what: str) -> None:
        """Learn what came of a request, or that nobody knows; or say so of one that never left."""
        caller = data.draw(st.sampled_from([each for each in self.callers if not each.is_over]))
        ledger, row = self.ledgers[caller.owner], self.rows[caller.key]
        caller.is_over = True
        said = self._said(row, caller, what)
        told, state = self._expected(row, caller, said)
        try:
            if said is State.CONFIRMED:
                ledger.confirm(caller.hold, ANSWER, "answer")
            elif said is State.REJECTED:
                ledger.reject(caller.hold, REFUSAL, "answer")
            elif said is State.UNKNOWN:
                ledger.doubt(caller.hold, "no answer")
            else:
                ledger.unsent(caller.hold, "turned away")
        except LeaseLost:
            assert not told
        else:
            assert told
        if row.acting is caller:
            row.acting = None
        row.state = state
        if state not in OPEN:
            self._give_up(caller.key)

    def _said(self, row: Row, caller: Caller, what: str) -> State:
        """What a caller says, which is true."""
        acted = caller.has_left and bool(row.effects) and caller not in row.possible
        if caller in row.possible:
            row.possible.remove(caller)
        if what == "doubt":
            return State.UNKNOWN
        if acted:
            return State.CONFIRMED
        return State.REJECTED if what == "answer" and caller.has_left else State.ABSENT

    def _expected(self, row: Row, caller: Caller, said: State) -> tuple[bool, State]:
        if row.acting is caller and row.state in (State.SENT, State.PREPARED):
            return True, State.PREPARED if said is State.ABSENT else said
        if not caller.has_left:
            return False, row.state
        if said in _LATE.get(row.state, set()):
            return True, said
        if row.state is State.ABSENT and said is State.CONFIRMED:
            return False, State.NEEDS_HUMAN
        return row.state is said, row.state

    @precondition(lambda self: any(not each.has_left for each in self.callers))
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        """A guard refuses."""
        caller = data.draw(st.sampled_from([each for each in self.callers if not each.has_left]))
        row = self.rows[caller.key]
        self.ledgers[caller.owner].release(caller.hold, "refused")
        if row.acting is caller:
            row.acting = None
            self._give_up(caller.key)
        self._drop(caller)

    @precondition(lambda self: self.callers)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        """A task is cancelled so hard that it writes nothing down."""
        self._drop(data.draw(st.sampled_from(self.callers)))

    @rule(owner=st.sampled_from(OWNERS))
    def die(self, owner: int) -> None:
        """A process ends, and another one takes its place."""
        self.ledgers[owner].close()
        self.ledgers[owner]._store.close()
        self.ledgers[owner] = self.books.open()
        for caller in [each for each in self.callers if each.owner == owner]:
            self._drop(caller)
        for row in self.rows.values():
            row.left_by = None if row.left_by == owner else row.left_by

    @precondition(lambda self: self.rows)
    @rule(owner=st.sampled_from(OWNERS), data=st.data(), is_old=st.booleans())
    def find_out(self, owner: int, data: st.DataObject, is_old: bool) -> None:  # noqa: FBT001 - drawn
        """Read what happened and adopt it; or an old reading of it."""
        ledger = self.ledgers[owner]
        intent = ledger.get(data.draw(st.sampled_from(sorted(self.rows))))
        if is_old and self.seen:
            intent = data.draw(st.sampled_from(self.seen))
        assert intent is not None
        row = self.rows[intent.key]
        now = ledger.get(intent.key)
        assert now is not None
        if row.effects:
            state = State.CONFIRMED
        elif ledger.owner_is_gone(now) and now.state is State.UNKNOWN:
            assert not row.possible, "nobody may be sending what is called absent"
            state = State.ABSENT
        else:
            state = State.NEEDS_HUMAN
        is_new = now.fence == intent.fence and row.state in (State.UNKNOWN, State.NEEDS_HUMAN, State.ABSENT)
        moves = is_new and state in LEGAL[row.state]
        found = ledger.adopt(intent, state, "read", {}, ANSWER if state is State.CONFIRMED else None)
        if moves:
            row.state = State.NEEDS_HUMAN if found.state is State.NEEDS_HUMAN else state
            if row.state in OPEN:
                for bill in BILLS[intent.key]:
                    self.claims.setdefault(bill, intent.key)
            else:
                self._give_up(intent.key)
        assert found.state is row.state
        self.seen.append(found)

    @rule(owner=st.sampled_from(OWNERS))
    def look(self, owner: int) -> None:
        """List what is pending, which lets what is late become UNKNOWN."""
        for row in self.rows.values():
            if row.state is State.SENT and self._is_free(row, owner):
                self._expire(row)
        pending = {intent.key for intent in self.ledgers[owner].pending()}
        assert pending == {key for key, row in self.rows.items() if row.state in OPEN}

    @rule(seconds=st.sampled_from([1, 119, 120]))
    def sleep(self, seconds: float) -> None:
        """Time passes."""
        self.books.watch.sleep(seconds)

    @rule(seconds=st.sampled_from([-3600, -1, 1, 3600]))
    def jump(self, seconds: float) -> None:
        """Somebody sets the clock."""
        self.books.watch.wrong += seconds

    @invariant()
    def agree(self) -> None:
        """The ledger and its model say the same, and the ledger says nothing that is not true."""
        for key, row in self.rows.items():
            intent = self.ledgers[0].get(key)
            assert intent is not None
            assert intent.state is row.state, key
            if row.effects:
                assert row.state in (State.SENT, State.UNKNOWN, State.CONFIRMED, State.NEEDS_HUMAN)
            else:
                assert row.state is not State.CONFIRMED


LedgerMachine.TestCase.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
TestLedgerMachine = LedgerMachine.TestCase
