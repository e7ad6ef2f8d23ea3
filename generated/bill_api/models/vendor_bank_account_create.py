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
        "accountNumber",
        "nameOnAccount",
        "routingNumber",
        "type",
        "ownerType",
        "regulatoryFields",
        "paymentCurrency",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorBankAccountCreate:
    """Bank details of a vendor. Abroad the configuration says which fields are needed.

    Attributes:
        account_number: Number of the account. An IBAN is fine; leave `routingNumber` out then.
            (``accountNumber``)
        name_on_account: Holder of the account. (``nameOnAccount``)
        routing_number: Routing number, needed for accounts in the United States. (``routingNumber``)
        type_: Checking or savings; needed in some countries. (``type``)
        owner_type: Whether a business or a person owns the account; more values may be taken.
            (``ownerType``)
        regulatory_fields: Facts that the country asks for; see `getIntlConfig` and
            `getConfigurationByVendorId`. (``regulatoryFields``)
        payment_currency: Currency in which the vendor is to receive the money. (``paymentCurrency``)
    """

    account_number: str
    name_on_account: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    type_: BankAccountType | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
    regulatory_fields: list[RegulatoryField] | Unset = UNSET
    payment_currency: CurrencyCode | Unset = UNSET
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
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.routing_number
        if v is not UNSET:
            out["routingNumber"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        v = self.regulatory_fields
        if v is not UNSET:
            out["regulatoryFields"] = _plain(v)
        v = self.payment_currency
        if v is not UNSET:
            out["paymentCurrency"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorBankAccountCreate) -> Any:
    """Body of ``VendorBankAccountCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
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
    if "regulatoryFields" in src:
        v = src["regulatoryFields"]
        self.regulatory_fields = (
            [RegulatoryField_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.regulatory_fields = UNSET
        known -= 1
    if "paymentCurrency" in src:
        v = src["paymentCurrency"]
        self.payment_currency = (CurrencyCode_get(v) or CurrencyCode(v)) if v.__class__ is str else v
    else:
        self.payment_currency = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402
from .bank_account_type import BankAccountType  # noqa: E402
from .currency_code import CurrencyCode  # noqa: E402
from .regulatory_field import RegulatoryField  # noqa: E402
from .regulatory_field import load as RegulatoryField_load  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get

BankAccountType_get: Any = BankAccountType._value2member_map_.get

CurrencyCode_get: Any = CurrencyCode._value2member_map_.get
