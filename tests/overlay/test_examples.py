from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bill_mock.server import running
from tests.overlay.support import Company

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def url(company: Company) -> Iterator[str]:
    """The mock on a port of this machine."""
    with running(company.mock) as address:
        yield address


def _run(name: str, *arguments: str, **variables: str) -> str:
    environment = {**os.environ, **variables}
    command = [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)
    assert result.returncode == 0, result.stderr
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
    assert _run("first_program.py", BILL_BASE_URL=url, **_credentials(company)).strip() == "0 unpaid bills"
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
