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
        "payeeName",
        "email",
        "payByType",
        "lastPaymentDate",
        "virtualCard",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookVendorPaymentInformation:
    """How a vendor is paid, as vendor.* events carry it.

    Attributes:
        payee_name: Name that checks and electronic payments are made out to. (``payeeName``)
        email: Address for notices about payments. (``email``)
        pay_by_type: Way the vendor is paid. The list is not complete. (``payByType``)
        last_payment_date: When the vendor was last paid. Seen by one receiver only. (``lastPaymentDate``)
        virtual_card: Whether the vendor takes virtual cards. (``virtualCard``)
    """

    payee_name: str | Unset = UNSET
    email: str | Unset = UNSET
    pay_by_type: WebhookVendorPaymentInformationPayByType | Unset = UNSET
    last_payment_date: datetime.datetime | Unset = UNSET
    virtual_card: WebhookVendorVirtualCard | Unset = UNSET
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
        v = self.payee_name
        if v is not UNSET:
            out["payeeName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.pay_by_type
        if v is not UNSET:
            out["payByType"] = _plain(v)
        v = self.last_payment_date
        if v is not UNSET:
            out["lastPaymentDate"] = _plain(v)
        v = self.virtual_card
        if v is not UNSET:
            out["virtualCard"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookVendorPaymentInformation) -> Any:
    """Body of ``WebhookVendorPaymentInformation.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "payeeName" in src:
        self.payee_name = src["payeeName"]
    else:
        self.payee_name = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "payByType" in src:
        v = src["payByType"]
        self.pay_by_type = (
            (WebhookVendorPaymentInformationPayByType_get(v) or WebhookVendorPaymentInformationPayByType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.pay_by_type = UNSET
        known -= 1
    if "lastPaymentDate" in src:
        v = src["lastPaymentDate"]
        self.last_payment_date = _instant(v)
    else:
        self.last_payment_date = UNSET
        known -= 1
    if "virtualCard" in src:
        v = src["virtualCard"]
        self.virtual_card = WebhookVendorVirtualCard_load(v) if v.__class__ is dict else v
    else:
        self.virtual_card = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_vendor_payment_information_pay_by_type import WebhookVendorPaymentInformationPayByType  # noqa: E402
from .webhook_vendor_virtual_card import WebhookVendorVirtualCard  # noqa: E402
from .webhook_vendor_virtual_card import load as WebhookVendorVirtualCard_load  # noqa: E402

WebhookVendorPaymentInformationPayByType_get: Any = WebhookVendorPaymentInformationPayByType._value2member_map_.get
