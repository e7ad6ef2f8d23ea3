"""``client.pay``: a bill is paid once, whatever goes wrong on the way and however often it is asked for."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bill_client import (
    BillClaimed,
    ConfigurationError,
    IdempotencyConflict,
    IntentAbsent,
    InvalidProcessDate,
    MoneyRefused,
    NeedsHuman,
    OutcomeUnknown,
    RateLimited,
    State,
    StoreError,
    models,
)
from bill_client.intents.keys import transaction_number
from bill_mock.transport import MockTransport
from tests.overlay.money.conftest import UNASSIGNED, Till

Run = Callable[..., Any]


def _pay(till: Till, bill: str, **more: Any) -> Callable[[Any], Any]:
    options = {"funding_account": till.account, "approvals": UNASSIGNED, **more}
    return lambda client: client.pay(bill, **options)


def test_what_is_due_is_paid_under_a_number_of_our_own(till: Till, run: Run) -> None:
    """Without an amount the bill says how much; the number follows from account and key."""
    bill = till.bill("12.34")
    paid = run(_pay(till, bill, idempotency_key="pay run 7"))
    assert (paid.amount, paid.bill_id, str(paid.single_status)) == (Decimal("12.34"), bill, "SCHEDULED")
    assert paid.transaction_number.startswith("BC")
    assert till.paid(bill) == Decimal("12.34")


def test_the_same_key_gives_the_same_payment_and_pays_once(till: Till, run: Run) -> None:
    """In another client, as after a restart, without a word to createPayment."""
    bill = till.bill()
    first = run(_pay(till, bill, idempotency_key="k"))
    second = run(_pay(till, bill, idempotency_key="k"))
    assert second == first
    assert len(till.payments()) == len(till.company.calls("createPayment")) == 1


def test_amount_and_day_and_words_are_sent(till: Till, run: Run) -> None:
    """What the caller says goes to BILL as it is."""
    bill = till.bill()
    day = dt.date(2026, 11, 18)
    act = _pay(till, bill, amount=Decimal("40.00"), process_date=day, description="Rent")
    paid = run(act)
    assert (paid.amount, paid.process_date, paid.description) == (Decimal("40.00"), day, "Rent")


@pytest.mark.parametrize(
    "change",
    [{"amount": Decimal(30)}, {"process_date": dt.date(2026, 11, 19)}, {"description": "x"}],
    ids=["amount", "day", "words"],
)
def test_the_same_key_with_other_fields_is_refused(till: Till, run: Run, change: dict[str, Any]) -> None:
    """Whatever happened under the key; nothing is sent."""
    bill = till.bill()
    run(_pay(till, bill, idempotency_key="k"))
    with pytest.raises(IdempotencyConflict, match="'k' was used for other fields"):
        run(_pay(till, bill, idempotency_key="k", **change))
    assert len(till.company.calls("createPayment")) == 1


def test_another_key_does_not_pay_what_is_paid(till: Till, run: Run) -> None:
    """Nothing is due any more."""
    bill = till.bill()
    run(_pay(till, bill, idempotency_key="one"))
    with pytest.raises(MoneyRefused, match=f"{bill}: nothing of it is due"):
        run(_pay(till, bill, idempotency_key="two"))
    assert len(till.company.calls("createPayment")) == 1


def test_more_than_is_due_is_refused_here(till: Till, run: Run) -> None:
    """With both amounts, before anything is sent."""
    bill = till.bill("100.00")
    with pytest.raises(MoneyRefused, match=r"100\.01 is above the 100\.00 that is due"):
        run(_pay(till, bill, amount=Decimal("100.01")))
    assert till.company.calls("createPayment") == []


def test_a_refused_check_leaves_the_key_free(till: Till, run: Run) -> None:
    """What was never sent may be asked for again with the same key, once it is in order."""
    bill = till.bill()
    with pytest.raises(Exception, match="not approved"):
        run(lambda client: client.pay(bill, funding_account=till.account, idempotency_key="k"))
    assert run(_pay(till, bill, idempotency_key="k")).amount == Decimal("100.00")


LOST: list[tuple[str, dict[str, Any]]] = [
    ("after_commit", {"status": 500}),
    ("after_commit", {"status": 502}),
    ("after_commit", {"status": 504}),
    ("reset_after_commit", {}),
    ("no_answer", {}),
    ("truncated", {}),
    ("html", {}),
    ("empty", {}),
    ("missing_field", {"field": "id"}),
    ("null_field", {"field": "id"}),
]


@pytest.mark.parametrize(("kind", "more"), LOST, ids=[f"{kind} {more.get('status', '')}" for kind, more in LOST])
def test_a_lost_answer_is_found_again(till: Till, run: Run, kind: str, more: dict[str, Any]) -> None:
    """BILL paid, and its answer broke: the payment is found by its number, and nothing is sent twice."""
    bill = till.bill()
    till.fault("createPayment", kind, **more)
    paid = run(_pay(till, bill, idempotency_key="k"))
    (made,) = till.payments()
    assert (paid.id, paid.amount) == (made["id"], Decimal("100.00"))
    assert till.company.calls("createPayment") == ["createPayment"]
    with till.client() as client:
        found = client.intents.get("k")
        assert found is not None
        assert found.state is State.CONFIRMED


@pytest.mark.parametrize("kind", ["before_commit", "connection_reset"])
def test_a_request_that_came_to_nothing_stays_unknown_until_its_time(till: Till, run: Run, kind: str) -> None:
    """Not there is no proof at first; after the settle window it is, and the key says so from then on."""
    bill = till.bill()
    till.fault("createPayment", kind)
    with pytest.raises(OutcomeUnknown) as caught:
        run(_pay(till, bill, idempotency_key="k"))
    assert caught.value.key == "k"
    with pytest.raises(OutcomeUnknown, match="not known yet"):
        run(_pay(till, bill, idempotency_key="k"))
    with pytest.raises(BillClaimed, match="'k', which is UNKNOWN"):
        run(_pay(till, bill, idempotency_key="other"))
    with pytest.raises(IntentAbsent, match="did not happen"):
        run(_pay(till, bill, idempotency_key="k"), later=901)
    assert run(_pay(till, bill, idempotency_key="other")).amount == Decimal("100.00")
    assert till.paid(bill) == Decimal("100.00")


def test_what_appears_late_is_found_late(till: Till, run: Run) -> None:
    """BILL paid, answered nothing, and shows the payment a minute later."""
    bill = till.bill()
    till.fault("createPayment", "late_visibility", seconds=60)
    till.fault("createPayment", "no_answer")
    with pytest.raises(OutcomeUnknown):
        run(_pay(till, bill, idempotency_key="k"))
    till.company.mock.clock.advance(61)
    assert run(_pay(till, bill, idempotency_key="k")).id == till.payments()[0]["id"]
    assert len(till.payments()) == 1


def test_an_operator_who_pays_by_hand_meanwhile_makes_it_a_matter_for_people(till: Till, run: Run) -> None:
    """Nothing under our number, but the amounts of the bill have moved."""
    bill = till.bill()
    till.fault("createPayment", "before_commit")
    with pytest.raises(OutcomeUnknown):
        run(_pay(till, bill, idempotency_key="k"))
    with till.client() as client:
        client.raw.payments.create(_by_hand(till, bill))
    with pytest.raises(NeedsHuman) as caught:
        run(_pay(till, bill, idempotency_key="k"), later=901)
    assert caught.value.key == "k"
    assert till.paid(bill) == Decimal("100.00")


def test_a_refusal_of_bill_is_kept_with_its_key(till: Till, run: Run) -> None:
    """The same again, without asking BILL again; another key asks anew."""
    bill = till.bill()
    today = dt.date(2026, 11, 16)
    for _ in range(2):
        with pytest.raises(InvalidProcessDate):
            run(_pay(till, bill, idempotency_key="k", process_date=today))
    assert len(till.company.calls("createPayment")) == 1
    assert run(_pay(till, bill, idempotency_key="k2")).amount == Decimal("100.00")


def test_a_limit_leaves_the_key_free(till: Till, run: Run) -> None:
    """Turned away is not executed: the same key pays later."""
    bill = till.bill()

    class Full(MockTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/payments") and request.method == "POST":
                return httpx.Response(422, json=[{"code": "BDC_1322", "message": "Too many."}])
            return super().handle_request(request)

    with till.client(transport=Full(till.company.mock)) as client, pytest.raises(RateLimited):
        _pay(till, bill, idempotency_key="k")(client)
    with till.client() as client:
        found = client.intents.get("k")
        assert found is not None
        assert found.state is State.PREPARED
    assert run(_pay(till, bill, idempotency_key="k")).amount == Decimal("100.00")
    assert len(till.payments()) == 1


def test_an_untrusted_session_leaves_the_key_free(till: Till) -> None:
    """MFA comes first; nothing was executed."""
    bill = till.bill()
    with till.company.client(store=till.store) as client, pytest.raises(Exception, match="MFA"):
        _pay(till, bill, idempotency_key="k")(client)
    with till.client() as client:
        assert _pay(till, bill, idempotency_key="k")(client).amount == Decimal("100.00")


def test_a_payment_that_no_store_knows_of_is_found_before_it_is_sent_again(till: Till, run: Run, tmp_path: Any) -> None:
    """The store is lost and the caller's key is not: the number at BILL tells."""
    bill = till.bill()
    paid = run(_pay(till, bill, idempotency_key="k"))
    till.store = f"sqlite:///{tmp_path}/another.db"
    again = run(_pay(till, bill, idempotency_key="k"))
    assert (again.id, len(till.payments())) == (paid.id, 1)


