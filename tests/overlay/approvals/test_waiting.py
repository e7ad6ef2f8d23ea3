from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from bill_client import ApprovalIncomplete, ApprovalPolicy, BillError, CertificateError, MoneyRefused, ServerError
from bill_client.pace import TestingPace
from tests.overlay.approvals.conftest import Desk

HOUR = 3600.0


class Diary(TestingPace):
    """Things happen at their time, while somebody waits; waits move the clock of the mock along."""

    def __init__(self, desk: Desk, at: dict[float, Callable[[], object]]) -> None:
        super().__init__()
        self.desk = desk
        self.at = dict(at)

    def sleep(self, seconds: float) -> None:
        """Move both clocks on, and let happen what is due by then."""
        super().sleep(seconds)
        self.desk.company.mock.clock.advance(seconds)
        for time in [time for time in self.at if time <= self.now()]:
            self.at.pop(time)()


@pytest.fixture
def diary(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[float, Callable[[], object]]], Diary]:
    """Gives the clients of a test a pace with things that happen."""

    def make(at: dict[float, Callable[[], object]]) -> Diary:
        made = Diary(desk, at)
        monkeypatch.setattr("bill_client.layers.TestingPace", lambda: made)
        return made

    return make


def wait(desk: Desk, bill_id: str, deadline: float = HOUR, *, is_async: bool, **options: Any) -> Any:
    """Wait with either client."""

    async def main() -> Any:
        async with desk.company.async_client() as client:
            return await client.approvals.wait_until_approved(bill_id, deadline, **options)

    if is_async:
        return asyncio.run(main())
    with desk.company.client() as client:
        return client.approvals.wait_until_approved(bill_id, deadline, **options)


@pytest.fixture(params=[False, True], ids=["threads", "tasks"])
def is_async(request: pytest.FixtureRequest) -> bool:
    """Which of the clients waits."""
    return bool(request.param)


