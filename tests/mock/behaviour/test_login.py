"""Signing in, sessions and tokens."""

from __future__ import annotations

import pytest

from tests.mock.support import LOGIN_FIELDS, Api


def credentials(api: Api, **changes: object) -> dict[str, object]:
    """Body of a login of the administrator."""
    return {**{name: api.company[name] for name in LOGIN_FIELDS}, **changes}


def test_login_answers_session_user_and_trust(visitor: Api) -> None:
    """`sessionId`, `organizationId`, `userId` and `trusted` (platform facts 2.2)."""
    answer = visitor.post("/login", credentials(visitor))
    assert answer.status == 200
    assert answer.body["organizationId"] == visitor.company["organizationId"]
    assert answer.body["userId"] == visitor.company["userId"]
    assert answer.body["trusted"] is False


@pytest.mark.parametrize("wrong", [{"username": "nobody"}, {"password": "x"}, {"organizationId": "008X"}])
def test_wrong_user_or_password(visitor: Api, wrong: dict[str, object]) -> None:
    """400 with BDC_1101 (platform facts 2.2)."""
    answer = visitor.post("/login", credentials(visitor, **wrong))
    assert (answer.status, answer.codes) == (400, ["BDC_1101"])


def test_wrong_developer_key(visitor: Api) -> None:
    """400 with BDC_1102 (platform facts 2.2)."""
    answer = visitor.post("/login", credentials(visitor, devKey="x"))
    assert (answer.status, answer.codes) == (400, ["BDC_1102"])


def test_password_is_needed(visitor: Api) -> None:
    """Without password and console token the password is named."""
    body = credentials(visitor)
    del body["password"]
    answer = visitor.post("/login", body)
    assert (answer.status, answer.messages) == (400, ["password: must not be null"])


def test_developer_key_belongs_in_the_body(visitor: Api) -> None:
    """As a header only it is refused with "devKey: must not be null" (platform facts 2.2, live)."""
    body = credentials(visitor)
    del body["devKey"]
    answer = visitor.send("POST", "/connect/v3/login", body, devKey=visitor.company["devKey"])
    assert (answer.status, answer.messages) == (400, ["devKey: must not be null"])


def test_two_logins_give_two_sessions(api: Api) -> None:
    """Nothing says that the first is revoked (platform facts 2.2)."""
    first = dict(api.headers)
    api.login()
    assert api.headers["sessionId"] != first["sessionId"]
    api.headers = first
    assert api.get("/login/session").status == 200


def test_session_ends_after_35_idle_minutes(api: Api) -> None:
    """Each call puts the end off; then 401 with BDC_1109, category DOWNSTREAM (platform facts 2.2)."""
    for _ in range(3):
        api.clock.advance(34 * 60)
        assert api.get("/vendors").status == 200
    api.clock.advance(35 * 60)
    answer = api.get("/vendors")
    assert (answer.status, answer.codes) == (401, ["BDC_1109"])
    assert answer.body[0]["category"] == "DOWNSTREAM"


def test_logout_ends_the_session(api: Api) -> None:
    """The answer is empty, and the session is invalid afterwards."""
    answer = api.post("/logout")
    assert answer.status == 200
    assert not answer.body
    assert api.get("/login/session").codes == ["BDC_1109"]


def test_session_works_only_with_its_developer_key(api: Api) -> None:
    """A key of another company does not do (platform facts 2.2)."""
    other = api.mock.control.seed("small-company")
    api.headers["devKey"] = other["devKey"]
    assert api.get("/vendors").status == 401


@pytest.mark.parametrize("name", ["sessionId", "devKey"])
def test_both_headers_are_needed(api: Api, name: str) -> None:
    """Without one of them the call is not authenticated."""
    del api.headers[name]
    assert api.get("/vendors").codes == ["BDC_1109"]


def test_organizations_do_not_see_each_other(api: Api) -> None:
    """An id of another organization is not found."""
    other = api.mock.control.seed("small-company")
    assert api.get(f"/vendors/{other['vendorId']}").status == 404


def test_session_info_shows_the_mfa_state(visitor: Api) -> None:
    """CHALLENGE before, COMPLETE after the second factor (platform facts 2.2)."""
    visitor.login(trusted=False)
    assert visitor.get("/login/session").body["mfaStatus"] == "CHALLENGE"
    visitor.login(trusted=True)
    assert visitor.get("/login/session").body["mfaStatus"] == "COMPLETE"


def test_organizations_of_the_session_are_listed(api: Api) -> None:
    """The organization of the user is among those reachable."""
    assert api.company["organizationId"] in api.get("/login/organizations").ids


def test_spend_token_is_accepted_for_spend_only(visitor: Api) -> None:
    """`apiToken` acts as its user; AP and AR do not take it (platform facts 2.1)."""
    visitor.headers = {"apiToken": visitor.company["apiToken"]}
    assert visitor.get("/spend/users/current").body["role"] == "ADMIN"
    assert visitor.get("/vendors").status == 401
    visitor.headers = {"apiToken": "x"}
    assert visitor.get("/spend/users/current").status == 401


def test_oauth_client_gets_a_bearer_token(visitor: Api) -> None:
    """The bearer token is the only credential that is sent (platform facts 2.5)."""
    client = visitor.company["oauth"]
    form = f"grant_type=client_credentials&client_id={client['clientId']}&client_secret={client['clientSecret']}"
    answer = visitor.send("POST", "/authx/token", form.encode())
    assert answer.status == 200
    visitor.headers = {"Authorization": f"Bearer {answer.body['access_token']}"}
    assert visitor.get("/vendors").status == 200
    visitor.clock.advance(answer.body["expires_in"])
    assert visitor.get("/vendors").codes == ["BDC_1109"]


@pytest.mark.parametrize("form", [b"", b"grant_type=password", b"grant_type=client_credentials&client_id=x", b"\xff"])
def test_wrong_oauth_request_is_refused(visitor: Api, form: bytes) -> None:
    """Neither another grant nor an unknown client gets a token."""
    assert visitor.send("POST", "/authx/token", form).status in (400, 401)


def test_health_needs_no_credentials(visitor: Api) -> None:
    """Both health checks answer (platform facts 1)."""
    assert visitor.get("/health").status == 200
    assert visitor.send("GET", "/connect-events/v3/health").status == 200


def test_every_answer_has_a_request_id(visitor: Api) -> None:
    """Two requests have two ids, refused or not."""
    answers = [visitor.get("/health"), visitor.get("/vendors"), visitor.get("/nothing")]
    assert len({answer.headers["x-request-id"] for answer in answers}) == 3


def test_logout_needs_a_session(visitor: Api) -> None:
    """401 with BDC_1109 without one."""
    answer = visitor.post("/logout")
    assert (answer.status, answer.codes) == (401, ["BDC_1109"])