def test_a_bill_that_lags_behind_is_not_believed(till: Till) -> None:
    """BILL shows the bill as it was before our payment: that it is due again is no reason to pay."""
    bill = till.bill()

    class Lagging(MockTransport):
        old: bytes | None = None

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = super().handle_request(request)
            if request.url.path.endswith(f"/bills/{bill}"):
                self.old = self.old or answer.read()
                return httpx.Response(200, content=self.old)
            return answer

    with till.client(transport=Lagging(till.company.mock)) as client:
        paid = _pay(till, bill, idempotency_key="one")(client)
        with pytest.raises(MoneyRefused, match=f"does not show payment {paid.id}"):
            _pay(till, bill, idempotency_key="two")(client)
    assert len(till.payments()) == 1


def test_a_payment_that_was_cancelled_may_be_made_anew(till: Till, run: Run) -> None:
    """The bill is as it was before, and that is right."""
    bill = till.bill()
    paid = run(_pay(till, bill, idempotency_key="one"))
    run(lambda client: client.cancel_or_void(paid.id, "wrong account"))
    assert run(_pay(till, bill, idempotency_key="two")).id != paid.id


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"amount": 12.5}, "amount must be a Decimal"),
        ({"amount": Decimal(0)}, "amount must be above 0"),
        ({"amount": Decimal("NaN")}, "amount must be above 0"),
        ({"funding_account": "check"}, "funding_account must be"),
        ({"funding_account": None}, "funding_account must be"),
        ({"process_date": "2026-12-01"}, r"process_date must be a datetime\.date"),
        ({"process_date": dt.datetime(2026, 12, 1, tzinfo=dt.UTC)}, r"process_date must be a datetime\.date"),
        ({"idempotency_key": ""}, "idempotency_key must be"),
        ({"approvals": "strict"}, "approvals must be an ApprovalPolicy"),
        ({"description": "x" * 71}, "description must have 1 to 70"),
        ({"exchange_rate_batch": "7"}, "exchange_rate_batch must be"),
    ],
)
def test_bad_arguments_are_said_before_anything_is_sent(
    till: Till, run: Run, arguments: dict[str, Any], said: str
) -> None:
    """Which one, and what it must be."""
    bill = till.bill()
    before = till.company.calls()
    with pytest.raises(ConfigurationError, match=said):
        run(_pay(till, bill, **arguments))
    assert till.company.calls() == before


