"""The organization: its data, industries, price plan and payment terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


@pytest.fixture
def path(api: Api) -> str:
    """Path of the organization signed in to."""
    return f"/organizations/{api.company['organizationId']}"


def test_organization_is_read(api: Api, path: str) -> None:
    """An administrator sees all of it."""
    body = api.get(path).body
    assert (body["id"], body["taxIdType"]) == (api.company["organizationId"], "EIN")
    assert body["address"]["city"] == "Springfield"


def test_update_merges_what_is_sent(api: Api, path: str) -> None:
    """Also inside the address; what the server owns cannot be set."""
    before = api.get(path).body
    api.clock.advance(60)
    sent = {"phone": "4085550123", "address": {"zipOrPostalCode": "95113"}, "id": "008X", "archived": True}
    changed = api.patch(path, sent).body
    assert changed["address"] == {**before["address"], "zipOrPostalCode": "95113"}
    assert (changed["phone"], changed["id"], changed["archived"]) == ("4085550123", before["id"], False)
    assert changed["updatedTime"] > before["updatedTime"]
    assert api.get(path).body == changed


def test_name_has_at_most_100_characters(api: Api, path: str) -> None:
    """400, and the name stays."""
    assert api.patch(path, {"name": "x" * 101}).status == 400
    assert api.get(path).body["name"] == "Small Company 1"


@pytest.mark.parametrize("part", ["", "/price-plan"])
def test_only_an_administrator_reads_it(api: Api, path: str, part: str) -> None:
    """403 with BDC_1145 for another role (platform.md 5.3)."""
    api.login(approver=True)
    answer = api.get(path + part)
    assert (answer.status, answer.codes) == (403, ["BDC_1145"])


def test_only_an_administrator_updates_it(api: Api, path: str) -> None:
    """403, and nothing changes."""
    api.login(approver=True)
    assert api.patch(path, {"phone": "1"}).codes == ["BDC_1145"]


@pytest.mark.parametrize("part", ["", "/price-plan", "/payment-terms", "/billing-statements"])
def test_another_organization_is_not_found(api: Api, part: str) -> None:
    """404, even when there is one with that id."""
    other = api.mock.control.seed()["organizationId"]
    answer = api.get(f"/organizations/{other}{part}")
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])


def test_industry_of_the_list_can_be_set(api: Api, path: str) -> None:
    """The texts of the list go unchanged into `industry`; the list is not an organization."""
    industries = api.get("/organizations/industries").results
    assert api.patch(path, {"industry": industries[-1]}).body["industry"] == industries[-1]
    assert api.get(path).body["industry"] in industries


def test_industries_need_a_session(visitor: Api) -> None:
    """401 without."""
    assert visitor.get("/organizations/industries").status == 401


def test_price_plan_is_read(api: Api, path: str) -> None:
    """The plan that the organization is on."""
    plan = api.get(f"{path}/price-plan").body
    assert (plan["name"], plan["planTerms"][0]["tier"]) == ("PricePlan1", 1)
    assert plan["monthlyPrice"] > 0


def test_payment_term_is_created_and_read(api: Api, path: str) -> None:
    """201 with the five documented fields (delta-since-2025-11.md 1.6)."""
    answer = api.post(f"{path}/payment-terms", {"name": "Net 60", "daysDue": 60})
    assert answer.status == 201
    assert sorted(answer.body) == ["createdTime", "daysDue", "id", "name", "updatedTime"]
    assert answer.body["id"].startswith("00p")
    assert api.get(f"{path}/payment-terms/{answer.body['id']}").body == answer.body
    assert answer.body in api.get(f"{path}/payment-terms").results


def test_days_of_a_term_stand_once(api: Api, path: str) -> None:
    """Refused on creation (delta-since-2025-11.md 1.6) and on a change; a term may keep its own."""
    assert api.post(f"{path}/payment-terms", {"name": "Again", "daysDue": 30}).status == 422
    made = api.post(f"{path}/payment-terms", {"name": "Net 60", "daysDue": 60}).body
    assert api.patch(f"{path}/payment-terms/{made['id']}", {"daysDue": 30}).status == 422
    changed = api.patch(f"{path}/payment-terms/{made['id']}", {"name": "Net sixty", "daysDue": 60})
    assert (changed.status, changed.body["name"]) == (200, "Net sixty")


@pytest.mark.parametrize("days", [-1, 1000])
def test_days_of_a_term_are_0_to_999(api: Api, path: str, days: int) -> None:
    """400 outside (delta-since-2025-11.md 1.6)."""
    assert api.post(f"{path}/payment-terms", {"name": "x", "daysDue": days}).status == 400


def test_unknown_payment_term_is_not_found(api: Api, path: str) -> None:
    """404 for the read and for the update."""
    assert api.get(f"{path}/payment-terms/00pX").codes == ["BDC_1205"]
    assert api.patch(f"{path}/payment-terms/00pX", {"name": "x"}).codes == ["BDC_1205"]


def test_payment_terms_are_paged_and_not_filtered(api: Api, path: str) -> None:
    """No field is documented for `filters` and `sort`, so every one is refused."""
    first = api.get(f"{path}/payment-terms", "max=2").body
    second = api.get(f"{path}/payment-terms", f"max=2&page={first['nextPage']}").body
    assert [term["daysDue"] for term in first["results"] + second["results"]] == [0, 15, 30]
    assert api.get(f"{path}/payment-terms", "filters=daysDue:eq:30").status == 400
    assert api.get(f"{path}/payment-terms", "sort=name:asc").status == 400
