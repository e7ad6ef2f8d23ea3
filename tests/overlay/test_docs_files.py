from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bill_client import BillClient, models
from bill_mock.transport import MockTransport
from tests.overlay.support import Company
from tests.overlay.test_files import MovingPace

DOCS = Path(__file__).parents[2] / "docs"


def examples(page: str) -> list[str]:
    """The blocks of Python on a page."""
    return re.findall(r"^```python\n(.*?)^```", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def client(company: Company, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A client whose waits move the mock along, in a folder with an invoice."""
    monkeypatch.setattr("bill_client.layers.TestingPace", lambda: MovingPace(company))
    monkeypatch.chdir(tmp_path)
    Path("invoice.pdf").write_bytes(b"%PDF-1.7")
    return company.client()


def test_the_examples_of_files_run(company: Company, client: BillClient, capsys: pytest.CaptureFixture[str]) -> None:
    """One after the other, in one program of few lines."""
    day = date(2026, 12, 1)
    with client:
        bill = client.bills.create(
            models.BillCreate(
                vendor_id=company.made["vendorId"],
                due_date=day,
                invoice=models.BillInvoiceCreate(invoice_number="1", invoice_date=day),
                bill_line_items=[models.BillLineItemCreate(amount=Decimal(5))],
            )
        )
        program = examples("files.md")
        exec("".join(program), {"client": client, "bill_id": bill.id})
    assert max(each.count("\n") for each in program) <= 10
    assert capsys.readouterr().out.splitlines() == ["invoice.pdf 00h", "terms.pdf", "copy.pdf True"]
    assert sorted(each.name for each in Path().iterdir()) == ["copy.pdf", "invoice.pdf"]


def test_the_examples_of_observability_run(
    company: Company, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each by itself."""

    def on_mock(*credentials: Any, **options: Any) -> BillClient:
        return BillClient(*credentials, transport=MockTransport(company.mock), testing=True, **options)

    monkeypatch.setattr("bill_client.BillClient", on_mock)
    for program in examples("observability.md"):
        exec(program, {"login": company.login})
    assert capsys.readouterr().out.splitlines() == ["login 200 True", "listBills 200 True", "logout 200 True"]
    assert len(company.calls("listBills")) == 3
