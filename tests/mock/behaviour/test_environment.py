"""Sandbox and production share nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.mock.support import LOGIN_FIELDS, Api

if TYPE_CHECKING:
    from bill_mock import MockBill


def test_key_of_the_other_environment_is_an_invalid_key(mock: MockBill) -> None:
    """BDC_1102, although key, user and password are right where they belong.

    platform.md 1 and 5.3 [T2].
    """
    sandbox, production = (Api(mock, mock.control.seed(name)) for name in ("small-company", "production-company"))
    for api, other in ((sandbox, production), (production, sandbox)):
        body = {name: api.company[name] for name in LOGIN_FIELDS}
        answer = api.post("/login", {**body, "devKey": other.company["devKey"]})
        assert (answer.status, answer.codes) == (400, ["BDC_1102"])
        assert api.post("/login", body).status == 200


def test_login_of_the_other_environment_is_a_wrong_password(mock: MockBill) -> None:
    """platform.md 5.3: BDC_1101 stands for a user that is known elsewhere only."""
    sandbox, production = (Api(mock, mock.control.seed(name)) for name in ("small-company", "production-company"))
    body = {name: sandbox.company[name] for name in LOGIN_FIELDS}
    body |= {"username": production.company["username"], "password": production.company["password"]}
    answer = sandbox.post("/login", body)
    assert (answer.status, answer.codes) == (400, ["BDC_1101"])


def test_key_serves_other_companies_of_its_environment(mock: MockBill) -> None:
    """platform.md 2.2, live: one developer key signs in users of another organization."""
    one, other = (Api(mock, mock.control.seed("small-company")) for _ in range(2))
    body = {name: one.company[name] for name in LOGIN_FIELDS}
    assert one.post("/login", {**body, "devKey": other.company["devKey"]}).status == 200
