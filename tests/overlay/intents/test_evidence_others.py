"""What became of calls that carry no number: creations, recorded payments, voids and decisions."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from bill_api.codec import decode_json
from bill_client.intents.evidence.finding import Unreadable
from bill_client.intents.evidence.reading import MOST, ask
from bill_client.intents.records import Intent
from bill_client.intents.states import State
from tests.overlay.intents.evidence_cases import ADDRESS, CASES
from tests.overlay.intents.evidence_setups import CUSTOMER_BANK, charge, claim, record
from tests.overlay.intents.evidence_support import SETTLE, Office

CREATIONS = sorted(
    each
    for each in CASES
    if each.startswith("create") and "Payment" not in each and each != "createRiskVerificationPhone"
)
ONCE = {
    *("createBill", "createBulkBills", "createInvoice", "createVendorBankAccount", "createBillDocument"),
    "createSubscription",
}
REPEATABLE = sorted(set(CREATIONS) - ONCE)
"""Creations that BILL takes twice."""


def without_before(intent: Intent) -> Intent:
    """The same intent, of which nothing was read before it was sent."""
    return evolve(intent, facts={name: value for name, value in intent.facts.items() if name != "before"})


@pytest.mark.parametrize("operation", REPEATABLE)
def test_that_what_was_created_twice_is_an_alarm(office: Office, operation: str) -> None:
    """Where BILL made two of it, a person has to take one away."""
    request = CASES[operation](office)
    intent = office.intent(request)
    for _ in range(2):
        office.ask_to(request)
    found = office.resolve(intent, after=1)
    assert found.state is State.NEEDS_HUMAN, found.words
    assert len(found.evidence["objects"]) == 2


@pytest.mark.parametrize("operation", REPEATABLE)
def test_that_what_was_there_before_is_not_what_was_created(office: Office, operation: str) -> None:
    """An older object of the same name proves nothing."""
    request = CASES[operation](office)
    office.ask_to(request)
    intent = office.intent(request)
    assert office.resolve(intent).state in (State.ABSENT, None)
    office.ask_to(request)
    assert office.resolve(intent, after=1).state is State.CONFIRMED


@pytest.mark.parametrize("operation", [each for each in CREATIONS if each != "createBillDocument"])
def test_that_without_a_look_before_nobody_can_tell_old_from_new(office: Office, operation: str) -> None:
    """What cannot be told apart is left to a person; that there is nothing at all is plain."""
    request = CASES[operation](office)
    intent = without_before(office.intent(request))
    assert office.resolve(intent, after=100_000.0).state is State.ABSENT
    office.ask_to(request)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN, found.words
    assert "before" in found.words


def test_that_bills_made_together_are_there_together(office: Office) -> None:
    """A part of them is a mixed picture."""
    request = CASES["createBulkBills"](office)
    intent = office.intent(request)
    office.do("createBill", request.json[0])
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "1 of 2 are there" in found.words


def test_that_bills_made_together_of_which_one_is_there_twice_are_an_alarm(office: Office) -> None:
    """Where duplicate numbers are allowed."""
    request = CASES["createBulkBills"](office)
    intent = office.intent(request)
    office.ask_to(request)
    office.do("createBill", {**request.json[0], "allowDuplicateInvoiceNumber": True})
    assert office.resolve(intent, after=1).state is State.NEEDS_HUMAN


def test_that_a_new_bill_which_lists_hide_is_waited_for(office: Office) -> None:
    """Lists lag behind."""
    request = CASES["createBill"](office)
    intent = office.intent(request)
    office.fault("createBill", "late_visibility", seconds=60.0)
    office.send(request)
    assert office.resolve(intent, after=1).state is None
    office.advance(61)
    assert office.resolve(intent, after=62).state is State.CONFIRMED


def test_that_an_archived_creation_did_happen(office: Office) -> None:
    """What became of it later is another matter."""
    request = CASES["createVendor"](office)
    intent = office.intent(request)
    key = office.ask_to(request)["id"]
    office.do("archiveVendor", vendorId=key)
    assert office.resolve(intent, after=1).state is State.CONFIRMED


@pytest.mark.parametrize("name", ['Bob "the baker"', "back\\", "a,b:c", "Müller & Söhne", "  spaces  "])
def test_that_any_name_is_looked_up_or_said_to_be_out_of_reach(office: Office, name: str) -> None:
    """The grammar of filters cannot carry every text; then the words say so, and nothing crashes."""
    request = office.build("createVendor", {"name": name, "address": ADDRESS})
    intent = office.intent(request)
    office.send(request)
    found = office.resolve(intent)
    if '"' in name or name.endswith("\\"):
        assert found.state is State.NEEDS_HUMAN
        assert "cannot carry" in found.words
    else:
        assert found.state is State.CONFIRMED


def test_that_a_bank_account_of_a_vendor_is_compared_with_the_one_before(office: Office) -> None:
    """One that somebody else put there meanwhile is not ours."""
    vendor = office.made["otherVendorId"]
    request = office.build("createVendorBankAccount", CUSTOMER_BANK, vendorId=vendor)
    intent = office.intent(request)
    office.do("createVendorBankAccount", {**CUSTOMER_BANK, "nameOnAccount": "Somebody else"}, vendorId=vendor)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "not the one that was asked for" in found.words
    assert office.resolve(office.intent(request)).state is State.ABSENT


def test_that_two_charges_that_fit_are_an_alarm_unless_one_is_known(office: Office) -> None:
    """Nothing tells one charge from the other, except that another call ended with it."""
    request = charge(office)
    body = request.json
    small = [{**body["invoicePayments"][0], "amount": 30}]
    request = office.build("chargeCustomer", {**body, "invoicePayments": small})
    intent = office.intent(request)
    made = [office.ask_to(request)["id"] for _ in range(2)]
    found = office.resolve(intent, after=1)
    assert found.state is State.NEEDS_HUMAN
    assert sorted(found.evidence["objects"]) == sorted(made)
    known = office.resolve(intent, after=1, taken={made[0]})
    assert known.state is State.CONFIRMED
    assert known.evidence["objects"] == [made[1]]
    assert known.outcome is not None
    assert decode_json(known.outcome.content)["id"] == made[1]


def test_that_a_charge_that_lists_hide_shows_at_the_invoice(office: Office) -> None:
    """The invoice is a second opinion: it is not due as before."""
    request = charge(office)
    intent = office.intent(request)
    office.fault("chargeCustomer", "late_visibility", seconds=5000.0)
    office.send(request)
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "invoice" in found.words


def test_that_a_charge_of_the_same_invoice_by_hand_is_not_ours(office: Office) -> None:
    """Another amount is another charge, and the invoice has moved."""
    request = charge(office)
    intent = office.intent(request)
    other = [{**request.json["invoicePayments"][0], "amount": 11}]
    office.do("chargeCustomer", {**request.json, "invoicePayments": other})
    assert office.resolve(intent, after=1).state is None
    assert office.resolve(intent).state is State.NEEDS_HUMAN


def test_that_a_recorded_payment_by_somebody_else_is_told_from_ours(office: Office) -> None:
    """Bills, amounts and day have to be the same."""
    request = record(office)
    intent = office.intent(request)
    first = request.json["payments"][:1]
    office.do("recordPayment", {**request.json, "payments": first})
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert first[0]["billId"] in found.words


def test_that_a_payment_through_bill_is_not_the_one_that_was_to_be_recorded(office: Office) -> None:
    """A payment of the same bills that BILL carries out is another thing."""
    bill = office.bill()
    body = {"vendorId": office.made["vendorId"], "processDate": "2026-11-20", "toPrintCheck": False}
    request = office.build("recordPayment", {**body, "payments": [{"billId": bill, "amount": 100}]})
    intent = office.intent(request)
    office.ask_to(office.payment(bill, processDate="2026-11-20", transactionNumber=None))
    assert office.resolve(intent).state is State.NEEDS_HUMAN


def test_that_a_recorded_payment_without_a_look_before_is_left_to_a_person(office: Office) -> None:
    """An older one may look the same."""
    request = record(office)
    intent = without_before(office.intent(request))
    office.ask_to(request)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "nothing was read before" in found.words


def test_that_a_void_that_somebody_else_asked_for_is_not_ours(office: Office) -> None:
    """Kind and reason tell; what stays unclear is for a person."""
    request = CASES["voidPayment"](office)
    intent = office.intent(request)
    key = request.path.split("/")[-2]
    office.do("voidPayment", {"type": "VOID_ONLY", "reason": "By hand"}, paymentId=key)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert key in found.words


def test_that_a_void_request_which_is_turned_down_later_was_made_all_the_same(office: Office) -> None:
    """In production a void is decided on the next business day."""
    bill = office.bill()
    key = office.ask_to(office.payment(bill, description="mock:void-rejected", transactionNumber=None))["id"]
    office.advance(3 * 86400)
    request = office.build("voidPayment", {"type": "VOID_AND_CREDIT", "reason": "Lost"}, paymentId=key)
    intent = office.intent(request)
    office.ask_to(request)
    waiting = office.resolve(intent, after=1)
    office.advance(3 * 86400)
    decided = office.resolve(intent, after=2)
    assert (waiting.state, decided.state) == (State.CONFIRMED, State.CONFIRMED)
    assert "REJECTED" in decided.words


def test_that_a_cancellation_by_somebody_else_is_as_good_as_ours(office: Office) -> None:
    """A second one would change nothing."""
    request = CASES["cancelPayment"](office)
    intent = office.intent(request)
    office.ask_to(request)
    assert office.resolve(intent, after=1).state is State.CONFIRMED


def test_that_a_payment_that_is_not_there_leaves_a_cancellation_to_a_person(office: Office) -> None:
    """Nothing proves anything about an object that BILL does not show."""
    intent = office.intent(office.build("cancelPayment", paymentId="stpNONE"))
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "stpNONE" in found.words


def test_that_decisions_about_some_bills_only_are_a_mixed_picture(office: Office) -> None:
    """All of them or none; anything else is for a person."""
    request = CASES["billApproveDenyActions"](office)
    bills = [request.json[0]["billId"], office.bill(3000)]
    both = office.build("billApproveDenyActions", [{"billId": bill, "action": "DENY"} for bill in bills])
    intent = office.intent(both)
    office.mock.control.decide(bill=bills[0], action="DENY")
    assert office.resolve(intent, after=1).state is None
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert f"bill {bills[1]}: no new decision" in found.words


def test_that_a_decision_about_a_bill_that_is_not_there_is_left_to_a_person(office: Office) -> None:
    """The words name the bill."""
    intent = office.intent(CASES["billApproveDenyActions"](office))
    facts = {**intent.facts, "request": [{"billId": "00nNONE", "action": "APPROVE"}]}
    found = office.resolve(evolve(intent, facts=facts))
    assert found.state is State.NEEDS_HUMAN
    assert "00nNONE" in found.words


def test_that_a_claim_that_was_decided_the_other_way_is_for_a_person(office: Office) -> None:
    """Somebody denied what was to be approved."""
    key = claim(office)
    intent = office.intent(office.build("approveOrDenyReimbursement", {"action": "APPROVE"}, reimbursementId=key))
    office.do("approveOrDenyReimbursement", {"action": "DENY"}, reimbursementId=key)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "DENIED" in found.words


def test_that_only_some_archived_credits_are_a_mixed_picture(office: Office) -> None:
    """They are archived together."""
    request = CASES["bulkArchiveVendorCredit"](office)
    intent = office.intent(request)
    first = dict(request.query)["ids"].split(",")[0]
    office.do("archiveVendorCredit", vendorCreditId=first)
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert f"only {first} of 2" in found.words


def test_that_a_phone_that_was_there_before_says_nothing(office: Office) -> None:
    """BILL does not show which phone it has."""
    request = CASES["createRiskVerificationPhone"](office)
    office.ask_to(request)
    found = office.resolve(office.intent(request))
    assert found.state is State.NEEDS_HUMAN
    assert "does not say which" in found.words


def test_that_an_invitation_that_was_accepted_by_name_cannot_be_read(office: Office) -> None:
    """The vendor or customer that it made is not known."""
    request = CASES["acceptInvitation"](office)
    body = {**{name: request.json[name] for name in ("networkId", "type")}, "name": "New"}
    found = office.resolve(office.intent(office.build("acceptInvitation", body)), after=SETTLE)
    assert found.state is State.NEEDS_HUMAN


@pytest.mark.parametrize(
    "answer",
    [{"results": "x"}, {"results": [{"id": str(each)} for each in range(100)], "nextPage": "same"}],
    ids=["no list", "a circle"],
)
def test_that_a_list_which_cannot_be_read_to_its_end_proves_nothing(office: Office, answer: Any) -> None:
    """A list that goes round in circles, or is none, is a reason to ask a person."""
    intent = office.intent(CASES["createVendor"](office))
    office.now_asks(office.instead(lambda: answer, "listVendors"))
    found = office.resolve(intent)
    assert found.state is State.NEEDS_HUMAN
    assert "no way to read" in found.words


def test_that_a_list_is_read_page_by_page_and_not_for_ever(office: Office) -> None:
    """A list that never ends is left after a bound."""
    pages = iter(range(10**9))

    def endless() -> Any:
        number = next(pages)
        return {"results": [{"id": f"{number}-{each}", "name": "x"} for each in range(100)], "nextPage": str(number)}

    intent = office.intent(CASES["createVendor"](office))
    office.now_asks(office.instead(endless, "listVendors"))
    office.reads.clear()
    assert office.resolve(intent).state is State.NEEDS_HUMAN
    assert len(office.reads) == MOST // 100


def test_that_a_read_which_cannot_be_asked_for_says_why() -> None:
    """An empty id would name another operation."""
    with pytest.raises(Unreadable, match="paymentId must be an id"):
        ask("getPayment", "")
