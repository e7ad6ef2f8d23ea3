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
        "id",
        "amount",
        "customerId",
        "invoicePayments",
        "description",
        "paymentDate",
        "fundingAccount",
        "receivablesAccount",
        "unappliedAmount",
        "convenienceFeeAmount",
        "receivablesType",
        "status",
        "referenceNumber",
        "onlinePayment",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ReceivedPayment:
    """Money from a customer, through BILL or recorded by hand. Only `id` and `amount` are sure to be there.

    Attributes:
        id: Made by the server. (``id``)
        amount: Sum received, in the currency of the invoices. (``amount``)
        customer_id: Customer who paid. (``customerId``)
        invoice_payments: How the sum is spread over invoices. One payment can cover many, and the spread
            can change later. (``invoicePayments``)
        description: Text for the memo of the check or the descriptor at the bank. (``description``)
        payment_date: Day on which the money is withdrawn. (``paymentDate``)
        funding_account: Account that the money comes from. (``fundingAccount``)
        receivables_account: Account of your organization that the money goes to. (``receivablesAccount``)
        unapplied_amount: Part that went to no invoice: paid too much, paid twice or not matched yet.
            (``unappliedAmount``)
        convenience_fee_amount: Surcharge that the payer bore for using a card. (``convenienceFeeAmount``)
        receivables_type: How the money came in; there is no value for a wire. The list comes from another
            client. (``receivablesType``)
        status: State of the payment. No call of this API sets VOID or CANCELED. (``status``)
        reference_number: Reference to find the payment by; where it comes from is not documented.
            (``referenceNumber``)
        online_payment: True when it was paid through BILL, false when it was recorded by hand.
            (``onlinePayment``)
        created_time: Instant at which the payment was made or recorded. (``createdTime``)
        updated_time: Instant of the last change; good as a mark for syncing. (``updatedTime``)
    """

    id: str
    amount: Decimal
    customer_id: str | Unset = UNSET
    invoice_payments: list[ReceivedPaymentInvoice] | Unset = UNSET
    description: str | Unset = UNSET
    payment_date: datetime.date | Unset = UNSET
    funding_account: ReceivedPaymentAccount | Unset = UNSET
    receivables_account: ReceivedPaymentAccount | Unset = UNSET
    unapplied_amount: Decimal | Unset = UNSET
    convenience_fee_amount: Decimal | Unset = UNSET
    receivables_type: ReceivedPaymentReceivablesType | Unset = UNSET
    status: ReceivedPaymentStatus | Unset = UNSET
    reference_number: str | Unset = UNSET
    online_payment: bool | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
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
            out["amount"] = _number(v, "ReceivedPayment.amount")
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.invoice_payments
        if v is not UNSET:
            out["invoicePayments"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.payment_date
        if v is not UNSET:
            out["paymentDate"] = _plain(v)
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        v = self.receivables_account
        if v is not UNSET:
            out["receivablesAccount"] = _plain(v)
        v = self.unapplied_amount
        if v is not UNSET:
            out["unappliedAmount"] = _number(v, "ReceivedPayment.unapplied_amount")
        v = self.convenience_fee_amount
        if v is not UNSET:
            out["convenienceFeeAmount"] = _number(v, "ReceivedPayment.convenience_fee_amount")
        v = self.receivables_type
        if v is not UNSET:
            out["receivablesType"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.reference_number
        if v is not UNSET:
            out["referenceNumber"] = v
        v = self.online_payment
        if v is not UNSET:
            out["onlinePayment"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ReceivedPayment) -> Any:
    """Body of ``ReceivedPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 16
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
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "invoicePayments" in src:
        v = src["invoicePayments"]
        self.invoice_payments = (
            [ReceivedPaymentInvoice_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.invoice_payments = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "paymentDate" in src:
        v = src["paymentDate"]
        self.payment_date = _day(v)
    else:
        self.payment_date = UNSET
        known -= 1
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = ReceivedPaymentAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "receivablesAccount" in src:
        v = src["receivablesAccount"]
        self.receivables_account = ReceivedPaymentAccount_load(v) if v.__class__ is dict else v
    else:
        self.receivables_account = UNSET
        known -= 1
    if "unappliedAmount" in src:
        v = src["unappliedAmount"]
        self.unapplied_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.unapplied_amount = UNSET
        known -= 1
    if "convenienceFeeAmount" in src:
        v = src["convenienceFeeAmount"]
        self.convenience_fee_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.convenience_fee_amount = UNSET
        known -= 1
    if "receivablesType" in src:
        v = src["receivablesType"]
        self.receivables_type = (
            (ReceivedPaymentReceivablesType_get(v) or ReceivedPaymentReceivablesType(v)) if v.__class__ is str else v
        )
    else:
        self.receivables_type = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (ReceivedPaymentStatus_get(v) or ReceivedPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "referenceNumber" in src:
        self.reference_number = src["referenceNumber"]
    else:
        self.reference_number = UNSET
        known -= 1
    if "onlinePayment" in src:
        self.online_payment = src["onlinePayment"]
    else:
        self.online_payment = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .received_payment_account import ReceivedPaymentAccount  # noqa: E402
from .received_payment_account import load as ReceivedPaymentAccount_load  # noqa: E402
from .received_payment_invoice import ReceivedPaymentInvoice  # noqa: E402
from .received_payment_invoice import load as ReceivedPaymentInvoice_load  # noqa: E402
from .received_payment_receivables_type import ReceivedPaymentReceivablesType  # noqa: E402
from .received_payment_status import ReceivedPaymentStatus  # noqa: E402

ReceivedPaymentReceivablesType_get: Any = ReceivedPaymentReceivablesType._value2member_map_.get

ReceivedPaymentStatus_get: Any = ReceivedPaymentStatus._value2member_map_.get
