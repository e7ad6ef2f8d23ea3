"""Through the client as a whole: nothing of a refused payment reaches BILL, though an administrator could pay."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import cycle, product
from pathlib import Path
from typing import Any

import httpx
import pytest

from bill_client import ApprovalIncomplete, ApprovalPolicy, MoneyRefused, models
from bill_client.pace import RealPace
from bill_mock.transport import MockTransport
from tests.overlay.approvals.bills import approvers
from tests.overlay.approvals.conftest import Desk
from tests.overlay.approvals.test_judge import ROWS, STATES, STATUSES, _kind
from tests.overlay.support import Company

UP_TO_TWO: list[tuple[str, ...] | None] = [
    None,
    *(each for count in range(3) for each in product(STATES, repeat=count)),
]
PAYING = ("createPayment", "createBulkPayment", "createMassPayment")


class Forged(MockTransport):
    """The mock, whose bills stand in approval as the test says."""

    def __init__(self, company: Company) -> None:
        super().__init__(company.mock)
        self.shown: dict[str, Any] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        response = super().handle_request(request)
        if request.method != "GET" or "/bills/" not in request.url.path:
            return response
        bill = {**json.loads(response.read()), **self.shown}
        return httpx.Response(200, json={name: value for name, value in bill.items() if value is not None})


class Meddling(MockTransport):
    """The mock; something happens right before a payment arrives."""

    def __init__(self, company: Company, act: Callable[[], object]) -> None:
        super().__init__(company.mock)
        self.act = act

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.method == "POST" and "/payments" in request.url.path:
            self.act()
        return super().handle_request(request)


def paid(company: Company) -> list[str]:
    """Calls that reached the mock and pay."""
    return [each for each in company.calls() if each in PAYING]


def account(desk: Desk) -> str:
    """The account that bills are paid from."""
    return str(desk.company.made["fundingAccountId"])


def create(client: Any, desk: Desk, bill_id: str, amount: int = 5, **options: Any) -> Any:
    """Pay through the generated method."""
    body = models.PaymentCreate.from_dict(
        {
            "billId": bill_id,
            "amount": Decimal(amount),
            "fundingAccount": {"type": "BANK_ACCOUNT", "id": account(desk)},
            "processingOptions": {},
            **options,
        }
    )
    return client.payments.create(body)


@pytest.mark.parametrize("policy", [ApprovalPolicy.strict, ApprovalPolicy.allow_unassigned], ids=lambda each: each.name)
@pytest.mark.parametrize("status", STATUSES)
def test_nothing_that_is_refused_reaches_bill(desk: Desk, status: str | None, policy: ApprovalPolicy) -> None:
    """Every way that up to two approvers can stand, in each state of a bill; an administrator could pay any of them."""
    bill_id = desk.bill(5)
    transport = Forged(desk.company)
    with desk.treasurer(transport=transport) as client:
        careful = client.with_options(approvals=policy)
        ways: Iterator[Callable[[], Any]] = cycle(
            (lambda: careful.pay(bill_id, funding_account=account(desk)), lambda: create(careful, desk, bill_id))
        )
        for states in UP_TO_TWO:
            if (policy.name, status, _kind(states)) in ROWS:
                continue
            transport.shown = {"approvalStatus": status, "approvers": None if states is None else approvers(*states)}
            with pytest.raises(ApprovalIncomplete) as caught:
                next(ways)()
            assert caught.value.bills[0].status == status
    assert paid(desk.company) == []


def test_an_administrator_could_pay_and_the_client_refuses(desk: Desk) -> None:
    """The same request goes through below `client.raw`, which has no checks."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    with desk.treasurer() as client:
        for pay in (
            lambda: client.pay(bill_id, funding_account=account(desk)),
            lambda: create(client, desk, bill_id, 250),
        ):
            with pytest.raises(ApprovalIncomplete) as caught:
                pay()
            assert [one.user_id for one in caught.value.bills[0].waiting] == [desk.ann]
        assert paid(desk.company) == []
        create(client.raw, desk, bill_id, 250)
    assert paid(desk.company) == ["createPayment"]


def test_tasks_are_refused_alike(desk: Desk) -> None:
    """The asynchronous client has the same guards."""
    desk.policy(desk.ann)
    bill_id = desk.bill()

    async def main() -> None:
        async with desk.company.async_client(desk.trusted) as client:
            with pytest.raises(ApprovalIncomplete):
                await client.pay(bill_id, funding_account=account(desk))
            with pytest.raises(ApprovalIncomplete):
                await create(client, desk, bill_id, 250)
            with pytest.raises(MoneyRefused):
                await client.pay(bill_id, funding_account=account(desk), amount=251)
            assert paid(desk.company) == []
            desk.decide(bill_id)
            assert (await client.pay(bill_id, funding_account=account(desk))).bill_id == bill_id

    asyncio.run(main())
    assert paid(desk.company) == ["createPayment"]


