"""Rows 03 and 15 of the announcements that must work: the second factor, and billing statements."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from bill_mock import Request
from tests.mock.support import LOGIN_FIELDS

if TYPE_CHECKING:
    from tests.mock.support import Api

DAY = 24 * 60 * 60
GUARDED = ("/payments", "/payments/bulk", "/payments/mass", "/funding-accounts/banks")


@pytest.fixture
def newcomer(visitor: Api) -> Api:
    """An administrator who has signed in and has no phone yet."""
    visitor.mock.world.people[visitor.company["userId"]].phones.clear()
    visitor.login(trusted=False)
    return visitor


def token(api: Api) -> str:
    """The token of the newest text message."""
    return str(api.mock.control.sms()["results"][-1]["token"])


def test_must_work_03_from_the_first_phone_to_a_payment(newcomer: Api) -> None:
    """Add and validate a phone, challenge and validate, pay; the remembered device is good for 30 days."""
    bill = newcomer.bill(100)
    refused = newcomer.post("/payments", newcomer.payment_body(bill, 100))
    assert (refused.status, refused.codes) == (403, ["BDC_1361"])

    setup = newcomer.post("/mfa/setup", {"phone": "+12025550123", "type": "TEXT", "primary": True}).body["setupId"]
    assert newcomer.post("/mfa/setup/validate", {"setupId": setup, "type": "TEXT", "token": token(newcomer)}).body == {
        "status": "SUCCESS"
    }
    (phone,) = newcomer.get("/mfa/phones").results
    assert (phone["last4digits"], phone["primary"]) == ("0123", True)
    assert newcomer.post("/payments", newcomer.payment_body(bill, 100)).codes == ["BDC_1361"]

    challenge = newcomer.post("/mfa/challenge", {}).body["challengeId"]
    answered = {"challengeId": challenge, "token": token(newcomer), "device": "ledger", "rememberMe": True}
    remembered = newcomer.post("/mfa/challenge/validate", answered).body["rememberMeId"]
    assert newcomer.get("/login/session").body["mfaStatus"] == "COMPLETE"
    assert newcomer.pay(bill, 100)["status"] == "SCHEDULED"

    login = {name: newcomer.company[name] for name in LOGIN_FIELDS}
    device = {"rememberMeId": remembered, "device": "ledger"}
    newcomer.clock.advance(30 * DAY - 1)
    assert newcomer.post("/login", {**login, **device}).body["trusted"] is True
    newcomer.login(trusted=False)
    assert newcomer.post("/mfa/step-up", device).body["trusted"] is True
    newcomer.clock.advance(1)
    assert newcomer.post("/login", {**login, **device}).body["trusted"] is False


@pytest.mark.parametrize("path", GUARDED)
def test_must_work_03_what_needs_a_trusted_session(newcomer: Api, path: str) -> None:
    """Payments of all three kinds and new bank accounts are 403 BDC_1361 with category DOWNSTREAM."""
    answer = newcomer.post(path, {})
    assert (answer.status, answer.codes, answer.messages) == (403, ["BDC_1361"], ["Untrusted session."])
    assert answer.body[0]["category"] == "DOWNSTREAM"


def test_must_work_03_what_needs_none(newcomer: Api) -> None:
    """Reading, and writing what moves no money."""
    bill = newcomer.bill(5)
    assert newcomer.get(f"/bills/{bill['id']}").status == 200
    assert newcomer.patch(f"/bills/{bill['id']}", {"description": "Paper"}).status == 200


def test_must_work_15_a_month_is_billed_listed_and_downloaded(api: Api) -> None:
    """A new statement joins the list as its month ends; its table adds up to its amount, and its print is a PDF."""
    path = f"/organizations/{api.company['organizationId']}/billing-statements"
    before = [row["id"] for row in pages(api, path)]
    api.clock.advance(8 * DAY)
    api.login()
    (made,) = (row for row in pages(api, path) if row["id"] not in before)
    dates = f"invoiceDateFrom={made['invoiceDate']}&invoiceDateTo={made['invoiceDate']}"
    assert api.get(path, dates).results == [made]
    links = api.get(f"{path}/{made['id']}").body["downloadLink"]
    printed, table = (fetch(api, links[kind]) for kind in ("pdf", "csv"))
    assert printed.startswith(b"%PDF-")
    amounts = [Decimal(row["amount"]) for row in csv.DictReader(io.StringIO(table.decode()))]
    assert sum(amounts) == made["amount"]


def pages(api: Api, path: str) -> list[Any]:
    """All statements, one a page."""
    answer = api.get(path, "max=1")
    found = answer.results
    while "nextPage" in answer.body:
        answer = api.get(path, f"max=1&page={answer.body['nextPage']}")
        found += answer.results
    return found


def fetch(api: Api, link: str) -> bytes:
    """What is behind a link, fetched with the header `sessionId` alone."""
    headers = {"sessionId": api.headers["sessionId"]}
    response = api.mock.handle(Request("GET", urlsplit(link).path, "", headers))
    assert response.status == 200
    return response.body
