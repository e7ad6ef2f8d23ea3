"""Many at once: one acts, whoever they are and whatever they call it; the others wait, or are told."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reliability.play import KEY
from tests.reliability.scene import Scene

PROCESSES, THREADS = 8, 10


def _race(scene: Scene, store: str, acts: list[list[dict[str, Any]]], **more: Any) -> list[dict[str, Any]]:
    """What each thread of each process came to; they begin at the same time, by the clock of the machine."""
    numbers = [scene.nursery.start(scene.job(store, each, wall=None, threads=THREADS, **more)) for each in acts]
    told = [scene.nursery.wait(number) for number in numbers]
    assert [each["ended"] for each in told] == ["exited"] * len(acts)
    return [result for each in told for thread in each["report"]["results"] for result in thread]


@pytest.mark.parametrize("is_async", [False, True])
def test_eighty_callers_with_one_key_pay_once(scene: Scene, *, is_async: bool) -> None:
    """All are told of the same payment, or that somebody else is at it."""
    bill = scene.begin().bill()
    with scene.store() as store:
        results = _race(scene, store, [scene.acts("pay", [bill], KEY, None)] * PROCESSES, is_async=is_async)
    (payment,) = scene.world.payments(bill)
    assert scene.world.effects() == scene.world.asked("createPayment") == 1
    assert len(results) == PROCESSES * THREADS
    assert {each.get("paid", each.get("error")) for each in results} <= {payment["id"], "InProgress"}
    assert sum("paid" in each for each in results) >= 1


def test_callers_with_different_keys_pay_a_bill_once(scene: Scene) -> None:
    """Each wants to pay what is due: one does, and of the others nothing leaves."""
    bill = scene.begin().bill()
    acts = [scene.acts("pay", [bill], f"{KEY}-{number}-{{thread}}", None) for number in range(PROCESSES)]
    with scene.store() as store:
        results = _race(scene, store, acts)
    (payment,) = scene.world.payments(bill)
    assert scene.world.effects() == scene.world.asked("createPayment") == 1
    assert [each["paid"] for each in results if "paid" in each] == [payment["id"]]
    assert {each["error"] for each in results if "error" in each} <= {"BillClaimed", "MoneyRefused"}
