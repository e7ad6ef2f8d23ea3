"""Calls of a client whose answers are lost: what is found right away, later, by an event, and by whom else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bill_client import BillClient, OrganizationLogin, OutcomeUnknown
from bill_client.intents.states import State
from bill_mock.transport import MockTransport
from tests.overlay.intents.evidence_setups import charge
from tests.overlay.intents.evidence_support import Office
from tests.overlay.support import Company


@pytest.fixture
def login(company: Company) -> OrganizationLogin:
    """The administrator with a remembered device, whose sessions are trusted."""
    made = company.made
    names = (made["username"], made["password"], made["organizationId"], made["devKey"])
    return OrganizationLogin(*names, remember_me_id=made["rememberMeId"], device=made["device"])


@pytest.fixture
def client(company: Company, login: OrganizationLogin) -> Iterator[BillClient]:
    """A client that may pay."""
    with company.client(login) as client:
        yield client


def keyed(client: BillClient, key: str) -> BillClient:
    """The same client, whose calls happen once under a key."""
    return client.with_options(idempotency_key=key)


def lose(office: Office, operation: str, *, hide: bool = False) -> None:
    """Have BILL act and not answer; and its lists hide what it did, if wanted."""
    office.fault(operation, "reset_after_commit")
    if hide:
        office.fault(operation, "late_visibility", seconds=5.0)


def test_that_a_payment_whose_answer_is_lost_is_returned_as_if_it_were_not(office: Office, client: BillClient) -> None:
    """One look finds it, and one effect is there."""
    bill = office.bill(amount=100)
    lose(office, "createPayment")
    payment = client.with_options(approvals=_any()).pay(bill, funding_account=office.made["fundingAccountId"])
    assert (payment.amount, office.count("payments")) == (Decimal(100), 1)


def test_that_a_payment_that_shows_later_is_found_later(office: Office, client: BillClient) -> None:
    """The caller learns the key, and `resolve` explains itself until it is sure."""
    bill = office.bill(amount=100)
    lose(office, "createPayment", hide=True)
    payer = keyed(client, "run-1").with_options(approvals=_any())
    with pytest.raises(OutcomeUnknown) as unknown:
        payer.pay(bill, funding_account=office.made["fundingAccountId"])
    assert unknown.value.key == "run-1"
    assert client.intents.resolve("run-1").state is State.UNKNOWN
    assert bill in client.intents.explain("run-1")
    office.advance(6)
    found = client.intents.resolve("run-1")
    assert found.state is State.CONFIRMED
    again = payer.pay(bill, funding_account=office.made["fundingAccountId"])
    assert again.bill_id == bill
    assert office.count("payments") == 1


@pytest.mark.parametrize("operation", ["createVendor", "createBill"])
def test_that_creations_under_a_key_are_found_by_what_is_new(
    office: Office, client: BillClient, operation: str
) -> None:
    """What was there before the call is read before the call."""
    from tests.overlay.intents.evidence_cases import CASES

    request = CASES[operation](office)
    lose(office, operation)
    module: Any = {"createVendor": "vendors", "createBill": "bills"}[operation]
    before = office.count(module)
    body = request.json
    made = keyed(client, "new-1").call(operation, _model(operation).from_dict(body))
    assert office.count(module) == before + 1
    assert client.intents.journal("new-1")[-1].state is State.CONFIRMED
    assert made.id


def test_that_of_two_charges_the_one_that_nobody_has_yet_is_ours(office: Office, client: BillClient) -> None:
    """Two calls charge the same, and lists lag: both charges are new to the call whose answer was lost."""
    request = charge(office)
    half = [{**request.json["invoicePayments"][0], "amount": 30}]
    body = _model("chargeCustomer").from_dict({**request.json, "invoicePayments": half})
    office.fault("chargeCustomer", "late_visibility", seconds=5.0)
    first = keyed(client, "first").call("chargeCustomer", body)
    lose(office, "chargeCustomer", hide=True)
    with pytest.raises(OutcomeUnknown):
        keyed(client, "second").call("chargeCustomer", body)
    office.advance(6)
    assert client.intents.resolve("second").state is State.CONFIRMED
    second = keyed(client, "second").call("chargeCustomer", body)
    charges = {row["id"] for row in office.mock.control.objects("receivable-payments")["results"]}
    assert {first.id, second.id} == charges
    assert len(charges) == 2


def test_that_an_event_settles_a_call_for_threads_and_tasks(
    office: Office, company: Company, login: OrganizationLogin
) -> None:
    """Whatever the lists show, BILL's own announcement under our number is enough."""

    async def settle() -> tuple[State, int]:
        async with company.async_client(login, store=None) as client:
            bill = office.bill(amount=100)
            lose(office, "createPayment", hide=True)
            payer = client.with_options(idempotency_key="run-2", approvals=_any())
            with pytest.raises(OutcomeUnknown):
                await payer.pay(bill, funding_account=office.made["fundingAccountId"])
            payment = office.mock.control.objects("payments")["results"][-1]
            event = {
                "metadata": {"eventType": "payment.updated"},
                "payment": {
                    "id": payment["id"],
                    "billIds": [bill],
                    "transactionNumber": payment["transactionNumber"],
                    "status": "SCHEDULED",
                },
            }
            first = await client.intents.observe(event)
            second = await client.intents.observe(event)
            assert [each.state for each in (*first, *second)] == [State.CONFIRMED] * (len(first) + len(second))
            return first[0].state, len(first)

    assert asyncio.run(settle()) == (State.CONFIRMED, 1)


class Garbling(MockTransport):
    """Answers to mass payments end in the middle of their JSON."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        response = super().handle_request(request)
        if request.method == "POST" and request.url.path.endswith("/payments/mass"):
            content = response.read()
            return httpx.Response(response.status_code, content=content[: content.index(b",")])
        return response


def test_that_a_batch_is_found_by_the_id_in_an_answer_that_nobody_can_read(
    office: Office, company: Company, login: OrganizationLogin
) -> None:
    """What came of the answer is kept, and BILL has the batch that it names."""
    bills = [office.bill(amount=10), office.bill(amount=20)]
    with company.client(login, transport=Garbling(company.mock)) as client:
        payer = keyed(client, "run-3").with_options(approvals=_any())
        paid = payer.pay_many(bills, funding_account=office.made["fundingAccountId"], how="mass")
    assert [each.error for each in paid] == [None, None]
    assert {each.batch_id for each in paid} == {office.mock.control.objects("payments/mass")["results"][0]["id"]}


def _any() -> Any:
    from bill_client import ApprovalPolicy

    return ApprovalPolicy.allow_unassigned


def _model(operation: str) -> Any:
    from bill_api import models

    names = {"createVendor": "VendorCreate", "createBill": "BillCreate", "chargeCustomer": "ChargeCustomerRequest"}
    return getattr(models, names[operation])
