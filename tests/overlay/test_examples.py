from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from bill_mock.server import running
from tests.overlay.money.conftest import Till
from tests.overlay.support import Company

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def url(company: Company) -> Iterator[str]:
    """The mock on a port of this machine."""
    with running(company.mock) as address:
        yield address


def _run(
    name: str,
    *arguments: str,
    folder: Path | None = None,
    fails: bool = False,
    variables: Mapping[str, str] | None = None,
) -> str:
    environment = {**os.environ, **(variables or {})}
    command = [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments]
    result = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=120, env=environment, cwd=folder
    )
    assert "Traceback" not in result.stderr
    assert result.returncode == int(fails), result.stderr
    return result.stdout


def _credentials(company: Company) -> dict[str, str]:
    names = {
        "USERNAME": "username",
        "PASSWORD": "password",
        "ORGANIZATION_ID": "organizationId",
        "DEV_KEY": "devKey",
        "FUNDING_ACCOUNT_ID": "fundingAccountId",
    }
    return {f"BILL_{name}": str(company.made[field]) for name, field in names.items()}


def test_the_first_program_signs_in_and_lists(company: Company, url: str) -> None:
    """Ten lines, from the environment, against whatever BILL_BASE_URL says."""
    assert (
        _run("first_program.py", variables={"BILL_BASE_URL": url, **_credentials(company)}).strip() == "0 unpaid bills"
    )
    assert company.calls() == ["login", "listBills", "logout"]


def test_a_bill_is_entered_approved_and_paid(company: Company, url: str) -> None:
    """From the vendor to the payment; each step is printed, and two people signed in and out."""
    shown = _run("pay_a_bill.py", "--mock", url)
    assert [line.split()[0] for line in shown.splitlines()] == [
        *("session", "vendor", "policy", "bill", "approval", "payment", "bill")
    ]
    assert "approval ASSIGNED" in shown
    assert "approval APPROVED" in shown
    assert "1250.00 on 2026-11-17, SCHEDULED" in shown
    assert "scheduled 1250.00, due 0.00" in shown
    assert (len(company.calls("login")), len(company.calls("logout")), len(company.calls("createPayment"))) == (2, 2, 1)


def test_a_bank_holiday_is_skipped(company: Company, url: str) -> None:
    """The day before Thanksgiving: BILL takes the money on Friday."""
    company.mock.control.clock("2026-11-25T15:00:00+00:00")
    shown = _run("pay_a_bill.py", "--mock", url)
    assert "on 2026-11-27, SCHEDULED" in shown


def test_a_pay_run_pays_each_bill_once(company: Company, url: str, tmp_path: Path) -> None:
    """However often it runs; what is not approved is told and left out."""
    till = Till(company, f"sqlite:///{tmp_path}/pay-run.db")
    bills = [till.bill("10.00"), till.bill("20.00")]
    arguments = ("pay_run.py", "run-1", "--mock", url)
    refused = _run(*arguments, folder=tmp_path, fails=True).splitlines()
    assert [line.split()[0] for line in refused] == bills
    assert till.payments() == []
    paid = _run(*arguments, "--unassigned", folder=tmp_path).splitlines()
    assert [line.split()[1:3] for line in paid] == [["paid", "10.00"], ["paid", "20.00"]]
    assert _run(*arguments, "--unassigned", folder=tmp_path) == ""
    assert [till.paid(bill) for bill in bills] == [Decimal("10.00"), Decimal("20.00")]


def test_a_pay_run_clears_up_first(company: Company, url: str, tmp_path: Path) -> None:
    """What an earlier run left open: here a payment whose answer was lost and that no list showed yet."""
    till = Till(company, f"sqlite:///{tmp_path}/pay-run.db")
    bill = till.bill("10.00")
    till.fault("createPayment", "reset_after_commit")
    till.fault("createPayment", "late_visibility", seconds=60.0)
    arguments = ("pay_run.py", "run-1", "--mock", url, "--unassigned")
    assert "is not known" in _run(*arguments, folder=tmp_path, fails=True)
    company.mock.clock.advance(61)
    assert "CONFIRMED" in _run(*arguments, folder=tmp_path)
    assert till.paid(bill) == Decimal("10.00")
