from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bill_client import ApprovalPolicy, BillClient
from bill_client.intents.own_keys import KEPT
from bill_mock.transport import MockTransport
from tests.overlay.money.conftest import Till
from tests.overlay.support import Company
from tests.overlay.test_docs_files import DOCS, examples

PAGE = "paying.md"
EXAMPLES = examples(PAGE)
PAY, AGAIN, MANY, STOP, ONCE, HOOK, AUDIT, STORE = range(8)
KEY = "rent-2026-12"


@pytest.fixture
def till(company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Till:
    """A till whose store is in the folder that examples run in."""
    monkeypatch.chdir(tmp_path)
    return Till(company, f"sqlite:///{tmp_path}/payments.db")


@pytest.fixture
def names(till: Till) -> Iterator[dict[str, Any]]:
    """What the examples of the page speak of."""
    with till.client() as client:
        yield {
            "client": client.with_options(approvals=ApprovalPolicy.allow_unassigned),
            "account_id": till.account,
            "bill_id": till.bill("1200.00"),
            "other_bill_id": till.bill("90.00"),
            "unknown_bill_id": "00nNOTTHERE",
            "login": till.login,
            "Decimal": Decimal,
        }


def run(number: int, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What an example prints."""
    assert EXAMPLES[number].count("\n") <= 10
    exec(compile(EXAMPLES[number], f"docs/{PAGE}", "exec"), names)
    return capsys.readouterr().out.splitlines()


def test_there_is_a_test_for_every_example() -> None:
    """A new one needs its own."""
    assert len(EXAMPLES) == STORE + 1


def test_a_bill_is_paid_with_one_call(till: Till, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """What is due, and the payment is printed."""
    [line] = run(PAY, names, capsys)
    assert line == f"{till.payments()[-1]['id']} 1200.00 SCHEDULED"


def test_the_same_key_returns_the_payment_and_another_bill_is_refused(
    till: Till, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """One payment in all."""
    run(PAY, names, capsys)
    assert run(AGAIN, names, capsys) == [f"{till.payments()[-1]['id']} {KEY}"]
    assert len(till.payments()) == 1


def test_a_pay_run_tells_of_each_bill(till: Till, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """A bill that is not there does not keep the others from being paid."""
    assert run(MANY, names, capsys) == [
        f"{names['bill_id']} 1200.00",
        f"{names['other_bill_id']} 40.00",
        f"{names['unknown_bill_id']} MoneyRefused",
    ]
    assert till.paid(names["other_bill_id"]) == Decimal("40.00")


def test_a_payment_is_stopped(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """It is scheduled, so that it is cancelled."""
    run(PAY, names, capsys)
    assert run(STOP, {**names, "payment_id": names["payment"].id}, capsys) == ["CANCELED"]


def test_a_vendor_is_created_once(till: Till, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """By a generated method with a key."""
    address = {"line1": "1 Main St", "city": "Springfield", "zipOrPostalCode": "62701", "country": "US"}
    assert run(ONCE, {**names, "acme": {"name": "Acme Paper", "address": address}}, capsys) == ["True"]
    assert len(till.company.calls("createVendor")) == 1


def test_a_security_key_comes_again(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """For as long as the page says."""
    event = {"type": "bill.created", "version": "1"}
    wanted = {
        "name": "hook",
        "events": [event],
        "status": {"enabled": True},
        "notificationUrl": "https://example.com/",
    }
    assert run(HOOK, {**names, "wanted": wanted}, capsys) == ["True"]
    assert f"again for {KEPT / 3600:.0f} hours" in (DOCS / PAGE).read_text(encoding="utf-8")


def test_the_journal_tells_what_happened(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """In words, and in a file with one entry a line."""
    run(PAY, names, capsys)
    told, exported = run(AUDIT, names, capsys)
    assert told.startswith(f"createPayment under the key '{KEY}' is CONFIRMED")
    assert exported.startswith("journal.jsonl ")
    rows = [json.loads(line) for line in Path("journal.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["state"] for row in rows if row["state"]] == ["PREPARED", "SENT", "CONFIRMED"]


def test_what_is_open_is_taken_up_from_the_store(
    till: Till, names: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By another process with the same store, which is in the working directory."""
    till.fault("createPayment", "reset_after_commit")
    till.fault("createPayment", "late_visibility", seconds=60.0)
    with pytest.raises(Exception, match="is not known"):
        run(PAY, names, capsys)

    def on_mock(*credentials: Any, **options: Any) -> BillClient:
        return BillClient(*credentials, transport=MockTransport(till.company.mock), testing=True, **options)

    monkeypatch.setattr("bill_client.BillClient", on_mock)
    assert run(STORE, names, capsys) == [repr([KEY])]


def test_the_three_pages_about_payments_know_each_other() -> None:
    """And the README names them all."""
    pages = ("paying.md", "outcome-unknown.md", "approvals.md")
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for page in pages:
        text = (DOCS / page).read_text(encoding="utf-8")
        assert [other for other in pages if other != page and f"]({other}" not in text] == []
        assert f"(docs/{page})" in readme


def test_what_the_page_points_to_is_there() -> None:
    """Pictures, pages and programs."""
    targets = re.findall(r"\]\(([^)#]+)", (DOCS / PAGE).read_text(encoding="utf-8"))
    assert targets
    assert [each for each in targets if not (DOCS / each).is_file()] == []
