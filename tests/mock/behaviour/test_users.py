"""Users of an organization and their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import decode
from tests.mock.support import LOGIN_FIELDS, Api

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


def role(api: Api, kind: str) -> JsonObject:
    """A role of the organization by its type."""
    found: JsonObject = next(one for one in api.get("/roles").results if one["type"] == kind)
    return found


def invite(api: Api, email: str = "new@example.com", kind: str = "CLERK") -> JsonObject:
    """A new user."""
    person = {"firstName": "Nina", "lastName": "New", "email": email, "acceptTermsOfService": True}
    answer = api.post("/users", {**person, "roleId": role(api, kind)["id"]})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def enter(api: Api, invitation: JsonObject) -> JsonObject:
    """Sign in as an invited person; answers the body."""
    body = {name: api.company[name] for name in LOGIN_FIELDS}
    body |= {"username": invitation["to"], "password": invitation["password"]}
    answer = api.post("/login", body)
    assert answer.status == 200, answer.body
    api.headers["sessionId"] = answer.body["sessionId"]
    made: JsonObject = answer.body
    return made


def test_new_user_is_invited(api: Api) -> None:
    """The invitation is kept at `/_mock/invitations`, and lets the person sign in with the role given."""
    user = invite(api)
    assert (user["role"]["type"], user["archived"], user["id"][:3]) == ("CLERK", False, "006")
    assert user in api.get("/users", "filters=role.type:eq:CLERK").results
    answer: Any = decode(api.mock.handle(Request("GET", "/_mock/invitations")).body)
    assert answer == api.mock.control.invitations()
    invitation = answer["results"][-1]
    assert (invitation["to"], invitation["userId"]) == ("new@example.com", user["id"])
    assert enter(api, invitation)["userId"] == user["id"]
    assert api.get(f"/users/{user['id']}").body == user


def test_only_administrators_invite(visitor: Api) -> None:
    """403 with BDC_1145 for any other role (schemas-ap.yaml, createOrganizationUser)."""
    visitor.login(approver=True)
    person = {"firstName": "N", "lastName": "N", "email": "n@example.com", "acceptTermsOfService": True}
    answer = visitor.post("/users", {**person, "roleId": role(visitor, "CLERK")["id"]})
    assert (answer.status, answer.codes) == (403, ["BDC_1145"])
    assert visitor.mock.control.invitations()["results"] == []


def test_refused_users(api: Api) -> None:
    """An unknown role, an address that signs in already, and missing fields."""
    user = invite(api)
    person = {"firstName": "N", "lastName": "N", "email": "n@example.com", "acceptTermsOfService": True}
    assert api.post("/users", {**person, "roleId": "0poX"}).codes == ["BDC_1119"]
    body = {**person, "roleId": user["role"]["id"], "email": "NEW@example.com"}
    assert api.post("/users", body).codes == ["BDC_1119"]
    assert "roleId: must not be null" in api.post("/users", person).messages


def test_known_person_keeps_the_password(api: Api) -> None:
    """Somebody who is known in another organization signs in to both with one password, and reaches both."""
    other = api.mock.control.seed("small-company")
    invite(api, other["username"])
    assert "password" not in api.mock.control.invitations()["results"][-1]
    enter(api, {"to": other["username"], "password": other["password"]})
    assert {api.company["organizationId"], other["organizationId"]} <= set(api.get("/login/organizations").ids)


def test_update_changes_name_and_role_but_no_email(api: Api) -> None:
    """The e-mail cannot be changed here (openapi: updateOrganizationUser)."""
    user = invite(api)
    body = {"lastName": "Newer", "roleId": role(api, "PAYER")["id"], "email": "other@example.com"}
    changed = api.patch(f"/users/{user['id']}", body).body
    assert (changed["lastName"], changed["role"]["type"]) == ("Newer", "PAYER")
    assert changed["email"] == "new@example.com"
    assert api.patch(f"/users/{user['id']}", {"roleId": "0poX"}).codes == ["BDC_1119"]


def test_archived_user_has_no_access(api: Api) -> None:
    """Running sessions end, and no new one begins until the user is restored."""
    user = invite(api)
    admin = dict(api.headers)
    invitation = api.mock.control.invitations()["results"][-1]
    enter(api, invitation)
    theirs, api.headers = dict(api.headers), admin
    for _ in range(2):
        assert api.post(f"/users/{user['id']}/archive").body["archived"] is True
    api.headers = theirs
    assert api.get("/vendors").codes == ["BDC_1109"]
    body = {name: api.company[name] for name in LOGIN_FIELDS}
    body |= {"username": invitation["to"], "password": invitation["password"]}
    assert api.post("/login", body).codes == ["BDC_1101"]
    api.headers = admin
    assert api.post(f"/users/{user['id']}/restore").body["archived"] is False
    assert api.post("/login", body).status == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/users/006X"), ("POST", "/users/006X/archive"), ("POST", "/users/006X/restore"), ("GET", "/roles/0poX")],
)
def test_unknown_users_and_roles(api: Api, method: str, path: str) -> None:
    """404 with BDC_1205."""
    answer = api.send(method, f"/connect/v3{path}")
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_roles_are_read_and_sorted(api: Api) -> None:
    """Six roles; one alone is the same as in the list; unknown sort fields are refused."""
    roles = api.get("/roles", "sort=description:asc").results
    names = [one["description"] for one in roles]
    assert names == sorted(names)
    assert len(roles) == 6
    assert api.get(f"/roles/{roles[0]['id']}").body == roles[0]
    assert api.get("/roles", "sort=type:asc").status == 400


def test_users_take_no_other_filter(api: Api) -> None:
    """400 for a field that the list does not know (platform facts 6.2)."""
    assert api.get("/users", "filters=email:eq:x").status == 400
