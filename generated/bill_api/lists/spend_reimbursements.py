# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Fields that ``client.spend.reimbursements.list`` filters and sorts by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from .. import query
from ..query import Anything, Fields
from .kinds import FieldAsc, FieldEq, FieldEqIn, FieldGteLteAsc

if TYPE_CHECKING:
    from ..models.reimbursement_fulfillment_type import ReimbursementFulfillmentType
    from ..models.reimbursement_status import ReimbursementStatus
    from ..models.reimbursement_type import ReimbursementType

__all__ = ("FIELDS", "SpendReimbursementsFields", "SpendReimbursementsFilters")


class SpendReimbursementsFields(Fields):
    """Fields of ``client.spend.reimbursements.list``."""

    __slots__ = ()

    amount: FieldAsc[SpendReimbursementsFields, Decimal | int] = FieldAsc("amount", "listReimbursements", query.number)
    batch_amount: FieldAsc[SpendReimbursementsFields, Decimal | int] = FieldAsc(
        "batchAmount", "listReimbursements", query.number
    )
    batch_id: FieldAsc[SpendReimbursementsFields, str] = FieldAsc("batchId", "listReimbursements", query.text)
    budget_ids: FieldEqIn[SpendReimbursementsFields, str] = FieldEqIn("budgetIds", "listReimbursements", query.text)
    custom_field_value_ids: FieldEqIn[SpendReimbursementsFields, str] = FieldEqIn(
        "customFieldValueIds", "listReimbursements", query.text
    )
    fulfillment_type: FieldAsc[SpendReimbursementsFields, ReimbursementFulfillmentType | str] = FieldAsc(
        "fulfillmentType", "listReimbursements", query.choice("ACH", "PAYROLL")
    )
    receipt_added_time: FieldAsc[SpendReimbursementsFields, Anything] = FieldAsc(
        "receiptAddedTime", "listReimbursements", query.anything
    )
    reimbursement_ids: FieldEqIn[SpendReimbursementsFields, str] = FieldEqIn(
        "reimbursementIds", "listReimbursements", query.text
    )
    retired: FieldEq[SpendReimbursementsFields, bool] = FieldEq("retired", "listReimbursements", query.truth)
    status: FieldAsc[SpendReimbursementsFields, ReimbursementStatus | str] = FieldAsc(
        "status",
        "listReimbursements",
        query.choice(
            "CREATED",
            "AWAITING_APPROVAL",
            "BUDGET_APPROVAL",
            "ADMIN_APPROVAL",
            "AWAITING_TIER2_APPROVAL",
            "APPROVED",
            "APPROVAL_UNDONE",
            "TIER2_APPROVAL_UNDONE",
            "DENIED",
            "DENIAL_UNDONE",
            "READY_TO_PAY",
            "PAYMENT_PENDING",
            "PAID",
            "PAYMENT_FAILED",
            "CANCEL_PAYMENT",
            "ARCHIVED",
            "DELETED",
        ),
    )
    submitted_time: FieldGteLteAsc[SpendReimbursementsFields, datetime.datetime] = FieldGteLteAsc(
        "submittedTime", "listReimbursements", query.moment
    )
    type_: FieldEq[SpendReimbursementsFields, ReimbursementType | str] = FieldEq(
        "type", "listReimbursements", query.choice("PURCHASE", "MILEAGE")
    )
    user_ids: FieldEqIn[SpendReimbursementsFields, str] = FieldEqIn("userIds", "listReimbursements", query.text)


SpendReimbursementsFilters = TypedDict(
    "SpendReimbursementsFilters",
    {
        "budgetIds": "str",
        "budgetIds__in": "Iterable[str]",
        "customFieldValueIds": "str",
        "customFieldValueIds__in": "Iterable[str]",
        "reimbursementIds": "str",
        "reimbursementIds__in": "Iterable[str]",
        "retired": "bool",
        "submittedTime__gte": "datetime.datetime",
        "submittedTime__lte": "datetime.datetime",
        "type": "ReimbursementType | str",
        "userIds": "str",
        "userIds__in": "Iterable[str]",
    },
    total=False,
)
"""Conditions by name: field and operator joined with two underscores, the field alone for equality."""

FIELDS = SpendReimbursementsFields("listReimbursements")
