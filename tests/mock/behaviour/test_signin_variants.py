"""Sync tokens, console tokens, OAuth clients, and the organizations that a session reaches (platform facts 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.support import Api

if TYPE_CHECKING:
    from tests.mock.support import Answer

DAY = 86400


def sign_in(api: Api, who: str, **changes: object) -> Answer:
    """Sign in with a sync token or a console token; later requests carry the session."""
    known = {name: value for name, value in api.company[who].items() if not name.endswith("Id")}
    keys = {name: api.company[name] for name in ("devKey", "organizationId")}
    answer = api.post("/login", {**keys, **known, **changes})
    if answer.status == 200:
        api.headers = {"sessionId": answer.body["sessionId"], "devKey": api.company["devKey"]}
    return answer


@pytest.fixture
def sync(visitor: Api) -> Api:
    """A session of the sync token."""
    sign_in(visitor, "syncToken")
    return visitor


def test_sync_token_signs_a_system_user_in(visitor: Api) -> None:
    """User name and password are name and value of the token; the user is `syu...`, not trusted (facts 2.3, live)."""
    answer = sign_in(visitor, "syncToken")
    assert answer.body["userId"].startswith("syu")
    assert len(answer.body["userId"]) == 20
    assert answer.body["trusted"] is False
    assert visitor.get("/login/session").body["mfaStatus"] not in ("COMPLETE", "DISABLED")
    assert visitor.get("/vendors").status == 200


def test_wrong_sync_token(visitor: Api) -> None:
    """Refused like a wrong password."""
    assert sign_in(visitor, "syncToken", password="x").codes == ["BDC_1101"]


def test_remembered_device_makes_no_sync_session_trusted(visitor: Api) -> None:
    """No MFA with sync tokens (platform facts 2.3)."""
    device = {name: visitor.company[name] for name in ("rememberMeId", "device")}
    assert sign_in(visitor, "syncToken", **device).body["trusted"] is False


def test_sync_session_lives_for_48_idle_hours(sync: Api) -> None:
    """Each call puts the end off by another 48 hours (platform facts 2.3)."""
    for _ in range(2):
        sync.clock.advance(2 * DAY - 1)
        assert sync.get("/vendors").status == 200
    sync.clock.advance(2 * DAY)
    assert sync.get("/vendors").codes == ["BDC_1109"]


def test_sync_token_has_no_pending_approvals(sync: Api) -> None:
    """BDC_1302, since the session user is no person (platform facts 2.3, live)."""
    answer = sync.get("/bill-approvals/pending-user-approvals")
    assert (answer.status, answer.codes) == (400, ["BDC_1302"])


def test_sync_token_approves(visitor: Api) -> None:
    """Reading, approving and denying still work (platform facts 2.3, live)."""
    visitor.login()
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
    policy = {"policyName": "P", "rules": rules, "approvers": [visitor.company["approver"]["userId"]]}
    visitor.post("/bill-approvals/policies", policy)
    bill = visitor.bill(100)
    sign_in(visitor, "syncToken")
    action = [{"billId": bill["id"], "action": "APPROVE"}]
    assert visitor.post("/bill-approvals/actions", action).status == 200
    assert visitor.get(f"/bills/{bill['id']}").body["approvalStatus"] == "APPROVED"
    assert visitor.post("/bill-approvals/actions", action).status == 403


def test_sync_token_pays_nothing(sync: Api) -> None:
    """Payments and what else is protected by MFA are refused (platform facts 2.3)."""
    for path in ("/payments", "/payments/bulk", "/payments/mass"):
        assert sync.post(path, {}).codes == ["BDC_1361"]
    assert sync.patch(f"/vendors/{sync.company['vendorId']}", {"autoPay": {"enabled": True}}).codes == ["BDC_1361"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/mfa/setup", {"phone": "+12025550199", "type": "TEXT"}),
        ("POST", "/mfa/setup/validate", {"setupId": "x", "type": "TEXT", "token": "1"}),
        ("GET", "/mfa/phones", None),
        ("POST", "/mfa/challenge", {}),
        ("POST", "/mfa/challenge/validate", {"challengeId": "x", "token": "1"}),
        ("POST", "/mfa/step-up", {}),
    ],
)
def test_sync_token_has_no_mfa(sync: Api, method: str, path: str, body: object) -> None:
    """No operation of MFA (platform facts 2.3); the code is a guess."""
    answer = sync.send(method, f"/connect/v3{path}", body)
    assert (answer.status, answer.codes) == (403, ["BDC_1145"])


def test_console_token_signs_in_to_a_client(visitor: Api) -> None:
    """E-mail of the console and its token, in place of a password (delta 2.1, platform facts 2.4)."""
    answer = sign_in(visitor, "console")
    assert (answer.status, answer.body["userId"]) == (200, visitor.company["console"]["userId"])
    assert visitor.vendor()["id"]
    assert visitor.get("/login/session").body["mfaStatus"] == "CHALLENGE"


def test_console_session_becomes_trusted_by_mfa(visitor: Api) -> None:
    """The person of the console has a phone."""
    sign_in(visitor, "console")
    challenge = visitor.post("/mfa/challenge", {}).body["challengeId"]
    token = visitor.mock.control.sms()["results"][-1]["token"]
    assert visitor.post("/mfa/challenge/validate", {"challengeId": challenge, "token": token}).status == 200
    assert visitor.get("/login/session").body["mfaStatus"] == "COMPLETE"


@pytest.mark.parametrize("wrong", [{"consoleApiToken": "x"}, {"username": "nobody"}, {"organizationId": "008X"}])
def test_wrong_console_token(visitor: Api, wrong: dict[str, object]) -> None:
    """BDC_1101, also for an organization that is no client of the firm."""
    assert sign_in(visitor, "console", **wrong).codes == ["BDC_1101"]


def test_console_token_is_no_password(visitor: Api) -> None:
    """It is sent in its own field."""
    console = visitor.company["console"]
    body = {name: visitor.company[name] for name in ("devKey", "organizationId")}
    body |= {"username": console["username"], "password": console["consoleApiToken"]}
    assert visitor.post("/login", body).codes == ["BDC_1101"]


def test_organizations_come_with_their_console(api: Api) -> None:
    """A console in the answer is the parent of an organization listed with it (delta 1.1)."""
    company = api.company
    assert api.get("/login/organizations").ids == [company["organizationId"], company["console"]["consoleId"]]
    sign_in(api, "console")
    assert api.get("/login/organizations").ids == [company["organizationId"], company["console"]["consoleId"]]


def test_organizations_come_a_hundred_a_page(api: Api) -> None:
    """The size cannot be chosen; the cursor goes back as `page` (platform facts 6.1 [IDX])."""
    world, person = api.mock.world, api.mock.world.people[api.company["userId"]]
    for _ in range(120):
        world.enroll(person, world.add_tenant())
    first = api.get("/login/organizations", "max=5")
    assert len([row for row in first.results if row["id"] != api.company["console"]["consoleId"]]) == 100
    second = api.get("/login/organizations", f"page={first.body['nextPage']}")
    assert len(second.ids) == 21
    assert "nextPage" not in second.body
    assert not set(first.ids) & set(second.ids)


def test_organizations_need_a_session(visitor: Api) -> None:
    """Neither a bearer token nor nothing at all will do."""
    assert visitor.get("/login/organizations").codes == ["BDC_1109"]
    bearer(visitor, "oauth")
    assert visitor.get("/login/organizations").codes == ["BDC_1109"]


def bearer(api: Api, client: str) -> None:
    """Get a token for an OAuth client; later requests carry nothing else."""
    known = api.company[client]
    form = f"grant_type=client_credentials&client_id={known['clientId']}&client_secret={known['clientSecret']}"
    answer = api.send("POST", "/authx/token", form.encode())
    api.headers = {"Authorization": f"Bearer {answer.body['access_token']}"}


def test_bearer_token_serves_organization_and_spend(visitor: Api) -> None:
    """The only credential on AP, AR and Spend calls, with full access paying too (platform facts 2.5)."""
    bearer(visitor, "oauth")
    for path in ("/vendors", "/customers", "/users", "/roles", "/risk-verifications", "/funding-accounts/banks"):
        assert visitor.get(path).status == 200
    assert visitor.get("/spend/users/current").body["role"] == "ADMIN"
    assert visitor.get("/payments").status == 200


def test_bearer_token_serves_no_partners_and_no_webhooks(visitor: Api) -> None:
    """Not supported for partners and webhooks (platform facts 2.5)."""
    bearer(visitor, "oauth")
    assert visitor.get("/partner/organizations").status == 401
    assert visitor.send("GET", "/connect-events/v3/subscriptions").status >= 400
    assert visitor.post("/mfa/challenge", {}).status == 401


def test_every_described_bearer_operation_takes_the_token(visitor: Api) -> None:
    """None of the operations that name it answers 401."""
    bearer(visitor, "oauth")
    operations = visitor.mock.description.operations.values()
    taking = [one for one in operations if one.security and frozenset({"bearer"}) in one.security]
    reading = [one for one in taking if one.method == "GET" and not one.path_names]
    assert len(reading) > 30
    visitor.clock.advance(60)
    assert 401 not in {visitor.send("GET", one.path).status for one in reading}


def test_accounting_scope_sees_no_payments(visitor: Api) -> None:
    """Full access is what adds payments and funding accounts (platform facts 2.5)."""
    bearer(visitor, "accountingOauth")
    assert visitor.get("/vendors").status == 200
    for path in ("/payments", "/funding-accounts/banks"):
        answer = visitor.get(path)
        assert (answer.status, answer.codes) == (403, ["BDC_1145"])
    for path in ("/payments", "/payments/bulk", "/receivable-payments"):
        assert visitor.post(path, {}).codes == ["BDC_1145"]
