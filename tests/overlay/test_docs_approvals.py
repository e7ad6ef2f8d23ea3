from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.overlay.approvals.conftest import Desk
from tests.overlay.support import Company
from tests.overlay.test_docs_files import examples

EXAMPLES = examples("approvals.md")


@pytest.fixture
def names(company: Company) -> Iterator[dict[str, Any]]:
    """What the examples of the page speak of: a bill that waits for Ann, one that nobody has to approve, and people."""
    desk = Desk(company)
    desk.policy(desk.ann)
    known = {"bill_id": desk.bill(), "small_bill_id": desk.bill(5, "2"), "account_id": company.made["fundingAccountId"]}
    people = {"ann_id": desk.ann, "boss_id": desk.boss}
    with desk.treasurer() as client, desk.approver() as ann:
        yield {**known, **people, "client": client, "ann": ann, "desk": desk}


def _run(number: int, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert EXAMPLES[number].count("\n") <= 10
    exec(compile(EXAMPLES[number], "docs/approvals.md", "exec"), dict(names))
    return capsys.readouterr().out.splitlines()


def test_there_is_a_test_for_every_example() -> None:
    """A new one needs its own."""
    assert len(EXAMPLES) == 5


def test_what_is_not_approved_is_refused(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """It says who is still to act."""
    assert _run(0, names, capsys) == [f"ASSIGNED ['{names['ann_id']}']"]
    assert names["desk"].company.calls("createPayment") == []


def test_unassigned_bills_are_paid_where_that_is_allowed(
    names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Once."""
    assert _run(1, names, capsys) == ["SCHEDULED"]
    assert names["desk"].company.calls("createPayment") == ["createPayment"]


def test_a_policy_is_made(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """It stands beside the one that was there."""
    assert _run(2, names, capsys) == ["From 1000 on 2"]


def test_an_approver_approves(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """As the one whose turn it is."""
    assert _run(3, {**names, "client": names["ann"]}, capsys) == ["[Decimal('250')]", "True"]


def test_an_approval_is_waited_for(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """It is there when the client looks."""
    names["desk"].decide(names["bill_id"])
    assert _run(4, names, capsys) == ["True"]
