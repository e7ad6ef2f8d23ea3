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
        "name",
        "shortName",
        "archived",
        "email",
        "phone",
        "networkStatus",
        "paymentNetworkId",
        "rppsId",
        "accountNumber",
        "address",
        "paymentInformation",
        "additionalInfo",
        "recurringPayments",
        "billCurrency",
        "balance",
        "autoPay",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookVendor:
    """Vendor as vendor.* events carry it: the whole record since 2025-04-10, before that a handful of fields.
    Take all but `id` as optional.

    Attributes:
        id: Vendor the event is about. (``id``)
        name: Vendor name as shown in lists and on checks. (``name``)
        short_name: Name used in short, where one is set. (``shortName``)
        archived: True once the vendor is archived; it cannot be paid then. (``archived``)
        email: Address that remittances are mailed to. (``email``)
        phone: Telephone number of the vendor. (``phone``)
        network_status: Whether vendor and organization are connected in the BILL network or by RPPS.
            (``networkStatus``)
        payment_network_id: Payment network id (PNI); present when `networkStatus` is CONNECTED.
            (``paymentNetworkId``)
        rpps_id: Id of a verified national vendor; present when `networkStatus` is CONNECTED_RPPS.
            (``rppsId``)
        account_number: Our customer number with the vendor. A number in the samples of events but a string
            in the API: keep it as text, since leading zeros count. (``accountNumber``)
        address: Where checks and letters go. (``address``)
        payment_information: How the vendor is paid. (``paymentInformation``)
        additional_info: Tax and payment settings. (``additionalInfo``)
        recurring_payments: True when payments to this vendor repeat on a schedule. (``recurringPayments``)
        bill_currency: Currency of the bills of this vendor. (``billCurrency``)
        balance: What is owed to the vendor. (``balance``)
        auto_pay: Whether new bills are paid without being asked. (``autoPay``)
        created_time: When the vendor was added, with offset. (``createdTime``)
        updated_time: When it last changed, with offset. Events come in any order: what is older than the
            last one seen is stale. (``updatedTime``)
    """

    id: str
    name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    archived: bool | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    network_status: NetworkStatus | Unset = UNSET
    payment_network_id: str | Unset = UNSET
    rpps_id: str | Unset = UNSET
    account_number: str | int | Unset = UNSET
    address: WebhookAddress | Unset = UNSET
    payment_information: WebhookVendorPaymentInformation | Unset = UNSET
    additional_info: WebhookVendorAdditionalInfo | Unset = UNSET
    recurring_payments: bool | Unset = UNSET
    bill_currency: CurrencyCode | Unset = UNSET
    balance: WebhookVendorBalance | Unset = UNSET
    auto_pay: WebhookVendorAutoPay | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.network_status
        if v is not UNSET:
            out["networkStatus"] = _plain(v)
        v = self.payment_network_id
        if v is not UNSET:
            out["paymentNetworkId"] = v
        v = self.rpps_id
        if v is not UNSET:
            out["rppsId"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = _plain(v)
        v = self.address
        if v is not UNSET:
            out["address"] = _plain(v)
        v = self.payment_information
        if v is not UNSET:
            out["paymentInformation"] = _plain(v)
        v = self.additional_info
        if v is not UNSET:
            out["additionalInfo"] = _plain(v)
        v = self.recurring_payments
        if v is not UNSET:
            out["recurringPayments"] = v
        v = self.bill_currency
        if v is not UNSET:
            out["billCurrency"] = _plain(v)
        v = self.balance
        if v is not UNSET:
            out["balance"] = _plain(v)
        v = self.auto_pay
        if v is not UNSET:
            out["autoPay"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookVendor) -> Any:
    """Body of ``WebhookVendor.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 19
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
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
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    if "rppsId" in src:
        self.rpps_id = src["rppsId"]
    else:
        self.rpps_id = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "address" in src:
        v = src["address"]
        self.address = WebhookAddress_load(v) if v.__class__ is dict else v
    else:
        self.address = UNSET
        known -= 1
    if "paymentInformation" in src:
        v = src["paymentInformation"]
        self.payment_information = WebhookVendorPaymentInformation_load(v) if v.__class__ is dict else v
    else:
        self.payment_information = UNSET
        known -= 1
    if "additionalInfo" in src:
        v = src["additionalInfo"]
        self.additional_info = WebhookVendorAdditionalInfo_load(v) if v.__class__ is dict else v
    else:
        self.additional_info = UNSET
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
    if "balance" in src:
        v = src["balance"]
        self.balance = WebhookVendorBalance_load(v) if v.__class__ is dict else v
    else:
        self.balance = UNSET
        known -= 1
    if "autoPay" in src:
        v = src["autoPay"]
        self.auto_pay = WebhookVendorAutoPay_load(v) if v.__class__ is dict else v
    else:
        self.auto_pay = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .currency_code import CurrencyCode  # noqa: E402
from .network_status import NetworkStatus  # noqa: E402
from .webhook_address import WebhookAddress  # noqa: E402
from .webhook_address import load as WebhookAddress_load  # noqa: E402
from .webhook_vendor_additional_info import WebhookVendorAdditionalInfo  # noqa: E402
from .webhook_vendor_additional_info import load as WebhookVendorAdditionalInfo_load  # noqa: E402
from .webhook_vendor_auto_pay import WebhookVendorAutoPay  # noqa: E402
from .webhook_vendor_auto_pay import load as WebhookVendorAutoPay_load  # noqa: E402
from .webhook_vendor_balance import WebhookVendorBalance  # noqa: E402
from .webhook_vendor_balance import load as WebhookVendorBalance_load  # noqa: E402
from .webhook_vendor_payment_information import WebhookVendorPaymentInformation  # noqa: E402
from .webhook_vendor_payment_information import load as WebhookVendorPaymentInformation_load  # noqa: E402

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get

NetworkStatus_get: Any = NetworkStatus._value2member_map_.get
