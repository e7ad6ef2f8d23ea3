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
        "fundingAccount",
        "amount",
        "processingOptions",
        "vendorId",
        "billId",
        "description",
        "processDate",
        "paymentPurpose",
        "transactionNumber",
        "cardFundingPurpose",
        "exchangeRateBatchId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentCreate:
    """One payment to be scheduled.

    Attributes:
        funding_account: Account to take the money from; it must be verified and open to the signed-in user.
            (``fundingAccount``)
        amount: Amount to pay, in the currency the vendor bills in; not above what the bill is due.
            (``amount``)
        processing_options: Wishes about speed and delivery; an empty object will do, but it must be there.
            (``processingOptions``)
        vendor_id: Vendor to pay. With a bill it must be the vendor of that bill, and is taken from there
            when left out. (``vendorId``)
        bill_id: Bill to pay. Needed unless `processingOptions.createBill` is true, and refused when it is.
            (``billId``)
        description: Shown on the check memo or the bank statement. (``description``)
        process_date: Day on which money leaves the account. Needed for WALLET and AP_CARD; otherwise the
            next US business day is taken, which is also the only day allowed where the bill
            currency is not USD. (``processDate``)
        payment_purpose: Purpose of the payment, for countries that ask for it; see
            `getConfigurationByVendorId`. (``paymentPurpose``)
        transaction_number: Our own reference, up to 50 letters and digits, different for each payment, by
            which `listPayments` finds it again. BILL makes one up when it is left out.
            (``transactionNumber``)
        card_funding_purpose: Purpose from `listCardFundingPurposes`; needed for CARD_ACCOUNT where that
            list is not empty. (``cardFundingPurpose``)
        exchange_rate_batch_id: Batch from `getExchangeRate` or `getExchangeRates`; needed where the bill
            currency is not USD. (``exchangeRateBatchId``)
    """

    funding_account: PaymentFundingAccount
    amount: Decimal
    processing_options: PaymentProcessingOptions
    vendor_id: str | Unset = UNSET
    bill_id: str | Unset = UNSET
    description: str | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    payment_purpose: PaymentPurpose | Unset = UNSET
    transaction_number: str | Unset = UNSET
    card_funding_purpose: str | Unset = UNSET
    exchange_rate_batch_id: int | Unset = UNSET
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
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "PaymentCreate.amount")
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.bill_id
        if v is not UNSET:
            out["billId"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.payment_purpose
        if v is not UNSET:
            out["paymentPurpose"] = _plain(v)
        v = self.transaction_number
        if v is not UNSET:
            out["transactionNumber"] = v
        v = self.card_funding_purpose
        if v is not UNSET:
            out["cardFundingPurpose"] = v
        v = self.exchange_rate_batch_id
        if v is not UNSET:
            out["exchangeRateBatchId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentCreate) -> Any:
    """Body of ``PaymentCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 11
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = PaymentFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = PaymentProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "billId" in src:
        self.bill_id = src["billId"]
    else:
        self.bill_id = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "processDate" in src:
        v = src["processDate"]
        self.process_date = _day(v)
    else:
        self.process_date = UNSET
        known -= 1
    if "paymentPurpose" in src:
        v = src["paymentPurpose"]
        self.payment_purpose = PaymentPurpose_load(v) if v.__class__ is dict else v
    else:
        self.payment_purpose = UNSET
        known -= 1
    if "transactionNumber" in src:
        self.transaction_number = src["transactionNumber"]
    else:
        self.transaction_number = UNSET
        known -= 1
    if "cardFundingPurpose" in src:
        self.card_funding_purpose = src["cardFundingPurpose"]
    else:
        self.card_funding_purpose = UNSET
        known -= 1
    if "exchangeRateBatchId" in src:
        self.exchange_rate_batch_id = src["exchangeRateBatchId"]
    else:
        self.exchange_rate_batch_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_funding_account import PaymentFundingAccount  # noqa: E402
from .payment_funding_account import load as PaymentFundingAccount_load  # noqa: E402
from .payment_processing_options import PaymentProcessingOptions  # noqa: E402
from .payment_processing_options import load as PaymentProcessingOptions_load  # noqa: E402
from .payment_purpose import PaymentPurpose  # noqa: E402
from .payment_purpose import load as PaymentPurpose_load  # noqa: E402
