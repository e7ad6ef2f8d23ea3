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
        "fundingAccount",
        "payments",
        "vendorId",
        "description",
        "processDate",
        "exchangeRateBatchId",
        "processingOptions",
        "transactionNumber",
        "cardFundingPurpose",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MassPaymentCreate:
    """Bills to be paid in the background from one funding account.

    Attributes:
        funding_account: Account that all payments are taken from. The guide names BANK_ACCOUNT,
            CARD_ACCOUNT and WALLET, the reference AP_CARD too. (``fundingAccount``)
        payments: Bills and amounts, 1 to 2000. (``payments``)
        vendor_id: Vendor of every bill in the list; leave it out when the bills belong to several vendors.
            (``vendorId``)
        description: Shown on the check memo or the bank statement. (``description``)
        process_date: Day on which money leaves the account. Needed for WALLET and AP_CARD; otherwise the
            next US business day is taken, which is also the only day allowed where the bill
            currency is not USD. (``processDate``)
        exchange_rate_batch_id: Batch from `getExchangeRates`; needed where the bill currency is not USD.
            (``exchangeRateBatchId``)
        processing_options: Wishes about speed and delivery for all payments; assumed from the bulk payment.
            (``processingOptions``)
        transaction_number: Our own reference, up to 50 letters and digits; assumed from the bulk payment.
            Do not rely on finding payments by it. (``transactionNumber``)
        card_funding_purpose: Purpose from `listCardFundingPurposes` for CARD_ACCOUNT; assumed from the bulk
            payment. (``cardFundingPurpose``)
    """

    funding_account: PaymentFundingAccount
    payments: list[MassPaymentItem]
    vendor_id: str | Unset = UNSET
    description: str | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    exchange_rate_batch_id: int | Unset = UNSET
    processing_options: BulkPaymentProcessingOptions | Unset = UNSET
    transaction_number: str | Unset = UNSET
    card_funding_purpose: str | Unset = UNSET
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
        v = self.payments
        if v is not UNSET:
            out["payments"] = _plain(v)
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.exchange_rate_batch_id
        if v is not UNSET:
            out["exchangeRateBatchId"] = v
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.transaction_number
        if v is not UNSET:
            out["transactionNumber"] = v
        v = self.card_funding_purpose
        if v is not UNSET:
            out["cardFundingPurpose"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MassPaymentCreate) -> Any:
    """Body of ``MassPaymentCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = PaymentFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "payments" in src:
        v = src["payments"]
        self.payments = [MassPaymentItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.payments = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
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
    if "exchangeRateBatchId" in src:
        self.exchange_rate_batch_id = src["exchangeRateBatchId"]
    else:
        self.exchange_rate_batch_id = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = BulkPaymentProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bulk_payment_processing_options import BulkPaymentProcessingOptions  # noqa: E402
from .bulk_payment_processing_options import load as BulkPaymentProcessingOptions_load  # noqa: E402
from .mass_payment_item import MassPaymentItem  # noqa: E402
from .mass_payment_item import load as MassPaymentItem_load  # noqa: E402
from .payment_funding_account import PaymentFundingAccount  # noqa: E402
from .payment_funding_account import load as PaymentFundingAccount_load  # noqa: E402
