"""A page of 100 bills with 3 lines each, and the same types in pydantic with Decimal fields."""

from __future__ import annotations

import datetime
from decimal import Decimal

import msgspec
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

BILLS = 100
LINES = 3


def _line(bill: int, line: int) -> dict[str, object]:
    return {
        "id": f"bli01ABCDEFGHIJ{bill:03}{line:02}",
        "amount": Decimal(f"{bill * 3 + line}.{line}5"),
        "quantity": Decimal("2.5"),
        "price": Decimal(f"{bill}.75"),
        "description": f"Coffee beans, lot {bill}-{line}",
        "classifications": {"chartOfAccountId": "0ca01ABCDEFGHIJKLMNO", "departmentId": "0de01ABCDEFGHIJKLMNO"},
    }


def _bill(number: int) -> dict[str, object]:
    return {
        "id": f"00n01ABCDEFGHIJKL{number:03}",
        "archived": False,
        "vendorId": "00901ABCDEFGHIJKLMNO",
        "vendorName": "Harbor Coffee Supply",
        "fundingAmount": Decimal(f"{number}0.50"),
        "amount": Decimal(f"{number}0.50"),
        "paidAmount": Decimal("0.25"),
        "dueAmount": Decimal(f"{number}0.25"),
        "scheduledAmount": Decimal("0.15"),
        "creditAmount": Decimal("0.05"),
        "exchangeRate": Decimal("1.125"),
        "description": f"Delivery number {number} of the year",
        "dueDate": "2026-12-31",
        "invoice": {"invoiceNumber": f"INV-{number:05}", "invoiceDate": "2026-11-30"},
        "billLineItems": [_line(number, line) for line in range(LINES)],
        "payFromChartOfAccountId": "0ca01ABCDEFGHIJKLMNO",
        "paymentStatus": "UNPAID",
        "approvalStatus": "ASSIGNED",
        "createdTime": "2026-11-21T10:11:12.345+00:00",
        "updatedTime": "2026-11-21T10:11:13.456+00:00",
        "classifications": {"accountingClassId": "cls01ABCDEFGHIJKLMNO", "locationId": "loc01ABCDEFGHIJKLMNO"},
        "approvers": [
            {
                "userId": "00601ABCDEFGHIJKLMNO",
                "status": "WAITING",
                "approverOrder": 0,
                "statusChangedTime": "2026-11-21T10:11:12.345+00:00",
            },
        ],
        "purchaseOrderNumber": f"PO-{number}",
    }


PAGE: bytes = msgspec.json.Encoder(decimal_format="number").encode(
    {"nextPage": "cursor-2", "prevPage": "cursor-0", "results": [_bill(n) for n in range(1, BILLS + 1)]}
)
"""The page as the server sends it."""

VENDOR: bytes = msgspec.json.encode(
    {
        "id": "00901ABCDEFGHIJKLMNO",
        "archived": False,
        "name": "Harbor Coffee Supply",
        "accountType": "BUSINESS",
        "email": "bills@harbor-coffee.example",
        "phone": "2065550100",
        "address": {
            "line1": "12 Pier Road",
            "city": "Seattle",
            "stateOrProvince": "WA",
            "zipOrPostalCode": "98101",
            "country": "US",
            "countryName": "United States",
        },
        "billCurrency": "USD",
        "createdTime": "2026-11-21T10:11:12.345+00:00",
        "updatedTime": "2026-11-21T10:11:13.456+00:00",
    }
)
"""One vendor as the server sends it."""


class _Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="allow")


class Classifications(_Model):
    """Ids of accounting dimensions."""

    chart_of_account_id: str | None = None
    accounting_class_id: str | None = None
    department_id: str | None = None
    employee_id: str | None = None
    job_id: str | None = None
    location_id: str | None = None
    item_id: str | None = None
    customer_id: str | None = None


class Line(_Model):
    """A line of a bill."""

    id: str
    amount: Decimal | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    description: str | None = None
    classifications: Classifications | None = None


class Invoice(_Model):
    """The vendor's invoice."""

    invoice_number: str | None = None
    invoice_date: datetime.date | None = None


class Approver(_Model):
    """Who approves."""

    user_id: str | None = None
    status: str | None = None
    approver_order: int | None = None
    status_changed_time: datetime.datetime | None = None


class Bill(_Model):
    """The fields of the generated `Bill`."""

    id: str
    archived: bool | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    funding_amount: Decimal | None = None
    amount: Decimal | None = None
    paid_amount: Decimal | None = None
    due_amount: Decimal | None = None
    scheduled_amount: Decimal | None = None
    credit_amount: Decimal | None = None
    exchange_rate: Decimal | None = None
    description: str | None = None
    due_date: datetime.date | None = None
    invoice: Invoice | None = None
    bill_line_items: list[Line] | None = None
    pay_from_chart_of_account_id: str | None = None
    payment_status: str | None = None
    approval_status: str | None = None
    created_time: datetime.datetime | None = None
    updated_time: datetime.datetime | None = None
    classifications: Classifications | None = None
    approvers: list[Approver] | None = None
    purchase_order_number: str | None = None
    record_status: str | None = None
    created_by: str | None = None


class Page(_Model):
    """A page of bills."""

    next_page: str | None = None
    prev_page: str | None = None
    results: list[Bill]
