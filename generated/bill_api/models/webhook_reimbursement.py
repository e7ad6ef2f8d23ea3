# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "uuid",
        "note",
        "merchantName",
        "amount",
        "status",
        "fulfillmentType",
        "budgetUuid",
        "companyUuid",
        "userUuid",
        "type",
        "occurredDate",
        "submittedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookReimbursement:
    """Expense to be paid back, as spend.reimbursement.* events carry it, by UUIDs alone. Only part of the
    field list was available; a deleted one may come with little more than its `uuid`.

    Attributes:
        uuid: Reimbursement the event is about. (``uuid``)
        note: What the money was spent on, in the words of the person. (``note``)
        merchant_name: Where it was bought. (``merchantName``)
        amount: Amount to be paid back. (``amount``)
        status: How far approval and payment are. (``status``)
        fulfillment_type: Paid by bank transfer or with the wages. (``fulfillmentType``)
        budget_uuid: Budget that is charged. (``budgetUuid``)
        company_uuid: Spend & Expense company it belongs to. (``companyUuid``)
        user_uuid: Person who is paid back, as in the API. (``userUuid``)
        type_: Kind of expense, such as MILEAGE, as in the API. (``type``)
        occurred_date: Day the money was spent, as in the API. (``occurredDate``)
        submitted_time: When it was handed in, as in the API. (``submittedTime``)
    """

    uuid: str
    note: str | Unset = UNSET
    merchant_name: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    status: ReimbursementStatus | Unset = UNSET
    fulfillment_type: ReimbursementFulfillmentType | Unset = UNSET
    budget_uuid: str | Unset = UNSET
    company_uuid: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    type_: str | Unset = UNSET
    occurred_date: datetime.date | Unset = UNSET
    submitted_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        out: Self = load(src, cls)
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "WebhookReimbursement.amount")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.fulfillment_type
        if v is not UNSET:
            out["fulfillmentType"] = _plain(v)
        v = self.budget_uuid
        if v is not UNSET:
            out["budgetUuid"] = v
        v = self.company_uuid
        if v is not UNSET:
            out["companyUuid"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = v
        v = self.occurred_date
        if v is not UNSET:
            out["occurredDate"] = _plain(v)
        v = self.submitted_time
        if v is not UNSET:
            out["submittedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookReimbursement) -> Any:
    """Body of ``WebhookReimbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    if "merchantName" in src:
        self.merchant_name = src["merchantName"]
    else:
        self.merchant_name = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReimbursementStatus_get(v) or ReimbursementStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "fulfillmentType" in src:
        v = src["fulfillmentType"]
        self.fulfillment_type = (
            (ReimbursementFulfillmentType_get(v) or ReimbursementFulfillmentType(v)) if v.__class__ is str else v
        )
    else:
        self.fulfillment_type = UNSET
        known -= 1
    if "budgetUuid" in src:
        self.budget_uuid = src["budgetUuid"]
    else:
        self.budget_uuid = UNSET
        known -= 1
    if "companyUuid" in src:
        self.company_uuid = src["companyUuid"]
    else:
        self.company_uuid = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "type" in src:
        self.type_ = src["type"]
    else:
        self.type_ = UNSET
        known -= 1
    if "occurredDate" in src:
        v = src["occurredDate"]
        self.occurred_date = _day(v)
    else:
        self.occurred_date = UNSET
        known -= 1
    if "submittedTime" in src:
        v = src["submittedTime"]
        self.submitted_time = _instant(v)
    else:
        self.submitted_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .reimbursement_fulfillment_type import ReimbursementFulfillmentType  # noqa: E402
from .reimbursement_status import ReimbursementStatus  # noqa: E402

ReimbursementFulfillmentType_get: Any = ReimbursementFulfillmentType._value2member_map_.get

ReimbursementStatus_get: Any = ReimbursementStatus._value2member_map_.get