@pytest.mark.parametrize("bill", ["", " ", None, 7])
def test_a_bill_has_an_id(till: Till, run: Run, bill: Any) -> None:
    """Nothing is sent for something else."""
    with pytest.raises(ConfigurationError, match="bill_id must be"):
        run(_pay(till, bill))


def test_generated_methods_take_the_same_way(till: Till, run: Run) -> None:
    """``client.payments.create`` with a key: once, under our number, with the same checks."""
    bill = till.bill()
    body = _by_hand(till, bill)

    def act(client: Any) -> Any:
        return client.with_options(idempotency_key="k", approvals=UNASSIGNED).payments.create(body)

    first, second = run(act), run(act)
    assert first.id == second.id
    assert first.transaction_number.startswith("BC")
    with pytest.raises(Exception, match="not approved"):
        run(lambda client: client.payments.create(_by_hand(till, till.bill())))
    assert len(till.payments()) == 1


def test_a_number_of_the_caller_is_respected(till: Till, run: Run) -> None:
    """It is the key at BILL then."""
    bill = till.bill()
    body = _by_hand(till, bill, transactionNumber="RENT2026")
    till.fault("createPayment", "no_answer")
    paid = run(lambda client: client.with_options(approvals=UNASSIGNED).payments.create(body))
    assert paid.transaction_number == "RENT2026"
    assert len(till.payments()) == 1


