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
        "id",
        "archived",
        "name",
        "shortName",
        "accountNumber",
        "accountType",
        "email",
        "phone",
        "address",
        "paymentInformation",
        "additionalInfo",
        "rppsId",
        "bankAccountStatus",
        "recurringPayments",
        "billCurrency",
        "createdTime",
        "updatedTime",
        "balance",
        "autoPay",
        "networkStatus",
        "paymentNetworkId",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Vendor:
    """Somebody the organization buys from and pays. Fields without a value are left out rather than null.

    Attributes:
        id: Id of the vendor. (``id``)
        archived: True while the vendor is out of use. (``archived``)
        name: Name of the vendor, up to 100 characters; not unique. (``name``)
        short_name: Short form of the name for lists, up to 40 characters. (``shortName``)
        account_number: Our customer number at the vendor, printed on checks. Events give it as a number.
            (``accountNumber``)
        account_type: Whether the vendor is a business or a person. (``accountType``)
        email: General address of the vendor; the one for remittance stands in `paymentInformation`.
            (``email``)
        phone: Phone of the vendor; of a connected vendor the network's own takes its place. (``phone``)
        address: Postal address, also where checks go. (``address``)
        payment_information: How the vendor is paid. (``paymentInformation``)
        additional_info: Tax and payment habits. (``additionalInfo``)
        rpps_id: Id of the vendor as a verified biller of the RPPS network. (``rppsId``)
        bank_account_status: Whether a bank account is known, and whether it comes through the BILL network.
            (``bankAccountStatus``)
        recurring_payments: True when recurring payments to this vendor are set up. (``recurringPayments``)
        bill_currency: Currency of all bills, credits and payments of this vendor. (``billCurrency``)
        created_time: When the vendor was created. (``createdTime``)
        updated_time: When the vendor last changed. (``updatedTime``)
        balance: Balance with the vendor as last computed. (``balance``)
        auto_pay: Whether and how bills of this vendor are paid by themselves. (``autoPay``)
        network_status: State of the connection over a payment network. (``networkStatus``)
        payment_network_id: Payment network id (PNI) of the vendor once connected. (``paymentNetworkId``)
    """

    id: str
    archived: bool | Unset = UNSET
    name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    account_type: VendorAccountType | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    address: Address | Unset = UNSET
    payment_information: VendorPaymentInformation | Unset = UNSET
    additional_info: VendorAdditionalInfo | Unset = UNSET
    rpps_id: str | Unset = UNSET
    bank_account_status: VendorBankAccountStatus | Unset = UNSET
    recurring_payments: bool | Unset = UNSET
    bill_currency: CurrencyCode | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    balance: VendorBalance | Unset = UNSET
    auto_pay: VendorAutoPay | Unset = UNSET
    network_status: NetworkStatus | Unset = UNSET
    payment_network_id: str | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
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
        v = self.address
        if v is not UNSET:
            out["address"] = _plain(v)
        v = self.payment_information
        if v is not UNSET:
            out["paymentInformation"] = _plain(v)
        v = self.additional_info
        if v is not UNSET:
            out["additionalInfo"] = _plain(v)
        v = self.rpps_id
        if v is not UNSET:
            out["rppsId"] = v
        v = self.bank_account_status
        if v is not UNSET:
            out["bankAccountStatus"] = _plain(v)
        v = self.recurring_payments
        if v is not UNSET:
            out["recurringPayments"] = v
        v = self.bill_currency
        if v is not UNSET:
            out["billCurrency"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.balance
        if v is not UNSET:
            out["balance"] = _plain(v)
        v = self.auto_pay
        if v is not UNSET:
            out["autoPay"] = _plain(v)
        v = self.network_status
        if v is not UNSET:
            out["networkStatus"] = _plain(v)
        v = self.payment_network_id
        if v is not UNSET:
            out["paymentNetworkId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Vendor) -> Any:
    """Body of ``Vendor.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 21
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
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
    if "address" in src:
        v = src["address"]
        self.address = Address_load(v) if v.__class__ is dict else v
    else:
        self.address = UNSET
        known -= 1
    if "paymentInformation" in src:
        v = src["paymentInformation"]
        self.payment_information = VendorPaymentInformation_load(v) if v.__class__ is dict else v
    else:
        self.payment_information = UNSET
        known -= 1
    if "additionalInfo" in src:
        v = src["additionalInfo"]
        self.additional_info = VendorAdditionalInfo_load(v) if v.__class__ is dict else v
    else:
        self.additional_info = UNSET
        known -= 1
    if "rppsId" in src:
        self.rpps_id = src["rppsId"]
    else:
        self.rpps_id = UNSET
        known -= 1
    if "bankAccountStatus" in src:
        v = src["bankAccountStatus"]
        self.bank_account_status = (
            (VendorBankAccountStatus_get(v) or VendorBankAccountStatus(v)) if v.__class__ is str else v
        )
    else:
        self.bank_account_status = UNSET
        known -= 1
    if "recurringPayments" in src:
        self.recurring_payments = src["recurringPayments"]
    else:
        self.recurring_payments = UNSET
        known -= 1
    if "billCurrency" in src:
        v = src["billCurrency"]
        self.bill_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.bill_currency = UNSET
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
    if "balance" in src:
        v = src["balance"]
        self.balance = VendorBalance_load(v) if v.__class__ is dict else v
    else:
        self.balance = UNSET
        known -= 1
    if "autoPay" in src:
        v = src["autoPay"]
        self.auto_pay = VendorAutoPay_load(v) if v.__class__ is dict else v
    else:
        self.auto_pay = UNSET
        known -= 1
    if "networkStatus" in src:
        v = src["networkStatus"]
        self.network_status = (NetworkStatus_get(v) or NetworkStatus(v)) if v.__class__ is str else v
    else:
        self.network_status = UNSET
        known -= 1
    if "paymentNetworkId" in src:
        self.payment_network_id = src["paymentNetworkId"]
    else:
        self.payment_network_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .address import Address  # noqa: E402
from .address import load as Address_load  # noqa: E402
from .currency_code import CurrencyCode  # noqa: E402
from .network_status import NetworkStatus  # noqa: E402
from .vendor_account_type import VendorAccountType  # noqa: E402
from .vendor_additional_info import VendorAdditionalInfo  # noqa: E402
from .vendor_additional_info import load as VendorAdditionalInfo_load  # noqa: E402
from .vendor_auto_pay import VendorAutoPay  # noqa: E402
from .vendor_auto_pay import load as VendorAutoPay_load  # noqa: E402
from .vendor_balance import VendorBalance  # noqa: E402
from .vendor_balance import load as VendorBalance_load  # noqa: E402
from .vendor_bank_account_status import VendorBankAccountStatus  # noqa: E402
from .vendor_payment_information import VendorPaymentInformation  # noqa: E402
from .vendor_payment_information import load as VendorPaymentInformation_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get

NetworkStatus_get: Any = NetworkStatus._value2member_map_.get

VendorAccountType_get: Any = VendorAccountType._value2member_map_.get

VendorBankAccountStatus_get: Any = VendorBankAccountStatus._value2member_map_.get
