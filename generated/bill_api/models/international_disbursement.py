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
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "disbursementSubType",
        "sentDate",
        "arrivesByDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class InternationalDisbursement:
    """Delivery of a payment to a vendor abroad.

    Attributes:
        amount: What the vendor receives, in the payment currency. (``amount``)
        disbursement_sub_type: Way the money is sent abroad; LOCAL, IACH and NONE have been seen here.
            (``disbursementSubType``)
        sent_date: Day on which the money was sent abroad. (``sentDate``)
        arrives_by_date: Day by which the vendor should have the money. (``arrivesByDate``)
    """

    amount: Decimal | Unset = UNSET
    disbursement_sub_type: PayBySubType | Unset = UNSET
    sent_date: datetime.date | Unset = UNSET
    arrives_by_date: datetime.date | Unset = UNSET
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
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "InternationalDisbursement.amount")
        v = self.disbursement_sub_type
        if v is not UNSET:
            out["disbursementSubType"] = _plain(v)
        v = self.sent_date
        if v is not UNSET:
            out["sentDate"] = _plain(v)
        v = self.arrives_by_date
        if v is not UNSET:
            out["arrivesByDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = InternationalDisbursement) -> Any:
    """Body of ``InternationalDisbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "disbursementSubType" in src:
        v = src["disbursementSubType"]
        self.disbursement_sub_type = (PayBySubType_get(v) or PayBySubType(v)) if v.__class__ is str else v
    else:
        self.disbursement_sub_type = UNSET
        known -= 1
    if "sentDate" in src:
        v = src["sentDate"]
        self.sent_date = _day(v)
    else:
        self.sent_date = UNSET
        known -= 1
    if "arrivesByDate" in src:
        v = src["arrivesByDate"]
        self.arrives_by_date = _day(v)
    else:
        self.arrives_by_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .pay_by_sub_type import PayBySubType  # noqa: E402

PayBySubType_get: Any = PayBySubType._value2member_map_.get