@pytest.mark.parametrize("how", ["single", "bulk", "mass"])
def test_nothing_of_a_run_reaches_bill_where_no_bill_is_approved(desk: Desk, how: Any) -> None:
    """Each is reported with its own standing."""
    desk.policy(desk.ann)
    ids = [desk.bill(number=str(number)) for number in range(3)]
    with desk.treasurer() as client:
        results = client.pay_many(ids, funding_account=account(desk), how=how)
    for bill_id, result in zip(ids, results, strict=True):
        assert isinstance(result.error, ApprovalIncomplete)
        assert [each.bill_id for each in result.error.bills] == [bill_id]
    assert paid(desk.company) == []


def test_once_everybody_has_approved_it_is_paid(desk: Desk) -> None:
    """And what was seen is kept with the payment."""
    desk.policy(desk.ann, desk.boss)
    bill_id = desk.bill()
    with desk.treasurer() as client:
        for _ in range(2):
            with pytest.raises(ApprovalIncomplete):
                client.pay(bill_id, funding_account=account(desk), idempotency_key="run-1")
            desk.decide(bill_id)
        assert client.pay(bill_id, funding_account=account(desk), idempotency_key="run-1").bill_id == bill_id
        kept = client.intents.get("run-1")
        assert f"{bill_id}: APPROVED, approved by {desk.ann}, {desk.boss}" in client.intents.explain("run-1")
    assert kept is not None
    seen = kept.facts["approvals"]
    assert seen["policy"] == "strict"
    assert [each["userId"] for each in seen["bills"][bill_id]["approvers"]] == [desk.ann, desk.boss]
    assert paid(desk.company) == ["createPayment"]


def test_of_several_bills_only_the_approved_ones_are_paid(desk: Desk) -> None:
    """The others are reported one by one."""
    desk.policy(desk.ann)
    ids = [desk.bill(number=str(number)) for number in range(4)]
    for bill_id in ids[:2]:
        desk.decide(bill_id)
    with desk.treasurer() as client:
        results = client.pay_many(ids, funding_account=account(desk))
        known = [client.intents.explain(each.key) for each in results[:2]]
    assert all("is CONFIRMED" in each for each in known)
    assert [each.error is None for each in results] == [True, True, False, False]
    assert all(isinstance(each.error, ApprovalIncomplete) for each in results[2:])
    (sent,) = desk.company.mock.control.requests("createBulkPayment")["results"]
    assert sent["operation"] == "createBulkPayment"
    with desk.company.client() as client:
        assert [client.bills.get(each).scheduled_amount for each in ids] == [250, 250, 0, 0]


