"""Movements on cards, which only the control interface makes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Request
from bill_mock.codec import decode, encode

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def spent(spend: Spend, budget: str = "budgetUuid") -> Any:
    """Cleared and pending spend of a budget; the scenario begins with 18.40 cleared."""
    figures = spend.get(f"/budgets/{spend.made[budget]}").body["currentPeriod"]["spent"]
    assert figures["total"] == figures["cleared"] + figures["pending"]
    return figures["cleared"], figures["pending"]


def test_clear_is_a_new_object_that_points_back(spend: Spend) -> None:
    """A CLEAR has an id of its own and names its authorization, which names it in turn (platform.md 10)."""
    authorized = spend.buy(Decimal("54.30"), merchant="Nordlicht Books")
    assert (authorized["transactionType"], authorized["amount"]) == ("AUTHORIZATION", Decimal("54.30"))
    assert spent(spend) == (Decimal("18.40"), Decimal("54.30"))
    spend.api.clock.advance(86400)
    cleared = spend.control("card_transaction", action="clear", transaction=authorized["uuid"], amount=60)
    assert cleared["uuid"] != authorized["uuid"]
    assert cleared["originalAuthTransactionUuid"] == authorized["uuid"]
    assert cleared["originalAuthTransactionId"] == authorized["id"]
    assert (cleared["merchantName"], cleared["occurredTime"]) == ("Nordlicht Books", authorized["occurredTime"])
    first = spend.get(f"/transactions/{authorized['uuid']}").body
    assert (first["transactionType"], first["amount"]) == ("AUTHORIZATION", Decimal("54.30"))
    assert first["matchedClearTransactionUuid"] == cleared["uuid"]
    assert spend.get(f"/transactions/{cleared['id']}").body["amount"] == 60
    assert spent(spend) == (Decimal("78.40"), 0)


def test_reversal_is_a_negative_authorization(spend: Spend) -> None:
    """Gives back what was authorized (platform.md 10)."""
    authorized = spend.buy(50)
    part = spend.control("card_transaction", action="reverse", transaction=authorized["uuid"], amount=20)
    assert (part["transactionType"], part["amount"]) == ("AUTHORIZATION", -20)
    assert spent(spend) == (Decimal("18.40"), 30)
    rest = spend.control("card_transaction", action="reverse", transaction=authorized["uuid"])
    assert rest["amount"] == -30
    assert spent(spend) == (Decimal("18.40"), 0)
    with pytest.raises(ValueError, match="cannot be followed"):
        spend.control("card_transaction", action="clear", transaction=authorized["uuid"])


def test_refund_is_a_negative_clear(spend: Spend) -> None:
    """Money comes back without an authorization (platform.md 10)."""
    refund = spend.control("card_transaction", action="refund", transaction=spend.made["transactionUuid"])
    assert (refund["transactionType"], refund["amount"], refund["isCredit"]) == ("CLEAR", Decimal("-18.40"), True)
    assert "originalAuthTransactionUuid" not in refund
    assert spent(spend) == (0, 0)
    alone = spend.buy(5, action="refund")
    assert (alone["amount"], spent(spend)) == (-5, (-5, 0))


def test_decline_moves_nothing(spend: Spend) -> None:
    """A DECLINE has a reason and the status DECLINED (platform.md 10)."""
    declined = spend.buy(50, action="decline", reason="SUSPECTED_FRAUD")
    assert (declined["transactionType"], declined["status"]) == ("DECLINE", "DECLINED")
    assert declined["declineReason"] == "SUSPECTED_FRAUD"
    assert spent(spend) == (Decimal("18.40"), 0)


def test_limits_decline(spend: Spend) -> None:
    """Largest purchase, card, member and budget each have a limit (schemas-ar-spend.yaml, BudgetCreate)."""
    budget = spend.budget(maxTxSize=500, limit=600)
    card = spend.card(budgetId=budget["uuid"], limit=400)
    shared = spend.card(budgetId=budget["uuid"])
    spend.put(f"/budgets/{budget['uuid']}/members/{spend.made['memberUuid']}", {"limit": 450})
    assert spend.buy(501, card=card["uuid"])["declineReason"] == "ABOVE_MAX_TRANSACTION_SIZE"
    assert spend.buy(401, card=card["uuid"])["declineReason"] == "ABOVE_CARD_LIMIT"
    assert spend.buy(451, card=shared["uuid"])["declineReason"] == "ABOVE_MEMBER_LIMIT"
    assert spend.buy(400, card=card["uuid"])["transactionType"] == "AUTHORIZATION"
    assert spend.get(f"/cards/{card['uuid']}").body["currentPeriod"]["spent"] == 400
    spend.put(f"/budgets/{budget['uuid']}/members/{spend.made['memberUuid']}", {"shareBudgetFunds": True})
    assert spend.buy(201, card=shared["uuid"])["declineReason"] == "ABOVE_BUDGET_LIMIT"
    spend.patch(f"/budgets/{budget['uuid']}", {"overspendBuffer": 1})
    assert spend.buy(201, card=shared["uuid"])["transactionType"] == "AUTHORIZATION"


def test_limitless_budget_lets_everything_through(spend: Spend) -> None:
    """Purchases above the limit always go through (schemas-ar-spend.yaml, BudgetCreate)."""
    budget = spend.budget(limitlessOverspend=True)
    card = spend.card(budgetId=budget["uuid"])
    assert spend.buy(100000, card=card["uuid"])["transactionType"] == "AUTHORIZATION"


def test_card_that_cannot_be_used(spend: Spend) -> None:
    """Frozen, never activated, closed; or its holder or budget has retired."""
    card = spend.card()
    spend.post(f"/cards/{card['uuid']}/freeze")
    assert spend.buy(card=card["uuid"])["declineReason"] == "CARD_FROZEN"
    spend.delete(f"/cards/{card['uuid']}")
    assert spend.buy(card=card["uuid"])["declineReason"] == "CARD_DELETED"
    assert spend.buy(card=spend.made["sleepingCardUuid"])["declineReason"] == "CARD_NOT_ACTIVATED"
    spend.delete(f"/users/{spend.made['memberUuid']}")
    assert spend.buy()["declineReason"] == "USER_RETIRED"
    spend.delete(f"/budgets/{spend.made['budgetUuid']}")
    assert spend.buy(card=spend.made["physicalCardUuid"])["declineReason"] == "BUDGET_RETIRED"


def test_foreign_currency_is_shown(spend: Spend) -> None:
    """The original amount is text (schemas-ar-spend.yaml, CurrencyData)."""
    currency = {"originalCurrencyAmount": "50.00", "originalCurrencyCode": "EUR", "exchangeRate": Decimal("1.086")}
    made = spend.buy(currency=currency)
    assert spend.get(f"/transactions/{made['uuid']}").body["currencyData"] == currency


def test_split_shows_its_parent_only(spend: Spend) -> None:
    """platform.md 6.1 [PM]: Parts can be read, and are in no list (schemas-ar-spend.yaml, listTransactions)."""
    made = spend.buy(30)
    parent = spend.control("split_transaction", transaction=made["uuid"], amounts=[10, "20.00"])
    assert parent["isParent"] is True
    parts = [spend.get(f"/transactions/{key}").body for key in parent["childTransactionUuids"]]
    assert [part["amount"] for part in parts] == [10, 20]
    assert {part["parentTransactionId"] for part in parts} == {made["id"]}
    assert [part["id"] for part in parts] == parent["childTransactionIds"]
    listed = spend.get("/transactions").ids
    assert made["id"] in listed
    assert not set(parent["childTransactionIds"]) & set(listed)
    with pytest.raises(ValueError, match="must add up"):
        spend.control("split_transaction", transaction=made["uuid"], amounts=[30])


@pytest.mark.parametrize(
    "facts",
    [
        {"action": "authorize", "card": "x", "amount": 1},
        {"action": "authorize"},
        {"action": "reverse", "amount": 1},
        {"action": "authorize", "amount": 0},
        {"action": "authorize", "amount": "much"},
        {"action": "authorize", "amount": "NaN"},
        {"action": "clear", "transaction": "x"},
    ],
)
def test_facts_that_do_not_fit(spend: Spend, facts: dict[str, object]) -> None:
    """ValueError in Python, 400 over HTTP."""
    facts = facts if "transaction" in facts else {"card": spend.made["cardUuid"], **facts}
    with pytest.raises(ValueError, match=r"must|cannot|nothing"):
        spend.control("card_transaction", **facts)
    response = spend.api.mock.handle(Request("POST", "/_mock/card_transaction", body=encode(facts)))
    assert response.status == 400


def test_reversal_has_a_limit(spend: Spend) -> None:
    """No more than what is authorized is given back; a refund follows a CLEAR only."""
    made = spend.buy(10)
    with pytest.raises(ValueError, match="must not exceed"):
        spend.control("card_transaction", action="reverse", transaction=made["uuid"], amount=11)
    with pytest.raises(ValueError, match="cannot be followed"):
        spend.control("card_transaction", action="refund", transaction=made["uuid"])


def test_control_works_over_http(spend: Spend) -> None:
    """The same methods below `/_mock/`."""
    body = encode({"card": spend.made["cardUuid"], "amount": Decimal("7.50")})
    response = spend.api.mock.handle(Request("POST", "/_mock/card_transaction", body=body))
    made = decode(response.body)
    assert isinstance(made, dict)
    assert (response.status, made["amount"]) == (200, Decimal("7.50"))
    edit = encode({"transaction": made["uuid"], "locked": True, "sync_status": "SYNCED"})
    assert spend.api.mock.handle(Request("POST", "/_mock/edit_transaction", body=edit)).status == 200
    assert spend.get("/transactions", "filters=locked:eq:true").ids == [made["id"]]
