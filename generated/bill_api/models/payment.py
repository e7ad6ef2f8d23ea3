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
        "vendorId",
        "vendorName",
        "billId",
        "billPayments",
        "amount",
        "description",
        "processDate",
        "fundingAccount",
        "processingOptions",
        "transactionNumber",
        "confirmationNumber",
        "status",
        "exchangeRate",
        "fundingAmount",
        "onlinePayment",
        "disbursementType",
        "remittanceEmail",
        "createdTime",
        "updatedTime",
        "createdBy",
        "voidInfo",
        "disbursementStatus",
        "disbursementInfo",
        "paymentPurpose",
        "cardFundingPurpose",
        "cancelRequestSubmitted",
        "singleStatus",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Payment:
    """A payment to a vendor for one or more bills, sent through BILL or only recorded. Fields without a value
    are usually left out.

    Attributes:
        id: Id of the payment. (``id``)
        vendor_id: Vendor who is paid. (``vendorId``)
        vendor_name: Name of the vendor, to save a lookup. (``vendorName``)
        bill_id: The bill, where the payment covers just one; `billPayments` is always the fuller source.
            (``billId``)
        bill_payments: Share of each bill in the payment, with the vendor credits used; present for single
            and bulk payments. (``billPayments``)
        amount: Amount paid, in the currency the vendor bills in. (``amount``)
        description: Text on the check memo or the bank statement. (``description``)
        process_date: US business day on which money leaves the funding account. (``processDate``)
        funding_account: Account that the payment is taken from. (``fundingAccount``)
        processing_options: Wishes about speed and delivery given at creation. (``processingOptions``)
        transaction_number: Reference of the caller, or one that BILL made up; `listPayments` can filter by
            it. (``transactionNumber``)
        confirmation_number: Reference of BILL for the payment, as shown to users. (``confirmationNumber``)
        status: Coarse state. Prefer `singleStatus`, which also knows about the delivery. (``status``)
        exchange_rate: Rate between USD and the bill currency that was applied. (``exchangeRate``)
        funding_amount: What is taken from the funding account, in USD. (``fundingAmount``)
        online_payment: True when paid through BILL, false when only recorded. (``onlinePayment``)
        disbursement_type: Way in which the vendor is paid. (``disbursementType``)
        remittance_email: Address that the remittance advice goes to. (``remittanceEmail``)
        created_time: When the payment was created. (``createdTime``)
        updated_time: When the payment last changed. (``updatedTime``)
        created_by: User who created the payment. (``createdBy``)
        void_info: Requests to void the payment, one entry each. (``voidInfo``)
        disbursement_status: How far the delivery to the vendor has come. (``disbursementStatus``)
        disbursement_info: Details of the delivery; in practice only the part that fits `disbursementType`
            is filled. (``disbursementInfo``)
        payment_purpose: Purpose stated for payments to countries that ask for one. (``paymentPurpose``)
        card_funding_purpose: Purpose given for paying by card. (``cardFundingPurpose``)
        cancel_request_submitted: True once a cancellation has been asked for. (``cancelRequestSubmitted``)
        single_status: State of funding and delivery in one value, the field to follow. It may go back from
            CLEARED. (``singleStatus``)
    """

    id: str
    vendor_id: str | Unset = UNSET
    vendor_name: str | Unset = UNSET
    bill_id: str | Unset = UNSET
    bill_payments: list[BillPayment] | Unset = UNSET
    amount: Decimal | Unset = UNSET
    description: str | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    funding_account: PaymentFundingAccount | Unset = UNSET
    processing_options: PaymentProcessingOptions | Unset = UNSET
    transaction_number: str | Unset = UNSET
    confirmation_number: str | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    exchange_rate: Decimal | Unset = UNSET
    funding_amount: Decimal | Unset = UNSET
    online_payment: bool | Unset = UNSET
    disbursement_type: DisbursementType | Unset = UNSET
    remittance_email: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    void_info: list[PaymentVoidInfo] | Unset = UNSET
    disbursement_status: DisbursementStatus | Unset = UNSET
    disbursement_info: PaymentDisbursementInfo | Unset = UNSET
    payment_purpose: PaymentPurpose | Unset = UNSET
    card_funding_purpose: str | Unset = UNSET
    cancel_request_submitted: bool | Unset = UNSET
    single_status: SingleStatus | Unset = UNSET
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
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.vendor_name
        if v is not UNSET:
            out["vendorName"] = v
        v = self.bill_id
        if v is not UNSET:
            out["billId"] = v
        v = self.bill_payments
        if v is not UNSET:
            out["billPayments"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "Payment.amount")
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.transaction_number
        if v is not UNSET:
            out["transactionNumber"] = v
        v = self.confirmation_number
        if v is not UNSET:
            out["confirmationNumber"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.exchange_rate
        if v is not UNSET:
            out["exchangeRate"] = _number(v, "Payment.exchange_rate")
        v = self.funding_amount
        if v is not UNSET:
            out["fundingAmount"] = _number(v, "Payment.funding_amount")
        v = self.online_payment
        if v is not UNSET:
            out["onlinePayment"] = v
        v = self.disbursement_type
        if v is not UNSET:
            out["disbursementType"] = _plain(v)
        v = self.remittance_email
        if v is not UNSET:
            out["remittanceEmail"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.void_info
        if v is not UNSET:
            out["voidInfo"] = _plain(v)
        v = self.disbursement_status
        if v is not UNSET:
            out["disbursementStatus"] = _plain(v)
        v = self.disbursement_info
        if v is not UNSET:
            out["disbursementInfo"] = _plain(v)
        v = self.payment_purpose
        if v is not UNSET:
            out["paymentPurpose"] = _plain(v)
        v = self.card_funding_purpose
        if v is not UNSET:
            out["cardFundingPurpose"] = v
        v = self.cancel_request_submitted
        if v is not UNSET:
            out["cancelRequestSubmitted"] = v
        v = self.single_status
        if v is not UNSET:
            out["singleStatus"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Payment) -> Any:
    """Body of ``Payment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 28
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "vendorName" in src:
        self.vendor_name = src["vendorName"]
    else:
        self.vendor_name = UNSET
        known -= 1
    if "billId" in src:
        self.bill_id = src["billId"]
    else:
        self.bill_id = UNSET
        known -= 1
    if "billPayments" in src:
        v = src["billPayments"]
        self.bill_payments = (
            [BillPayment_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.bill_payments = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
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
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = PaymentFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = PaymentProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
        known -= 1
    if "transactionNumber" in src:
        self.transaction_number = src["transactionNumber"]
    else:
        self.transaction_number = UNSET
        known -= 1
    if "confirmationNumber" in src:
        self.confirmation_number = src["confirmationNumber"]
    else:
        self.confirmation_number = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (PaymentStatus_get(v) or PaymentStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "exchangeRate" in src:
        v = src["exchangeRate"]
        self.exchange_rate = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.exchange_rate = UNSET
        known -= 1
    if "fundingAmount" in src:
        v = src["fundingAmount"]
        self.funding_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.funding_amount = UNSET
        known -= 1
    if "onlinePayment" in src:
        self.online_payment = src["onlinePayment"]
    else:
        self.online_payment = UNSET
        known -= 1
    if "disbursementType" in src:
        v = src["disbursementType"]
        self.disbursement_type = (DisbursementType_get(v) or DisbursementType(v)) if v.__class__ is str else v
    else:
        self.disbursement_type = UNSET
        known -= 1
    if "remittanceEmail" in src:
        self.remittance_email = src["remittanceEmail"]
    else:
        self.remittance_email = UNSET
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
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    if "voidInfo" in src:
        v = src["voidInfo"]
        self.void_info = (
            [PaymentVoidInfo_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.void_info = UNSET
        known -= 1
    if "disbursementStatus" in src:
        v = src["disbursementStatus"]
        self.disbursement_status = (DisbursementStatus_get(v) or DisbursementStatus(v)) if v.__class__ is str else v
    else:
        self.disbursement_status = UNSET
        known -= 1
    if "disbursementInfo" in src:
        v = src["disbursementInfo"]
        self.disbursement_info = PaymentDisbursementInfo_load(v) if v.__class__ is dict else v
    else:
        self.disbursement_info = UNSET
        known -= 1
    if "paymentPurpose" in src:
        v = src["paymentPurpose"]
        self.payment_purpose = PaymentPurpose_load(v) if v.__class__ is dict else v
    else:
        self.payment_purpose = UNSET
        known -= 1
    if "cardFundingPurpose" in src:
        self.card_funding_purpose = src["cardFundingPurpose"]
    else:
        self.card_funding_purpose = UNSET
        known -= 1
    if "cancelRequestSubmitted" in src:
        self.cancel_request_submitted = src["cancelRequestSubmitted"]
    else:
        self.cancel_request_submitted = UNSET
        known -= 1
    if "singleStatus" in src:
        v = src["singleStatus"]
        self.single_status = (SingleStatus_get(v) or SingleStatus(v)) if v.__class__ is str else v
    else:
        self.single_status = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_payment import BillPayment  # noqa: E402
from .bill_payment import load as BillPayment_load  # noqa: E402
from .disbursement_status import DisbursementStatus  # noqa: E402
from .disbursement_type import DisbursementType  # noqa: E402
from .payment_disbursement_info import PaymentDisbursementInfo  # noqa: E402
from .payment_disbursement_info import load as PaymentDisbursementInfo_load  # noqa: E402
from .payment_funding_account import PaymentFundingAccount  # noqa: E402
from .payment_funding_account import load as PaymentFundingAccount_load  # noqa: E402
from .payment_processing_options import PaymentProcessingOptions  # noqa: E402
from .payment_processing_options import load as PaymentProcessingOptions_load  # noqa: E402
from .payment_purpose import PaymentPurpose  # noqa: E402
from .payment_purpose import load as PaymentPurpose_load  # noqa: E402
from .payment_status import PaymentStatus  # noqa: E402
from .payment_void_info import PaymentVoidInfo  # noqa: E402
from .payment_void_info import load as PaymentVoidInfo_load  # noqa: E402
from .single_status import SingleStatus  # noqa: E402

DisbursementStatus_get: Any = DisbursementStatus._value2member_map_.get

DisbursementType_get: Any = DisbursementType._value2member_map_.get

PaymentStatus_get: Any = PaymentStatus._value2member_map_.get

SingleStatus_get: Any = SingleStatus._value2member_map_.get
