"""Settings of an organization about approvals: whether bills need them, edits, and learned approvers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import decode, encode
from tests.mock.approval_support import act, pending, policy, set_for, shown, statuses

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_settings_are_read_and_changed_over_http(api: Api) -> None:
    """What is not sent stays; the defaults are those of an organization that has chosen nothing."""
    organization = api.company["organizationId"]
    read = Request("GET", "/_mock/approval_settings", f"organization={organization}")
    defaults = {"needsApproval": True, "editing": "ALWAYS", "learns": False}
    assert decode(api.mock.handle(read).body) == defaults
    change = {"organization": organization, "editing": "NEVER"}
    api.mock.handle(Request("POST", "/_mock/approval_settings", body=encode(change)))
    assert decode(api.mock.handle(read).body) == {**defaults, "editing": "NEVER"}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"organization": "008X"}, "no such organization"),
        ({"editing": "SOMETIMES"}, "editing must be one of NEVER, UNTIL_APPROVED, ALWAYS"),
        ({"needs_approval": "no"}, "needsApproval must be true or false"),
        ({"colour": "red"}, "there is no setting colour"),
    ],
)
def test_wrong_settings_are_refused(api: Api, arguments: dict[str, Any], problem: str) -> None:
    """With what is wrong; nothing changes."""
    body = encode({"organization": api.company["organizationId"], **arguments})
    response = api.mock.handle(Request("POST", "/_mock/approval_settings", body=body))
    assert response.status == 400
    assert problem in response.body.decode()
    assert set_for(api)["editing"] == "ALWAYS"


def test_no_approval_needed_is_global_and_retroactive(api: Api) -> None:
    """Nobody is asked for old bills and new ones, until it is needed again.

    platform.md 8.3 [H:115004241966].
    """
    policy(api, api.company["userId"])
    old = api.bill(1000)
    set_for(api, needs_approval=False)
    assert pending(api) == []
    assert api.mock.control.approvals()["results"] == []
    assert act(api, old).status == 403
    with pytest.raises(ValueError, match="no such bill waits"):
        api.mock.control.decide(old["id"], "APPROVE")
    new = api.bill(1000)
    assert (new["approvalStatus"], statuses(api, old)) == ("UNASSIGNED", ("ASSIGNED", ["WAITING"]))
    set_for(api, needs_approval=True)
    assert pending(api) == [old["id"]]
    assert act(api, old).status == 200


def test_no_approval_needed_never_widens_the_rights_of_a_payer(api: Api) -> None:
    """platform.md 8.3 [H:115004241966]: a payer pays approved bills, and no others."""
    policy(api, api.company["userId"])
    waiting, approved = api.bill(1000), api.bill(1000)
    act(api, approved)
    set_for(api, needs_approval=False)
    free = api.bill(10)
    make_payer(api)
    for bill in (waiting, free):
        assert api.post("/payments", api.payment_body(bill, 10)).codes == ["BDC_1145"]
    assert api.pay(approved, 1000)["status"] == "SCHEDULED"


def make_payer(api: Api) -> None:
    """Sign in as the second person, who is a payer with a trusted session now."""
    users = api.mock.world.tenants[api.company["organizationId"]].table("users")
    person = users.get(api.company["approver"]["userId"]) or {}
    users.put({**person, "role": {**person["role"], "type": "PAYER"}})
    api.mock.control.prove_identity(api.company["bankAccountUserId"])
    api.login(approver=True)
    api.mock.world.sessions[api.headers["sessionId"]].trusted = True


def test_automatic_payment_waits_for_no_approval_that_is_not_needed(api: Api) -> None:
    """platform.md 8.3 and 9.4: with the setting a bill is ready at once; without it the policy holds it back."""
    policy(api, api.company["userId"])
    vendor = api.vendor(autoPay={"enabled": True, "bankAccountId": api.company["fundingAccountId"]})
    api.bill(1000, vendorId=vendor["id"])
    assert api.get("/payments").ids == []
    set_for(api, needs_approval=False)
    bill = api.bill(1000, vendorId=vendor["id"])
    assert [row["billId"] for row in api.get("/payments").results] == [bill["id"]]


@pytest.mark.parametrize(
    ("editing", "while_waiting", "once_approved"),
    [("NEVER", 422, 422), ("UNTIL_APPROVED", 200, 422), ("ALWAYS", 200, 200)],
)
def test_edit_during_approval_follows_the_setting(
    api: Api, editing: str, while_waiting: int, once_approved: int
) -> None:
    """platform.md 8.4 [H:360000017963]: never, until all have approved, or always; by PATCH and by PUT."""
    policy(api, api.company["userId"])
    set_for(api, editing=editing)
    bill, free = api.bill(1000), api.bill(1)
    path, body = f"/bills/{bill['id']}", api.bill_body(1000)
    assert [api.patch(path, {"description": "x"}).status, api.put(path, body).status] == [while_waiting] * 2
    assert api.patch(f"/bills/{free['id']}", {"description": "x"}).status == 200
    act(api, bill)
    assert [api.patch(path, {"description": "y"}).status, api.put(path, body).status] == [once_approved] * 2
    if once_approved == 422:
        assert api.patch(path, {"description": "z"}).codes == ["BDC_1119"]


def test_edit_until_all_have_approved_looks_at_every_layer(api: Api) -> None:
    """APPROVED over a layer that waits is not yet all.

    platform.md 8.2 and 8.4 [H:360000017963].
    """
    policy(api, api.company["userId"], amount=1)
    policy(api, api.company["approver"]["userId"], amount=1)
    set_for(api, editing="UNTIL_APPROVED")
    bill = api.bill(10)
    act(api, bill)
    assert shown(api, bill)["approvalStatus"] == "APPROVED"
    assert api.patch(f"/bills/{bill['id']}", {"description": "x"}).status == 200
    api.login(approver=True)
    act(api, bill)
    assert api.patch(f"/bills/{bill['id']}", {"description": "y"}).status == 422


def test_archiving_is_no_edit(api: Api) -> None:
    """The setting is about what the approvers have seen; an archived bill is paid by nobody."""
    policy(api, api.company["userId"])
    set_for(api, editing="NEVER")
    assert api.post(f"/bills/{api.bill(1000)['id']}/archive").status == 200


def test_payment_is_no_edit(api: Api) -> None:
    """An approved bill that nobody may change is paid all the same."""
    policy(api, api.company["userId"])
    set_for(api, editing="NEVER")
    bill = api.bill(1000)
    act(api, bill)
    assert api.pay(bill, 1000)["status"] == "SCHEDULED"


def test_approvers_are_learned_from_history(api: Api) -> None:
    """A new bill of the vendor gets those who approved the last one, without any policy.

    platform.md 8.4 [V2:ap-approvals-bulkdeleteapprovalpolicy].
    """
    made = policy(api, api.company["userId"], api.company["approver"]["userId"])
    bill = api.bill(1000)
    act(api, bill)
    api.login(approver=True)
    act(api, bill)
    api.login()
    api.delete(f"/bill-approvals/policies/{made['id']}")
    assert shown(api, api.bill(5))["approvalStatus"] == "UNASSIGNED"  # BILL does so only where it has learned
    set_for(api, learns=True)
    row = shown(api, api.bill(5))
    assert row["approvalStatus"] == "ASSIGNED"
    assert [one["userId"] for one in row["approvers"]] == [api.company["userId"], api.company["approver"]["userId"]]
    assert statuses(api, api.bill(5, vendorId=api.company["otherVendorId"])) == ("UNASSIGNED", [])


def test_policy_comes_before_what_was_learned(api: Api) -> None:
    """History stands in where no policy matches; a denial teaches nothing.

    platform.md 8.4 [V2:ap-approvals-bulkdeleteapprovalpolicy].
    """
    policy(api, api.company["userId"])
    set_for(api, learns=True)
    act(api, api.bill(1000), "DENY")
    assert statuses(api, api.bill(5)) == ("UNASSIGNED", [])
    act(api, api.bill(1000))
    policy(api, api.company["approver"]["userId"], amount=2000)
    row = shown(api, api.bill(2000))
    assert [one["userId"] for one in row["approvers"]] == [api.company["userId"], api.company["approver"]["userId"]]
