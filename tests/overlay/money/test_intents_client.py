"""``client.intents``: what is open, what became of it, who decided, and the journal of all of it."""

from __future__ import annotations

import asyncio
import csv
import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bill_client import ConfigurationError, NeedsHuman, OutcomeUnknown, State, StoreRestored
from bill_client.intents.audit import _harmless
from tests.overlay.money.conftest import UNASSIGNED, Till

Run = Callable[..., Any]


def _pay(till: Till, bill: str, key: str = "k") -> Callable[[Any], Any]:
    return lambda client: client.pay(bill, funding_account=till.account, approvals=UNASSIGNED, idempotency_key=key)


def _lose(till: Till, run: Run, bill: str, kind: str = "before_commit", key: str = "k", later: float = 0) -> None:
    till.fault("createPayment", kind)
    with pytest.raises(OutcomeUnknown):
        run(_pay(till, bill, key), later=later)


def _hide(till: Till, run: Run, bill: str) -> str:
    """Lose the answer to a payment that BILL shows only an hour later; returns its id."""
    till.fault("createPayment", "late_visibility", seconds=3600)
    _lose(till, run, bill, "no_answer")
    return str(till.payments()[-1]["id"])


def test_what_is_open_is_pending_until_it_is_resolved(till: Till, run: Run) -> None:
    """The oldest first, with its reason; what is settled is not."""
    one, other = till.bill(), till.bill()
    run(_pay(till, till.bill(), "done"))
    _lose(till, run, one, key="one")
    _lose(till, run, other, key="other", later=1)
    pending = run(lambda client: client.intents.pending())
    assert [(each.key, each.state) for each in pending] == [("one", State.UNKNOWN), ("other", State.UNKNOWN)]
    assert [each.state for each in run(lambda client: client.intents.resolve_all())] == [State.UNKNOWN] * 2
    assert [each.state for each in run(lambda client: client.intents.resolve_all(), later=902)] == [State.ABSENT] * 2
    assert run(lambda client: client.intents.pending()) == []


def test_resolving_says_why_it_is_too_early(till: Till, run: Run) -> None:
    """In words with the number and the bill, and how long to wait."""
    bill = till.bill()
    _lose(till, run, bill)
    found = run(lambda client: client.intents.resolve("k"))
    assert found.state is State.UNKNOWN
    assert "proves nothing yet" in found.reason
    assert found.number in found.reason


def test_what_bill_shows_late_is_adopted(till: Till, run: Run) -> None:
    """The same payment, without sending anything."""
    payment = _hide(till, run, till.bill())
    till.company.mock.clock.advance(3601)
    assert run(lambda client: client.intents.resolve("k")).state is State.CONFIRMED
    assert run(_pay(till, run(lambda c: c.payments.get(payment)).bill_id)).id == payment
    assert len(till.payments()) == 1


def test_an_unknown_key_is_said(run: Run) -> None:
    """With where to look."""
    assert run(lambda client: client.intents.get("nothing")) is None
    for act in (
        lambda client: client.intents.resolve("nothing"),
        lambda client: client.intents.explain("nothing"),
        lambda client: client.intents.settle("nothing", "ABSENT", "looked"),
    ):
        with pytest.raises(ConfigurationError, match="no call with the key 'nothing'"):
            run(act)


def test_explaining_tells_everything_in_order(till: Till, run: Run) -> None:
    """State, bills, number, attempts, and the journal with who did it."""
    bill = till.bill()
    _lose(till, run, bill)
    told = run(lambda client: client.intents.explain("k"))
    lines = told.splitlines()
    assert lines[0].startswith("createPayment under the key 'k' is UNKNOWN")
    assert bill in told
    assert "attempt 1" in told
    assert "POST /connect/v3/payments" in told
    states = [line.split()[1] for line in lines if line.strip().startswith("20")]
    assert [each for each in states if each != "-"] == ["PREPARED", "SENT", "UNKNOWN"]


