from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bill_client import ApprovalPolicy, OrganizationLogin
from bill_client.intents.evidence import EVIDENCE
from tests.overlay.intents.evidence_support import Office
from tests.overlay.support import Company
from tests.overlay.test_docs_files import DOCS, examples

EXAMPLES = examples("outcome-unknown.md")
HIDDEN = 5.0
"""Seconds for which lists hide the payment."""


@pytest.fixture
def office(company: Company) -> Office:
    """Somebody who makes bills, and sees what is at BILL."""
    return Office(company.mock, company.made)


@pytest.fixture
def names(company: Company, office: Office) -> Iterator[dict[str, Any]]:
    """What the examples of the page speak of."""
    made = company.made
    keys = (made["username"], made["password"], made["organizationId"], made["devKey"])
    login = OrganizationLogin(*keys, remember_me_id=made["rememberMeId"], device=made["device"])
    with company.client(login) as client:
        payer = client.with_options(approvals=ApprovalPolicy.allow_unassigned)
        yield {"client": payer, "bill_id": office.bill(), "account_id": made["fundingAccountId"]}


@pytest.fixture
def lost(office: Office, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The payment of the first example was made, its answer was lost, and lists hide it."""
    office.fault("createPayment", "reset_after_commit")
    office.fault("createPayment", "late_visibility", seconds=HIDDEN)
    assert run(0, names, capsys) == ["rent-2026-12"]
    payment = office.mock.control.objects("payments")["results"][-1]
    return {**names, "payment_id": payment["id"], "number": payment["transactionNumber"]}


def run(number: int, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What an example prints."""
    assert EXAMPLES[number].count("\n") <= 10
    exec(compile(EXAMPLES[number], "docs/outcome-unknown.md", "exec"), dict(names))
    return capsys.readouterr().out.splitlines()


def test_there_is_a_test_for_every_example() -> None:
    """A new one needs its own."""
    assert len(EXAMPLES) == 6


def test_a_call_says_its_key_and_is_found_later(
    office: Office, lost: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Unknown as long as lists hide it, and confirmed then; the same key returns the payment."""
    assert run(1, lost, capsys)[0] == "UNKNOWN"
    office.advance(HIDDEN + 1)
    told = run(1, lost, capsys)
    assert told[0] == "CONFIRMED"
    assert any(lost["payment_id"] in line for line in told)
    assert run(0, lost, capsys) == []
    assert office.count("payments") == 1


def test_what_is_open_is_taken_up_at_the_start(
    office: Office, lost: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Everything that is pending, with what became of it."""
    office.advance(HIDDEN + 1)
    assert run(2, lost, capsys) == ["rent-2026-12 CONFIRMED"]
    assert run(2, lost, capsys) == []


def test_an_event_settles_what_it_names(lost: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """While lists still hide it."""
    payment = {
        "id": lost["payment_id"],
        "transactionNumber": lost["number"],
        "billIds": [lost["bill_id"]],
        "status": "SCHEDULED",
    }
    event = {"metadata": {"eventType": "payment.updated"}, "payment": payment}
    assert run(3, {**lost, "event": event}, capsys) == ["rent-2026-12 CONFIRMED"]


def test_a_person_decides_where_reading_cannot_tell(
    office: Office, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody paid the bill by hand; the reason names that payment, and what was decided is in the journal."""
    office.fault("createPayment", "connection_reset")
    assert run(0, names, capsys) == ["rent-2026-12"]
    by_hand = office.pay_by_hand(names["bill_id"])
    client = names["client"]
    settle(client)
    [reason] = run(4, names, capsys)
    assert by_hand in reason
    run(5, {**names, "payment_id": by_hand}, capsys)
    assert client.intents.pending() == []
    assert "paid by hand, as the bank statement shows" in client.intents.journal("rent-2026-12")[-1].words


def settle(client: Any) -> None:
    """Let the settle window pass: the waits of a client for tests take no time."""
    pace = client._config.pace
    pace.sleep(1000.0)
    client.intents.resolve_all()


def test_the_page_names_every_call_that_cannot_be_read_or_is_read_in_a_way_of_its_own() -> None:
    """The table of the page follows the table of the code."""
    page = (DOCS / "outcome-unknown.md").read_text(encoding="utf-8")
    own = {
        "createPayment",
        "createBulkPayment",
        "createMassPayment",
        "recordPayment",
        "recordInvoice",
        "chargeCustomer",
    }
    assert own <= EVIDENCE.keys()
    assert not [each for each in own if f"`{each}`" not in page]
