"""People of the Spend & Expense company, and what holds for every Spend operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bill_mock.document import bundled
from bill_mock.errors import NO_SUCH_OBJECT

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend
    from tests.mock.support import Api

OPERATIONS = {key: one for key, one in bundled().operations.items() if one.path.startswith("/connect/v3/spend/")}
BODIES = {
    "updateUser": {},
    "updateBudget": {},
    "updateCard": {},
    "updateCustomField": {},
    "updateReimbursement": {},
    "upsertBudgetMember": {},
    "upsertBulkBudgetUsers": {"members": []},
    "createCustomFieldValues": {"values": ["x"]},
    "deleteCustomFieldValue": {"customFieldValueIds": []},
    "updateTransaction": {"budgetId": "x"},
    "updateTransactionCustomFields": {"customFields": [{"customFieldId": "x"}]},
    "addTransactionReceipt": {"url": "https://example.com/x"},
    "addReimbursementReceipt": {"url": "https://example.com/x", "filename": "x.png"},
    "approveOrDenyReimbursement": {"action": "APPROVE"},
    "threeDsChallenge": {"action": "ACCEPT"},
}


def test_there_are_52_operations() -> None:
    """All tags of Spend & Expense together."""
    assert len(OPERATIONS) == 52


@pytest.mark.parametrize("key", OPERATIONS)
def test_every_operation_needs_a_token(spend: Spend, key: str) -> None:
    """401 without the header `apiToken` (platform.md 10)."""
    spend.api.headers = {}
    assert spend.api.send(OPERATIONS[key].method, OPERATIONS[key].path, {}).status == 401


@pytest.mark.parametrize("key", [key for key, one in OPERATIONS.items() if one.path_names])
def test_unknown_id_is_not_found(spend: Spend, key: str) -> None:
    """404 with BDC_1205 for an id in the path that nothing has (platform.md 5.3)."""
    operation = OPERATIONS[key]
    answer = spend.api.send(operation.method, operation.path.replace("{", "").replace("}", ""), BODIES.get(key))
    assert (answer.status, answer.codes) == (404, [NO_SUCH_OBJECT])


def test_created_user_is_read_by_id_and_uuid(spend: Spend) -> None:
    """200, not 201; both names work in paths (platform.md 10)."""
    made = spend.user(dateOfBirth="1990-01-01", phone="+15555550100")
    assert made["hasDateOfBirth"] is True
    assert not {"dateOfBirth", "phone"} & made.keys()
    for key in (made["id"], made["uuid"]):
        assert spend.get(f"/users/{key}").body == made
    assert made in spend.get("/users").results


def test_must_work_12_id_and_uuid(spend: Spend) -> None:
    """Both are answered for every kind, and the prefixes of uuids are those seen (platform.md 10)."""
    for path, prefix in (("users", ""), ("budgets", "bgt_"), ("cards", ""), ("custom-fields", "tty_")):
        for row in spend.get(f"/{path}").results:
            assert len(row["id"]) == 20
            assert row["uuid"].startswith(prefix)
            assert spend.get(f"/{path}/{row['uuid']}").body == spend.get(f"/{path}/{row['id']}").body


def test_current_user_is_whom_the_token_acts_as(spend: Spend, api: Api) -> None:
    """An API token is of an ADMIN; a bearer token acts as the person with the same address (platform.md 10)."""
    spend.api.headers = {"apiToken": spend.api.company["apiToken"]}
    assert spend.get("/users/current").body["uuid"] == spend.made["userUuid"]
    oauth = api.company["oauth"]
    form = f"grant_type=client_credentials&client_id={oauth['clientId']}&client_secret={oauth['clientSecret']}"
    operation = bundled().operations["createAccessToken"]
    token = api.send(operation.method, operation.path, form.encode()).body["access_token"]
    spend.api.headers = {"Authorization": f"Bearer {token}"}
    assert spend.get("/users/current").body["email"] == api.company["username"]


def test_role_that_cannot_be_given_is_refused(spend: Spend) -> None:
    """FINANCE_ADMIN is answered, but cannot be given (platform.md 10)."""
    body = {"firstName": "A", "lastName": "B", "email": "a@example.com", "role": "FINANCE_ADMIN"}
    assert spend.post("/users", body).status == 400
    assert spend.patch(f"/users/{spend.made['memberUuid']}", {"role": "FINANCE_ADMIN"}).status == 400


def test_update_changes_what_is_sent(spend: Spend) -> None:
    """The rest of a person stays."""
    made = spend.user()
    changed = spend.patch(f"/users/{made['uuid']}", {"role": "AUDITOR", "dateOfBirth": "1990-01-01"}).body
    assert changed == {**made, "role": "AUDITOR", "hasDateOfBirth": True}


def test_deleted_user_is_retired_for_good(spend: Spend) -> None:
    """Gone from the list unless asked for, still readable, not to be changed (platform.md 10)."""
    made = spend.user()
    for _ in range(2):
        answer = spend.delete(f"/users/{made['uuid']}")
        assert (answer.status, answer.body) == (200, None)
    assert spend.get(f"/users/{made['uuid']}").body == {**made, "retired": True}
    assert made["uuid"] not in [row["uuid"] for row in spend.get("/users").results]
    assert [row["uuid"] for row in spend.get("/users", "filters=retired:eq:true").results] == [made["uuid"]]
    assert spend.patch(f"/users/{made['uuid']}", {"firstName": "X"}).status == 422


def test_repeated_deletion_has_no_effect(spend: Spend) -> None:
    """The second one is answered 200 as well and changes nothing."""
    made = spend.user()
    spend.delete(f"/users/{made['uuid']}")
    spend.delete(f"/users/{made['uuid']}")
    assert [entry["tookEffect"] for entry in spend.api.mock.log.shown()[-2:]] == [True, False]