def test_a_person_may_decide_that_it_did_not_happen(till: Till, run: Run) -> None:
    """With a reason, which is in the journal; then the bill is free."""
    bill = till.bill()
    _lose(till, run, bill)
    settled = run(lambda client: client.intents.settle("k", "ABSENT", "BILL's support says so"))
    assert settled.state is State.ABSENT
    words = [entry.words for entry in run(lambda client: client.intents.journal("k"))]
    assert any("a person decided: BILL's support says so" in each for each in words)
    assert run(_pay(till, bill, "again")).id


def test_a_person_may_decide_that_it_happened(till: Till, run: Run) -> None:
    """Naming the payment, which is read and kept as the outcome."""
    bill = till.bill()
    payment = _hide(till, run, bill)
    till.company.mock.clock.advance(3601)
    with pytest.raises(ConfigurationError, match="payment_id must name"):
        run(lambda client: client.intents.settle("k", "CONFIRMED", "seen in the web app"))
    settled = run(lambda client: client.intents.settle("k", "CONFIRMED", "seen", payment_id=payment))
    assert settled.state is State.CONFIRMED
    assert run(_pay(till, bill)).id == payment


@pytest.mark.parametrize(("state", "reason"), [("SENT", "x"), ("ABSENT", ""), ("PAID", "x"), (None, "x")])
def test_a_decision_is_one_of_two_and_has_a_reason(till: Till, run: Run, state: Any, reason: str) -> None:
    """Everything else changes nothing."""
    _lose(till, run, till.bill())
    with pytest.raises(ConfigurationError, match="CONFIRMED or ABSENT, and a reason"):
        run(lambda client: client.intents.settle("k", state, reason))
    assert run(lambda client: client.intents.get("k")).state is State.UNKNOWN


def test_nobody_decides_about_what_is_settled(till: Till, run: Run) -> None:
    """A payment that is confirmed stays confirmed."""
    run(_pay(till, till.bill()))
    with pytest.raises(ConfigurationError, match="nobody has to decide about 'k': it is CONFIRMED"):
        run(lambda client: client.intents.settle("k", "ABSENT", "no"))


def _event(till: Till, payment_id: str) -> dict[str, Any]:
    payment = next(each for each in till.payments() if each["id"] == payment_id)
    bills = [part["billId"] for part in payment["billPayments"]]
    shown = {
        "id": payment_id,
        "transactionNumber": payment["transactionNumber"],
        "status": payment["status"],
        "amount": payment["amount"],
        "billIds": bills,
    }
    return {"metadata": {"eventId": "e-1", "eventType": "payment.updated"}, "payment": shown}


def test_an_event_settles_what_it_names_and_may_come_twice(till: Till, run: Run) -> None:
    """By our own number, before BILL's lists show the payment."""
    payment = _hide(till, run, till.bill())
    event = _event(till, payment)
    (first,) = run(lambda client: client.intents.observe(event))
    assert (first.key, first.state) == ("k", State.CONFIRMED)
    run(lambda client: client.intents.observe(event))
    assert run(lambda client: client.intents.get("k")).state is State.CONFIRMED
    assert run(_pay(till, first.bills[0])).id == payment


def test_an_event_of_somebody_elses_payment_is_none_of_ours(till: Till, run: Run) -> None:
    """Another number, another bill."""
    _lose(till, run, till.bill())
    event = _event(till, _other(till, run))
    event["payment"]["transactionNumber"] = "ELSE"
    assert run(lambda client: client.intents.observe(event)) == []
    assert run(lambda client: client.intents.get("k")).state is State.UNKNOWN


def _other(till: Till, run: Run) -> str:
    return str(run(_pay(till, till.bill(), "other")).id)


