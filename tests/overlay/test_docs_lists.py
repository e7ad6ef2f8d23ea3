from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from bill_client import models
from tests.overlay.support import Company

PAGE = Path(__file__).parents[2] / "docs" / "lists.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.fixture
def buyer(company: Company) -> Company:
    """A company with a bill that is overdue."""
    with company.client() as client:
        body = {
            "vendorId": client.vendors.list(max_=1).results[0].id,
            "dueDate": "2026-11-01",
            "invoice": {"invoiceNumber": "A-1", "invoiceDate": "2026-10-01"},
            "billLineItems": [{"amount": 100}],
        }
        client.bills.create(models.BillCreate.from_dict(body))
    return company


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_examples_of_the_page_run(buyer: Company, capsys: pytest.CaptureFixture[str], example: str) -> None:
    """Each on the mock, in at most ten lines."""
    assert len(example.splitlines()) <= 10
    with buyer.client() as client:
        exec(compile(example, "docs", "exec"), {"client": client})
    assert bool(capsys.readouterr().out) is ("print(" in example)


@pytest.mark.parametrize("example", [each for each in EXAMPLES if "iterate(" in each and "limit" not in each])
def test_the_same_runs_with_asyncio(buyer: Company, capsys: pytest.CaptureFixture[str], example: str) -> None:
    """`async for` in place of `for` is all there is to it."""
    code = re.sub(r"^for ", "async for ", example, flags=re.MULTILINE)
    lines = "\n".join(f"    {line}" for line in code.splitlines())

    async def later() -> None:
        names: dict[str, Any] = {}
        exec(compile(f"async def run(client):\n{lines}", "docs", "exec"), names)
        async with buyer.async_client() as client:
            await names["run"](client)

    asyncio.run(later())
    assert capsys.readouterr().out
