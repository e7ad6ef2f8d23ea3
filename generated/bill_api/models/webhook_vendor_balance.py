# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "amount",
        "lastUpdatedDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookVendorBalance:
    """What is owed to a vendor.

    Attributes:
        amount: Open amount in the currency of the vendor. (``amount``)
        last_updated_date: When `amount` was last worked out; often absent. (``lastUpdatedDate``)
    """

    amount: Decimal | Unset = UNSET
    last_updated_date: datetime.datetime | Unset = UNSET
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
            out["amount"] = _number(v, "WebhookVendorBalance.amount")
        v = self.last_updated_date
        if v is not UNSET:
            out["lastUpdatedDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookVendorBalance) -> Any:
    """Body of ``WebhookVendorBalance.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "lastUpdatedDate" in src:
        v = src["lastUpdatedDate"]
        self.last_updated_date = _instant(v)
    else:
        self.last_updated_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
