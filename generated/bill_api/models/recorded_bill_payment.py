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
        "billId",
        "billPayments",
        "description",
        "processDate",
        "amount",
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
        "disbursementStatus",
        "singleStatus",
        "toPrintCheck",
        "classifications",
        "syncReference",
        "allowExport",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecordedBillPayment:
    """A payment made outside BILL as it was booked. It has the shape of other payments, but nothing was moved;
    most fields about delivery are empty.

    Attributes:
        id: Identifies the payment in the list of payments too. (``id``)
        vendor_id: Vendor that was paid. (``vendorId``)
        bill_id: Bill that was paid; only set when it is a single one, see `billPayments` otherwise.
            (``billId``)
        bill_payments: Share of each bill, with the credits used for it. (``billPayments``)
        description: Free text kept with the payment. (``description``)
        process_date: Day on which the payment was made. (``processDate``)
        amount: Total of all shares, in the bill currency of the vendor. (``amount``)
        transaction_number: Reference of the payment, given by BILL as the request takes none.
            (``transactionNumber``)
        confirmation_number: Confirmation that BILL gives for the payment; may be absent.
            (``confirmationNumber``)
        status: State of the payment; PAID is to be expected, VOID after it was voided. (``status``)
        exchange_rate: Rate to US dollars, for vendors whose bills are in another currency.
            (``exchangeRate``)
        funding_amount: Total in US dollars. (``fundingAmount``)
        online_payment: False, as the payment was made outside BILL. (``onlinePayment``)
        disbursement_type: How the money reached the vendor; OFFLINE is to be expected here.
            (``disbursementType``)
        remittance_email: Address that notices about the payment would go to. (``remittanceEmail``)
        created_time: When the payment was recorded. (``createdTime``)
        updated_time: When anything of it last changed. (``updatedTime``)
        created_by: User who recorded it. (``createdBy``)
        disbursement_status: How far the delivery to the vendor is; of little meaning for offline payments.
            (``disbursementStatus``)
        single_status: Status and delivery status in one word. (``singleStatus``)
        to_print_check: True when a check is still to be printed in the accounting software.
            (``toPrintCheck``)
        classifications: Ledger account that the payment is booked to. (``classifications``)
        sync_reference: Number of the payment in the accounting software, such as that of the check.
            (``syncReference``)
        allow_export: True when the payment is handed on to the accounting software. (``allowExport``)
    """

    id: str
    vendor_id: str | Unset = UNSET
    bill_id: str | Unset = UNSET
    bill_payments: list[BillPayment] | Unset = UNSET
    description: str | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    amount: Decimal | Unset = UNSET
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
    disbursement_status: DisbursementStatus | Unset = UNSET
    single_status: SingleStatus | Unset = UNSET
    to_print_check: bool | Unset = UNSET
    classifications: RecordedBillPaymentClassifications | Unset = UNSET
    sync_reference: str | Unset = UNSET
    allow_export: bool | Unset = UNSET
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
        v = self.bill_id
        if v is not UNSET:
            out["billId"] = v
        v = self.bill_payments
        if v is not UNSET:
            out["billPayments"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "RecordedBillPayment.amount")
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
            out["exchangeRate"] = _number(v, "RecordedBillPayment.exchange_rate")
        v = self.funding_amount
        if v is not UNSET:
            out["fundingAmount"] = _number(v, "RecordedBillPayment.funding_amount")
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
        v = self.disbursement_status
        if v is not UNSET:
            out["disbursementStatus"] = _plain(v)
        v = self.single_status
        if v is not UNSET:
            out["singleStatus"] = _plain(v)
        v = self.to_print_check
        if v is not UNSET:
            out["toPrintCheck"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.sync_reference
        if v is not UNSET:
            out["syncReference"] = v
        v = self.allow_export
        if v is not UNSET:
            out["allowExport"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecordedBillPayment) -> Any:
    """Body of ``RecordedBillPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 24
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
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
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
    if "disbursementStatus" in src:
        v = src["disbursementStatus"]
        self.disbursement_status = (DisbursementStatus_get(v) or DisbursementStatus(v)) if v.__class__ is str else v
    else:
        self.disbursement_status = UNSET
        known -= 1
    if "singleStatus" in src:
        v = src["singleStatus"]
        self.single_status = (SingleStatus_get(v) or SingleStatus(v)) if v.__class__ is str else v
    else:
        self.single_status = UNSET
        known -= 1
    if "toPrintCheck" in src:
        self.to_print_check = src["toPrintCheck"]
    else:
        self.to_print_check = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = RecordedBillPaymentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "syncReference" in src:
        self.sync_reference = src["syncReference"]
    else:
        self.sync_reference = UNSET
        known -= 1
    if "allowExport" in src:
        self.allow_export = src["allowExport"]
    else:
        self.allow_export = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_payment import BillPayment  # noqa: E402
from .bill_payment import load as BillPayment_load  # noqa: E402
from .disbursement_status import DisbursementStatus  # noqa: E402
from .disbursement_type import DisbursementType  # noqa: E402
from .payment_status import PaymentStatus  # noqa: E402
from .recorded_bill_payment_classifications import RecordedBillPaymentClassifications  # noqa: E402
from .recorded_bill_payment_classifications import load as RecordedBillPaymentClassifications_load  # noqa: E402
from .single_status import SingleStatus  # noqa: E402

DisbursementStatus_get: Any = DisbursementStatus._value2member_map_.get

DisbursementType_get: Any = DisbursementType._value2member_map_.get

PaymentStatus_get: Any = PaymentStatus._value2member_map_.get

SingleStatus_get: Any = SingleStatus._value2member_map_.get
