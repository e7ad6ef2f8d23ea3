"""Numbers that arrive as text: what the mock sends on demand, the client decodes (platform.md 7, Money)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bill_client import UNSET, ApprovalPolicy, BillClient, OrganizationLogin, models

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock import Company


@pytest.fixture
def client(bill_mock: Company) -> Iterator[BillClient]:
    """The administrator."""
    with BillClient(OrganizationLogin(**bill_mock.trusted_login), transport=bill_mock.transport) as client:
        yield client


def entered(client: BillClient, bill_mock: Company) -> models.Bill:
    """A bill whose amounts end in zeros."""
    return client.bills.create(
        models.BillCreate(
            vendor_id=bill_mock.made["vendorId"],
            due_date=dt.date(2026, 12, 1),
            invoice=models.BillInvoiceCreate(invoice_number="INV-1", invoice_date=dt.date(2026, 11, 16)),
            bill_line_items=[models.BillLineItemCreate(amount=Decimal("99.50"))],
        )
    )


def test_amounts_in_quotes_are_exact_decimals(client: BillClient, bill_mock: Company) -> None:
    """Alone, in lines and in lists: `Decimal` with the digits that were sent, the same as without quotes."""
    bill = entered(client, bill_mock)
    bill_mock.fault("*", "number_as_text", times=None)
    quoted = client.bills.get(bill.id)
    (listed,) = client.bills.list().results
    for one in (quoted, listed):
        assert one == bill
        assert isinstance(one.amount, Decimal)
        assert one.bill_line_items is not UNSET
        assert [str(line.amount) for line in one.bill_line_items] == ["99.50"]


def test_a_payment_is_read_with_quoted_amounts(client: BillClient, bill_mock: Company) -> None:
    """The answer that says whether money moves is no exception."""
    bill = entered(client, bill_mock)
    bill_mock.fault("createPayment", "number_as_text")
    paid = client.with_options(approvals=ApprovalPolicy.allow_unassigned).payments.create(
        models.PaymentCreate(
            bill_id=bill.id,
            amount=Decimal("99.50"),
            funding_account=models.PaymentFundingAccount(
                type_=models.PaymentFundingAccountType.BANK_ACCOUNT, id=bill_mock.made["fundingAccountId"]
            ),
            processing_options=models.PaymentProcessingOptions(),
        )
    )
    assert paid == client.payments.get(paid.id)
    assert isinstance(paid.amount, Decimal)
    assert paid.bill_payments is not UNSET
    assert [str(part.amount) for part in paid.bill_payments] == ["99.50"]