def test_it_waits_until_the_last_has_approved(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """With pauses that grow, so that an hour costs few calls."""
    desk.policy(desk.ann, desk.boss)
    bill_id = desk.bill()
    pace = diary({100.0: lambda: desk.decide(bill_id), 1500.0: lambda: desk.decide(bill_id)})
    standing = wait(desk, bill_id, is_async=is_async)
    assert (standing.payable, standing.status) == (True, "APPROVED")
    assert 1500 <= pace.now() < 1850
    assert len(desk.company.calls("getBill")) < 20
    assert pace.slept[0] <= 5
    assert max(pace.slept) <= 300


def test_a_denial_ends_it_at_once_and_names_who(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """Nobody is asked any more."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    pace = diary({60.0: lambda: desk.decide(bill_id, "DENY")})
    with pytest.raises(ApprovalIncomplete, match=f"{bill_id}: denied by {desk.ann}") as caught:
        wait(desk, bill_id, is_async=is_async)
    assert caught.value.bills[0].denied_by == (desk.ann,)
    assert pace.now() < 200
    assert "sets approvers anew in the web app" in str(caught.value.hint)


def test_at_the_deadline_it_says_who_is_missing(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """After a last look right before it."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    pace = diary({})
    with pytest.raises(ApprovalIncomplete, match=f"deadline passed: {bill_id}: it is ASSIGNED: {desk.ann}"):
        wait(desk, bill_id, 1000, is_async=is_async)
    assert pace.now() == pytest.approx(998)


def test_an_approval_shortly_before_the_deadline_counts(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """The last pause ends before the deadline, however long pauses have become."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    diary({995.0: lambda: desk.decide(bill_id)})
    assert wait(desk, bill_id, 1000, is_async=is_async).payable


def test_a_short_deadline_still_looks_once(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """And does not wait."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    pace = diary({})
    with pytest.raises(ApprovalIncomplete):
        wait(desk, bill_id, 0.5, is_async=is_async)
    assert pace.slept == []
    desk.decide(bill_id)
    assert wait(desk, bill_id, 0.5, is_async=is_async).payable


def test_what_is_taken_for_approved_is_the_callers_choice(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """A bill that nobody has to approve is waited for under strict, for approvers may be set in the web app."""
    bill_id = desk.bill(5)
    diary({})
    assert wait(desk, bill_id, is_async=is_async, approvals=ApprovalPolicy.allow_unassigned).payable
    with pytest.raises(ApprovalIncomplete, match="nobody was asked to approve it"):
        wait(desk, bill_id, 60, is_async=is_async)


def test_a_bill_that_goes_out_of_use_ends_it(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """Nobody will approve it."""
    desk.policy(desk.ann)
    bill_id = desk.bill()

    def archive() -> None:
        with desk.company.client() as client:
            client.bills.archive(bill_id)

    diary({30.0: archive})
    with pytest.raises(MoneyRefused, match=f"{bill_id}: it is"):
        wait(desk, bill_id, is_async=is_async)


def test_news_end_a_pause(desk: Desk, diary: Any) -> None:
    """A receiver of webhooks sets the event, and the bill is looked at without waiting for the pause to end."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    news = threading.Event()
    pace = diary({})
    news.set()  # before it begins: the first look comes anyway
    waiting = threading.Thread(target=lambda: found.append(wait(desk, bill_id, 1e9, is_async=False, news=news)))
    found: list[Any] = []
    waiting.start()
    while not pace.slept:
        waiting.join(0.001)
    desk.decide(bill_id)
    news.set()
    waiting.join(10)
    assert found[0].payable
    assert not news.is_set()


def test_news_end_a_pause_of_a_task(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of this test stands still but for news, so that nothing else can end the pause."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    looked = asyncio.Event()

    class Standing(TestingPace):
        async def await_(self, event: asyncio.Event, seconds: float | None) -> None:
            assert seconds is not None
            looked.set()
            await asyncio.wait_for(event.wait(), 10)

    monkeypatch.setattr("bill_client.layers.TestingPace", Standing)

    async def main() -> Any:
        news = asyncio.Event()
        async with desk.company.async_client() as client:
            task = asyncio.create_task(client.approvals.wait_until_approved(bill_id, HOUR, news=news))
            await looked.wait()
            desk.decide(bill_id)
            news.set()
            return await task

    assert asyncio.run(main()).payable
    assert len(desk.company.calls("getBill")) == 2


def test_after_news_the_pauses_are_short_again(desk: Desk, diary: Any) -> None:
    """A change of the bill makes the next one likely."""
    desk.policy(desk.ann)
    bill_id = desk.bill()
    news = threading.Event()
    pace = diary({2000.0: news.set, 2400.0: lambda: desk.decide(bill_id)})
    assert wait(desk, bill_id, is_async=False, news=news).payable
    grown = max(pace.slept)
    assert grown > 100
    assert min(pace.slept[pace.slept.index(grown) :]) <= 5


@pytest.mark.parametrize(("event", "is_async"), [(asyncio.Event, False), (threading.Event, True), (object, True)])
def test_an_event_of_the_other_kind_is_refused(desk: Desk, event: Any, *, is_async: bool) -> None:
    """It would block the loop, or wake nobody; nothing is sent."""
    with pytest.raises(TypeError, match="news must be"):
        wait(desk, "00n1", is_async=is_async, news=event())
    assert desk.company.calls() == []


def test_trouble_on_the_way_is_waited_out(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """An outage in the middle of a long wait does not end it."""
    desk.policy(desk.ann)
    bill_id = desk.bill()

    def recover() -> None:
        desk.company.mock.control.faults(clear=True)
        desk.decide(bill_id)

    diary({600.0: recover})
    desk.company.mock.control.faults("getBill", "no_answer", times=None)
    assert wait(desk, bill_id, is_async=is_async).payable


def test_trouble_that_lasts_is_raised_at_the_deadline(desk: Desk, diary: Any, *, is_async: bool) -> None:
    """As what it is, because nothing is known of the bill."""
    bill_id = desk.bill()
    diary({})
    desk.company.mock.control.faults("getBill", "before_commit", times=None)
    with pytest.raises(ServerError):
        wait(desk, bill_id, 900, is_async=is_async)


def test_trouble_that_does_not_pass_is_raised_at_once(desk: Desk, diary: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as a certificate that proves nothing."""
    pace = diary({})

    def broken(*_: object, **__: object) -> None:
        raise CertificateError("not to be trusted")

    monkeypatch.setattr("bill_client.layers.Layers.send", broken)
    with pytest.raises(BillError, match="not to be trusted"):
        wait(desk, "00n1", is_async=False)
    assert pace.slept == []
