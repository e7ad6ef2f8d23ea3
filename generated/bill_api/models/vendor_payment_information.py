# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "payeeName",
        "email",
        "lastPaymentDate",
        "payByType",
        "payBySubType",
        "virtualCard",
        "bankAccount",
        "paymentPurpose",
        "transferMethod",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorPaymentInformation:
    """How a vendor is paid.

    Attributes:
        payee_name: Name on checks and electronic payments, about 100 characters at most (a length seen, not
            documented). (``payeeName``)
        email: Address that the remittance advice goes to. (``email``)
        last_payment_date: Day of the last payment, as plain text. (``lastPaymentDate``)
        pay_by_type: Way in which BILL pays this vendor now. (``payByType``)
        pay_by_sub_type: Finer way for electronic payments; null occurs. (``payBySubType``)
        virtual_card: State of the vendor's enrolment for virtual cards. (``virtualCard``)
        bank_account: Bank account in which the vendor is paid. (``bankAccount``)
        payment_purpose: Purpose kept for payments to this vendor, where the country asks for one.
            (``paymentPurpose``)
        transfer_method: Method taken when `payBySubType` is MULTIPLE. Its place in the vendor is not
            confirmed. (``transferMethod``)
    """

    payee_name: str | Unset = UNSET
    email: str | Unset = UNSET
    last_payment_date: str | Unset = UNSET
    pay_by_type: VendorPaymentInformationPayByType | Unset = UNSET
    pay_by_sub_type: PayBySubType | Unset = UNSET
    virtual_card: VendorVirtualCard | Unset = UNSET
    bank_account: VendorBankAccount | Unset = UNSET
    payment_purpose: PaymentPurpose | Unset = UNSET
    transfer_method: VendorPaymentInformationTransferMethod | Unset = UNSET
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
        v = self.last_payment_date
        if v is not UNSET:
            out["lastPaymentDate"] = v
        v = self.pay_by_type
        if v is not UNSET:
            out["payByType"] = _plain(v)
        v = self.pay_by_sub_type
        if v is not UNSET:
            out["payBySubType"] = _plain(v)
        v = self.virtual_card
        if v is not UNSET:
            out["virtualCard"] = _plain(v)
        v = self.bank_account
        if v is not UNSET:
            out["bankAccount"] = _plain(v)
        v = self.payment_purpose
        if v is not UNSET:
            out["paymentPurpose"] = _plain(v)
        v = self.transfer_method
        if v is not UNSET:
            out["transferMethod"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorPaymentInformation) -> Any:
    """Body of ``VendorPaymentInformation.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
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
    if "lastPaymentDate" in src:
        self.last_payment_date = src["lastPaymentDate"]
    else:
        self.last_payment_date = UNSET
        known -= 1
    if "payByType" in src:
        v = src["payByType"]
        self.pay_by_type = (
            (VendorPaymentInformationPayByType_get(v) or VendorPaymentInformationPayByType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.pay_by_type = UNSET
        known -= 1
    if "payBySubType" in src:
        v = src["payBySubType"]
        self.pay_by_sub_type = (PayBySubType_get(v) or PayBySubType(v)) if v.__class__ is str else v
    else:
        self.pay_by_sub_type = UNSET
        known -= 1
    if "virtualCard" in src:
        v = src["virtualCard"]
        self.virtual_card = VendorVirtualCard_load(v) if v.__class__ is dict else v
    else:
        self.virtual_card = UNSET
        known -= 1
    if "bankAccount" in src:
        v = src["bankAccount"]
        self.bank_account = VendorBankAccount_load(v) if v.__class__ is dict else v
    else:
        self.bank_account = UNSET
        known -= 1
    if "paymentPurpose" in src:
        v = src["paymentPurpose"]
        self.payment_purpose = PaymentPurpose_load(v) if v.__class__ is dict else v
    else:
        self.payment_purpose = UNSET
        known -= 1
    if "transferMethod" in src:
        v = src["transferMethod"]
        self.transfer_method = (
            (VendorPaymentInformationTransferMethod_get(v) or VendorPaymentInformationTransferMethod(v))
            if v.__class__ is str
            else v
        )
    else:
        self.transfer_method = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .pay_by_sub_type import PayBySubType  # noqa: E402
from .payment_purpose import PaymentPurpose  # noqa: E402
from .payment_purpose import load as PaymentPurpose_load  # noqa: E402
from .vendor_bank_account import VendorBankAccount  # noqa: E402
from .vendor_bank_account import load as VendorBankAccount_load  # noqa: E402
from .vendor_payment_information_pay_by_type import VendorPaymentInformationPayByType  # noqa: E402
from .vendor_payment_information_transfer_method import VendorPaymentInformationTransferMethod  # noqa: E402
from .vendor_virtual_card import VendorVirtualCard  # noqa: E402
from .vendor_virtual_card import load as VendorVirtualCard_load  # noqa: E402

PayBySubType_get: Any = PayBySubType._value2member_map_.get

VendorPaymentInformationPayByType_get: Any = VendorPaymentInformationPayByType._value2member_map_.get

VendorPaymentInformationTransferMethod_get: Any = VendorPaymentInformationTransferMethod._value2member_map_.get
