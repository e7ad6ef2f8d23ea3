"""Cards: issued, changed, frozen, closed, and their numbers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.codec import encode

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


def assigned(spend: Spend) -> Any:
    """Assigned funds of the first budget."""
    return spend.get(f"/budgets/{spend.made['budgetUuid']}").body["currentPeriod"]["assigned"]


def test_created_card_is_read_and_listed(spend: Spend) -> None:
    """200, not 201; the card can be used at once, and its number is not in the answer (platform.md 10)."""
    made = spend.card(limit=120, recurringLimit=100, shareBudgetFunds=False)
    assert (made["type"], made["status"], made["recurring"]) == ("VIRTUAL", "ACTIVATED", True)
    assert made["currentPeriod"] == {"limit": 120, "spent": 0}
    assert (made["userUuid"], made["budgetUuid"]) == (spend.made["memberUuid"], spend.made["budgetUuid"])
    assert "_number" not in made
    assert spend.get(f"/cards/{made['id']}").body == made
    assert made in spend.get("/cards").results
    assert assigned(spend) == 120


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"userId": "x"}, 422),
        ({"budgetId": "x"}, 422),
        ({"shareBudgetFunds": True, "limit": 1}, 400),
        ({"limit": -1}, 400),
        ({"name": ""}, 400),
    ],
)
def test_card_that_is_refused(spend: Spend, fields: dict[str, object], status: int) -> None:
    """Holder and budget have to exist; funds are shared or own (schemas-ar-spend.yaml, CardCreate)."""
    body = {"name": "C", "userId": spend.made["memberUuid"], "budgetId": spend.made["budgetUuid"]}
    assert spend.post("/cards", {**body, **fields}).status == status


def test_type_is_answered_and_filtered_in_different_words(spend: Spend) -> None:
    """Answers say VIRTUAL, the filter VIRTUAL_VENDOR or VIRTUAL_MEMBER (schemas-ar-spend.yaml, listCards)."""
    made = spend.card()
    assert spend.get("/cards", "filters=types:eq:VIRTUAL_VENDOR").ids == [made["id"]]
    assert spend.get("/cards", 'filters=types:in:"PHYSICAL,VIRTUAL_VENDOR"').ids[-1] == made["id"]
    assert spend.get("/cards", "filters=types:eq:VIRTUAL").status == 400


def test_update(spend: Spend) -> None:
    """Only what is sent; nulls take away; another budget takes the funds over."""
    made = spend.card(limit=120, recurringLimit=100, expirationDate="2027-01-31")
    path = f"/cards/{made['uuid']}"
    changed = spend.patch(path, {"limit": 150, "expirationDate": None, "recurring": False}).body
    assert changed["currentPeriod"] == {"limit": 150, "spent": 0}
    assert (changed["expirationDate"], changed["recurring"], changed["recurringLimit"]) == (None, False, 100)
    moved = spend.patch(path, {"budgetId": spend.made["travelBudgetUuid"]}).body
    assert moved["budgetUuid"] == spend.made["travelBudgetUuid"]
    assert assigned(spend) == 0
    shared = spend.patch(path, {"shareBudgetFunds": True}).body
    assert (shared["currentPeriod"], "recurringLimit" in shared) == ({"spent": 0}, False)
    assert spend.patch(path, {"budgetId": "x"}).status == 422


def test_freeze_and_unfreeze_may_be_repeated(spend: Spend) -> None:
    """A repeat changes nothing; a card that was never activated can be neither."""
    path = f"/cards/{spend.made['cardUuid']}"
    for action, status in (("freeze", "FROZEN"), ("freeze", "FROZEN"), ("unfreeze", "ACTIVATED")):
        assert spend.post(f"{path}/{action}").body["status"] == status
    for action in ("freeze", "unfreeze"):
        assert spend.post(f"/cards/{spend.made['sleepingCardUuid']}/{action}").codes == ["BDC_1119"]


@pytest.mark.parametrize("reason", ["CANCELLED", "LOST", "STOLEN", "MISPLACED"])
def test_deleted_card_keeps_its_reason(spend: Spend, reason: str) -> None:
    """Closed for good, out of the list unless asked for (platform.md 10)."""
    made = spend.card(limit=5)
    assert spend.delete(f"/cards/{made['uuid']}", f"reason={reason}").body is None
    row = spend.get(f"/cards/{made['uuid']}").body
    assert (row["status"], row["deletedReason"], assigned(spend)) == ("DELETED", reason, 0)
    assert made["id"] not in spend.get("/cards").ids
    assert spend.get("/cards", "filters=status:eq:DELETED").ids == [made["id"]]
    assert spend.delete(f"/cards/{made['uuid']}").status == 200
    assert spend.patch(f"/cards/{made['uuid']}", {"name": "X"}).status == 422
    assert spend.post(f"/cards/{made['uuid']}/unfreeze").status == 422
    assert spend.get(f"/cards/{made['uuid']}/pan-jwt").status == 400


def test_unknown_reason_is_refused(spend: Spend) -> None:
    """FRAUD_CONFIRMED is answered, but not sent (platform.md 10)."""
    assert spend.delete(f"/cards/{spend.made['cardUuid']}", "reason=FRAUD_CONFIRMED").status == 400


def test_card_closes_by_itself(spend: Spend) -> None:
    """On the day after its `expirationDate` (schemas-ar-spend.yaml, Card)."""
    made = spend.card(expirationDate="2026-11-24")
    spend.api.clock.set(datetime(2026, 11, 25, 5, 59, tzinfo=UTC))
    assert spend.get(f"/cards/{made['uuid']}").body["status"] == "ACTIVATED"
    spend.api.clock.advance(60)
    assert spend.get(f"/cards/{made['uuid']}").body["status"] == "DELETED"


def exchange(spend: Spend, token: object) -> Any:
    """Answer of the other host to a token, without credentials."""
    headers, spend.api.headers = spend.api.headers, {}
    answer = spend.api.send("POST", "/de/rest/pan", encode({"token": token}))
    spend.api.headers = headers
    return answer


def test_pan_token_is_good_for_five_minutes(spend: Spend) -> None:
    """A JWT that is exchanged at another host (platform.md 10)."""
    path = f"/cards/{spend.made['cardUuid']}"
    token = spend.get(f"{path}/pan-jwt").body["token"]
    assert token.count(".") == 2
    spend.api.clock.advance(299)
    number = exchange(spend, token).body["pan"]
    assert number[-4:] == spend.get(path).body["lastFour"]
    spend.api.clock.advance(1)
    assert exchange(spend, token).status == 401


@pytest.mark.parametrize("token", ["", "a.b.c", "é", None, 5])
def test_made_up_pan_token_is_refused(spend: Spend, token: object) -> None:
    """Only signed tokens are exchanged."""
    assert exchange(spend, token).status == 401
