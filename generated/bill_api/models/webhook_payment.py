# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "billIds",
        "transactionNumber",
        "status",
        "createdBy",
        "createdTime",
        "updatedTime",
        "processDate",
        "funding",
        "disbursement",
        "vendor",
        "billingType",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookPayment:
    """Payment to a vendor as payment.updated carries it.

    Attributes:
        id: Payment the event is about. (``id``)
        bill_ids: Bills that are paid by it; ids begin with 00n. (``billIds``)
        transaction_number: Number of the payment as people see it; its outside reference.
            (``transactionNumber``)
        status: The `singleStatus` of the payment in the API, not its `status`. The list is not complete,
            and no value is final: CLEARED can turn into a failed disbursement when the bank of the
            vendor refuses. (``status``)
        created_by: User who made the payment. (``createdBy``)
        created_time: When the payment was made, with offset. (``createdTime``)
        updated_time: When `status` last changed, with offset; the latest one wins. (``updatedTime``)
        process_date: Day on which the money is taken. (``processDate``)
        funding: What leaves us, and from where. (``funding``)
        disbursement: What reaches the vendor, how and when. (``disbursement``)
        vendor: Vendor who is paid. (``vendor``)
        billing_type: What brought the payment about; BILL_AUTOPAY is the automatic payment of the vendor.
            (``billingType``)
    """

    id: str
    bill_ids: list[str] | Unset = UNSET
    transaction_number: str | Unset = UNSET
    status: WebhookPaymentStatus | Unset = UNSET
    created_by: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    process_date: datetime.date | Unset = UNSET
    funding: WebhookPaymentFunding | Unset = UNSET
    disbursement: WebhookPaymentDisbursement | Unset = UNSET
    vendor: WebhookVendorReference | Unset = UNSET
    billing_type: WebhookPaymentBillingType | Unset = UNSET
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
        v = self.bill_ids
        if v is not UNSET:
            out["billIds"] = _plain(v)
        v = self.transaction_number
        if v is not UNSET:
            out["transactionNumber"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.funding
        if v is not UNSET:
            out["funding"] = _plain(v)
        v = self.disbursement
        if v is not UNSET:
            out["disbursement"] = _plain(v)
        v = self.vendor
        if v is not UNSET:
            out["vendor"] = _plain(v)
        v = self.billing_type
        if v is not UNSET:
            out["billingType"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookPayment) -> Any:
    """Body of ``WebhookPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "billIds" in src:
        self.bill_ids = src["billIds"]
    else:
        self.bill_ids = UNSET
        known -= 1
    if "transactionNumber" in src:
        self.transaction_number = src["transactionNumber"]
    else:
        self.transaction_number = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (WebhookPaymentStatus_get(v) or WebhookPaymentStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
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
    if "processDate" in src:
        v = src["processDate"]
        self.process_date = _day(v)
    else:
        self.process_date = UNSET
        known -= 1
    if "funding" in src:
        v = src["funding"]
        self.funding = WebhookPaymentFunding_load(v) if v.__class__ is dict else v
    else:
        self.funding = UNSET
        known -= 1
    if "disbursement" in src:
        v = src["disbursement"]
        self.disbursement = WebhookPaymentDisbursement_load(v) if v.__class__ is dict else v
    else:
        self.disbursement = UNSET
        known -= 1
    if "vendor" in src:
        v = src["vendor"]
        self.vendor = WebhookVendorReference_load(v) if v.__class__ is dict else v
    else:
        self.vendor = UNSET
        known -= 1
    if "billingType" in src:
        v = src["billingType"]
        self.billing_type = (
            (WebhookPaymentBillingType_get(v) or WebhookPaymentBillingType(v)) if v.__class__ is str else v
        )
    else:
        self.billing_type = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_payment_billing_type import WebhookPaymentBillingType  # noqa: E402
from .webhook_payment_disbursement import WebhookPaymentDisbursement  # noqa: E402
from .webhook_payment_disbursement import load as WebhookPaymentDisbursement_load  # noqa: E402
from .webhook_payment_funding import WebhookPaymentFunding  # noqa: E402
from .webhook_payment_funding import load as WebhookPaymentFunding_load  # noqa: E402
from .webhook_payment_status import WebhookPaymentStatus  # noqa: E402
from .webhook_vendor_reference import WebhookVendorReference  # noqa: E402
from .webhook_vendor_reference import load as WebhookVendorReference_load  # noqa: E402

WebhookPaymentBillingType_get: Any = WebhookPaymentBillingType._value2member_map_.get

WebhookPaymentStatus_get: Any = WebhookPaymentStatus._value2member_map_.get
