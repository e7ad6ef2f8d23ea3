"""What a live run may make."""

from __future__ import annotations

import pytest

from bill_mock import MockBill
from tests.contract.live.rules import Rules, business_ids

DESCRIPTION = MockBill().description
RULES = Rules(DESCRIPTION)
UNDOABLE = sorted(one.id for one in DESCRIPTION.operations.values() if one.effect == "undoable")


@pytest.mark.parametrize("name", UNDOABLE)
def test_what_can_be_taken_back_is_allowed_or_has_a_reason(name: str) -> None:
    """One or the other, so that a new operation is looked at by somebody."""
    reason = RULES.excluded.get(name, "")
    assert RULES.may_create(DESCRIPTION.operations[name]) != (len(reason.split()) > 5)


def test_every_exclusion_is_of_something_that_exists() -> None:
    """An operation that is gone goes from the list, too."""
    assert set(RULES.excluded) <= set(UNDOABLE)


@pytest.mark.parametrize("effect", ["read", "idempotent", "irreversible", "notifies", "money"])
def test_nothing_else_is_a_creation(effect: str) -> None:
    """Payments above all."""
    assert not [one.id for one in DESCRIPTION.operations.values() if one.effect == effect and RULES.may_create(one)]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("createBill", "invoice.invoiceNumber"),
        ("createBulkBills", "invoice.invoiceNumber"),
        ("createVendor", "name"),
        ("updateVendor", "name"),
        ("createInvoice", "invoiceNumber"),
        ("createCreditMemo", "referenceNumber"),
        ("createClassificationEmployee", "firstName"),
        ("createCustomerContact", ""),
    ],
)
def test_where_the_name_of_the_run_goes(name: str, field: str) -> None:
    """Into what lists show of an object; parts of other objects go with these."""
    assert ".".join(RULES.tag_field(DESCRIPTION.operations[name])) == field


def test_what_is_allowed_without_a_name_is_a_part_of_something() -> None:
    """Otherwise nobody would find it after a crash."""
    for name in UNDOABLE:
        operation = DESCRIPTION.operations[name]
        if RULES.may_create(operation) and not RULES.tag_field(operation):
            assert operation.path_names, name


def test_what_is_named_is_in_a_list_and_its_inverse_takes_no_body() -> None:
    """As taking back supposes."""
    for operation in map(DESCRIPTION.operations.__getitem__, UNDOABLE):
        if RULES.may_create(operation):
            assert RULES.list_of(operation) or operation.path_names, operation.id
            assert RULES.inverse(operation).body_schema is None, operation.id


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("createInvoice", {"customer": {"id": "x"}, "processingOptions": {"sendEmail": True}}, "e-mail"),
        ("createInvoice", {"customer": {"name": "N", "email": "n@example.com"}}, "customer"),
        ("createInvoice", {"customer": None}, "customer"),
        ("createVendor", {"autoPay": {"enabled": True}}, "payments"),
        ("updateVendor", {"autoPay": {"enabled": True}}, "payments"),
        ("createBulkVendor", [{}, {"autoPay": {"enabled": True}}], "payments"),
    ],
)
def test_what_a_body_must_not_ask_for(name: str, body: object, why: str) -> None:
    """E-mails, autopay and customers that come with an invoice."""
    assert why in RULES.problem(DESCRIPTION.operations[name], body)


@pytest.mark.parametrize("body", [None, {}, [], {"autoPay": {"enabled": False}}, {"autoPay": None}, "text", [1]])
def test_other_bodies_are_no_problem(body: object) -> None:
    """Whatever they look like."""
    assert RULES.problem(DESCRIPTION.operations["createVendor"], body) == ""


def test_e_mails_are_switched_off_where_there_are_any() -> None:
    """In so many words, since what holds without them is not documented."""
    invoice, vendor = (DESCRIPTION.operations[name] for name in ("createInvoice", "createVendor"))
    sent = {"dueDate": "x", "processingOptions": {"sendEmail": True, "other": 1}}
    assert RULES.quiet(invoice, sent) == {"dueDate": "x", "processingOptions": {"sendEmail": False, "other": 1}}
    assert RULES.quiet(invoice, {}) == {"processingOptions": {"sendEmail": False}}
    assert RULES.quiet(vendor, {"name": "N"}) == {"name": "N"}


def test_ids_are_found_anywhere_in_a_body() -> None:
    """Those of bills, vendors and the like; others, such as accounts of the ledger, may be referred to."""
    body = {
        "vendorId": "00901ABCDEFGHIJKLMNO",
        "lines": [{"x": {"y": "00e01ABCDEFGHIJKLMNO"}}],
        "z": "0ca01ABCDEFGHIJKLMNO",
    }
    assert list(business_ids(body)) == ["00901ABCDEFGHIJKLMNO", "00e01ABCDEFGHIJKLMNO"]
