# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

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
        "id",
        "uuid",
        "amount",
        "fulfillmentType",
        "fundRequestAmount",
        "fundRequestBudgetAmount",
        "merchantName",
        "note",
        "submittedTime",
        "occurredDate",
        "retired",
        "status",
        "type",
        "batchId",
        "batchAmount",
        "statusHistory",
        "budgetId",
        "budgetUuid",
        "userId",
        "userUuid",
        "receipts",
        "customFields",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Reimbursement:
    """A claim of a person to be repaid for an expense, with where it stands. Amounts are in US dollars.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the claim to use in paths, bodies and filters. (``uuid``)
        amount: What the person claims back. (``amount``)
        fulfillment_type: Way of repayment, by bank transfer or with the wages. Only these two have been
            seen. (``fulfillmentType``)
        fund_request_amount: Amount of a request for funds that is linked to the claim; absent without one.
            (``fundRequestAmount``)
        fund_request_budget_amount: Amount that the linked request for funds means for the budget.
            (``fundRequestBudgetAmount``)
        merchant_name: Where the purchase was made. (``merchantName``)
        note: Business purpose, as the person wrote it. (``note``)
        submitted_time: Instant at which the claim was handed in. (``submittedTime``)
        occurred_date: Day of the purchase. (``occurredDate``)
        retired: True once the claim was deleted. (``retired``)
        status: Where the claim stands between submission and repayment. (``status``)
        type_: PURCHASE for something bought, MILEAGE for distance driven. The API creates purchases only.
            (``type``)
        batch_id: Batch in which the claim is paid out; absent before that. (``batchId``)
        batch_amount: Total of the batch in which the claim is paid out. (``batchAmount``)
        status_history: What happened to the claim so far, one entry a step. (``statusHistory``)
        budget_id: Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Deprecated.
            (``budgetId``)
        budget_uuid: Budget that the claim is charged to. (``budgetUuid``)
        user_id: Older id of the person, deprecated since 2025-07-09; use `userUuid`. Deprecated.
            (``userId``)
        user_uuid: Person who is to be repaid. (``userUuid``)
        receipts: Proofs of the purchase; without `url` in lists. (``receipts``)
        custom_fields: Custom fields of the claim with what was chosen or entered. (``customFields``)
    """

    _id: str | Unset = UNSET
    uuid: str
    amount: Decimal | Unset = UNSET
    fulfillment_type: ReimbursementFulfillmentType | Unset = UNSET
    fund_request_amount: Decimal | Unset = UNSET
    fund_request_budget_amount: Decimal | Unset = UNSET
    merchant_name: str | Unset = UNSET
    note: str | Unset = UNSET
    submitted_time: datetime.datetime | Unset = UNSET
    occurred_date: datetime.date | Unset = UNSET
    retired: bool | Unset = UNSET
    status: ReimbursementStatus | Unset = UNSET
    type_: ReimbursementType | Unset = UNSET
    batch_id: str | Unset = UNSET
    batch_amount: Decimal | Unset = UNSET
    status_history: list[ReimbursementStatusChange] | Unset = UNSET
    _budget_id: str | Unset = UNSET
    budget_uuid: str | Unset = UNSET
    _user_id: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    receipts: list[Receipt] | Unset = UNSET
    custom_fields: list[AppliedCustomField] | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("Reimbursement.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    @property
    @_Deprecated("Reimbursement.budget_id is deprecated by the vendor; see the description of the field")
    def budget_id(self) -> str | Unset:
        """Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Reading it warns."""
        return self._budget_id

    @property
    @_Deprecated("Reimbursement.user_id is deprecated by the vendor; see the description of the field")
    def user_id(self) -> str | Unset:
        """Older id of the person, deprecated since 2025-07-09; use `userUuid`. Reading it warns."""
        return self._user_id

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
        v = self._id
        if v is not UNSET:
            out["id"] = v
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "Reimbursement.amount")
        v = self.fulfillment_type
        if v is not UNSET:
            out["fulfillmentType"] = _plain(v)
        v = self.fund_request_amount
        if v is not UNSET:
            out["fundRequestAmount"] = _number(v, "Reimbursement.fund_request_amount")
        v = self.fund_request_budget_amount
        if v is not UNSET:
            out["fundRequestBudgetAmount"] = _number(v, "Reimbursement.fund_request_budget_amount")
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.submitted_time
        if v is not UNSET:
            out["submittedTime"] = _plain(v)
        v = self.occurred_date
        if v is not UNSET:
            out["occurredDate"] = _plain(v)
        v = self.retired
        if v is not UNSET:
            out["retired"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.batch_id
        if v is not UNSET:
            out["batchId"] = v
        v = self.batch_amount
        if v is not UNSET:
            out["batchAmount"] = _number(v, "Reimbursement.batch_amount")
        v = self.status_history
        if v is not UNSET:
            out["statusHistory"] = _plain(v)
        v = self._budget_id
        if v is not UNSET:
            out["budgetId"] = v
        v = self.budget_uuid
        if v is not UNSET:
            out["budgetUuid"] = v
        v = self._user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.receipts
        if v is not UNSET:
            out["receipts"] = _plain(v)
        v = self.custom_fields
        if v is not UNSET:
            out["customFields"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Reimbursement) -> Any:
    """Body of ``Reimbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 22
    if "id" in src:
        self._id = src["id"]
    else:
        self._id = UNSET
        known -= 1
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "fulfillmentType" in src:
        v = src["fulfillmentType"]
        self.fulfillment_type = (
            (ReimbursementFulfillmentType_get(v) or ReimbursementFulfillmentType(v)) if v.__class__ is str else v
        )
    else:
        self.fulfillment_type = UNSET
        known -= 1
    if "fundRequestAmount" in src:
        v = src["fundRequestAmount"]
        self.fund_request_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.fund_request_amount = UNSET
        known -= 1
    if "fundRequestBudgetAmount" in src:
        v = src["fundRequestBudgetAmount"]
        self.fund_request_budget_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.fund_request_budget_amount = UNSET
        known -= 1
    if "merchantName" in src:
        self.merchant_name = src["merchantName"]
    else:
        self.merchant_name = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    if "submittedTime" in src:
        v = src["submittedTime"]
        self.submitted_time = _instant(v)
    else:
        self.submitted_time = UNSET
        known -= 1
    if "occurredDate" in src:
        v = src["occurredDate"]
        self.occurred_date = _day(v)
    else:
        self.occurred_date = UNSET
        known -= 1
    if "retired" in src:
        self.retired = src["retired"]
    else:
        self.retired = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReimbursementStatus_get(v) or ReimbursementStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (ReimbursementType_get(v) or ReimbursementType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "batchId" in src:
        self.batch_id = src["batchId"]
    else:
        self.batch_id = UNSET
        known -= 1
    if "batchAmount" in src:
        v = src["batchAmount"]
        self.batch_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.batch_amount = UNSET
        known -= 1
    if "statusHistory" in src:
        v = src["statusHistory"]
        self.status_history = (
            [ReimbursementStatusChange_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.status_history = UNSET
        known -= 1
    if "budgetId" in src:
        self._budget_id = src["budgetId"]
    else:
        self._budget_id = UNSET
        known -= 1
    if "budgetUuid" in src:
        self.budget_uuid = src["budgetUuid"]
    else:
        self.budget_uuid = UNSET
        known -= 1
    if "userId" in src:
        self._user_id = src["userId"]
    else:
        self._user_id = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "receipts" in src:
        v = src["receipts"]
        self.receipts = [Receipt_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.receipts = UNSET
        known -= 1
    if "customFields" in src:
        v = src["customFields"]
        self.custom_fields = (
            [AppliedCustomField_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.custom_fields = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .applied_custom_field import AppliedCustomField  # noqa: E402
from .applied_custom_field import load as AppliedCustomField_load  # noqa: E402
from .receipt import Receipt  # noqa: E402
from .receipt import load as Receipt_load  # noqa: E402
from .reimbursement_fulfillment_type import ReimbursementFulfillmentType  # noqa: E402
from .reimbursement_status import ReimbursementStatus  # noqa: E402
from .reimbursement_status_change import ReimbursementStatusChange  # noqa: E402
from .reimbursement_status_change import load as ReimbursementStatusChange_load  # noqa: E402
from .reimbursement_type import ReimbursementType  # noqa: E402

ReimbursementFulfillmentType_get: Any = ReimbursementFulfillmentType._value2member_map_.get

ReimbursementStatus_get: Any = ReimbursementStatus._value2member_map_.get

ReimbursementType_get: Any = ReimbursementType._value2member_map_.get
