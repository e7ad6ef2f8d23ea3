"""A company whose larger bills need approvals, for the tests of approvals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from bill_client import ApprovalRule, BillClient, OrganizationLogin, models
from tests.overlay.support import Company


@dataclass
class Desk:
    """People of the company, and bills that they decide on."""

    company: Company

    @property
    def boss(self) -> str:
        """User id of the administrator."""
        return str(self.company.made["userId"])

    @property
    def ann(self) -> str:
        """User id of the approver."""
        return str(self.company.made["approver"]["userId"])

    def approver(self, **options: Any) -> BillClient:
        """A client of the approver."""
        made = self.company.made
        who = made["approver"]
        login = OrganizationLogin(who["username"], who["password"], made["organizationId"], made["devKey"])
        return self.company.client(login, **options)

    @property
    def trusted(self) -> OrganizationLogin:
        """The administrator, whose session is trusted, as payments need it."""
        return evolve(
            self.company.login, remember_me_id=self.company.made["rememberMeId"], device=self.company.made["device"]
        )

    def treasurer(self, **options: Any) -> BillClient:
        """A client that may pay."""
        return self.company.client(self.trusted, **options)

    def policy(self, *users: str, amount: int = 100) -> str:
        """Bills of so much or more need these users; returns the id of the policy."""
        with self.company.client() as client:
            made = client.approvals.create_policy("Large bills", [ApprovalRule.amount_from(amount)], users)
            return str(made.id)

    def bill(self, amount: int = 250, number: str = "1", vendor: str | None = None) -> str:
        """Id of a new bill of the company."""
        day = date(2026, 12, 1)
        body = models.BillCreate(
            vendor_id=vendor or self.company.made["vendorId"],
            due_date=day,
            invoice=models.BillInvoiceCreate(invoice_number=number, invoice_date=day),
            bill_line_items=[models.BillLineItemCreate(amount=Decimal(amount))],
        )
        with self.company.client() as client:
            return str(client.bills.create(body).id)

    def decide(self, bill_id: str, action: str = "APPROVE") -> None:
        """Let whoever is next decide."""
        self.company.mock.control.decide(bill_id, action)


@pytest.fixture
def desk(company: Company) -> Desk:
    """The desk of a small company."""
    return Desk(company)


@pytest.fixture
def both(company: Company) -> Callable[[Callable[[Any], Any]], list[Any]]:
    """Runs an act with a client for threads and with one for tasks; returns both results."""

    def run(act: Callable[[Any], Any]) -> list[Any]:
        import asyncio

        async def main() -> Any:
            async with company.async_client() as client:
                return await act(client)

        with company.client() as client:
            first = act(client)
        return [first, asyncio.run(main())]

    return run
