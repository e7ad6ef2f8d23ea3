# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.payments.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Fields
from .kinds import FieldAsc, FieldEq, FieldEqAsc, FieldGtGteLtLteAsc

if TYPE_CHECKING:
    from ..models.disbursement_status import DisbursementStatus
    from ..models.disbursement_type import DisbursementType
    from ..models.payment_status import PaymentStatus

__all__ = ("FIELDS", "PaymentsFields", "PaymentsFilters")


class PaymentsFields(Fields):
    """Fields of ``client.payments.list``."""

    __slots__ = ()

    amount: FieldEqAsc[PaymentsFields, Decimal | int] = FieldEqAsc("amount", "listPayments", query.number)
    confirmation_number: FieldAsc[PaymentsFields, str] = FieldAsc("confirmationNumber", "listPayments", query.text)
    created_time: FieldGtGteLtLteAsc[PaymentsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "createdTime", "listPayments", query.moment
    )
    description: FieldAsc[PaymentsFields, str] = FieldAsc("description", "listPayments", query.text)
    disbursement_status: FieldAsc[PaymentsFields, DisbursementStatus | str] = FieldAsc(
        "disbursementStatus", "listPayments", query.choice("IN_PROGRESS", "DONE", "FAILED", "HOLD", "UNDEFINED")
    )
    disbursement_type: FieldEq[PaymentsFields, DisbursementType | str] = FieldEq(
        "disbursementType",
        "listPayments",
        query.choice(
            "ACH",
            "AMEX",
            "CHECK",
            "CREDIT_CARD",
            "INTERNATIONAL_E_PAYMENT",
            "OFFLINE",
            "PAYPAL",
            "RPPS",
            "UNDEFINED",
            "VIRTUAL_CARD",
            "WALLET",
        ),
    )
    id: FieldEq[PaymentsFields, str] = FieldEq("id", "listPayments", query.text)
    online_payment: FieldEqAsc[PaymentsFields, bool] = FieldEqAsc("onlinePayment", "listPayments", query.truth)
    process_date: FieldGtGteLtLteAsc[PaymentsFields, datetime.date] = FieldGtGteLtLteAsc(
        "processDate", "listPayments", query.day
    )
    status: FieldEq[PaymentsFields, PaymentStatus | str] = FieldEq(
        "status",
        "listPayments",
        query.choice(
            "SCHEDULED", "APPROVING", "PENDING", "PAID", "FAILED", "VOID", "CANCELLED", "ESCHEATED", "UNDEFINED"
        ),
    )
    transaction_number: FieldEq[PaymentsFields, str] = FieldEq("transactionNumber", "listPayments", query.text)
    updated_time: FieldGtGteLtLteAsc[PaymentsFields, datetime.datetime] = FieldGtGteLtLteAsc(
        "updatedTime", "listPayments", query.moment
    )
    vendor_id: FieldEq[PaymentsFields, str] = FieldEq("vendorId", "listPayments", query.text)


PaymentsFilters = TypedDict(
    "PaymentsFilters",
    {
        "amount": "Decimal | int",
        "createdTime__gt": "datetime.datetime",
        "createdTime__gte": "datetime.datetime",
        "createdTime__lt": "datetime.datetime",
        "createdTime__lte": "datetime.datetime",
        "disbursementType": "DisbursementType | str",
        "id": "str",
        "onlinePayment": "bool",
        "processDate__gt": "datetime.date",
        "processDate__gte": "datetime.date",
        "processDate__lt": "datetime.date",
        "processDate__lte": "datetime.date",
        "status": "PaymentStatus | str",
        "transactionNumber": "str",
        "updatedTime__gt": "datetime.datetime",
        "updatedTime__gte": "datetime.datetime",
        "updatedTime__lt": "datetime.datetime",
        "updatedTime__lte": "datetime.datetime",
        "vendorId": "str",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = PaymentsFields("listPayments")