def test_a_payment_that_appears_after_it_was_given_up_is_an_alarm(till: Till, run: Run) -> None:
    """Absence was concluded, and BILL announces the payment after all: a person has to look."""
    payment = _hide(till, run, till.bill())
    bill = till.payments()[-1]["billPayments"][0]["billId"]
    with till.client() as client:
        client._config.pace.sleep(901)
        found = client.intents.resolve("k")
    assert found.state in (State.ABSENT, State.NEEDS_HUMAN)
    run(lambda client: client.intents.observe(_event(till, payment)))
    assert run(lambda client: client.intents.get("k")).state in (State.NEEDS_HUMAN, State.CONFIRMED)
    if run(lambda client: client.intents.get("k")).state is State.NEEDS_HUMAN:
        with pytest.raises(NeedsHuman):
            run(_pay(till, bill))
    assert len(till.payments()) == 1


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_the_journal_is_exported_without_secrets(till: Till, run: Run, tmp_path: Path, kind: str) -> None:
    """Who, what, when, why it was allowed, and what shows the outcome; for its owner alone."""
    bill = till.bill()
    run(_pay(till, bill))
    path = run(lambda client: client.intents.export(tmp_path / "journal", kind))
    assert path.stat().st_mode & 0o777 == 0o600
    text = path.read_text()
    made = till.company.made
    assert not [secret for secret in (made["password"], made["devKey"], made["rememberMeId"]) if secret in text]
    if kind == "jsonl":
        rows: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
    else:
        rows = [{**row, "evidence": json.loads(row["evidence"])} for row in csv.DictReader(text.splitlines())]
    assert [row["state"] for row in rows if row["state"]] == ["PREPARED", "SENT", "CONFIRMED"]
    assert {row["user"] for row in rows} == {made["username"]}
    sent = next(row for row in rows if row["state"] == "SENT")
    assert sent["evidence"]["approvals"]["policy"] == "allow_unassigned"


def test_an_export_never_overwrites(run: Run, tmp_path: Path) -> None:
    """A journal is kept."""
    (tmp_path / "old").write_text("kept")
    with pytest.raises(FileExistsError):
        run(lambda client: client.intents.export(tmp_path / "old"))
    assert (tmp_path / "old").read_text() == "kept"
    with pytest.raises(ConfigurationError, match="format must be one of jsonl, csv"):
        run(lambda client: client.intents.export(tmp_path / "new", "xml"))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t="])
def test_no_cell_is_a_formula(cell: str) -> None:
    """Words may hold what a vendor wrote."""
    assert _harmless(cell) == f"'{cell}"


def test_the_completer_ends_when_it_is_told_to(till: Till) -> None:
    """It resolves at once and then every so often."""
    bill = till.bill()
    till.fault("createPayment", "late_visibility", seconds=60)
    till.fault("createPayment", "no_answer")
    with till.client() as client:
        with pytest.raises(OutcomeUnknown):
            _pay(till, bill)(client)
        till.company.mock.clock.advance(61)
        until = threading.Event()
        worker = threading.Thread(target=client.intents.complete, kwargs={"every": 0.01, "until": until})
        worker.start()
        for _ in range(500):
            if client.intents.get("k").state is State.CONFIRMED:  # type: ignore[union-attr]
                break
            until.wait(0.01)
        until.set()
        worker.join(10)
        assert not worker.is_alive()
        assert client.intents.get("k").state is State.CONFIRMED  # type: ignore[union-attr]


def test_the_completer_ends_with_asyncio_too(till: Till) -> None:
    """The same for tasks."""

    async def main() -> bool:
        async with till.async_client() as client:
            until = asyncio.Event()
            task = asyncio.create_task(client.intents.complete(every=30, until=until))
            await asyncio.sleep(0.05)
            until.set()
            await asyncio.wait_for(task, 10)
            return task.done()

    assert asyncio.run(main())


def test_an_old_copy_of_the_store_moves_no_money_until_it_is_accepted(till: Till, run: Run, tmp_path: Path) -> None:
    """It does not know of the last payment; accepting it looks for that payment before anything is sent."""
    one, other = till.bill(), till.bill()
    run(_pay(till, one, "one"))
    state, copy = tmp_path / "state.db", tmp_path / "copy.db"
    for end in ("", "-wal"):
        if Path(f"{state}{end}").exists():
            shutil.copy(f"{state}{end}", f"{copy}{end}")
    run(_pay(till, other, "two"))
    for end in ("", "-wal", "-shm"):
        Path(f"{state}{end}").unlink(missing_ok=True)
        if Path(f"{copy}{end}").exists():
            shutil.copy(f"{copy}{end}", f"{state}{end}")
    with pytest.raises(StoreRestored, match="old copy"):
        run(_pay(till, other, "two"))
    assert run(lambda client: client.intents.acknowledge_restore()) == 0
    assert run(_pay(till, other, "two")).id == till.payments()[-1]["id"]
    assert len(till.payments()) == 2
