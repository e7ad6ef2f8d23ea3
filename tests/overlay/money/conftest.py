"""A company with bills to pay, for the tests of calls that move money."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from bill_client import ApprovalPolicy, AsyncBillClient, BillClient, models
from tests.overlay.support import Company

UNASSIGNED = ApprovalPolicy.allow_unassigned


class Till:
    """Clients that may pay, over one store; and bills that nobody has to approve.

    Args:
        company: on the mock.
        store: URL of the store.
    """

    def __init__(self, company: Company, store: str) -> None:
        self.company = company
        self.store = store
        self.account = str(company.made["fundingAccountId"])
        self._number = 0

    def options(self, **more: Any) -> dict[str, Any]:
        """Options of a client that may pay."""
        return {"store": self.store, **more}

    @property
    def login(self) -> Any:
        """The administrator, trusted."""
        made = self.company.made
        return evolve(self.company.login, remember_me_id=made["rememberMeId"], device=made["device"])

    def client(self, **more: Any) -> BillClient:
        """A client, as a program makes it when it starts."""
        return self.company.client(self.login, **self.options(**more))

    def async_client(self, **more: Any) -> AsyncBillClient:
        """The same for asyncio."""
        return self.company.async_client(self.login, **self.options(**more))

    def bill(self, amount: str = "100.00", vendor: str | None = None) -> str:
        """Id of a new bill."""
        self._number += 1
        day = dt.date(2026, 12, 1)
        body = models.BillCreate(
            vendor_id=vendor or self.company.made["vendorId"],
            due_date=day,
            invoice=models.BillInvoiceCreate(invoice_number=f"T{self._number}", invoice_date=day),
            bill_line_items=[models.BillLineItemCreate(amount=Decimal(amount))],
        )
        with self.company.client() as client:
            return str(client.bills.create(body).id)

    def payments(self) -> list[dict[str, Any]]:
        """Payments that the mock has, the oldest first."""
        return list(self.company.mock.control.objects("payments")["results"])

    def paid(self, bill_id: str) -> Decimal:
        """How much of a bill is paid or about to be."""
        parts = [part for payment in self.payments() for part in payment["billPayments"] if part["billId"] == bill_id]
        return sum((Decimal(part["amount"]) for part in parts), Decimal(0))

    def fault(self, operation: str, kind: str, **more: Any) -> None:
        """Have the mock fail once."""
        self.company.mock.control.faults(operation, kind, **more)


@pytest.fixture
def till(company: Company, tmp_path: Path) -> Till:
    """The till of a small company."""
    return Till(company, f"sqlite:///{tmp_path}/state.db")


Act = Callable[[Any], Any]


@pytest.fixture(params=["threads", "tasks"])
def run(request: pytest.FixtureRequest, till: Till) -> Callable[..., Any]:
    """Runs an act with a client for threads, or the same with one for tasks, some seconds after the ones before."""

    def in_thread(act: Act, later: float = 0.0, **options: Any) -> Any:
        with till.client(**options) as client:
            client._config.pace.sleep(later)
            return act(client)

    def in_task(act: Act, later: float = 0.0, **options: Any) -> Any:
        async def main() -> Any:
            async with till.async_client(**options) as client:
                client._config.pace.sleep(later)
                return await act(client)

        return asyncio.run(main())

    return in_thread if request.param == "threads" else in_task
