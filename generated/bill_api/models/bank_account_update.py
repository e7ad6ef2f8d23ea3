# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "nameOnAccount",
        "ownerType",
        "bankName",
        "accessToAdmins",
        "default",
        "chartOfAccountId",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BankAccountUpdate:
    """Changes to a verified bank account. Numbers and type cannot change.

    Attributes:
        name_on_account: Holder of the account. (``nameOnAccount``)
        owner_type: Whether a business or a person owns it. (``ownerType``)
        bank_name: Nickname for the account, up to 100 characters. (``bankName``)
        access_to_admins: True opens the account to every Administrator. (``accessToAdmins``)
        default: What the account is to be proposed for. (``default``)
        chart_of_account_id: Ledger account that stands for this bank account. (``chartOfAccountId``)
    """

    name_on_account: str | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
    bank_name: str | Unset = UNSET
    access_to_admins: bool | Unset = UNSET
    default: BankAccountDefault | Unset = UNSET
    chart_of_account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.name_on_account = src["nameOnAccount"] if "nameOnAccount" in src else UNSET
        if "ownerType" in src:
            v = src["ownerType"]
            self.owner_type = (BankAccountOwnerType_get(v) or BankAccountOwnerType(v)) if v.__class__ is str else v
        else:
            self.owner_type = UNSET
        self.bank_name = src["bankName"] if "bankName" in src else UNSET
        self.access_to_admins = src["accessToAdmins"] if "accessToAdmins" in src else UNSET
        if "default" in src:
            v = src["default"]
            self.default = BankAccountDefault.from_dict(v) if v.__class__ is dict else v
        else:
            self.default = UNSET
        self.chart_of_account_id = src["chartOfAccountId"] if "chartOfAccountId" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        v = self.bank_name
        if v is not UNSET:
            out["bankName"] = v
        v = self.access_to_admins
        if v is not UNSET:
            out["accessToAdmins"] = v
        v = self.default
        if v is not UNSET:
            out["default"] = _plain(v)
        v = self.chart_of_account_id
        if v is not UNSET:
            out["chartOfAccountId"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .bank_account_default import BankAccountDefault  # noqa: E402
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get
