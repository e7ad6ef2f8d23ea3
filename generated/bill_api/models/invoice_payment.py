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
        "id",
        "amount",
        "status",
        "date",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class InvoicePayment:
    """A payment as far as it went to one invoice.

    Attributes:
        id: Id of the payment, a received payment (0rp) or its share for the invoice (0ip); the vendor does
            not say which. (``id``)
        amount: Part of the payment that went to this invoice. (``amount``)
        status: State of the payment. (``status``)
        date: Day of the payment. (``date``)
    """

    id: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    status: ReceivedPaymentStatus | Unset = UNSET
    date: datetime.date | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "InvoicePayment.amount")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.date
        if v is not UNSET:
            out["date"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = InvoicePayment) -> Any:
    """Body of ``InvoicePayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReceivedPaymentStatus_get(v) or ReceivedPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "date" in src:
        v = src["date"]
        self.date = _day(v)
    else:
        self.date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .received_payment_status import ReceivedPaymentStatus  # noqa: E402

ReceivedPaymentStatus_get: Any = ReceivedPaymentStatus._value2member_map_.get
