"""Risk verifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api

PHONE = {"phoneNumber": "4085550123", "phoneType": "MOBILE"}


@pytest.fixture
def fresh(api: Api) -> Api:
    """The administrator of an organization whose check has not begun."""
    api.mock.world.tenants[api.company["organizationId"]].table("risk-verifications").delete(
        api.company["organizationId"]
    )
    return api


def name_owner(api: Api, name: str | None) -> None:
    """Give the owner of the company another name, or none."""
    key = api.company["organizationId"]
    assert api.patch(f"/organizations/{key}", {"companyOwner": {"name": name}}).status == 200


def test_seeded_organization_has_passed(api: Api) -> None:
    """Its state is read, and starting it again answers the same (openapi: initiateRiskVerifications)."""
    known = api.get("/risk-verifications").body
    assert known["decision"] == "APPROVE"
    api.post("/risk-verifications/phone", PHONE)
    assert api.post("/risk-verifications").body == known


def test_check_goes_from_in_progress_to_approve(fresh: Api) -> None:
    """IN_PROGRESS first, decided by the clock (platform facts 9.4; schemas-ap.yaml, RiskVerification)."""
    assert fresh.get("/risk-verifications").body == {}
    fresh.post("/risk-verifications/phone", PHONE)
    started = fresh.post("/risk-verifications")
    assert started.status == 200
    assert (started.body["processingStatus"], started.body["decision"]) == ("IN_PROGRESS", "IN_PROGRESS")
    assert fresh.get("/risk-verifications").body == started.body
    fresh.clock.advance(599)
    assert fresh.post("/risk-verifications").body == started.body
    fresh.clock.advance(1)
    done = fresh.get("/risk-verifications").body
    assert done == {"decision": "APPROVE", "referenceId": started.body["referenceId"]}


@pytest.mark.parametrize("decision", ["REVIEW", "HOLD", "DECLINE"])
def test_other_decisions(fresh: Api, decision: str) -> None:
    """The last word of the owner's name asks for a decision."""
    name_owner(fresh, f"Olga {decision.title()}")
    fresh.post("/risk-verifications/phone", PHONE)
    fresh.post("/risk-verifications")
    fresh.clock.advance(600)
    assert fresh.get("/risk-verifications").body["decision"] == decision


def test_check_stalls_without_the_name_of_the_owner(fresh: Api) -> None:
    """It goes on once the name is there and the check is started again (schemas-ap.yaml, CompanyOwner)."""
    name_owner(fresh, "")
    fresh.post("/risk-verifications/phone", PHONE)
    fresh.post("/risk-verifications")
    fresh.clock.advance(600)
    assert fresh.get("/risk-verifications").body["decision"] == "IN_PROGRESS"
    name_owner(fresh, "Olga Owner")
    fresh.post("/risk-verifications")
    fresh.clock.advance(600)
    assert fresh.get("/risk-verifications").body["decision"] == "APPROVE"


def test_phone_is_needed_first(fresh: Api) -> None:
    """The user needs a phone before the check (schemas-ap.yaml, initiateRiskVerifications)."""
    assert fresh.get("/risk-verifications/phone").body == {"hasPhone": False}
    answer = fresh.post("/risk-verifications")
    assert (answer.status, answer.codes) == (422, ["BDC_1143"])
    answer = fresh.post("/risk-verifications/phone", PHONE)
    assert (answer.status, answer.body) == (200, None)
    assert fresh.get("/risk-verifications/phone").body == {"hasPhone": True}


def test_only_administrators_start_it(visitor: Api) -> None:
    """403 with BDC_1145 for another role."""
    visitor.login(approver=True)
    visitor.post("/risk-verifications/phone", PHONE)
    answer = visitor.post("/risk-verifications")
    assert (answer.status, answer.codes) == (403, ["BDC_1145"])


def test_phone_has_ten_digits(api: Api) -> None:
    """400 for a shorter number."""
    answer = api.post("/risk-verifications/phone", {**PHONE, "phoneNumber": "555"})
    assert (answer.status, answer.codes) == (400, [None])


@pytest.mark.parametrize("path", ["/risk-verifications", "/risk-verifications/phone"])
def test_session_is_needed(visitor: Api, path: str) -> None:
    """401 without credentials."""
    assert visitor.get(path).codes == ["BDC_1109"]
