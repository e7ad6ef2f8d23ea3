from __future__ import annotations

from typing import Any

import pytest

from bill_client import ApprovalPolicy, MoneyRefused
from bill_client.approvals.automatic import check_new_bill, check_new_bills, check_recurring_bill
from tests.overlay.approvals.answers import drive
from tests.overlay.approvals.test_reading import server

OFF = ApprovalPolicy.off(reason="rent is paid by itself")
AUTOMATIC = "is paid automatically: a bill moves money as soon as it is made"
UNCLEAR = "BILL does not say whether it is paid automatically"


def vendors(**settings: Any) -> dict[str, Any]:
    """Vendors by their ids, with what BILL answers as `autoPay`."""
    return {key: {"id": key} | ({} if wish is ... else {"autoPay": wish}) for key, wish in settings.items()}


@pytest.mark.parametrize(
    ("setting", "problem"),
    [
        ({"enabled": True}, AUTOMATIC),
        ({"enabled": True, "maxAmount": 5}, AUTOMATIC),
        ({}, UNCLEAR),
        ({"enabled": "perhaps"}, UNCLEAR),
        ({"enabled": None}, UNCLEAR),
        (True, AUTOMATIC),
        ("on", UNCLEAR),
        ({"enabled": False}, None),
        (None, None),
        (..., None),
    ],
)
def test_a_bill_of_a_vendor_who_is_paid_automatically_is_refused(setting: Any, problem: str | None) -> None:
    """Making it moves money; what is not plainly off counts as on, and what live answers leave out is off."""
    known = server(vendors(v1=setting))
    for policy in (ApprovalPolicy.strict, ApprovalPolicy.allow_unassigned):
        if problem is None:
            assert drive(check_new_bill("v1", policy), known)[0] == {"policy": policy.name, "vendors": {"v1": None}}
            continue
        with pytest.raises(MoneyRefused, match=f"v1: {problem}") as caught:
            drive(check_new_bill("v1", policy), known)
        assert "ApprovalPolicy.off(reason=...)" in str(caught.value.hint)
    facts, _ = drive(check_new_bill("v1", OFF), known)
    assert facts == {"policy": "off", "reason": "rent is paid by itself", "vendors": {"v1": problem}}


def test_every_vendor_of_a_bulk_is_looked_at_once() -> None:
    """And each that is in the way is named."""
    known = server(vendors(v1={"enabled": False}, v2={"enabled": True}, v3={"enabled": True}))
    with pytest.raises(MoneyRefused) as caught:
        drive(check_new_bills(["v1", "v2", "v3", "v2"], ApprovalPolicy.strict), known)
    assert [each.id for each in caught.value.problems] == ["v2", "v3"]
    _, asked = drive(check_new_bills(["v1", "v1"], ApprovalPolicy.strict), known)
    assert [each.operation.id for each in asked] == ["getVendor"]


def test_a_vendor_that_is_not_there_is_refused_also_where_approvals_are_off() -> None:
    """Nothing is known of it."""
    with pytest.raises(MoneyRefused, match="v9: BILL has no such vendor"):
        drive(check_new_bill("v9", OFF), server({}))


@pytest.mark.parametrize("wish", [True, "yes", 1, {}])
def test_a_recurring_bill_that_pays_itself_is_refused(wish: Any) -> None:
    """Nothing is read for it; where approvals are off it goes through, and that is recorded."""
    body = {"vendorId": "v1", "processingOptions": {"autoPayment": wish}}
    with pytest.raises(MoneyRefused, match=r"processingOptions\.autoPayment: its bills would be paid by themselves"):
        drive(check_recurring_bill(body, ApprovalPolicy.allow_unassigned), lambda _: pytest.fail("something was sent"))
    facts, _ = drive(check_recurring_bill(body, OFF), server(vendors(v1=None)))
    assert facts["reason"] == "rent is paid by itself"
    assert facts["autoPayment"] is True


@pytest.mark.parametrize("options", [{}, {"processingOptions": {}}, {"processingOptions": {"autoPayment": False}}])
def test_a_recurring_bill_is_held_against_its_vendor(options: dict[str, Any]) -> None:
    """Its bills are paid by themselves where the vendor is."""
    body = {"vendorId": "v1", **options}
    facts, _ = drive(check_recurring_bill(body, ApprovalPolicy.strict), server(vendors(v1={"enabled": False})))
    assert facts == {"policy": "strict", "vendors": {"v1": None}, "autoPayment": False}
    with pytest.raises(MoneyRefused, match=AUTOMATIC):
        drive(check_recurring_bill(body, ApprovalPolicy.strict), server(vendors(v1={"enabled": True})))


def test_a_recurring_bill_without_a_vendor_is_left_to_bill() -> None:
    """Which refuses it."""
    facts, asked = drive(check_recurring_bill({}, ApprovalPolicy.strict), lambda _: pytest.fail("something was sent"))
    assert (facts["vendors"], asked) == ({}, [])
