"""3-D Secure challenges, which only the control interface makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.mock.spend_support import Spend


@pytest.fixture
def challenge(spend: Spend) -> Any:
    """A purchase of 54 that waits."""
    return spend.control("three_ds_challenge", card=spend.made["cardUuid"], amount=54, merchant="Nordlicht Books")


def answer(spend: Spend, challenge: Any, action: str) -> Any:
    """Answer to a decision."""
    return spend.post(f"/transactions/{challenge['acsTransactionId']}/3ds-challenge", {"action": action})


def test_challenge_has_the_fields_of_its_event(spend: Spend, challenge: Any) -> None:
    """As `spend.three-ds-challenge.created` announces it (webhooks.md 5.13)."""
    assert (challenge["merchantName"], challenge["amount"], challenge["status"]) == ("Nordlicht Books", 54, "PENDING")
    assert (challenge["cardUuid"], challenge["userUuid"]) == (spend.made["cardUuid"], spend.made["memberUuid"])
    assert challenge["companyUuid"] == spend.made["companyUuid"]
    assert challenge["merchantCategoryCode"]


def test_must_work_08_accept(spend: Spend, challenge: Any) -> None:
    """ACCEPT lets the purchase through (webhooks.md 9)."""
    row = answer(spend, challenge, "ACCEPT").body
    assert row["status"] == "ACCEPTED"
    purchase = spend.get(f"/transactions/{row['id']}").body
    assert (purchase["transactionType"], purchase["amount"]) == ("AUTHORIZATION", 54)


def test_must_work_08_reject(spend: Spend, challenge: Any) -> None:
    """REJECT stops it: REJECTED is assumed as the counterpart of ACCEPTED (webhooks.md 9)."""
    row = answer(spend, challenge, "REJECT").body
    assert row["status"] == "REJECTED"
    purchase = spend.get(f"/transactions/{row['id']}").body
    assert (purchase["transactionType"], purchase["status"]) == ("DECLINE", "DECLINED")


def test_decision_stands(spend: Spend, challenge: Any) -> None:
    """The same one again changes nothing, another one is refused."""
    first = answer(spend, challenge, "ACCEPT").body
    count = len(spend.get("/transactions").results)
    assert answer(spend, challenge, "ACCEPT").body == first
    assert answer(spend, challenge, "REJECT").codes == ["BDC_1119"]
    assert len(spend.get("/transactions").results) == count


def test_decision_needs_an_admin(spend: Spend, challenge: Any) -> None:
    """403 for other roles (platform.md 10)."""
    spend.step_down()
    assert answer(spend, challenge, "ACCEPT").codes == ["BDC_1145"]


def test_unknown_challenge_and_action(spend: Spend, challenge: Any) -> None:
    """The path takes the ACS id, not that of the transaction (webhooks.md 9)."""
    assert answer(spend, {"acsTransactionId": "acs-x"}, "ACCEPT").codes == ["BDC_1205"]
    assert answer(spend, {"acsTransactionId": challenge["uuid"]}, "ACCEPT").status == 404
    assert answer(spend, challenge, "IGNORE").status == 400


def test_challenge_needs_a_card(spend: Spend) -> None:
    """ValueError for an unknown one."""
    with pytest.raises(ValueError, match="nothing in spend/cards"):
        spend.control("three_ds_challenge", card="x", amount=1)
