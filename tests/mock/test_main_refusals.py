"""The main refusal of operations that little can go wrong with (platform.md 5.2 and 6.1).

For most of them the reference gives none but 401: then that of a session that has ended is the main one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mock.support import BASE

if TYPE_CHECKING:
    from tests.mock.support import Answer, Api

PATHS = {
    "createClassificationAccountingClass": ("POST", "/classifications/accounting-classes"),
    "getRiskVerificationPhone": ("GET", "/risk-verifications/phone"),
    "listAllOrganizations": ("GET", "/login/organizations"),
    "listBankAccountUsers": ("GET", "/funding-accounts/banks/users"),
    "listBillApprovalPolicies": ("GET", "/bill-approvals/policies"),
    "listIndustries": ("GET", "/organizations/industries"),
    "listPayableApcards": ("GET", "/funding-accounts/ap-cards"),
    "logout": ("POST", "/logout"),
}


def call(api: Api, name: str, body: object = None, query: str = "") -> Answer:
    """Call an operation, a class with a name where one is made."""
    method, path = PATHS[name]
    made = {"name": "Wholesale"} if name.startswith("create") and body is None else body
    return api.send(method, BASE + path, made, query)


def entry(api: Api) -> dict[str, object]:
    """The newest request, as the mock has understood it."""
    found: dict[str, object] = api.mock.log.shown()[-1]
    return found


@pytest.mark.parametrize("name", PATHS)
def test_session_that_has_ended_is_the_main_refusal(api: Api, name: str) -> None:
    """platform.md 5.2: 401 BDC_1109, DOWNSTREAM, where it was 2xx just before the 35 minutes were over."""
    api.clock.advance(35 * 60 - 1)
    assert call(api, name).status in (200, 201)
    api.login()
    api.clock.advance(35 * 60)
    answer = call(api, name)
    assert (answer.status, answer.codes, answer.body[0]["category"]) == (401, ["BDC_1109"], "DOWNSTREAM")
    assert (entry(api)["operation"], entry(api)["tookEffect"]) == (name, False)


@pytest.mark.parametrize("name", PATHS)
def test_session_with_another_key_is_refused(api: Api, name: str) -> None:
    """platform.md 2.2: a session works only with the developer key that it was made with."""
    other = api.mock.control.seed("small-company")
    api.headers["devKey"] = other["devKey"]
    answer = call(api, name)
    assert (answer.status, answer.codes) == (401, ["BDC_1109"])
    assert entry(api)["tookEffect"] is False


def test_logout_twice_is_refused(api: Api) -> None:
    """platform.md 5.2: the session is over, so that the second 401 is the sign that the first has worked."""
    assert call(api, "logout").status == 200
    answer = call(api, "logout")
    assert (answer.status, answer.codes) == (401, ["BDC_1109"])


@pytest.mark.parametrize("body", [{"name": 5}, {"name": ["Wholesale"]}, {"name": {}}, [], "Wholesale"])
def test_accounting_class_of_another_type(api: Api, body: object) -> None:
    """platform.md 5.1: 400 with a null code, and no class is made."""
    answer = call(api, "createClassificationAccountingClass", body)
    assert (answer.status, answer.codes) == (400, [None])
    assert api.get("/classifications/accounting-classes").ids == []


@pytest.mark.parametrize(
    "query", ["max=0", "max=101", "max=x", "filters=userId:eq:006X", "sort=userId:asc", "page=nowhere"]
)
def test_bank_account_users_by_what_the_list_does_not_know(api: Api, query: str) -> None:
    """platform.md 6.1 and 6.2: 400 for a size out of range and for fields that are not documented."""
    answer = call(api, "listBankAccountUsers", query=query)
    assert (answer.status, answer.codes) == (400, [None])


def test_organizations_by_a_cursor_of_another_list(api: Api) -> None:
    """platform.md 6.1 [IDX]: pages of 100 whose cursor is the only parameter; any other text is a 400."""
    for number in range(3):
        api.vendor(name=f"V {number}")
    cursor = api.get("/vendors", "max=1").body["nextPage"]
    for page in ("nowhere", cursor):
        answer = call(api, "listAllOrganizations", query=f"page={page}")
        assert (answer.status, answer.codes) == (400, [None])


def test_organizations_are_for_people_who_signed_in(api: Api) -> None:
    """platform.md 2.2: an OAuth token belongs to one organization and reaches no other, so that it is a 401."""
    oauth = api.company["oauth"]
    form = f"grant_type=client_credentials&client_id={oauth['clientId']}&client_secret={oauth['clientSecret']}"
    path = next(one.path for one in api.mock.description.operations.values() if one.id == "createAccessToken")
    token = api.send("POST", path, form.encode()).body["access_token"]
    api.headers = {"authorization": f"Bearer {token}"}
    assert call(api, "listIndustries").status == 200
    assert call(api, "listAllOrganizations").status == 401