def test_policies_that_are_off_pay_and_say_why(desk: Desk) -> None:
    """The reason stands in the journal."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    with desk.treasurer() as client:
        off = ApprovalPolicy.off(reason="the board approved it on paper")
        client.pay(bill_id, funding_account=account(desk), approvals=off, idempotency_key="run-2")
        found = client.intents.get("run-2")
        known = client.intents.explain("run-2")
    assert "allowed by the approval policy off: the board approved it on paper" in known
    assert f"{bill_id}: ASSIGNED, approvals are off" in known
    assert found is not None
    assert found.facts["approvals"]["reason"] == "the board approved it on paper"
    assert found.facts["approvals"]["bills"][bill_id]["status"] == "ASSIGNED"


@pytest.mark.parametrize(
    ("amount", "options", "problem"),
    [
        (300, {}, "300 is above the 250"),
        (250, {"processDate": "2026-11-26"}, "is a holiday of US banks"),
        (250, {"processDate": "2026-11-21"}, "is a day of a weekend"),
        (250, {"fundingAccount": {"type": "WALLET"}}, "a day is needed to pay from WALLET"),
        (250, {"processingOptions": {"createBill": True}}, "createBill makes a bill"),
    ],
)
def test_what_cannot_be_meant_never_reaches_bill(
    desk: Desk, amount: int, options: dict[str, Any], problem: str
) -> None:
    """Also where approvals are off."""
    bill_id = desk.bill()
    with desk.treasurer() as client:
        for policy in (ApprovalPolicy.allow_unassigned, ApprovalPolicy.off(reason="tests")):
            with pytest.raises(MoneyRefused, match=problem):
                create(client.with_options(approvals=policy), desk, bill_id, amount, **options)
    assert paid(desk.company) == []


def test_an_archived_bill_is_not_paid(desk: Desk) -> None:
    """Whatever its approval says."""
    bill_id = desk.bill(5)
    with desk.treasurer() as client:
        client.bills.archive(bill_id)
        with pytest.raises(MoneyRefused, match=f"{bill_id}: it is"):
            client.pay(bill_id, funding_account=account(desk), approvals=ApprovalPolicy.off(reason="tests"))
    assert paid(desk.company) == []


def _vendor(desk: Desk, *, automatic: bool) -> str:
    address = {
        "line1": "1 Main St",
        "city": "Reno",
        "stateOrProvince": "NV",
        "zipOrPostalCode": "89501",
        "country": "US",
    }
    body = {"name": "Landlord", "address": address, "autoPay": {"enabled": automatic}}
    with desk.treasurer() as client:
        return str(client.vendors.create(models.VendorCreate.from_dict(body)).id)


def _new_bill(vendor: str) -> models.BillCreate:
    day = date(2026, 12, 1)
    return models.BillCreate(
        vendor_id=vendor,
        due_date=day,
        invoice=models.BillInvoiceCreate(invoice_number="R1", invoice_date=day),
        bill_line_items=[models.BillLineItemCreate(amount=Decimal(5))],
    )


def test_a_bill_of_a_vendor_who_is_paid_automatically_is_not_made_by_accident(desk: Desk) -> None:
    """It would be paid without anybody asking; with a reason it goes through."""
    vendor = _vendor(desk, automatic=True)
    with desk.treasurer() as client:
        with pytest.raises(MoneyRefused, match=f"{vendor}: is paid automatically"):
            client.bills.create(_new_bill(vendor))
        with pytest.raises(MoneyRefused, match=f"{vendor}: is paid automatically"):
            client.bills.bulk_create([_new_bill(vendor)])
        assert desk.company.calls("createBill") == desk.company.calls("createBulkBills") == []
        meant = client.with_options(approvals=ApprovalPolicy.off(reason="rent is paid by itself"))
        assert meant.bills.create(_new_bill(vendor)).id
        assert client.bills.create(_new_bill(_vendor(desk, automatic=False))).id


def test_a_recurring_bill_that_pays_itself_is_not_made_by_accident(desk: Desk) -> None:
    """Nor one of a vendor who is paid automatically."""
    wish = {
        "schedule": {"period": "MONTHLY", "frequency": 1, "nextDueDate": "2027-01-31", "daysInAdvance": 7},
        "recurringBillLineItems": [{"amount": 5}],
    }
    plain, automatic = _vendor(desk, automatic=False), _vendor(desk, automatic=True)
    bodies = (
        {"vendorId": plain, **wish, "processingOptions": {"autoPayment": True}},
        {"vendorId": automatic, **wish},
    )
    with desk.treasurer() as client:
        for body in bodies:
            with pytest.raises(MoneyRefused):
                client.recurring_bills.create(models.RecurringBillCreate.from_dict(body))
        assert desk.company.calls("createRecurringBill") == []
        client.recurring_bills.create(models.RecurringBillCreate.from_dict({"vendorId": plain, **wish}))
    assert desk.company.calls("createRecurringBill") == ["createRecurringBill"]


def test_a_recurring_bill_is_not_made_to_pay_itself_by_accident(desk: Desk) -> None:
    """A change that leaves automatic payment alone goes through, and so does one that is meant."""
    made = {
        "vendorId": _vendor(desk, automatic=False),
        "schedule": {"period": "MONTHLY", "frequency": 1, "nextDueDate": "2027-01-31", "daysInAdvance": 7},
        "recurringBillLineItems": [{"amount": 5}],
    }
    wish = models.RecurringBillUpdate.from_dict({"processingOptions": {"autoPayment": True}})
    whole = models.RecurringBillReplace.from_dict({**made, "processingOptions": {"autoPayment": True}})
    with desk.treasurer() as client:
        bill_id = client.recurring_bills.create(models.RecurringBillCreate.from_dict(made)).id
        with pytest.raises(MoneyRefused, match="its bills would be paid by themselves"):
            client.recurring_bills.update(bill_id, wish)
        with pytest.raises(MoneyRefused, match="its bills would be paid by themselves"):
            client.recurring_bills.replace(bill_id, whole)
        assert desk.company.calls("updateRecurringBill") == desk.company.calls("replaceRecurringBill") == []
        client.recurring_bills.update(bill_id, models.RecurringBillUpdate.from_dict({"description": "Rent"}))
        meant = client.with_options(approvals=ApprovalPolicy.off(reason="rent is paid by itself"))
        assert meant.recurring_bills.update(bill_id, wish).to_dict()["processingOptions"] == {"autoPayment": True}


def _pay_while(desk: Desk, act: Callable[[], object], key: str) -> str:
    """Pay an approved bill while something happens, and return what is known of it then."""
    desk.policy(desk.boss)
    bill_id = desk.bill()
    desk.decide(bill_id)
    with desk.treasurer(transport=Meddling(desk.company, act)) as client:
        assert client.pay(bill_id, funding_account=account(desk), idempotency_key=key).bill_id == bill_id
        return str(client.intents.explain(key))


def test_an_approval_that_is_withdrawn_on_the_way_is_reported(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """BILL pays for an administrator, and cannot be told to pay on a condition; log and journal raise the alarm."""

    def withdraw() -> None:
        (bill,) = desk.company.mock.control.objects("bills")["results"]
        desk.company.mock.control.set_approvers(bill["id"], [desk.ann])

    known = _pay_while(desk, withdraw, "run-3")
    alarm = "ALARM: paid although not approved any more"
    assert alarm in caplog.text
    assert "'run-3'" in caplog.text
    assert alarm in known
    assert f"it is ASSIGNED: {desk.ann} is to approve" in known
    assert "CONFIRMED" in known


def test_of_several_bills_the_one_that_lost_its_approval_is_named(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Also where the call has a deadline, which the second look keeps."""
    desk.policy(desk.boss)
    ids = [desk.bill(number=str(number)) for number in range(2)]
    for bill_id in ids:
        desk.decide(bill_id)
    transport = Meddling(desk.company, lambda: desk.company.mock.control.set_approvers(ids[1], [desk.ann]))
    with desk.treasurer(transport=transport) as client:
        results = client.within(60).pay_many(ids, funding_account=account(desk))
    assert [each.error for each in results] == [None, None]
    (alarm,) = [each for each in caplog.messages if "ALARM" in each]
    assert f"ALARM: paid although not approved any more: {ids[1]}: it is ASSIGNED" in alarm
    assert ids[0] not in alarm


