"""Several who believe that they own a key: only the one whom the ledger knows may send, and what was sent is known."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from tests.reliability.catalog import RIVALLED
from tests.reliability.play import KEY, SHARE, Play
from tests.reliability.scene import Scene
from tests.reliability.truth import untruths

_RIVAL = ("sent.before", "sent.after")
"""Where the one who took over is stopped: on either side of the line between safe and sent."""


def _begin(scene: Scene, store: str) -> Play:
    return Play(scene, store, "pay", [scene.begin().bill()])


@pytest.mark.parametrize("first", RIVALLED)
def test_an_owner_who_was_stopped_for_too_long_is_fenced(scene: Scene, first: str) -> None:
    """Wherever it was stopped, and wherever the one who took over is, in either order: one payment, and it is known."""
    for second, order in product(_RIVAL, permutations(range(2))):
        with scene.store() as store:
            play = _begin(scene, store)
            play.overlap((first, second), order)
            ending = play.settle()
        assert untruths(ending) == [], (first, second, order)
        assert len(ending.payments) == 1, (first, second, order)
        assert [each["state"] for each in ending.intents] == ["CONFIRMED"], (first, second, order)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_three_owners_in_any_order(scene: Scene, order: tuple[int, ...]) -> None:
    """Each took over from the one before; the last one alone may send."""
    for points in product(("claim.after", "sent.before"), ("guard.after",), _RIVAL):
        with scene.store() as store:
            play = _begin(scene, store)
            play.overlap(points, order)
            ending = play.settle()
        assert untruths(ending) == [], points
        assert len(ending.payments) == 1, points


def test_a_key_finds_what_it_paid_also_where_the_store_is_lost(scene: Scene) -> None:
    """Its number is at BILL: with an empty store the same call returns the same payment, and pays nothing."""
    with scene.store() as store:
        play = _begin(scene, store)
        (first,) = play.process(play.paying())
    with scene.store(is_empty=True) as other:
        again = Play(scene, other, "pay", play.bills)
        assert again.process(again.paying()) == [first]
        assert untruths(again.settle()) == []
    assert scene.world.effects() == 1


def test_what_was_withdrawn_after_the_check_is_reported(scene: Scene) -> None:
    """Nothing can keep BILL from paying it then, but nobody is left to believe that it was approved."""
    bill = scene.begin().bill(SHARE, approved=False)
    with scene.store() as store:
        play = Play(scene, store, "pay", [bill])
        (told,) = play.process(play.paying(KEY))
        assert told["error"] == "ApprovalIncomplete"
        assert scene.world.asked("createPayment") == 0
        play.happen("approve")
        play.process(play.paying(KEY), "withdrawn@guard.after")
        (told,) = play.process([{"do": "explain", "key": KEY}])
    assert "not approved any more" in told["words"]
