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
        "nameOnAccount",
        "accountNumber",
        "routingNumber",
        "type",
        "ownerType",
        "paymentCurrency",
        "status",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorBankAccount:
    """The one bank account in which a vendor is paid.

    Attributes:
        name_on_account: Holder of the account. (``nameOnAccount``)
        account_number: Number of the account or IBAN, masked in live answers. (``accountNumber``)
        routing_number: US routing number, or the bank code of the country; absent with an IBAN.
            (``routingNumber``)
        type_: Checking or savings account. (``type``)
        owner_type: Whether a business or a person owns it. Only BUSINESS has been seen in answers.
            (``ownerType``)
        payment_currency: Currency in which the vendor receives the money. (``paymentCurrency``)
        status: How far the verification of the account has come; the values are not documented.
            (``status``)
    """

    name_on_account: str | Unset = UNSET
    account_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    type_: BankAccountType | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
    payment_currency: CurrencyCode | Unset = UNSET
    status: str | Unset = UNSET
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
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.routing_number
        if v is not UNSET:
            out["routingNumber"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        v = self.payment_currency
        if v is not UNSET:
            out["paymentCurrency"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorBankAccount) -> Any:
    """Body of ``VendorBankAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "routingNumber" in src:
        self.routing_number = src["routingNumber"]
    else:
        self.routing_number = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (BankAccountType_get(v) or BankAccountType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "ownerType" in src:
        v = src["ownerType"]
        self.owner_type = (BankAccountOwnerType_get(v) or BankAccountOwnerType(v)) if v.__class__ is str else v
    else:
        self.owner_type = UNSET
        known -= 1
    if "paymentCurrency" in src:
        v = src["paymentCurrency"]
        self.payment_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.payment_currency = UNSET
        known -= 1
    if "status" in src:
        self.status = src["status"]
    else:
        self.status = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402
from .bank_account_type import BankAccountType  # noqa: E402
from .currency_code import CurrencyCode  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get

BankAccountType_get: Any = BankAccountType._value2member_map_.get

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get
