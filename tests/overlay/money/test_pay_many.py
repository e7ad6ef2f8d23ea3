"""``client.pay_many``: each bill once, together where BILL allows it, and each with its own result."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bill_api.wire import Response
from bill_client import (
    ApprovalIncomplete,
    ConfigurationError,
    IdempotencyConflict,
    MoneyRefused,
    OutcomeUnknown,
    Pay,
    State,
)
from bill_client.intents.portions import payments_by_bill
from bill_mock.transport import MockTransport
from tests.overlay.money.conftest import UNASSIGNED, Till

Run = Callable[..., Any]
SENDING = ("createPayment", "createBulkPayment", "createMassPayment")


def _pay(till: Till, bills: Any, **more: Any) -> Callable[[Any], Any]:
    options = {"funding_account": till.account, "approvals": UNASSIGNED, **more}
    return lambda client: client.pay_many(bills, **options)


def _sent(till: Till) -> list[str]:
    return [each for each in till.company.calls() if each in SENDING]


@pytest.mark.parametrize(
    ("count", "how", "sent"),
    [
        (1, "auto", ["createPayment"]),
        (3, "auto", ["createBulkPayment"]),
        (3, "single", ["createPayment"] * 3),
        (3, "mass", ["createMassPayment"]),
        (51, "auto", ["createBulkPayment", "createPayment"]),
    ],
)
def test_bills_go_together_as_far_as_bill_takes_them(
    till: Till, run: Run, count: int, how: str, sent: list[str]
) -> None:
    """One by itself, up to 50 at once, or as the caller says."""
    bills = [till.bill("10.00") for _ in range(count)]
    results = run(_pay(till, bills, how=how))
    assert [each.bill_id for each in results] == bills
    assert [each.error for each in results] == [None] * count
    assert _sent(till) == sent
    if how == "mass":
        assert {each.batch_id[:3] for each in results} == {"bbq"}
        assert {each.payment for each in results} == {None}
    else:
        assert [each.payment.amount for each in results] == [Decimal("10.00")] * count
        assert {till.paid(bill) for bill in bills} == {Decimal("10.00")}


def test_nothing_to_pay_is_nothing(till: Till, run: Run) -> None:
    """An empty list sends nothing."""
    assert run(_pay(till, [])) == []
    assert _sent(till) == []


def test_amounts_of_the_caller_are_paid(till: Till, run: Run) -> None:
    """A part of one, and what is due of the other."""
    one, other = till.bill("50.00"), till.bill("20.00")
    results = run(_pay(till, [Pay(one, Decimal("30.00")), other]))
    assert [each.payment.amount for each in results] == [Decimal("30.00"), Decimal("20.00")]


@pytest.mark.parametrize("how", ["auto", "single"])
def test_the_same_run_again_pays_nothing_and_tells_the_same(till: Till, run: Run, how: str) -> None:
    """As after a restart, from another client."""
    bills = [till.bill() for _ in range(3)]
    first = run(_pay(till, bills, idempotency_key="november", how=how))
    before = _sent(till)
    second = run(_pay(till, bills, idempotency_key="november", how=how))
    assert second == first
    assert _sent(till) == before


def test_a_bill_that_may_not_be_paid_does_not_keep_the_others_from_it(till: Till, run: Run) -> None:
    """Paid already, not there, archived, and too much: each says why, and the rest is paid together."""
    good, paid, much, gone = till.bill(), till.bill(), till.bill(), till.bill()
    run(lambda client: client.pay(paid, funding_account=till.account, approvals=UNASSIGNED))
    run(lambda client: client.bills.archive(gone))
    wanted = [good, paid, Pay(much, Decimal(101)), gone, "00n01MISSING", till.bill()]
    results = run(_pay(till, wanted))
    assert [type(each.error) for each in results] == [type(None), *[MoneyRefused] * 4, type(None)]
    assert _sent(till) == ["createPayment", "createBulkPayment"]
    assert "nothing of it is due" in str(results[1].error)
    assert "no such bill" in str(results[4].error)


def test_bills_without_approval_are_told_one_by_one(till: Till, run: Run) -> None:
    """The strict policy, which is the usual one."""
    bills = [till.bill(), till.bill()]
    results = run(_pay(till, bills, approvals=None))
    assert {type(each.error) for each in results} == {ApprovalIncomplete}
    assert _sent(till) == []


class _RefusesOne(MockTransport):
    """The mock; it refuses every batch with this bill in it, as BILL does: all or nothing."""

    guilty = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        is_payment = request.method == "POST" and "/payments" in request.url.path
        if is_payment and self.guilty in request.read().decode():
            text = f"{self.guilty}: Vendor is unable to receive ePayments."
            body = [{"code": "BDC_1151", "message": text}, {"code": "BDC_1246", "message": "Rolled back."}]
            return httpx.Response(422, json=body)
        return super().handle_request(request)


def test_a_batch_that_bill_refuses_goes_on_without_the_bill_it_names(till: Till) -> None:
    """The others are paid in another batch; the one that is named says what BILL said."""
    bills = [till.bill() for _ in range(4)]
    transport = _RefusesOne(till.company.mock)
    transport.guilty = bills[2]
    with till.client(transport=transport) as client:
        results = _pay(till, bills, idempotency_key="run")(client)
        again = _pay(till, bills, idempotency_key="run")(client)
    assert [each.error is None for each in results] == [True, True, False, True]
    assert "unable to receive" in str(results[2].error)
    assert [each.payment for each in again] == [each.payment for each in results]
    assert [till.paid(bill) for bill in bills] == [100, 100, 0, 100]


@pytest.mark.parametrize("kind", ["no_answer", "reset_after_commit", "truncated", "html", "empty", "after_commit"])
def test_a_lost_answer_to_a_batch_is_found_again(till: Till, run: Run, kind: str) -> None:
    """As a whole, by the number of the batch."""
    bills = [till.bill() for _ in range(3)]
    till.fault("createBulkPayment", kind)
    results = run(_pay(till, bills, idempotency_key="run"))
    assert [each.payment.bill_id or each.payment.bill_payments for each in results]
    assert [till.paid(bill) for bill in bills] == [100] * 3
    assert _sent(till) == ["createBulkPayment"]


def test_a_batch_that_came_to_nothing_is_told_for_each_bill_and_can_be_tried_again(till: Till, run: Run) -> None:
    """Unknown at first, absent after its time, and then the same run tries again."""
    bills = [till.bill() for _ in range(3)]
    till.fault("createBulkPayment", "before_commit")
    results = run(_pay(till, bills, idempotency_key="run"))
    assert {type(each.error) for each in results} == {OutcomeUnknown}
    again = run(_pay(till, bills, idempotency_key="run"))
    assert {type(each.error) for each in again} == {OutcomeUnknown}
    run(lambda client: client.intents.resolve_all(), later=901)
    with till.client() as client:
        states = {each.state for bill in bills for each in client.intents.pending() if bill in each.bills}
        assert states == set()
    assert _sent(till) == ["createBulkPayment"]
    last = run(_pay(till, bills, idempotency_key="run 2"))
    assert [each.error for each in last] == [None] * 3
    assert [till.paid(bill) for bill in bills] == [100] * 3


def test_the_same_run_with_another_amount_is_a_conflict_for_that_bill(till: Till, run: Run) -> None:
    """The others are told as they are."""
    one, other = till.bill(), till.bill()
    run(_pay(till, [one, other], idempotency_key="run"))
    results = run(_pay(till, [Pay(one, Decimal(5)), other], idempotency_key="run"))
    assert isinstance(results[0].error, IdempotencyConflict)
    assert results[1].error is None
    assert _sent(till) == ["createBulkPayment"]


def test_each_bill_of_a_batch_is_in_the_ledger(till: Till, run: Run) -> None:
    """With the batch as parent, and confirmed with it."""
    bills = [till.bill(), till.bill()]
    results = run(_pay(till, bills, idempotency_key="run"))
    with till.client() as client:
        journal = client.intents.journal()
        states = {entry.key: entry.state for entry in journal if entry.state is not None}
    parts = [key for key in states if key.endswith(tuple(bills))]
    assert len(parts) == 2
    assert {states[key] for key in states} == {State.CONFIRMED}
    assert all(each.key.startswith("run:") for each in results)


@pytest.mark.parametrize(
    ("bills", "how", "said"),
    [
        (["00n1", "00n1"], "auto", "there twice: 00n1"),
        ([""], "auto", "bill_id must be"),
        ([Pay("00n1", 1.5)], "auto", "amount must be a Decimal"),  # type: ignore[arg-type]
        (["00n1"], "fast", "how must be one of auto, single, bulk, mass"),
    ],
)
def test_bad_arguments_are_said_before_anything_is_sent(till: Till, run: Run, bills: Any, how: str, said: str) -> None:
    """All of them at once, before the first bill is read."""
    with pytest.raises(ConfigurationError, match=said):
        run(_pay(till, bills, how=how))
    assert till.company.calls() == []


@pytest.mark.parametrize("payments", ['["stp1"]', '"stp1"', '[{"id": "stp1", "billPayments": ["x", null]}]'])
def test_an_answer_to_a_batch_that_is_not_as_described_breaks_nothing(payments: str) -> None:
    """Money has moved by then; what it does not say of a bill is said of that bill."""
    answer = Response(status=201, content=f'{{"payments": {payments}}}'.encode())
    assert payments_by_bill(answer, "createBulkPayment") == (None, {})
