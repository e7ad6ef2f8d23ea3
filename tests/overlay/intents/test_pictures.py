"""Pictures of all kinds, made up: which of them confirm, which prove absence, and which are for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bill_api.wire import Request
from bill_client.intents.evidence import look
from bill_client.intents.evidence.finding import Finding, Verdict
from bill_client.intents.outcomes import children_of
from bill_client.intents.records import Intent
from bill_client.intents.resolve import concluded
from bill_client.intents.states import LEGAL, State

OURS, FOREIGN = "BCOURS", "P000000001"
BILLS = ("00n1", "00n2", "00n3")
UNKNOWN = Intent(
    id="i",
    scope="s",
    key="k",
    operation="createPayment",
    fingerprint="",
    state=State.UNKNOWN,
    fence=1,
    attempt=1,
    owner=None,
    lease_until=0.0,
    parent=None,
    bills=(),
    number=OURS,
    facts={},
    prepared_at=0.0,
    sent_at=0.0,
    settled_at=0.0,
    outcome=None,
    reason="",
)
SHARES = st.dictionaries(st.sampled_from(BILLS), st.integers(1, 3).map(Decimal), min_size=1, max_size=3)


@st.composite
def payments(draw: st.DrawFn) -> dict[str, Any]:
    """A payment of some bills, under our number or another."""
    shares = draw(SHARES)
    return {
        "id": f"stp{draw(st.integers(0, 10**6))}",
        "transactionNumber": draw(st.sampled_from([OURS, OURS, FOREIGN])),
        "billPayments": [
            {"billId": bill, "amount": draw(st.sampled_from([str, Decimal]))(v)} for bill, v in shares.items()
        ],
        "amount": sum(shares.values()),
        "createdTime": draw(st.sampled_from(["2026-11-16T15:00:00.000+00:00", "2026-11-16T16:00:00+01:00"])),
        "vendorId": "0091",
    }


def picture(intent: Intent, there: Sequence[Mapping[str, Any]], hidden: frozenset[str]) -> Finding:
    """What is found where BILL has these payments, and hides some of them from the list that is filtered by number."""
    reading = look(intent)
    answer: Any = None
    while True:
        try:
            request: Request = reading.send(answer)
        except StopIteration as end:
            found: Finding = end.value
            return found
        answer = _answer(request, there, hidden)


def _answer(request: Request, there: Sequence[Mapping[str, Any]], hidden: frozenset[str]) -> Any:
    if request.operation.id == "listPayments":
        if "transactionNumber" not in dict(request.query)["filters"]:
            return {"results": list(there)}
        return {"results": [row for row in there if row["transactionNumber"] == OURS and row["id"] not in hidden]}
    bills = [_bill(key, there) for key in BILLS]
    if request.operation.id == "listBills":
        return {"results": bills}
    return next(row for row in bills if row["id"] == request.path.split("/")[-1])


def _bill(key: str, there: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"id": key, "amount": 100, "paidAmount": 0, "scheduledAmount": _paid(key, there)}


def _paid(key: str, there: Sequence[Mapping[str, Any]]) -> Decimal:
    parts = [part for row in there for part in row["billPayments"] if part["billId"] == key]
    return sum((Decimal(part["amount"]) for part in parts), Decimal(0))


def asked(wanted: Mapping[str, Decimal], operation: str = "createBulkPayment") -> Intent:
    """An intent to pay this much of these bills, none of which was paid before."""
    items = [{"billId": bill, "amount": amount} for bill, amount in wanted.items()]
    before = {bill: {"vendorId": "0091", "paidAmount": "0", "scheduledAmount": "0.00"} for bill in wanted}
    facts = {"request": {"payments": items}, "bills": before, "since": "2026-11-16T14:59:59Z"}
    return evolve(UNKNOWN, operation=operation, bills=tuple(wanted), facts=facts)


@given(wanted=SHARES, there=st.lists(payments(), max_size=4, unique_by=lambda row: row["id"]), data=st.data())
@settings(max_examples=400, deadline=None)
def test_that_a_batch_is_judged_by_what_bill_has(
    wanted: dict[str, Decimal], there: list[dict[str, Any]], data: st.DataObject
) -> None:
    """It happened where payments under our number pay exactly what was asked; nothing where no bill was touched."""
    hidden = frozenset(data.draw(st.sets(st.sampled_from([row["id"] for row in there] or ["none"]))))
    found = picture(asked(wanted), there, hidden)
    own = [row for row in there if row["transactionNumber"] == OURS]
    paid = {bill: _paid(bill, own) for bill in wanted}
    touched = any(_paid(bill, there) for bill in wanted)
    assert all(row["transactionNumber"] == OURS for row in found.objects if found.verdict in ("happened", "several"))
    if found.verdict == "happened":
        assert {bill: _paid(bill, found.objects) for bill in wanted} == wanted
    if found.verdict == "nothing":
        assert not touched
    if not touched:
        assert found.verdict == "nothing"
    if paid == wanted and not hidden:
        assert found.verdict == "happened"
    if any(paid[bill] > wanted[bill] for bill in wanted) and not hidden:
        assert found.verdict in ("several", "unclear")
    assert found.words


@given(wanted=SHARES, there=st.lists(payments(), max_size=4, unique_by=lambda row: row["id"]))
@settings(max_examples=200, deadline=None)
def test_that_a_mass_payment_is_confirmed_by_any_right_part_of_it(
    wanted: dict[str, Decimal], there: list[dict[str, Any]]
) -> None:
    """Each payment that is there is the answer for its bills, and only for those."""
    intent = asked(wanted, "createMassPayment")
    found = picture(intent, there, frozenset())
    own = [row for row in there if row["transactionNumber"] == OURS]
    paid = {bill: _paid(bill, own) for bill in wanted}
    if any(paid.values()) and all(paid[bill] in (0, wanted[bill]) for bill in wanted):
        assert found.verdict == "happened"
        assert set(children_of(intent, found.objects)) == {f"k:{bill}" for bill in wanted if paid[bill]}
    elif found.verdict == "happened":
        raise AssertionError(found.words)


VERDICTS: list[Verdict] = ["happened", "nothing", "unclear", "several"]
LOOKED_AT = [State.UNKNOWN, State.NEEDS_HUMAN, State.ABSENT]


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("state", LOOKED_AT)
@pytest.mark.parametrize("left", [0.0, 1.0])
@pytest.mark.parametrize("owner_gone", [False, True])
@pytest.mark.parametrize("taken", [(), ("stp1",), ("stp1", "stp2")])
def test_that_only_what_is_proved_moves_an_intent(
    *, verdict: Verdict, state: State, left: float, owner_gone: bool, taken: tuple[str, ...]
) -> None:
    """Every combination: moves are legal, and each state has its proof."""
    count = {"happened": 1, "several": 2}.get(verdict, 0)
    rows = tuple({"id": f"stp{each + 1}"} for each in range(count))
    intent = evolve(UNKNOWN, state=state, facts={"request": {"billId": "00n1", "amount": 1}}, bills=("00n1",))
    finding = Finding(verdict=verdict, objects=rows, words=("as it is",))
    found = concluded(intent, finding, left=left, owner_gone=owner_gone, taken=taken)
    assert found.state is None or found.state in LEGAL[state]
    assert "as it is" in found.words
    free = count - min(len(taken), count)
    if found.state is State.CONFIRMED:
        assert free == 1
        assert found.outcome is not None
    if found.state is State.ABSENT:
        assert (verdict, left, owner_gone, state) == ("nothing", 0.0, True, State.UNKNOWN)
    if verdict == "several" and state is State.UNKNOWN and free > 1:
        assert found.state is State.NEEDS_HUMAN
    if verdict == "unclear":
        expected = State.NEEDS_HUMAN if state is State.UNKNOWN and not left else None
        assert found.state is expected
    if state is State.ABSENT and free and verdict in ("happened", "several"):
        assert found.state is State.NEEDS_HUMAN
