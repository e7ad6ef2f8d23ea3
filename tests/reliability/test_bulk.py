"""Fifty bills with one request: all of them or none, and what is mixed is never taken for either."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reliability.play import SHARE, Play
from tests.reliability.scene import Scene

BILLS = 50


@pytest.fixture
def play(scene: Scene) -> Any:
    """Fifty approved bills, and nothing paid yet."""
    scene.begin()
    bills = [scene.world.bill(SHARE) for _ in range(BILLS)]
    with scene.store() as store:
        yield Play(scene, store, "bulk", bills)


def _paid_once(play: Play, *bills: str) -> bool:
    return all(len(play.world.payments(bill)) == 1 for bill in bills)


def test_one_of_fifty_was_paid_already(play: Play) -> None:
    """It is reported, the others are paid, and asking again changes nothing."""
    play.world.pay_by_hand(play.bills[7], SHARE)
    for _ in range(2):
        (told,) = play.process(play.paying())
        assert [each.get("error") for each in told["all"]] == [None] * 7 + ["MoneyRefused"] + [None] * 42
        assert play.world.payments(play.bills[7]) == []
        assert _paid_once(play, *play.bills[:7], *play.bills[8:])
    assert play.world.effects() == 1


def test_one_of_fifty_is_paid_by_hand_after_it_was_checked(play: Play) -> None:
    """BILL refuses all fifty for it; the others are paid with a second request."""
    (told,) = play.process(play.paying(), "hand@guard.after")
    assert "error" in told["all"][0]
    assert [each for each in told["all"][1:] if "paid" not in each] == []
    assert _paid_once(play, *play.bills[1:])
    assert play.world.payments(play.bills[0]) == []


@pytest.mark.parametrize("point", ["sent.after", "act.sent", "act.body", "confirm.before"])
def test_a_run_goes_on_after_its_process_died(play: Play, point: str) -> None:
    """The same call finds out by itself what became of the batch once the lease is over, and pays nothing twice."""
    assert play.process(play.paying(), f"kill@{point}") == [], "it should have died"
    play.happen("quarter")
    told = play.process(play.paying())[0]["all"]
    if point == "sent.after":
        assert {each["error"] for each in told} == {"IntentAbsent"}
    else:
        assert [each for each in told if "paid" not in each] == []
    assert play.world.effects() <= 1


def test_a_lost_answer_is_found_as_a_whole(play: Play) -> None:
    """Fifty payments under one number are one batch."""
    (told,) = play.process(play.paying(), "lost")
    assert all("paid" in each for each in told["all"])
    assert play.world.effects() == 1


@pytest.mark.parametrize("hidden", [0, 49])
def test_a_batch_of_which_one_payment_does_not_show_is_not_settled(play: Play, hidden: int) -> None:
    """As long as the picture is mixed nothing is paid and nobody is told that all is well; then all of it shows."""
    assert play.process(play.paying(), "kill@act.body") == [], "it should have died"
    play.world.hide(str(play.world.payments(play.bills[hidden])[0]["id"]), 600.0)
    (told,) = play.process(play.paying())
    assert all("error" in each for each in told["all"])
    play.world.advance(1000.0)
    _, told = play.process([{"do": "resolve_all"}, *play.paying()])
    assert [each for each in told["all"] if "paid" not in each] == []
    assert play.world.effects() == 1
    assert _paid_once(play, *play.bills)


def test_a_batch_of_which_one_payment_never_shows_is_for_a_person(play: Play) -> None:
    """After the window a mixed picture is an alarm; nothing is sent."""
    assert play.process(play.paying(), "kill@act.body") == [], "it should have died"
    play.world.hide(str(play.world.payments(play.bills[3])[0]["id"]), 1e6)
    play.world.advance(1000.0)
    _, told = play.process([{"do": "resolve_all"}, {"do": "tell"}])
    (batch,) = [each for each in told["all"] if len(each["bills"]) == BILLS]
    assert batch["state"] == "NEEDS_HUMAN"
    assert batch["reason"]
    (told,) = play.process(play.paying())
    assert {each["error"] for each in told["all"]} == {"NeedsHuman"}
    assert play.world.effects() == 1
