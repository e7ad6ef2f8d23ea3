"""Bank accounts and cards of the organization, and who may pay from them (platform facts 9.4 and 12)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.mock.support import Api

if TYPE_CHECKING:
    from bill_mock import MockBill
    from bill_mock.codec import JsonObject

BODY = {
    "nameOnAccount": "Small Company",
    "bankName": "Operating",
    "type": "CHECKING",
    "ownerType": "BUSINESS",
    "routingNumber": "074000010",
    "accountNumber": "111222333",
}
BANKS = "/funding-accounts/banks"


def account(api: Api, **fields: object) -> JsonObject:
    """A new bank account."""
    answer = api.post(BANKS, {**BODY, **fields})
    assert answer.status == 201, answer.body
    made: JsonObject = answer.body
    return made


def verified(api: Api, **fields: object) -> JsonObject:
    """A bank account that can be used."""
    made = account(api, **fields)
    assert api.post(f"{BANKS}/{made['id']}/verify", {"depositAmount": 0.5}).body == {"verified": True}
    body: JsonObject = api.get(f"{BANKS}/{made['id']}").body
    return body


def entries(api: Api, account_id: str, query: str = "") -> list[JsonObject]:
    """Who may pay from a bank account."""
    return [row for row in api.get(f"{BANKS}/users", query).results if row["bankAccountId"] == account_id]


def test_new_account_is_pending_and_archived(api: Api) -> None:
    """webhooks.md 5.7: until it is verified; it is default of nothing, and its number is masked."""
    made = account(api)
    assert (made["status"], made["archived"], made["accountNumber"]) == ("PENDING", True, "*****2333")
    assert made["default"] == {"payables": False, "receivables": False}
    assert made["createdBy"] == api.company["userId"]
    assert made == api.get(f"{BANKS}/{made['id']}").body
    assert made in api.get(BANKS).results
    assert api.get(BANKS, f"filters=bankAccountId:eq:{made['id']}").ids == [made["id"]]


def test_creation_is_for_trusted_administrators(api: Api) -> None:
    """403 BDC_1361 without trust, BDC_1145 for another role.

    platform.md 3, 8.3 and 9.4 [PM].
    """
    api.login(trusted=False)
    assert api.post(BANKS, BODY).codes == ["BDC_1361"]
    api.login(approver=True)
    sessions = api.mock.world.sessions
    sessions[api.headers["sessionId"]].trusted = True
    assert api.post(BANKS, BODY).codes == ["BDC_1145"]


@pytest.mark.parametrize("fields", [{"routingNumber": "12"}, {"chartOfAccountId": "0caX"}])
def test_wrong_details(api: Api, fields: JsonObject) -> None:
    """A routing number has nine digits, and the ledger account exists."""
    assert api.post(BANKS, {**BODY, **fields}).status == 422


def test_half_a_dollar_verifies_in_the_sandbox(api: Api) -> None:
    """platform.md 12; then the account can pay, for the user who added it."""
    made = verified(api)
    assert (made["status"], made["archived"]) == ("VERIFIED", False)
    assert [row["verificationStatus"] for row in entries(api, made["id"], "currentUser=true")] == ["VERIFIED"]
    assert api.pay(api.bill(10), 10, fundingAccount={"type": "BANK_ACCOUNT", "id": made["id"]})
    assert api.post(f"{BANKS}/{made['id']}/verify", {"depositAmount": 0.5}).status == 422


def test_production_wants_the_amount_of_the_deposit(mock: MockBill) -> None:
    """Half a dollar is right by chance only."""
    api = Api(mock, mock.control.seed("production-company"))
    api.login()
    made = account(api)
    deposits = mock.world.tenants[api.company["organizationId"]].table("bank-deposits")
    deposits.put({"id": made["id"], "amount": Decimal("0.37"), "tries": 0})
    assert api.post(f"{BANKS}/{made['id']}/verify", {"depositAmount": 0.5}).body == {"verified": False}
    assert api.post(f"{BANKS}/{made['id']}/verify", {"depositAmount": 0.37}).body == {"verified": True}


def test_three_tries(api: Api) -> None:
    """platform.md 9.4 [PM]: The third wrong amount makes the account useless for good."""
    made = account(api)
    path = f"{BANKS}/{made['id']}"
    deposits = api.mock.world.tenants[api.company["organizationId"]].table("bank-deposits")
    right = (deposits.get(made["id"]) or {})["amount"]
    wrong = 0.11 if str(right) != "0.11" else 0.12
    seen = []
    for _ in range(3):
        assert api.post(f"{path}/verify", {"depositAmount": wrong}).body == {"verified": False}
        seen.append(api.get(path).body["status"])
    assert seen == ["PENDING", "PENDING", "INVALID"]
    assert api.post(f"{path}/verify", {"depositAmount": 0.5}).codes == ["BDC_1151"]
    assert api.post(f"{path}/verify", {"depositAmount": 1}).status == 400
    assert api.post(f"{BANKS}/bacX/verify", {"depositAmount": 0.5}).status == 404


def test_update_needs_a_verified_account_and_keeps_its_numbers(api: Api) -> None:
    """platform.md 9.4 [PM]: Routing number, account number and type stay; an account that waits is refused."""
    made = account(api)
    assert api.patch(f"{BANKS}/{made['id']}", {"bankName": "B"}).codes == ["BDC_1151"]
    changed = api.patch(
        f"{BANKS}/{api.company['fundingAccountId']}",
        {"bankName": "Main", "routingNumber": "1", "type": "SAVINGS", "status": "PENDING"},
    ).body
    assert (changed["bankName"], changed["routingNumber"], changed["type"]) == ("Main", "074000010", "CHECKING")
    assert changed["status"] == "VERIFIED"
    assert api.patch(f"{BANKS}/{changed['id']}", {"chartOfAccountId": "0caX"}).status == 422


def test_one_default_at_a_time(api: Api) -> None:
    """A new default takes the place of the old one, for each purpose."""
    made, old = verified(api), api.company["fundingAccountId"]
    changed = api.patch(f"{BANKS}/{made['id']}", {"default": {"payables": True, "surprise": [True]}}).body
    assert changed["default"] == {"payables": True, "receivables": False}
    assert api.get(f"{BANKS}/{old}").body["default"] == {"payables": False, "receivables": True}


def test_archiving_takes_an_account_out_of_use(api: Api) -> None:
    """Account and user have to be verified; a repeat changes nothing (platform.md 7)."""
    made, waiting = verified(api), account(api)
    gone = api.post(f"{BANKS}/{made['id']}/archive")
    assert (gone.status, gone.body["archived"]) == (200, True)
    assert api.post(f"{BANKS}/{made['id']}/archive").body == gone.body
    assert api.post(f"{BANKS}/{waiting['id']}/archive").codes == ["BDC_1151"]
    body = api.payment_body(api.bill(10), 10, fundingAccount={"type": "BANK_ACCOUNT", "id": made["id"]})
    assert api.post("/payments", body).codes == ["BDC_1151"] * 2
    other = verified(api)
    (entry,) = entries(api, other["id"])
    api.post(f"{BANKS}/users/{entry['id']}/archive")
    assert api.post(f"{BANKS}/{other['id']}/archive").codes == ["BDC_1151"]


def test_user_is_nominated_verified_and_archived(api: Api) -> None:
    """platform.md 9.4 [PM]: No id in the answer; NOMINATED until the web app has verified, UNVERIFIED once archived."""
    made, user = verified(api), api.company["approver"]["userId"]
    body = {"bankAccountId": made["id"], "userId": user}
    for _ in range(2):
        assert api.post(f"{BANKS}/users/nominate", body).body == {"status": "SUCCESS"}
    _, entry = entries(api, made["id"])
    assert (entry["userId"], entry["verificationStatus"], len(entry["id"])) == (user, "NOMINATED", 20)
    assert api.mock.control.prove_identity(entry["id"])["verificationStatus"] == "VERIFIED"
    assert entries(api, made["id"])[1]["verificationStatus"] == "VERIFIED"
    with pytest.raises(ValueError, match="no such nomination"):
        api.mock.control.prove_identity(entry["id"])
    ended = api.post(f"{BANKS}/users/{entry['id']}/archive").body
    assert (ended["archived"], ended["verificationStatus"]) == (True, "UNVERIFIED")
    assert api.post(f"{BANKS}/users/{entry['id']}/archive").body == ended
    assert api.get(f"{BANKS}/users", f"filters=id:eq:{entry['id']}").ids == [entry["id"]]
    assert entry["id"] not in api.get(f"{BANKS}/users", "currentUser=true").ids


def test_nomination_needs_a_verified_account_and_a_user(api: Api) -> None:
    """BDC_1151 for an account that waits; unknown users and entries are refused."""
    good = {"bankAccountId": api.company["fundingAccountId"], "userId": api.company["approver"]["userId"]}
    pending = {**good, "bankAccountId": api.company["pendingFundingAccountId"]}
    assert api.post(f"{BANKS}/users/nominate", pending).codes == ["BDC_1151"]
    assert api.post(f"{BANKS}/users/nominate", {**good, "userId": "006X"}).status == 422
    assert api.post(f"{BANKS}/users/x/archive").status == 404


def test_payment_needs_a_verified_user(api: Api) -> None:
    """platform.md 9.1 [PM, T2]: otherwise BDC_1151, unless the account is open to administrators."""
    made = verified(api)
    (entry,) = entries(api, made["id"])
    api.post(f"{BANKS}/users/{entry['id']}/archive")
    body = api.payment_body(api.bill(10), 10, fundingAccount={"type": "BANK_ACCOUNT", "id": made["id"]})
    assert api.post("/payments", body).codes == ["BDC_1151"] * 2
    api.patch(f"{BANKS}/{made['id']}", {"accessToAdmins": True})
    assert api.post("/payments", body).status == 201


def test_cards_by_the_state_of_the_caller(api: Api) -> None:
    """Not paged, under `cards`, with the rates; `cardUserStatus` is needed."""
    listed = api.get("/funding-accounts/cards", "cardUserStatus=VERIFIED").body
    (card,) = listed["cards"]
    assert (card["id"], listed["rates"]["defaultCardAccountId"]) == (api.company["cardAccountId"],) * 2
    assert api.get(f"/funding-accounts/cards/{card['id']}").body == card
    assert api.get("/funding-accounts/cards", "cardUserStatus=NOMINATED").body["cards"] == []
    assert [api.get("/funding-accounts/cards").status, api.get("/funding-accounts/cards/catX").status] == [400, 404]


def test_card_users_show_neither_id_nor_time(api: Api) -> None:
    """Unlike users of bank accounts."""
    (row,) = api.get("/funding-accounts/cards/users", "currentUser=true").results
    assert row.keys() == {"userId", "cardAccountId", "archived", "verificationStatus"}
    assert api.get("/funding-accounts/cards/users", "filters=userId:eq:x").status == 400


def test_purposes_only_where_the_industry_is_unknown(api: Api) -> None:
    """An empty body where none is needed."""
    path = "/funding-accounts/cards/funding-purposes"
    assert api.get(path, f"vendorId={api.company['vendorId']}&brand=visa").body == {}
    assert api.get(path, f"vendorId={api.vendor()['id']}&brand=visa").results
    assert api.get(path, "vendorId=009X&brand=visa").status == 400


def test_ap_cards_are_a_bare_list(api: Api) -> None:
    """Without pages."""
    (card,) = api.get("/funding-accounts/ap-cards").body
    assert card["id"] == api.company["apCardId"]
    api.headers = {}
    assert api.get("/funding-accounts/ap-cards").status == 401


def test_permissions_of_organization_and_user(api: Api) -> None:
    """What is switched on, and whether the role of the user may pay."""
    body = api.get("/funding-accounts/permissions").body
    assert (body["organization"]["wallet"]["fundingEnabled"], body["user"]["payOnline"]) == (True, True)
    api.login(approver=True)
    assert api.get("/funding-accounts/permissions").body["user"]["payOnline"] is False
    api.headers = {}
    assert api.get("/funding-accounts/permissions").status == 401
