# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "bills",
        "transactionNumber",
        "createdBy",
        "createdTime",
        "updatedTime",
        "fundingAccount",
        "vendor",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookFailedPayment:
    """Payment that was asked for and not made. It has no id, since none came to be.

    Attributes:
        bills: Bills that stay unpaid. (``bills``)
        transaction_number: Number given to the attempt. (``transactionNumber``)
        created_by: User who asked for the payment. (``createdBy``)
        created_time: When the payment was asked for, with offset. (``createdTime``)
        updated_time: When it failed, with offset. (``updatedTime``)
        funding_account: What should have been debited; `id` and `type` alone. (``fundingAccount``)
        vendor: Vendor who should have been paid. (``vendor``)
    """

    bills: list[WebhookFailedPaymentBill] | Unset = UNSET
    transaction_number: str | Unset = UNSET
    created_by: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    funding_account: WebhookFundingAccount | Unset = UNSET
    vendor: WebhookVendorReference | Unset = UNSET
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
        v = self.bills
        if v is not UNSET:
            out["bills"] = _plain(v)
        v = self.transaction_number
        if v is not UNSET:
            out["transactionNumber"] = v
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.funding_account
        if v is not UNSET:
            out["fundingAccount"] = _plain(v)
        v = self.vendor
        if v is not UNSET:
            out["vendor"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookFailedPayment) -> Any:
    """Body of ``WebhookFailedPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "bills" in src:
        v = src["bills"]
        self.bills = (
            [WebhookFailedPaymentBill_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.bills = UNSET
        known -= 1
    if "transactionNumber" in src:
        self.transaction_number = src["transactionNumber"]
    else:
        self.transaction_number = UNSET
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
    if "fundingAccount" in src:
        v = src["fundingAccount"]
        self.funding_account = WebhookFundingAccount_load(v) if v.__class__ is dict else v
    else:
        self.funding_account = UNSET
        known -= 1
    if "vendor" in src:
        v = src["vendor"]
        self.vendor = WebhookVendorReference_load(v) if v.__class__ is dict else v
    else:
        self.vendor = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_failed_payment_bill import WebhookFailedPaymentBill  # noqa: E402
from .webhook_failed_payment_bill import load as WebhookFailedPaymentBill_load  # noqa: E402
from .webhook_funding_account import WebhookFundingAccount  # noqa: E402
from .webhook_funding_account import load as WebhookFundingAccount_load  # noqa: E402
from .webhook_vendor_reference import WebhookVendorReference  # noqa: E402
from .webhook_vendor_reference import load as WebhookVendorReference_load  # noqa: E402
