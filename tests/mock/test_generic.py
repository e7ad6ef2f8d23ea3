"""What is derived from the description holds for every kind that the mock models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import MockBill
from bill_mock.document import bundled
from bill_mock.generic import MODELLED, READ_ONLY
from bill_mock.resource import role_of
from tests.mock.sample import sample

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bill_mock.document import Operation
    from tests.mock.support import Api

_PARTNER = "/connect/v3/partner"


def operations_of(kind: str) -> dict[str, Operation]:
    """Operations on a kind by what they do, those for partners aside."""
    found = [one for one in bundled().operations.values() if not one.path.startswith(_PARTNER)]
    return {role[0]: one for one in found if (role := role_of(one)) and role[1] == kind}


def having(*roles: str) -> pytest.MarkDecorator:
    """Run a test for every kind on which the API has these operations."""
    kinds = [kind for kind in sorted(MODELLED - READ_ONLY) if set(roles) <= operations_of(kind).keys()]
    return pytest.mark.parametrize("kind", kinds, indirect=True)


@dataclass
class Kind:
    """Operations of one kind by what they do, and calls of them."""

    api: Api
    roles: Mapping[str, Operation]
    known: Mapping[str, str]

    def path(self, role: str, *ids: str) -> str:
        """Path of an operation with ids in it."""
        path = self.roles[role].path
        for name, value in zip(self.roles[role].path_names, ids, strict=True):
            path = path.replace("{" + name + "}", value)
        return path

    def body(self, role: str = "create") -> Any:
        """A valid body for an operation."""
        body = sample(self.api.mock.description, self.roles[role].body_schema, self.known)
        if self.roles[role].path.startswith("/connect/v3/invoices"):
            body["customer"] = {"id": self.known["0cu"]}
        return body

    def call(self, role: str, *ids: str, body: object = None, query: str = "") -> Any:
        """Call an operation and expect success; returns the decoded body."""
        operation = self.roles[role]
        answer = self.api.send(operation.method, self.path(role, *self.parents(role), *ids), body, query)
        assert answer.status == operation.status, answer.body
        return answer.body

    def parents(self, role: str) -> list[str]:
        """Ids of the object that objects of this kind belong to."""
        names = self.roles[role].path_names
        own = role not in ("create", "list") and "bulk" not in role
        return [self.api.company[name] for name in names[: len(names) - own]]


@pytest.fixture
def kind(request: pytest.FixtureRequest, api: Api) -> Kind:
    """One kind after the other."""
    return Kind(api, operations_of(request.param), known_ids(api))


def known_ids(api: Api) -> dict[str, str]:
    """An id of the scenario for each prefix."""
    company = api.company
    roles = api.mock.world.tenants[company["organizationId"]].table("roles")
    return {
        "009": company["vendorId"],
        "0cu": company["customerId"],
        "0ca": company["chartOfAccountId"],
        "bac": company["fundingAccountId"],
        "0po": next(iter(roles))["id"],
    }


@having("create")
def test_created_object_is_read_and_listed(kind: Kind) -> None:
    """What a create answers is what a get answers, and the list shows it."""
    made = kind.call("create", body=kind.body())
    assert kind.call("get", made["id"]) == made
    assert made in kind.call("list")["results"]


@having("create")
def test_id_has_its_prefix_and_20_characters(kind: Kind) -> None:
    """Ids begin with `x-id-prefix` of the response schema."""
    made = kind.call("create", body=kind.body())
    described = kind.api.mock.description.properties(kind.roles["get"].schema)["id"]
    assert made["id"].startswith(described.get("x-id-prefix", ""))
    assert len(made["id"]) == 20


@having("update")
def test_update_changes_only_what_is_sent(kind: Kind) -> None:
    """A PATCH without fields leaves everything as it was, apart from the time of the update."""
    made = kind.call("create", body=kind.body())
    kind.api.clock.advance(1)
    changed = kind.call("update", made["id"], body={})
    assert {**changed, "updatedTime": ""} == {**made, "updatedTime": ""}
    if "updatedTime" in made:
        assert changed["updatedTime"] > made["updatedTime"]


def test_null_removes_a_field(api: Api) -> None:
    """Unset fields are left out of answers (platform facts 7), so null takes a field away where it is allowed."""
    api.headers = {"apiToken": api.company["apiToken"]}
    made = api.post("/spend/custom-fields", {"name": "F", "allowCustomValues": False, "global": True}).body
    assert made["global"] is True
    assert "global" not in api.patch(f"/spend/custom-fields/{made['id']}", {"global": None}).body


@having("replace")
def test_replace_keeps_id_and_creation(kind: Kind) -> None:
    """A PUT gives new lines but the same object."""
    made = kind.call("create", body=kind.body())
    changed = kind.call("replace", made["id"], body=kind.body("replace"))
    assert (changed["id"], changed["createdTime"]) == (made["id"], made["createdTime"])


@having("archive", "restore")
def test_archive_and_restore_may_be_repeated(kind: Kind) -> None:
    """A repeat answers 200 and changes nothing (platform facts 7)."""
    made = kind.call("create", body=kind.body())
    archived = kind.call("archive", made["id"])
    assert archived["archived"] is True
    kind.api.clock.advance(1)
    assert kind.call("archive", made["id"]) == archived
    assert kind.api.mock.log.shown()[-1]["tookEffect"] is False
    assert kind.call("restore", made["id"])["archived"] is False
    assert kind.call("restore", made["id"])["archived"] is False


@having("create")
def test_unknown_id_is_not_found(kind: Kind) -> None:
    """404 with BDC_1205 (platform facts 5.3)."""
    answer = kind.api.send("GET", kind.path("get", *kind.parents("get"), "nobody"))
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


@having("create")
def test_empty_body_names_every_missing_field(kind: Kind) -> None:
    """Field validation has one entry for each field, with code null (platform facts 5.1)."""
    schema = kind.api.mock.description.deref(kind.roles["create"].body_schema or {})
    answer = kind.api.send("POST", kind.path("create", *kind.parents("create")), {})
    missing = schema.get("required", [])
    assert answer.status == (400 if missing else 201)
    if missing:
        assert answer.messages == [f"{name}: must not be null" for name in missing]
        assert set(answer.codes) == {None}


@having("bulk_create")
def test_bulk_operations_act_on_every_element(kind: Kind) -> None:
    """Bulk create, update, archive and restore answer all objects in the order sent."""
    element = kind.body()
    made = rows(kind.call("bulk_create", body=[number(element, 1), number(element, 2)]))
    assert len(made) == 2
    ids = [row["id"] for row in made]
    if "bulk_update" in kind.roles:
        changed = rows(kind.call("bulk_update", body=[{"id": key} for key in ids]))
        assert [row["id"] for row in changed] == ids
    if "bulk_replace" in kind.roles:
        replaced = rows(kind.call("bulk_replace", body=[{**number(element, 3), "id": key} for key in ids]))
        assert [row["id"] for row in replaced] == ids
    for role, wanted in (("bulk_archive", True), ("bulk_restore", False)):
        if role in kind.roles:
            answered = rows(kind.call(role, query=f"ids={','.join(ids)}"))
            assert [row["archived"] for row in answered] == [wanted, wanted]


@having("bulk_create")
def test_bulk_create_is_all_or_nothing(kind: Kind) -> None:
    """Too many elements, or none, are refused, and nothing is stored."""
    before = kind.call("list")["results"]
    for body in ([], [kind.body()] * 101):
        assert kind.api.send("POST", kind.path("bulk_create"), body).status == 400
    assert kind.call("list")["results"] == before


def number(element: Any, at: int) -> Any:
    """The element with an invoice number of its own."""
    return (
        {**element, "invoice": {**element["invoice"], "invoiceNumber": f"B{at}"}} if "invoice" in element else element
    )


def rows(answer: Any) -> list[Any]:
    """Objects of a bulk answer, which is an array or an object with one array."""
    return list(answer if isinstance(answer, list) else next(iter(answer.values())))


def test_operation_that_is_not_modelled_says_so(api: Api) -> None:
    """501 in the shape of BILL, never a made-up example."""
    del api.mock.handlers["getFundingAccountPermission"]
    answer = api.get("/funding-accounts/permissions")
    assert (answer.status, answer.codes) == (501, ["MOCK_NOT_MODELLED"])
    assert "getFundingAccountPermission" in answer.messages[0]


def test_ids_are_the_same_for_the_same_seed() -> None:
    """Two mocks with one seed answer the same; another seed answers other ids."""
    one, two, other = (MockBill(seed=seed).control.seed() for seed in (1, 1, 2))
    assert one == two
    assert one["vendorId"] != other["vendorId"]
