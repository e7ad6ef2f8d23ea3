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
        "type",
        "ownerType",
        "bankName",
        "routingNumber",
        "accountNumber",
        "accessToAdmins",
        "chartOfAccountId",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BankAccountCreate:
    """A bank account to be added. All but access and ledger account is needed.

    Attributes:
        name_on_account: Holder of the account. (``nameOnAccount``)
        type_: Checking or savings; fixed from then on. (``type``)
        owner_type: Whether a business or a person owns it. (``ownerType``)
        bank_name: Nickname for the account, 1 to 100 characters. (``bankName``)
        routing_number: US routing number; fixed from then on, and needed although the vendor's schema calls
            it optional. (``routingNumber``)
        account_number: Full account number; fixed from then on, and needed although the vendor's schema
            calls it optional. (``accountNumber``)
        access_to_admins: True opens the account to every Administrator. (``accessToAdmins``)
        chart_of_account_id: Ledger account that stands for this bank account. (``chartOfAccountId``)
    """

    name_on_account: str
    type_: BankAccountType
    owner_type: BankAccountOwnerType
    bank_name: str
    routing_number: str
    account_number: str
    access_to_admins: bool | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        v = self.bank_name
        if v is not UNSET:
            out["bankName"] = v
        v = self.routing_number
        if v is not UNSET:
            out["routingNumber"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.access_to_admins
        if v is not UNSET:
            out["accessToAdmins"] = v
        v = self.chart_of_account_id
        if v is not UNSET:
            out["chartOfAccountId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BankAccountCreate) -> Any:
    """Body of ``BankAccountCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
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
    if "bankName" in src:
        self.bank_name = src["bankName"]
    else:
        self.bank_name = UNSET
        known -= 1
    if "routingNumber" in src:
        self.routing_number = src["routingNumber"]
    else:
        self.routing_number = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "accessToAdmins" in src:
        self.access_to_admins = src["accessToAdmins"]
    else:
        self.access_to_admins = UNSET
        known -= 1
    if "chartOfAccountId" in src:
        self.chart_of_account_id = src["chartOfAccountId"]
    else:
        self.chart_of_account_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402
from .bank_account_type import BankAccountType  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get

BankAccountType_get: Any = BankAccountType._value2member_map_.get
