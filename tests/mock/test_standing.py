"""How an organization stands with BILL: locked, without payments in its plan, without access to the API."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bill_mock import Request
from bill_mock.codec import decode, encode
from tests.mock.support import LOGIN_FIELDS, Api

if TYPE_CHECKING:
    from bill_mock import MockBill


def credentials(api: Api) -> dict[str, object]:
    """What the administrator signs in with."""
    return {name: api.company[name] for name in LOGIN_FIELDS}


def test_locked_organization_is_refused_for_a_while(api: Api) -> None:
    """platform.md 5.2 [T3] and 5.3: 423 BDC_1107 for calls and for signing in, until 5 to 15 minutes are over."""
    body = encode({"organization": api.company["organizationId"], "seconds": 600})
    assert api.mock.handle(Request("POST", "/_mock/lock_organization", body=body)).status == 200
    for answer in (api.get("/bills"), api.post("/vendors", {}), api.post("/login", credentials(api))):
        assert (answer.status, answer.codes) == (423, ["BDC_1107"])
    assert not any(entry["tookEffect"] for entry in api.mock.control.requests()["results"][-3:])
    api.clock.advance(599)
    assert api.get("/bills").status == 423
    api.clock.advance(1)
    assert api.get("/bills").status == 200
    assert api.post("/login", credentials(api)).status == 200


@pytest.mark.parametrize("seconds", ["x", None, [], {}])
def test_time_of_a_lock_is_a_number(api: Api, seconds: object) -> None:
    """Anything but a number is a 400, and locks nothing; a part of a second is fine."""
    organization = api.company["organizationId"]
    body = encode({"organization": organization, "seconds": seconds})
    api.mock.handle(Request("POST", "/_mock/lock_organization", body=body))
    api.clock.advance(1)
    assert api.get("/bills").status == 200
    half = encode({"organization": organization, "seconds": Decimal("0.5")})
    assert api.mock.handle(Request("POST", "/_mock/lock_organization", body=half)).status == 200
    assert api.get("/bills").status == 423


def test_lock_concerns_one_organization(api: Api, mock: MockBill) -> None:
    """Another one, partners without an organization and health go on; a stranger still gets his 401."""
    other = Api(mock, mock.control.seed("small-company"))
    other.login()
    mock.control.lock_organization(api.company["organizationId"])
    assert api.get("/bills").status == 423
    assert other.get("/bills").status == 200
    assert Api(mock, {}).get("/health").status == 200
    assert Api(mock, {}).get("/bills").status == 401
    mock.control.lock_organization(api.company["organizationId"], 0)
    assert api.get("/bills").status == 200


def test_wrong_password_is_told_nothing_about_the_lock(api: Api) -> None:
    """Whoever does not sign in learns no more than that."""
    api.mock.control.lock_organization(api.company["organizationId"])
    assert api.post("/login", {**credentials(api), "password": "x"}).codes == ["BDC_1101"]


def test_plan_without_payments_blames_the_vendor(api: Api) -> None:
    """The vendor is said to take no ePayments, and the reason stands twice.

    platform.md 5.3 and 9.1 [T2].
    """
    bill, other = api.bill(100), api.bill(100, vendorId=api.company["otherVendorId"])
    api.mock.control.subscription_plan(api.company["organizationId"], payments=False)
    for one in (bill, other):
        answer = api.post("/payments", api.payment_body(one, 100))
        assert (answer.status, len(answer.body)) == (422, 2)
        assert answer.messages[0] == "Vendor is unable to receive ePayments."
        assert answer.messages[1].startswith(one["id"])
    account = {"type": "BANK_ACCOUNT", "id": api.company["fundingAccountId"]}
    bulk = {"fundingAccount": account, "payments": [{"billId": bill["id"], "amount": 1}]}
    assert api.post("/payments/bulk", bulk).status == 422
    assert api.get("/payments").ids == []
    api.mock.control.subscription_plan(api.company["organizationId"], payments=True)
    assert api.pay(bill, 100)["status"] == "SCHEDULED"


def test_plan_without_payments_pays_nothing_automatically(api: Api) -> None:
    """platform.md 9.4: a new bill moves no money then, and the refusal blames the vendor as well."""
    vendor = api.vendor(autoPay={"enabled": True, "bankAccountId": api.company["fundingAccountId"]})
    api.mock.control.subscription_plan(api.company["organizationId"], payments=False)
    api.bill(100, vendorId=vendor["id"])
    assert api.get("/payments").ids == []
    (failure,) = api.mock.control.objects("autopay-failures")["results"]
    assert [error["code"] for error in failure["errors"]] == ["6"]


def test_organization_without_the_api(api: Api) -> None:
    """platform.md 5.3: BDC_1105 for calls and for signing in."""
    api.mock.control.subscription_plan(api.company["organizationId"], api=False)
    for answer in (api.get("/bills"), api.post("/login", credentials(api))):
        assert (answer.status, answer.codes) == (403, ["BDC_1105"])


def test_creator_may_be_barred_from_reading(api: Api) -> None:
    """platform.md 5.3 [T4]: BDC_1145 is per operation, so that what was made cannot be read back by its maker."""
    organization, user = api.company["organizationId"], api.company["userId"]
    api.mock.control.forbid(organization, user, ["getVendor", "listVendors"])
    made = api.vendor()
    for answer in (api.get(f"/vendors/{made['id']}"), api.get("/vendors")):
        assert (answer.status, answer.codes) == (403, ["BDC_1145"])
    assert api.get("/bills").status == 200
    api.login(approver=True)
    assert api.get(f"/vendors/{made['id']}").status == 200
    api.login()
    api.mock.control.forbid(organization, user, [])
    assert api.get(f"/vendors/{made['id']}").body == made


@pytest.mark.parametrize(("operations", "problem"), [(["getVendors"], "no operation getVendors"), ("x", "an array")])
def test_only_operations_are_forbidden(api: Api, operations: object, problem: str) -> None:
    """400 over HTTP."""
    whose = {"organization": api.company["organizationId"], "user": api.company["userId"]}
    response = api.mock.handle(Request("POST", "/_mock/forbid", body=encode({**whose, "operations": operations})))
    assert response.status == 400
    assert problem in response.body.decode()


def test_expired_session_may_look_untrusted(api: Api) -> None:
    """platform.md 3 and 14.5 [T11]: 403 BDC_1361 without the word untrusted; only signing in helps."""
    api.mock.control.expire(api.headers["sessionId"], as_untrusted=True)
    for answer in (api.get("/bills"), api.post("/mfa/challenge", {})):
        assert (answer.status, answer.codes) == (403, ["BDC_1361"])
        assert "untrusted" not in answer.messages[0].lower()
    assert api.mock.control.sessions()["results"] == []
    api.login()
    assert api.get("/bills").status == 200


def test_lock_is_part_of_a_snapshot(api: Api) -> None:
    """Put back with everything else."""
    api.mock.control.snapshot()
    api.mock.control.lock_organization(api.company["organizationId"])
    api.mock.control.restore()
    assert api.get("/bills").status == 200


@pytest.mark.parametrize("name", ["lock_organization", "subscription_plan"])
def test_unknown_organization_is_said(mock: MockBill, name: str) -> None:
    """400 over HTTP."""
    response = mock.handle(Request("POST", f"/_mock/{name}", body=encode({"organization": "008X"})))
    assert (response.status, decode(response.body)) == (400, {"error": "there is no such organization"})