@pytest.mark.parametrize("where", ["processingOptions", "top"])
def test_a_bill_made_on_the_spot_is_refused(till: Till, run: Run, where: str) -> None:
    """It has no number by which it could be found again; the error says what to do instead."""
    new = {"processingOptions": {"createBill": True}} if where == "processingOptions" else {"createBill": True}
    body = _by_hand(till, None, vendorId=till.company.made["vendorId"], **new)
    with pytest.raises(MoneyRefused, match=r"client\.bills\.create"):
        run(lambda client: client.payments.create(body))
    assert till.company.calls("createPayment") == []


def test_raw_goes_around_everything(till: Till, run: Run) -> None:
    """Twice is twice there."""
    bill = till.bill()
    body = _by_hand(till, bill, amount=Decimal(10))
    for _ in range(2):
        run(lambda client: client.raw.payments.create(body))
    assert len(till.payments()) == 2


def test_without_a_store_that_can_be_written_nothing_is_sent(till: Till, tmp_path: Any) -> None:
    """What cannot be written down does not happen."""
    bill = till.bill()
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    till.store = f"sqlite:///{blocked}/state.db"
    with pytest.raises(StoreError), till.client() as client:
        _pay(till, bill)(client)
    assert till.company.calls("createPayment") == []


def test_the_errors_pickle(till: Till, run: Run) -> None:
    """Another process can read them."""
    bill = till.bill()
    till.fault("createPayment", "before_commit")
    with pytest.raises(OutcomeUnknown) as caught:
        run(_pay(till, bill, idempotency_key="k"))
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (copied.key, str(copied)) == ("k", str(caught.value))


def test_numbers_of_payments_depend_on_the_account(till: Till, run: Run) -> None:
    """Two organizations may use the same key."""
    paid = run(_pay(till, till.bill(), idempotency_key="k"))
    assert paid.transaction_number != transaction_number("another", "k")


def _by_hand(till: Till, bill: str | None, **more: Any) -> models.PaymentCreate:
    body = {
        "amount": Decimal("100.00"),
        "fundingAccount": {"type": "BANK_ACCOUNT", "id": till.account},
        "processingOptions": {},
        **({} if bill is None else {"billId": bill}),
        **more,
    }
    return models.PaymentCreate.from_dict(json.loads(json.dumps(body, default=str)) | {"amount": body["amount"]})
