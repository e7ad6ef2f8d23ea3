"""What type checkers let pass of filters, orders and pages, and what not; checked by mypy, never run.

An error that mypy no longer finds is an unused `type: ignore`, and so an error itself.
"""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import assert_type

from bill_api.lists.bills import BillsFields
from bill_client import AsyncBillClient, AsyncPaginated, BillClient, Filter, Order, Page, Paginated, models
from bill_client.fields import bills, customers, spend_transactions, vendors

DAY = datetime.date(2026, 8, 1)
NOW = datetime.datetime(2026, 8, 1, tzinfo=datetime.UTC)


def taken(client: BillClient) -> None:
    """Documented fields, operators and types."""
    overdue = (bills.due_date < DAY) & (bills.amount >= Decimal("1.50")) & (bills.archived == False)  # noqa: E712
    client.bills.list(filters=overdue, sort=bills.due_date.desc())
    client.bills.iterate(filters=overdue & bills.vendor_id.in_(["00901"]), sort=[bills.amount.asc()])
    client.bills.list(filters={"dueDate__lt": DAY, "vendorId__in": ["00901"], "archived": False})
    client.bills.list(filters="dueDate:lt:2026-08-01", sort="dueDate:desc,amount")
    client.bills.list(filters=bills.payment_status != models.BillPaymentStatus.PAID)
    client.bills.list(filters=bills.payment_status.in_(["UNPAID", models.BillPaymentStatus.SCHEDULED]))
    client.bills.list(filters=bills.invoice.invoice_number == "A-1")
    client.vendors.list(filters=vendors.name.startswith("A") & vendors.account_type.not_in(["PERSON"]))
    client.spend.transactions.list(filters=spend_transactions.occurred_time >= NOW)
    client.customers.list_contacts("0cu01", filters="email:eq:a@example.com")


def refused(client: BillClient) -> None:
    """Everything else."""
    _ = bills.due_dates  # type: ignore[attr-defined]
    _ = bills.due_date.in_([DAY])  # type: ignore[attr-defined]
    _ = bills.vendor_id.desc()  # type: ignore[attr-defined]
    _ = bills.vendor_id > "a"  # type: ignore[operator]
    _ = bills.due_date >= "2026-08-01"  # type: ignore[operator]
    _ = bills.amount >= 1.5  # type: ignore[operator]
    client.bills.list(filters=bills.archived == "false")  # type: ignore[arg-type]
    _ = (bills.amount > 1) & (vendors.name == "x")  # type: ignore[operator]
    client.bills.list(filters=vendors.name == "x")  # type: ignore[arg-type]
    client.bills.list(filters=bills.due_date == DAY)  # type: ignore[arg-type]
    client.bills.list(filters=bills.amount.desc())  # type: ignore[arg-type]
    client.bills.list(filters={"dueDte__lt": DAY})  # type: ignore[arg-type]
    client.bills.list(filters={"dueDate__lt": "x"})  # type: ignore[arg-type]
    client.bills.list(sort=vendors.name.asc())  # type: ignore[arg-type]
    client.bills.iterate(sort=bills.amount)  # type: ignore[arg-type]
    client.bills.iterate(max_=5)  # type: ignore[call-arg]
    client.customers.list_contacts("0cu01", filters=customers.email == "x")  # type: ignore[arg-type]


def types(client: BillClient, later: AsyncBillClient) -> None:
    """What comes out."""
    amounts: Filter[BillsFields] = bills.amount > 1
    newest: Order[BillsFields] = bills.created_time.desc()
    assert_type(client.bills.iterate(filters=amounts, sort=newest).to_list(5), list[models.Bill])
    assert_type(client.bills.iterate(), Paginated[models.Bill])
    assert_type(iter(client.bills.iterate()), Iterator[models.Bill])
    assert_type(client.bills.iterate().pages(), Iterator[Page[models.Bill]])
    assert_type(client.bills.iterate().to_list(), list[models.Bill])
    assert_type(later.bills.iterate(), AsyncPaginated[models.Bill])
    assert_type(aiter(later.bills.iterate()), AsyncIterator[models.Bill])
    assert_type(client.reports.iterate_vendor_audit_trail("00901"), Paginated[models.AuditTrailEntry])
