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
        "customerId",
        "fundingAccount",
        "invoicePayments",
        "description",
        "paymentDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ChargeCustomerRequest:
    """An order to debit a customer for its invoices.

    Attributes:
        customer_id: Customer to debit; it must have been authorized. (``customerId``)
        funding_account: Bank account of the customer that is debited. (``fundingAccount``)
        invoice_payments: Invoices to pay and how much of each; at least one. (``invoicePayments``)
        description: Text for the memo of the check or the descriptor at the bank. (``description``)
        payment_date: Day on which the money is withdrawn. The JSON name is taken from the answer.
            (``paymentDate``)
    """

    customer_id: str
    funding_account: ChargeFundingAccount
    invoice_payments: list[ChargeInvoicePayment]
    description: str | Unset = UNSET
    payment_date: datetime.date | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        v = self.invoice_payments
        if v is not UNSET:
            out["invoicePayments"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.payment_date
        if v is not UNSET:
            out["paymentDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ChargeCustomerRequest) -> Any:
    """Body of ``ChargeCustomerRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = ChargeFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "invoicePayments" in src:
        v = src["invoicePayments"]
        self.invoice_payments = (
            [ChargeInvoicePayment_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .charge_funding_account import ChargeFundingAccount  # noqa: E402
from .charge_funding_account import load as ChargeFundingAccount_load  # noqa: E402
from .charge_invoice_payment import ChargeInvoicePayment  # noqa: E402
from .charge_invoice_payment import load as ChargeInvoicePayment_load  # noqa: E402
