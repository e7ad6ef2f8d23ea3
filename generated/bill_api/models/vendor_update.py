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
        "name",
        "address",
        "shortName",
        "accountNumber",
        "accountType",
        "email",
        "phone",
        "paymentInformation",
        "additionalInfo",
        "billCurrency",
        "autoPay",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorUpdate:
    """Changes to a vendor; what is left out stays. Bank details are not accepted since September 2024.

    Attributes:
        name: New name, up to 100 characters. (``name``)
        address: Parts of the postal address that change. (``address``)
        short_name: Short form of the name for lists, up to 40 characters. (``shortName``)
        account_number: Our customer number at the vendor, printed on checks. (``accountNumber``)
        account_type: Whether the vendor is a business or a person. (``accountType``)
        email: General address of the vendor. (``email``)
        phone: Phone number of the vendor. (``phone``)
        payment_information: Payee name, remittance address and purpose. (``paymentInformation``)
        additional_info: Tax and payment habits. (``additionalInfo``)
        bill_currency: Currency of bills and payments to come. (``billCurrency``)
        auto_pay: Automatic payment of the vendor's bills; switching it on needs an MFA-trusted session.
            (``autoPay``)
    """

    name: str | Unset = UNSET
    address: AddressUpdate | Unset = UNSET
    short_name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    account_type: VendorAccountType | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    payment_information: VendorPaymentInformationUpdate | Unset = UNSET
    additional_info: VendorAdditionalInfo | Unset = UNSET
    bill_currency: CurrencyCode | Unset = UNSET
    auto_pay: VendorAutoPayRequest | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.address
        if v is not UNSET:
            out["address"] = _plain(v)
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.account_type
        if v is not UNSET:
            out["accountType"] = _plain(v)
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.payment_information
        if v is not UNSET:
            out["paymentInformation"] = _plain(v)
        v = self.additional_info
        if v is not UNSET:
            out["additionalInfo"] = _plain(v)
        v = self.bill_currency
        if v is not UNSET:
            out["billCurrency"] = _plain(v)
        v = self.auto_pay
        if v is not UNSET:
            out["autoPay"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorUpdate) -> Any:
    """Body of ``VendorUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 11
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "address" in src:
        v = src["address"]
        self.address = AddressUpdate_load(v) if v.__class__ is dict else v
    else:
        self.address = UNSET
        known -= 1
    if "shortName" in src:
        self.short_name = src["shortName"]
    else:
        self.short_name = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "accountType" in src:
        v = src["accountType"]
        self.account_type = (VendorAccountType_get(v) or VendorAccountType(v)) if v.__class__ is str else v
    else:
        self.account_type = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "phone" in src:
        self.phone = src["phone"]
    else:
        self.phone = UNSET
        known -= 1
    if "paymentInformation" in src:
        v = src["paymentInformation"]
        self.payment_information = VendorPaymentInformationUpdate_load(v) if v.__class__ is dict else v
    else:
        self.payment_information = UNSET
        known -= 1
    if "additionalInfo" in src:
        v = src["additionalInfo"]
        self.additional_info = VendorAdditionalInfo_load(v) if v.__class__ is dict else v
    else:
        self.additional_info = UNSET
        known -= 1
    if "billCurrency" in src:
        v = src["billCurrency"]
        self.bill_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.bill_currency = UNSET
        known -= 1
    if "autoPay" in src:
        v = src["autoPay"]
        self.auto_pay = VendorAutoPayRequest_load(v) if v.__class__ is dict else v
    else:
        self.auto_pay = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .address_update import AddressUpdate  # noqa: E402
from .address_update import load as AddressUpdate_load  # noqa: E402
from .currency_code import CurrencyCode  # noqa: E402
from .vendor_account_type import VendorAccountType  # noqa: E402
from .vendor_additional_info import VendorAdditionalInfo  # noqa: E402
from .vendor_additional_info import load as VendorAdditionalInfo_load  # noqa: E402
from .vendor_auto_pay_request import VendorAutoPayRequest  # noqa: E402
from .vendor_auto_pay_request import load as VendorAutoPayRequest_load  # noqa: E402
from .vendor_payment_information_update import VendorPaymentInformationUpdate  # noqa: E402
from .vendor_payment_information_update import load as VendorPaymentInformationUpdate_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get

VendorAccountType_get: Any = VendorAccountType._value2member_map_.get
