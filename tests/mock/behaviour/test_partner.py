"""Partners (platform facts 2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


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
    assert visitor.post("/partner/login-as-user", body).status == 422


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
