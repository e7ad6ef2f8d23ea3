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
        "bankCountry",
        "bankAccount",
        "paymentPurpose",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorPaymentInformationCreate:
    """How a new vendor is to be paid. Only part of it has been seen in requests; the rest follows answers and
    the guide.

    Attributes:
        payee_name: Name on checks and electronic payments; needed for both and for network invitations.
            About 100 characters. (``payeeName``)
        email: Address that the remittance advice is to go to. (``email``)
        bank_country: Country of the bank, for vendors abroad. The guide names it; its exact place is
            assumed. (``bankCountry``)
        bank_account: Bank account to be stored with the vendor. (``bankAccount``)
        payment_purpose: Purpose to be stated on payments, where the country asks for one.
            (``paymentPurpose``)
    """

    payee_name: str | Unset = UNSET
    email: str | Unset = UNSET
    bank_country: CountryCode | Unset = UNSET
    bank_account: VendorBankAccountCreate | Unset = UNSET
    payment_purpose: PaymentPurpose | Unset = UNSET
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
        v = self.bank_country
        if v is not UNSET:
            out["bankCountry"] = _plain(v)
        v = self.bank_account
        if v is not UNSET:
            out["bankAccount"] = _plain(v)
        v = self.payment_purpose
        if v is not UNSET:
            out["paymentPurpose"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorPaymentInformationCreate) -> Any:
    """Body of ``VendorPaymentInformationCreate.from_dict``, as a function because calling one is cheaper."""
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
    if "bankCountry" in src:
        v = src["bankCountry"]
        self.bank_country = (CountryCode_get(v) or CountryCode(v)) if v.__class__ is str else v
    else:
        self.bank_country = UNSET
        known -= 1
    if "bankAccount" in src:
        v = src["bankAccount"]
        self.bank_account = VendorBankAccountCreate_load(v) if v.__class__ is dict else v
    else:
        self.bank_account = UNSET
        known -= 1
    if "paymentPurpose" in src:
        v = src["paymentPurpose"]
        self.payment_purpose = PaymentPurpose_load(v) if v.__class__ is dict else v
    else:
        self.payment_purpose = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .country_code import CountryCode  # noqa: E402
from .payment_purpose import PaymentPurpose  # noqa: E402
from .payment_purpose import load as PaymentPurpose_load  # noqa: E402
from .vendor_bank_account_create import VendorBankAccountCreate  # noqa: E402
from .vendor_bank_account_create import load as VendorBankAccountCreate_load  # noqa: E402

CountryCode_get: Any = CountryCode._value2member_map_.get
