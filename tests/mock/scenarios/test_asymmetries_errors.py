"""What refusals of BILL look like, and what their codes are worth (platform.md 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import encode
from tests.mock.approval_support import act
from tests.mock.spend_support import Spend
from tests.mock.support import LOGIN_FIELDS
from tests.mock.webhooks_support import body_of, new_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.mock.support import Answer, Api
    from tests.mock.webhooks_support import Hooks

DAY = 24 * 60 * 60
BANK = {"nameOnAccount": "V", "routingNumber": "322271627", "accountNumber": "1234567890"}


def login(api: Api, **changes: object) -> Answer:
    """Sign in with something else than the right credentials."""
    return api.post("/login", {**{name: api.company[name] for name in LOGIN_FIELDS}, **changes})


def pay(api: Api, amount: int = 10, **changes: object) -> Answer:
    """Pay 10 of a bill of 10, or ask for something else."""
    return api.post("/payments", api.payment_body(api.bill(10), amount, **changes))


def pay_untrusted(api: Api) -> Answer:
    """Pay without the second factor."""
    api.login(trusted=False)
    return pay(api)


def pay_new_account(api: Api) -> Answer:
    """Pay to a bank account of today, in production."""
    api.company = api.mock.control.seed("production-company")
    api.login()
    vendor = api.vendor(paymentInformation={"payeeName": "V", "bankAccount": BANK})
    bill = api.bill(10, vendorId=vendor["id"])
    return api.post("/payments", api.payment_body(bill, 10, processDate="2026-11-24"))


def second_account(api: Api) -> Answer:
    """Give a vendor two bank accounts."""
    path = f"/vendors/{api.vendor(paymentInformation={'payeeName': 'V', 'bankAccount': BANK})['id']}/bank-account"
    return api.post(path, BANK)


def duplicate(api: Api) -> Answer:
    """Enter a bill twice."""
    body = api.bill_body(10)
    api.post("/bills", body)
    return api.post("/bills", body)


def bulk(api: Api) -> Answer:
    """Enter two bills at once, of which the second is wrong."""
    return api.post("/bills/bulk", [api.bill_body(10), api.bill_body(10, vendorId="009X")])


def redeem(api: Api, *, wrong: int = 0, late: int = 0) -> Answer:
    """Answer a challenge, after some wrong codes and some seconds."""
    api.login(trusted=False)
    challenge = api.post("/mfa/challenge", {}).body["challengeId"]
    right = api.mock.control.sms()["results"][-1]["token"]
    body = {"challengeId": challenge, "device": "d", "rememberMe": True}
    api.clock.advance(late)
    for _ in range(wrong - 1):
        api.post("/mfa/challenge/validate", {**body, "token": "x"})
    return api.post("/mfa/challenge/validate", {**body, "token": "x" if wrong else right})


def locked(api: Api) -> Answer:
    """Call while the organization is locked."""
    api.mock.control.lock_organization(api.company["organizationId"])
    return api.get("/bills")


def without_api(api: Api) -> Answer:
    """Call without access to the API."""
    api.mock.control.subscription_plan(api.company["organizationId"], api=False)
    return api.get("/bills")


def expired(api: Api) -> Answer:
    """Call with a session of yesterday."""
    api.clock.advance(DAY)
    return api.get("/bills")


def system_error(api: Api) -> Answer:
    """Have BILL itself fail."""
    api.mock.control.faults("listBills", "before_commit")
    return api.get("/bills")


def token_session(api: Api) -> Answer:
    """Ask for the pending approvals of a sync token."""
    token = api.company["syncToken"]
    session = login(api, username=token["username"], password=token["password"]).body["sessionId"]
    api.headers["sessionId"] = session
    return api.get("/bill-approvals/pending-user-approvals")


def long_number(api: Api) -> Answer:
    """Enter a bill whose number has 22 characters."""
    invoice = {"invoiceNumber": "N" * 22, "invoiceDate": "2026-11-01"}
    return api.post("/bills", api.bill_body(10, invoice=invoice))


REFUSALS: dict[str, tuple[int, Callable[[Api], Answer]]] = {
    "BDC_1001": (500, system_error),
    "BDC_1101": (400, lambda api: login(api, password="wrong")),
    "BDC_1102": (400, lambda api: login(api, devKey="wrong")),
    "BDC_1105": (403, without_api),
    "BDC_1107": (423, locked),
    "BDC_1109": (401, expired),
    "BDC_1119": (422, lambda api: api.post("/bills", api.bill_body(10, vendorId="009X"))),
    "BDC_1121": (404, lambda api: api.get("/bils")),
    "BDC_1143": (400, long_number),
    "BDC_1145": (403, lambda api: act(api, api.bill(10))),
    "BDC_1151": (422, lambda api: pay(api, fundingAccount={"type": "BANK_ACCOUNT", "id": "bacX"})),
    "BDC_1152": (422, lambda api: pay(api, processDate="2026-11-28")),
    "BDC_1159": (422, lambda api: pay(api, 11)),
    "BDC_1171": (422, duplicate),
    "BDC_1205": (404, lambda api: api.get("/bills/00nX")),
    "BDC_1233": (422, second_account),
    "BDC_1246": (422, bulk),
    "BDC_1302": (400, token_session),
    "BDC_1356": (400, lambda api: redeem(api, wrong=1)),
    "BDC_1358": (400, lambda api: redeem(api, wrong=5)),
    "BDC_1361": (403, pay_untrusted),
    "BDC_1374": (400, lambda api: redeem(api, late=601)),
    "BDC_1402": (400, pay_new_account),
}


@pytest.mark.parametrize("code", REFUSALS)
def test_code_is_met(api: Api, code: str) -> None:
    """Each code with a known meaning, and a status: where none was seen, that of refusals of its kind.

    platform.md 5.2 and 5.3 [T1, T2, T3, T4, T6, T7, T11, D:faq].
    """
    status, provoke = REFUSALS[code]
    answer = provoke(api)
    assert (answer.status, answer.codes[0]) == (status, code)
    assert {entry["severity"] for entry in answer.body} == {"ERROR"}
    assert api.mock.log.shown()[-1]["tookEffect"] is False


def test_spend_refuses_in_an_array_as_well(api: Api) -> None:
    """platform.md 5.1 [T12, PM]: the first element has code and message; unknown objects are a 404."""
    answer = Spend(api).get("/budgets/nowhere")
    assert (answer.status, answer.codes) == (404, ["BDC_1205"])
    first: Any = answer.body[0]
    assert first["message"]


def test_webhooks_succeed_with_200_only(hooks: Hooks) -> None:
    """platform.md 5.1 [D:webhook-api-error-responses]: also creating and deleting, where the others say 201 and 204."""
    made = hooks.send("POST", "/subscriptions", body_of("bill.created"), key=new_key())
    path = f"/subscriptions/{made.body['id']}"
    answers = [made, hooks.send("GET", path), hooks.send("PATCH", path, {"name": "N"}), hooks.send("DELETE", path)]
    assert [answer.status for answer in answers] == [200] * 4
    assert hooks.api.post("/bills", hooks.api.bill_body()).status == 201


@pytest.mark.parametrize("status", [502, 503, 504])
def test_gateways_fail_with_a_page(api: Api, status: int) -> None:
    """platform.md 5.1 [T2]: HTML in place of the array, after the request may have taken effect."""
    api.mock.control.faults("createBill", "after_commit", status=status)
    body = api.bill_body(10)
    response = api.mock.handle(Request("POST", "/connect/v3/bills", "", api.headers, encode(body)))
    assert (response.status, response.header("content-type"), response.body[:6]) == (status, "text/html", b"<html>")
    assert api.get("/bills").results[0]["invoice"] == body["invoice"]
