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
        "customerId",
        "paymentType",
        "paymentDate",
        "amount",
        "unappliedAmount",
        "status",
        "description",
        "invoices",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecordedInvoicePayment:
    """A payment that was booked by hand.

    Attributes:
        id: Received payment that the call made; `getReceivablePayment` reads it. (``id``)
        customer_id: Customer who paid. (``customerId``)
        payment_type: How the money came in. (``paymentType``)
        payment_date: Day on which the money came in. (``paymentDate``)
        amount: Sum received, in major units. (``amount``)
        unapplied_amount: Part that went to no invoice and stays as balance of the customer.
            (``unappliedAmount``)
        status: State of the payment. (``status``)
        description: Note for your books. (``description``)
        invoices: Invoices the money went to. (``invoices``)
    """

    id: str
    customer_id: str | Unset = UNSET
    payment_type: RecordedInvoicePaymentPaymentType | Unset = UNSET
    payment_date: datetime.date | Unset = UNSET
    amount: Decimal | Unset = UNSET
    unapplied_amount: Decimal | Unset = UNSET
    status: ReceivedPaymentStatus | Unset = UNSET
    description: str | Unset = UNSET
    invoices: list[RecordedInvoicePaymentItem] | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.payment_type
        if v is not UNSET:
            out["paymentType"] = _plain(v)
        v = self.payment_date
        if v is not UNSET:
            out["paymentDate"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "RecordedInvoicePayment.amount")
        v = self.unapplied_amount
        if v is not UNSET:
            out["unappliedAmount"] = _number(v, "RecordedInvoicePayment.unapplied_amount")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.invoices
        if v is not UNSET:
            out["invoices"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecordedInvoicePayment) -> Any:
    """Body of ``RecordedInvoicePayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "paymentType" in src:
        v = src["paymentType"]
        self.payment_type = (
            (RecordedInvoicePaymentPaymentType_get(v) or RecordedInvoicePaymentPaymentType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.payment_type = UNSET
        known -= 1
    if "paymentDate" in src:
        v = src["paymentDate"]
        self.payment_date = _day(v)
    else:
        self.payment_date = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "unappliedAmount" in src:
        v = src["unappliedAmount"]
        self.unapplied_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.unapplied_amount = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReceivedPaymentStatus_get(v) or ReceivedPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "invoices" in src:
        v = src["invoices"]
        self.invoices = (
            [RecordedInvoicePaymentItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.invoices = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .received_payment_status import ReceivedPaymentStatus  # noqa: E402
from .recorded_invoice_payment_item import RecordedInvoicePaymentItem  # noqa: E402
from .recorded_invoice_payment_item import load as RecordedInvoicePaymentItem_load  # noqa: E402
from .recorded_invoice_payment_payment_type import RecordedInvoicePaymentPaymentType  # noqa: E402

ReceivedPaymentStatus_get: Any = ReceivedPaymentStatus._value2member_map_.get

RecordedInvoicePaymentPaymentType_get: Any = RecordedInvoicePaymentPaymentType._value2member_map_.get
