from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bill_client import models
from bill_mock.server import running
from tests.overlay.support import Company
from tests.overlay.test_files import MovingPace

PAGE = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text("utf-8")
RECIPES: dict[str, str] = dict(re.findall(r"^## ([^\n]+)\n```python\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL))
WANTED = {
    "List overdue bills with a filter",
    "Page through all vendors",
    "Upload an invoice to a bill and wait for it",
    "Create a customer and an invoice",
    "Read Spend transactions",
    "Act as a partner for two organizations",
}
DAY = date(2026, 10, 1)


def _bill(number: str, due: date) -> models.BillCreate:
    return models.BillCreate(
        vendor_id="",
        due_date=due,
        invoice=models.BillInvoiceCreate(invoice_number=number, invoice_date=DAY),
        bill_line_items=[models.BillLineItemCreate(amount=Decimal(5))],
    )


@pytest.fixture
def ids(company: Company) -> dict[str, str]:
    """A company with one overdue bill among others; placeholders of the page -> ids that exist."""
    with company.client() as client:
        for number, due in (("LATE", DAY), ("SOON", date(2090, 1, 1))):
            bill = _bill(number, due)
            bill.vendor_id = company.made["vendorId"]
            made = client.bills.create(bill)
    return {"00n01YOURBILL": str(made.id)}


@pytest.fixture
def run(
    company: Company,
    ids: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Any]:
    """Runs a recipe as it stands, with variables of the company, over a real port; gives the lines it prints."""
    made, partner = company.made, company.made["partner"]
    monkeypatch.setattr("bill_client.layers.REAL", MovingPace(company))
    monkeypatch.chdir(tmp_path)
    Path("invoice.pdf").write_bytes(b"%PDF-1.7")
    variables = {
        "BILL_USERNAME": made["username"],
        "BILL_PASSWORD": made["password"],
        "BILL_ORGANIZATION_ID": made["organizationId"],
        "BILL_DEV_KEY": made["devKey"],
        "BILL_SPEND_TOKEN": made["apiToken"],
        "BILL_PARTNER_USERNAME": partner["username"],
        "BILL_PARTNER_PASSWORD": partner["password"],
        "BILL_APP_KEY": partner["appKey"],
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with running(company.mock) as address:
        monkeypatch.setenv("BILL_BASE_URL", address)

        def program(title: str) -> list[str]:
            code = RECIPES[title]
            for placeholder, key in ids.items():
                code = code.replace(placeholder, key)
            exec(compile(code, title, "exec"), {})
            return capsys.readouterr().out.splitlines()

        yield program


def test_every_recipe_that_is_promised_is_there_in_ten_lines() -> None:
    """From the first import to the last line, empty ones included."""
    assert RECIPES.keys() == WANTED
    assert {title: len(code.splitlines()) for title, code in RECIPES.items() if len(code.splitlines()) > 10} == {}


def test_overdue_bills_are_listed(run: Any) -> None:
    """The one that is overdue, and no other."""
    (line,) = run("List overdue bills with a filter")
    assert line.startswith("2026-10-01 ")
    assert line.endswith(" 5")


def test_all_vendors_are_listed(company: Company, run: Any) -> None:
    """The last page too."""
    address = models.AddressCreate(
        line1="1 Main St", city="Reno", zip_or_postal_code="89501", country=models.CountryCode.US
    )
    with company.client() as client:
        for number in range(101):
            client.vendors.create(models.VendorCreate(name=f"Vendor {number}", address=address))
        every = {str(vendor.id) for vendor in client.vendors.iterate()}
    assert {line.partition(" ")[0] for line in run("Page through all vendors")} == every
    assert len(every) > 100


def test_an_invoice_is_uploaded_and_there(run: Any) -> None:
    """With the id that it keeps, not the one of the upload."""
    (line,) = run("Upload an invoice to a bill and wait for it")
    assert re.fullmatch(r"00h\w+ invoice.pdf", line)


def test_a_customer_gets_an_invoice(company: Company, run: Any) -> None:
    """Two at 99.50."""
    (line,) = run("Create a customer and an invoice")
    assert Decimal(line.split()[-1]) == 199
    with company.client() as client:
        assert "Ada Lovelace" in {str(each.name) for each in client.customers.iterate()}


def test_spend_transactions_are_read(company: Company, run: Any) -> None:
    """Each of them."""
    with company.client(company.token) as client:
        every = client.spend.transactions.iterate().to_list()
    assert len(run("Read Spend transactions")) == len(every) > 0


def test_a_partner_acts_for_two_organizations(company: Company, ids: dict[str, str], run: Any) -> None:
    """Each with users of its own."""
    world = company.mock.world
    partner = world.partners[company.made["partner"]["username"]]
    other = company.mock.control.seed("small-company")
    world.assign(partner, world.tenants[other["organizationId"]], "2026-11-16T15:00:00.000+00:00")
    ids.update({"00801FIRST": company.made["organizationId"], "00801SECOND": other["organizationId"]})
    lines = run("Act as a partner for two organizations")
    assert {line.split()[0] for line in lines} == {company.made["organizationId"], other["organizationId"]}
    assert {other["username"], company.made["username"]} <= {line.split()[1] for line in lines}
