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
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "userId",
        "budgetId",
        "amount",
        "note",
        "merchantName",
        "occurredDate",
        "receipts",
        "customFields",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ReimbursementUpdate:
    """Fields of a reimbursement to change; what is left out stays.

    Attributes:
        user_id: Person to be repaid, by uuid; the deprecated id is taken too. (``userId``)
        budget_id: Budget to charge, by uuid (begins with bgt_); the deprecated id is taken too.
            (``budgetId``)
        amount: What is claimed back, in US dollars. (``amount``)
        note: Business purpose of the purchase. (``note``)
        merchant_name: Where the purchase was made. (``merchantName``)
        occurred_date: Day of the purchase. (``occurredDate``)
        receipts: Replaced the whole list of receipts in early 2025 and is no longer documented since 2026;
            add and delete receipts with their own calls. Deprecated. (``receipts``)
        custom_fields: Custom fields to fill in anew. (``customFields``)
    """

    user_id: str | Unset = UNSET
    budget_id: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    note: str | Unset = UNSET
    merchant_name: str | Unset = UNSET
    occurred_date: datetime.date | Unset = UNSET
    _receipts: list[ReceiptCreate] | Unset = UNSET
    custom_fields: list[CustomFieldAssignment] | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("ReimbursementUpdate.receipts is deprecated by the vendor; see the description of the field")
    def receipts(self) -> list[ReceiptCreate] | Unset:
        """Replaced the whole list of receipts in early 2025 and is no longer documented since 2026; add and
        delete receipts with their own calls. Reading it warns."""
        return self._receipts

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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.budget_id
        if v is not UNSET:
            out["budgetId"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "ReimbursementUpdate.amount")
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self.occurred_date
        if v is not UNSET:
            out["occurredDate"] = _plain(v)
        v = self._receipts
        if v is not UNSET:
            out["receipts"] = _plain(v)
        v = self.custom_fields
        if v is not UNSET:
            out["customFields"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ReimbursementUpdate) -> Any:
    """Body of ``ReimbursementUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "budgetId" in src:
        self.budget_id = src["budgetId"]
    else:
        self.budget_id = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
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
    if "occurredDate" in src:
        v = src["occurredDate"]
        self.occurred_date = _day(v)
    else:
        self.occurred_date = UNSET
        known -= 1
    if "receipts" in src:
        v = src["receipts"]
        self._receipts = [ReceiptCreate_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self._receipts = UNSET
        known -= 1
    if "customFields" in src:
        v = src["customFields"]
        self.custom_fields = (
            [CustomFieldAssignment_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.custom_fields = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .custom_field_assignment import CustomFieldAssignment  # noqa: E402
from .custom_field_assignment import load as CustomFieldAssignment_load  # noqa: E402
from .receipt_create import ReceiptCreate  # noqa: E402
from .receipt_create import load as ReceiptCreate_load  # noqa: E402
