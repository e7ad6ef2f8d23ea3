"""Partners (platform facts 2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.support import BASE

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject
    from tests.mock.support import Answer, Api

ADDRESS = {"line1": "9 New Street", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
USER = {"firstName": "Una", "email": "una@example.com", "username": "una01", "acceptTermsOfService": True}


def partner_login(api: Api, **changes: object) -> None:
    """Sign the partner in; later requests carry its session."""
    partner = api.company["partner"]
    answer = api.post("/partner/login", {**partner, **changes})
    api.headers = {"sessionId": answer.body["sessionId"], "appKey": partner["appKey"]}


def test_partner_acts_as_a_user(visitor: Api) -> None:
    """`login-as-user` answers an organization session that is used with a developer key."""
    partner_login(visitor)
    body = {name: visitor.company[name] for name in ("userId", "organizationId")}
    answer = visitor.post("/partner/login-as-user", body)
    assert answer.body["trusted"] is False
    visitor.headers = {"sessionId": answer.body["sessionId"], "devKey": visitor.company["devKey"]}
    assert visitor.get("/login/session").body["userId"] == visitor.company["userId"]


def test_remembered_device_makes_it_trusted(visitor: Api) -> None:
    """`rememberMeId` and `device` are taken here too."""
    partner_login(visitor)
    names = ("userId", "organizationId", "rememberMeId", "device")
    answer = visitor.post("/partner/login-as-user", {name: visitor.company[name] for name in names})
    assert answer.body["trusted"] is True


def test_partner_session_is_no_organization_session(visitor: Api) -> None:
    """Calls of an organization need a session of the organization."""
    partner_login(visitor)
    visitor.headers["devKey"] = visitor.company["devKey"]
    assert visitor.get("/vendors").status == 401


def test_other_organizations_are_out_of_reach(visitor: Api) -> None:
    """A partner acts only for the organizations that are its own."""
    other = visitor.mock.control.seed("small-company")
    partner_login(visitor)
    body = {name: other[name] for name in ("userId", "organizationId")}
    assert visitor.post("/partner/login-as-user", body).status == 403
    body["organizationId"] = visitor.company["organizationId"]
    answer = visitor.post("/partner/login-as-user", body)
    assert (answer.status, answer.codes) == (422, ["BDC_1205"])


@pytest.mark.parametrize(
    ("wrong", "code"), [({"appKey": "x"}, "BDC_1102"), ({"password": "x"}, "BDC_1101"), ({"username": "x"}, "BDC_1101")]
)
def test_wrong_partner_credentials(visitor: Api, wrong: dict[str, str], code: str) -> None:
    """A wrong key and a wrong password have different codes."""
    answer = visitor.post("/partner/login", {**visitor.company["partner"], **wrong})
    assert (answer.status, answer.codes) == (400, [code])


def test_partner_reads_users_of_the_named_organization(visitor: Api) -> None:
    """Partner calls name the organization in a header (platform facts 2.1)."""
    partner_login(visitor)
    answer = visitor.send("GET", "/connect/v3/partner/users", organizationId=visitor.company["organizationId"])
    assert visitor.company["userId"] in answer.ids
    assert visitor.send("GET", "/connect/v3/partner/users", organizationId="008X").status == 403


def for_organization(api: Api, method: str, path: str, body: object = None, organization: str = "") -> Answer:
    """A partner call with the organization in its header."""
    return api.send(method, f"{BASE}/partner{path}", body, organizationId=organization or api.company["organizationId"])


def organization(api: Api, **fields: object) -> JsonObject:
    """A new organization of the partner."""
    answer = api.post("/partner/organizations", {"name": "New Bakery", "address": ADDRESS, **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


@pytest.fixture
def partner(visitor: Api) -> Api:
    """The partner, signed in."""
    partner_login(visitor)
    return visitor


def test_created_organization_is_listed(partner: Api) -> None:
    """It is among those of the partner, newest first when asked so, and found by id."""
    partner.clock.advance(60)
    made = organization(partner, phone="4085550123")
    assert (made["id"][:3], made["phone"], made["archived"]) == ("008", "4085550123", False)
    newest = partner.get("/partner/organizations", "sort=createdTime:desc&max=1")
    assert newest.results == [made]
    assert partner.get("/partner/organizations", f"filters=id:eq:{made['id']}").results == [made]
    second = partner.get("/partner/organizations", f"page={newest.body['nextPage']}")
    assert second.ids == [partner.company["organizationId"]]


def test_organization_needs_name_and_address(partner: Api) -> None:
    """Each missing field is named."""
    answer = partner.post("/partner/organizations", {})
    assert (answer.status, answer.messages) == (400, ["name: must not be null", "address: must not be null"])


def test_organizations_of_the_partner_take_no_other_filter(partner: Api) -> None:
    """400 for a field that the list does not know (platform facts 6.2)."""
    assert partner.get("/partner/organizations", "filters=name:eq:New").status == 400


def test_partner_calls_need_a_partner_session(api: Api) -> None:
    """The session of an organization is none."""
    for path in ("/partner/organizations", "/partner/users", "/partner/roles"):
        assert api.get(path).codes == ["BDC_1109"]


def test_new_organization_is_entered_through_its_user(partner: Api) -> None:
    """Organization, user, phone, risk verification, in the order of the guide (platform facts 2.4)."""
    key = organization(partner, companyOwner={"name": "Una Owner"})["id"]
    user = for_organization(partner, "POST", "/users", USER, key)
    assert (user.status, user.body["role"]["type"], "username" in user.body) == (201, "ADMINISTRATOR", False)
    phone = {"phoneNumber": "4085550123", "phoneType": "MOBILE"}
    assert for_organization(partner, "POST", f"/risk-verifications/{user.body['id']}/phone", phone, key).status == 200
    session = partner.post("/partner/login-as-user", {"userId": user.body["id"], "organizationId": key})
    partner.headers = {"sessionId": session.body["sessionId"], "devKey": partner.company["devKey"]}
    assert partner.get("/risk-verifications/phone").body == {"hasPhone": True}
    assert partner.post("/risk-verifications").body["decision"] == "IN_PROGRESS"
    assert partner.get("/users").ids == [user.body["id"]]
    assert {role["type"] for role in partner.get("/roles").results} >= {"ADMINISTRATOR", "CLERK"}


def test_verification_phone_needs_a_known_user(partner: Api) -> None:
    """404 for a user who is not in the organization, 400 for a number that is no phone."""
    phone = {"phoneNumber": "4085550123", "phoneType": "MOBILE"}
    assert for_organization(partner, "POST", "/risk-verifications/006X/phone", phone).codes == ["BDC_1205"]
    path = f"/risk-verifications/{partner.company['userId']}/phone"
    assert for_organization(partner, "POST", path, {**phone, "phoneNumber": "12"}).status == 400


@pytest.mark.parametrize(
    ("username", "status"), [("UNA01", 422), ("una@example.com", 400), ("u" * 41, 400), ("una-01", 400)]
)
def test_username_of_a_partner_user(partner: Api, username: str, status: int) -> None:
    """Unique whatever the case, letters and digits, at most 40 of them (platform facts 2.4)."""
    assert for_organization(partner, "POST", "/users", USER).status == 201
    assert for_organization(partner, "POST", "/users", {**USER, "username": username}).status == status


def test_partner_changes_users_and_their_email(partner: Api) -> None:
    """The e-mail can be changed here only; archive and restore may be repeated."""
    key = for_organization(partner, "POST", "/users", USER).body["id"]
    roles = for_organization(partner, "GET", "/roles").results
    clerk = next(role for role in roles if role["type"] == "CLERK")
    assert for_organization(partner, "GET", f"/roles/{clerk['id']}").body == clerk
    body = {"email": "new@example.com", "roleId": clerk["id"]}
    changed = for_organization(partner, "PATCH", f"/users/{key}", body).body
    assert (changed["email"], changed["role"]["type"]) == ("new@example.com", "CLERK")
    for _ in range(2):
        assert for_organization(partner, "POST", f"/users/{key}/archive").body["archived"] is True
    for _ in range(2):
        assert for_organization(partner, "POST", f"/users/{key}/restore").body["archived"] is False
    assert for_organization(partner, "GET", f"/users/{key}").body["email"] == "new@example.com"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/users/006X"),
        ("PATCH", "/users/006X"),
        ("POST", "/users/006X/archive"),
        ("POST", "/users/006X/restore"),
        ("GET", "/roles/0poX"),
    ],
)
def test_unknown_ids_of_partner_calls(partner: Api, method: str, path: str) -> None:
    """404 with BDC_1205."""
    answer = for_organization(partner, method, path, {} if method == "PATCH" else None)
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_organization_header_is_needed(partner: Api) -> None:
    """Users and roles belong to an organization, which the header names (platform facts 2.1)."""
    for path in ("/partner/users", "/partner/roles"):
        assert partner.get(path).messages == ["organizationId: must not be null"]


def test_archived_user_cannot_be_acted_for(partner: Api) -> None:
    """Archiving takes the access away, restoring gives it back."""
    key = partner.company["organizationId"]
    user = for_organization(partner, "POST", "/users", USER).body["id"]
    body = {"userId": user, "organizationId": key}
    for_organization(partner, "POST", f"/users/{user}/archive")
    assert partner.post("/partner/login-as-user", body).status == 403
    for_organization(partner, "POST", f"/users/{user}/restore")
    assert partner.post("/partner/login-as-user", body).status == 200


def test_partner_changes_the_price_plan(partner: Api) -> None:
    """The organization then reads the plan that it was moved to."""
    key = partner.company["organizationId"]
    answer = partner.patch(f"/partner/organizations/{key}/price-plan", {"pricePlanType": "PricePlan3"})
    assert answer.body == {"status": "SUCCESS"}
    partner.login()
    assert partner.get(f"/organizations/{key}/price-plan").body["id"] == "PricePlan3"


def test_price_plan_of_another_partner_is_out_of_reach(partner: Api) -> None:
    """404 for an organization that is not of the partner, 400 for a plan that does not exist."""
    other = partner.mock.control.seed("small-company")["organizationId"]
    body = {"pricePlanType": "PricePlan3"}
    assert partner.patch(f"/partner/organizations/{other}/price-plan", body).status == 404
    own = partner.company["organizationId"]
    assert partner.patch(f"/partner/organizations/{own}/price-plan", {"pricePlanType": "Gold"}).status == 400


def test_logout_ends_a_partner_session(partner: Api) -> None:
    """The same call with the application key (platform facts 2.2)."""
    assert partner.post("/logout").status == 200
    assert partner.get("/partner/organizations").codes == ["BDC_1109"]
