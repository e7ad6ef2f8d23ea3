from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bill_client import models
from tests.overlay.money.conftest import Till
from tests.overlay.support import Company

DOCS = Path(__file__).parents[2] / "docs"
ADDRESS = {"line1": "1 Main St", "city": "Reno", "stateOrProvince": "NV", "zipOrPostalCode": "89501", "country": "US"}
BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
EXAMPLES = [
    pytest.param(block, id=f"{page}-{number}")
    for page in ("calls", "errors")
    for number, block in enumerate(BLOCK.findall((DOCS / f"{page}.md").read_text("utf-8")))
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_of_the_pages_run(
    company: Company, tmp_path: Path, capsys: pytest.CaptureFixture[str], example: str
) -> None:
    """Each on the mock, in at most ten lines."""
    till = Till(company, f"sqlite:///{tmp_path}/state.db")
    body: dict[str, Any] = {
        "billId": till.bill(),
        "amount": 5,
        "processingOptions": {},
        "fundingAccount": {"type": "BANK_ACCOUNT"},
    }
    body["fundingAccount"]["id"] = till.account
    vendor = models.VendorCreate.from_dict({"name": "Acme", "address": ADDRESS})
    company.mock.control.faults("createVendor", "no_answer")
    assert len(example.splitlines()) <= 10
    with till.client() as client:
        payment = models.PaymentCreate.from_dict(body)
        names: dict[str, Any] = {"client": client, "models": models, "vendor": vendor, "payment": payment}
        exec(compile(example, "docs", "exec"), names)
    shown = capsys.readouterr().out
    if "OutcomeUnknown" in example:
        assert shown == "listVendors {'name': 'Acme'}\n"
    if "idempotency_key" in example:
        assert shown == "True\n"
        assert len(till.payments()) == 1
    if "ValidationError" in example:
        assert "'name'" in shown
