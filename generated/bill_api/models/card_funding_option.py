# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "reason",
        "brand",
        "available",
        "deliveryDate",
        "processDate",
        "conditions",
        "id",
        "name",
        "feeInfo",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardFundingOption:
    """A card that a payment could be taken from, with cost and timing.

    Attributes:
        reason: Why the option cannot be used; present when `available` is false. (``reason``)
        brand: Card scheme in free text, such as visa or mastercard. (``brand``)
        available: Whether this card can be used for the vendor and amount asked about. (``available``)
        delivery_date: Day on which the vendor would have the money. (``deliveryDate``)
        process_date: Day on which the card would be charged; usable as `processDate` of the payment.
            (``processDate``)
        conditions: Conditions attached to the option, in words or codes of the server. (``conditions``)
        id: Id to put into `fundingAccount.id` of the payment. (``id``)
        name: Name under which the card is shown to users. (``name``)
        fee_info: What the payment would cost by this card. (``feeInfo``)
    """

    reason: str | Unset = UNSET
    brand: str | Unset = UNSET
    available: bool | Unset = UNSET
    delivery_date: datetime.date | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    conditions: list[str] | Unset = UNSET
    id: str
    name: str | Unset = UNSET
    fee_info: CardFeeInfo | Unset = UNSET
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
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        v = self.brand
        if v is not UNSET:
            out["brand"] = v
        v = self.available
        if v is not UNSET:
            out["available"] = v
        v = self.delivery_date
        if v is not UNSET:
            out["deliveryDate"] = _plain(v)
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.conditions
        if v is not UNSET:
            out["conditions"] = _plain(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.fee_info
        if v is not UNSET:
            out["feeInfo"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardFundingOption) -> Any:
    """Body of ``CardFundingOption.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
    if "reason" in src:
        self.reason = src["reason"]
    else:
        self.reason = UNSET
        known -= 1
    if "brand" in src:
        self.brand = src["brand"]
    else:
        self.brand = UNSET
        known -= 1
    if "available" in src:
        self.available = src["available"]
    else:
        self.available = UNSET
        known -= 1
    if "deliveryDate" in src:
        v = src["deliveryDate"]
        self.delivery_date = _day(v)
    else:
        self.delivery_date = UNSET
        known -= 1
    if "processDate" in src:
        v = src["processDate"]
        self.process_date = _day(v)
    else:
        self.process_date = UNSET
        known -= 1
    if "conditions" in src:
        self.conditions = src["conditions"]
    else:
        self.conditions = UNSET
        known -= 1
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "feeInfo" in src:
        v = src["feeInfo"]
        self.fee_info = CardFeeInfo_load(v) if v.__class__ is dict else v
    else:
        self.fee_info = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_fee_info import CardFeeInfo  # noqa: E402
from .card_fee_info import load as CardFeeInfo_load  # noqa: E402