def test_an_approval_that_stands_raises_no_alarm(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is said."""
    assert "ALARM" not in _pay_while(desk, lambda: None, "run-4")
    assert "ALARM" not in caplog.text


def test_the_answer_is_worth_more_than_the_second_look(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Where BILL cannot be read right after, the payment comes back all the same, soon and without an alarm."""

    def break_reads() -> None:
        desk.company.mock.control.faults("getBill", "no_answer", times=None)

    assert "CONFIRMED" in _pay_while(desk, break_reads, "run-5")
    assert "ALARM" not in caplog.text


def test_without_approvals_to_hold_there_is_no_second_look(desk: Desk) -> None:
    """One read, one payment."""
    bill_id = desk.bill(5)
    with desk.treasurer() as client:
        for policy, reads in ((ApprovalPolicy.off(reason="tests"), 1), (ApprovalPolicy.allow_unassigned, 2)):
            before = len(desk.company.calls("getBill"))
            client.pay(bill_id, funding_account=account(desk), amount=1, approvals=policy)
            assert len(desk.company.calls("getBill")) == before + reads


class Monday(RealPace):
    """A real clock, on the Monday of the mock."""

    def wall(self) -> float:
        """Seconds since 1970."""
        return datetime(2026, 11, 16, 15, 0, tzinfo=UTC).timestamp()


def test_a_day_that_is_over_is_refused_by_the_clock_of_the_machine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not by that of a test, which means nothing."""
    monkeypatch.setattr("bill_client.layers.REAL", Monday())
    bill_id = desk.bill(250)
    off = ApprovalPolicy.off(reason="tests")
    with desk.treasurer(testing=False, store=f"sqlite:///{tmp_path}/state.db") as client:
        for day in (date(2026, 11, 13), date(2026, 11, 16)):
            with pytest.raises(MoneyRefused, match="is over or has begun"):
                client.pay(bill_id, funding_account=account(desk), process_date=day, approvals=off)
            with pytest.raises(MoneyRefused, match="is over or has begun"):
                create(client.with_options(approvals=off), desk, bill_id, processDate=day.isoformat())
        runs = client.pay_many(
            [bill_id, desk.bill(5, "2")], funding_account=account(desk), process_date=date(2026, 11, 13), approvals=off
        )
        assert all(isinstance(each.error, MoneyRefused) for each in runs)
        assert paid(desk.company) == []
        client.pay(bill_id, funding_account=account(desk), process_date=date(2026, 11, 17), approvals=off)
    assert paid(desk.company) == ["createPayment"]
