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
        "ownerType",
        "bankName",
        "accessToAdmins",
        "default",
        "chartOfAccountId",
    )
)
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BankAccountUpdate) -> Any:
    """Body of ``BankAccountUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    if "ownerType" in src:
        v = src["ownerType"]
        self.owner_type = (BankAccountOwnerType_get(v) or BankAccountOwnerType(v)) if v.__class__ is str else v
    else:
        self.owner_type = UNSET
        known -= 1
    if "bankName" in src:
        self.bank_name = src["bankName"]
    else:
        self.bank_name = UNSET
        known -= 1
    if "accessToAdmins" in src:
        self.access_to_admins = src["accessToAdmins"]
    else:
        self.access_to_admins = UNSET
        known -= 1
    if "default" in src:
        v = src["default"]
        self.default = BankAccountDefault_load(v) if v.__class__ is dict else v
    else:
        self.default = UNSET
        known -= 1
    if "chartOfAccountId" in src:
        self.chart_of_account_id = src["chartOfAccountId"]
    else:
        self.chart_of_account_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_default import BankAccountDefault  # noqa: E402
from .bank_account_default import load as BankAccountDefault_load  # noqa: E402
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get
