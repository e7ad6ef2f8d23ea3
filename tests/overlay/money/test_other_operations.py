"""Everything else that must not happen twice: by generated methods, with a key or without one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from bill_client import ApprovalPolicy, BillClaimed, IdempotencyConflict, MoneyRefused, OutcomeUnknown, State, models
from bill_client.intents.scope import ALWAYS
from tests.overlay.money.conftest import Till

Run = Callable[..., Any]
Act = Callable[[Any], Any]
DAY = dt.date(2026, 12, 1)
PERSON = {"name": "Jo Doe", "email": "jo@example.com"}


def _vendor(name: str) -> models.VendorCreate:
    return models.VendorCreate.from_dict(
        {
            "name": name,
            "address": {"line1": "1 Main St", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"},
        }
    )


def _bill(till: Till, number: str, amount: str = "10.00") -> models.BillCreate:
    return models.BillCreate(
        vendor_id=till.company.made["vendorId"],
        due_date=DAY,
        invoice=models.BillInvoiceCreate(invoice_number=number, invoice_date=DAY),
        bill_line_items=[models.BillLineItemCreate(amount=Decimal(amount))],
    )


def _invoice(till: Till, number: str) -> models.InvoiceCreate:
    return models.InvoiceCreate.from_dict(
        {
            "customer": {"id": till.company.made["customerId"]},
            "invoiceNumber": number,
            "invoiceDate": "2026-11-16",
            "dueDate": "2026-12-16",
            "invoiceLineItems": [{"quantity": 1, "description": "Work", "price": Decimal("25.00")}],
        }
    )


def _makers(till: Till) -> dict[str, tuple[str, Act]]:
    """Creates that become intents with a key: operationId, and the call."""
    return {
        "vendors": ("createVendor", lambda client: client.vendors.create(_vendor("Acme Paper"))),
        "bills": ("createBill", lambda client: client.bills.create(_bill(till, "B-1"))),
        "customers": (
            "createCustomer",
            lambda client: client.customers.create(models.CustomerCreate.from_dict(PERSON)),
        ),
        "invoices": ("createInvoice", lambda client: client.invoices.create(_invoice(till, "I-1"))),
    }


KINDS = ("vendors", "bills", "customers", "invoices")


def _objects(till: Till, kind: str) -> int:
    return len(till.company.mock.control.objects(kind)["results"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_create_with_a_key_happens_once(till: Till, run: Run, kind: str) -> None:
    """The same key gives the same object, from another client too."""
    operation, act = _makers(till)[kind]
    before = _objects(till, kind)
    first = run(lambda client: act(client.with_options(idempotency_key="k")))
    second = run(lambda client: act(client.with_options(idempotency_key="k")))
    assert first.id == second.id
    assert (_objects(till, kind), till.company.calls(operation)) == (before + 1, [operation])


@pytest.mark.parametrize("fault", ["no_answer", "after_commit", "truncated", "missing_field"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_create_with_a_key_is_found_again(till: Till, run: Run, kind: str, fault: str) -> None:
    """By what makes it unique for us, such as the number of the invoice."""
    operation, act = _makers(till)[kind]
    before = _objects(till, kind)
    more = {"field": "id"} if fault == "missing_field" else {}
    till.fault(operation, fault, **more)
    made = run(lambda client: act(client.with_options(idempotency_key="k")))
    assert made.id
    assert (_objects(till, kind), till.company.calls(operation)) == (before + 1, [operation])


def test_a_create_without_a_key_is_no_intent(till: Till, run: Run) -> None:
    """A lost answer is told as it is, and nothing is written down."""
    till.fault("createVendor", "no_answer")
    with pytest.raises(OutcomeUnknown) as caught:
        run(lambda client: client.vendors.create(_vendor("Acme Paper")))
    assert not caught.value.key
    assert run(lambda client: client.intents.journal()) == []


def test_one_key_is_for_one_call(till: Till, run: Run) -> None:
    """A view with a key that is used for two things says so."""

    def act(client: Any) -> Any:
        return client.with_options(idempotency_key="k").vendors.create(_vendor("One"))

    def other(client: Any) -> Any:
        return client.with_options(idempotency_key="k").bills.create(_bill(till, "B-9"))

    run(act)
    with pytest.raises(IdempotencyConflict, match="createVendor, not createBill"):
        run(other)


def _autopay(till: Till) -> None:
    with till.client() as client:
        wish = {"enabled": True, "bankAccountId": till.account, "daysBeforeDueDate": 2}
        client.vendors.update(till.company.made["vendorId"], models.VendorUpdate.from_dict({"autoPay": wish}))


def test_a_bill_of_a_vendor_that_is_paid_automatically_is_refused(till: Till, run: Run) -> None:
    """Making it would move money that nobody approved; off with a reason lets it through, as an intent."""
    _autopay(till)
    with pytest.raises(MoneyRefused, match="is paid automatically"):
        run(lambda client: client.bills.create(_bill(till, "B-1")))
    assert till.company.calls("createBill") == []
    meant = ApprovalPolicy.off(reason="rent is paid this way")
    made = run(lambda client: client.with_options(approvals=meant).bills.create(_bill(till, "B-1")))
    (entry, *_) = [each for each in run(lambda client: client.intents.journal()) if each.state is State.SENT]
    assert entry.evidence["approvals"]["reason"] == "rent is paid this way"
    assert made.id


LOST = ("no_answer", "after_commit")


@pytest.mark.parametrize("fault", LOST)
def test_a_recorded_payment_is_found_again(till: Till, run: Run, fault: str) -> None:
    """It has no number; what is new on the bill is it."""
    bill = till.bill("80.00")
    body = models.RecordBillPaymentRequest.from_dict(
        {
            "vendorId": till.company.made["vendorId"],
            "processDate": "2026-11-16",
            "toPrintCheck": False,
            "payments": [{"billId": bill, "amount": Decimal("80.00")}],
        }
    )
    till.fault("recordPayment", fault)
    run(lambda client: client.bills.record_payment(body))
    assert till.company.calls("recordPayment") == ["recordPayment"]
    assert till.paid(bill) == Decimal("80.00")


def test_a_bill_whose_recorded_payment_is_in_doubt_is_not_paid(till: Till, run: Run) -> None:
    """It may be paid already, by a check outside of BILL."""
    bill = till.bill("80.00")
    fields = {"vendorId": till.company.made["vendorId"], "processDate": "2026-11-16", "toPrintCheck": False}
    payments = [{"billId": bill, "amount": Decimal("80.00")}]
    body = models.RecordBillPaymentRequest.from_dict({**fields, "payments": payments})
    till.fault("recordPayment", "before_commit")
    with pytest.raises(OutcomeUnknown):
        run(lambda client: client.bills.record_payment(body))
    with pytest.raises(BillClaimed):
        run(lambda client: client.pay(bill, funding_account=till.account, approvals=ApprovalPolicy.allow_unassigned))
    assert till.payments() == []


@pytest.mark.parametrize("fault", [None, *LOST])
def test_a_vendors_bank_account_is_made_once(till: Till, run: Run, fault: str | None) -> None:
    """Money goes there; the account number is in no store."""
    if fault is not None:
        till.fault("createVendorBankAccount", fault)
    body = models.VendorBankAccountCreate.from_dict(
        {
            "nameOnAccount": "Acme",
            "type": "CHECKING",
            "ownerType": "BUSINESS",
            "routingNumber": "322271627",
            "accountNumber": "987654321012",
            "paymentCurrency": "USD",
        }
    )
    vendor = till.company.made["otherVendorId"]
    made = run(lambda client: client.with_options(idempotency_key="k").vendors.create_bank_account(vendor, body))
    again = run(lambda client: client.with_options(idempotency_key="k").vendors.create_bank_account(vendor, body))
    assert (made.routing_number, made.status) == (again.routing_number, again.status)
    assert len(till.company.calls("createVendorBankAccount")) == 1
    journal = run(lambda client: client.intents.journal())
    assert "987654321012" not in repr(journal)


def test_another_account_number_under_the_same_key_is_a_conflict(till: Till, run: Run) -> None:
    """Though no number is kept."""
    fields = {
        "nameOnAccount": "Acme",
        "type": "CHECKING",
        "ownerType": "BUSINESS",
        "routingNumber": "322271627",
        "paymentCurrency": "USD",
    }
    vendor = till.company.made["otherVendorId"]

    def act(number: str) -> Act:
        body = models.VendorBankAccountCreate.from_dict({**fields, "accountNumber": number})
        return lambda client: client.with_options(idempotency_key="k").vendors.create_bank_account(vendor, body)

    run(act("987654321012"))
    with pytest.raises(IdempotencyConflict):
        run(act("987654321013"))


@pytest.mark.parametrize("fault", [None, *LOST])
def test_a_subscription_is_made_once_by_bills_own_key(till: Till, run: Run, fault: str | None) -> None:
    """The one operation where BILL takes a key: the same key is sent again."""
    key = str(uuid4())
    body = models.SubscriptionCreate.from_dict(
        {
            "name": "bills",
            "events": [{"type": "bill.created", "version": "1"}],
            "status": {"enabled": True},
            "notificationUrl": "https://example.com/hook",
        }
    )
    if fault is not None:
        till.fault("createSubscription", fault)
    view = {"idempotency_key": key}
    made = run(lambda client: client.with_options(**view).webhooks.subscriptions.create(body, x_idempotent_key=key))
    assert made.id
    listed = run(lambda client: client.webhooks.subscriptions.list())
    assert [each.id for each in listed.results] == [made.id]


def test_money_and_what_cannot_be_taken_back_are_always_intents() -> None:
    """With the cards and accounts that money goes through; signing in is none of it."""
    assert {"createPayment", "createBulkPayment", "createMassPayment", "voidPayment", "chargeCustomer"} <= ALWAYS
    assert {"recordPayment", "createBudgetCard", "createVendorBankAccount", "deleteVendorBankAccount"} <= ALWAYS
    assert not {"login", "validateChallenge", "createVendor", "getBill"} & ALWAYS
