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
        "status",
        "nameOnAccount",
        "nickname",
        "routingNumber",
        "accountNumber",
        "type",
        "ownerType",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomerBankAccount:
    """Bank account of a customer, as answered. The vendor prints no sample; apart from `archived` the fields
    are inferred from the create body and from the bank accounts of organizations.

    Attributes:
        id: Made by the server; `chargeCustomer` takes it as funding account. (``id``)
        archived: True once archived, which is final. (``archived``)
        status: How far the verification is. No values are documented; accounts of organizations use words
            such as PENDING and VERIFIED. (``status``)
        name_on_account: Holder of the account, as the bank has it. (``nameOnAccount``)
        nickname: Your own label for the account. (``nickname``)
        routing_number: Nine-digit number of the bank in the United States. (``routingNumber``)
        account_number: Number of the account, expected to be masked but for the last digits.
            (``accountNumber``)
        type_: Checking or savings account. (``type``)
        owner_type: Whether a business or a person owns the account. (``ownerType``)
        created_time: Instant at which the account was added. (``createdTime``)
        updated_time: Instant of the last change. (``updatedTime``)
    """

    id: str
    archived: bool | Unset = UNSET
    status: str | Unset = UNSET
    name_on_account: str | Unset = UNSET
    nickname: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    account_number: str | Unset = UNSET
    type_: BankAccountType | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.nickname
        if v is not UNSET:
            out["nickname"] = v
        v = self.routing_number
        if v is not UNSET:
            out["routingNumber"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomerBankAccount) -> Any:
    """Body of ``CustomerBankAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 11
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
    if "status" in src:
        self.status = src["status"]
    else:
        self.status = UNSET
        known -= 1
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    if "nickname" in src:
        self.nickname = src["nickname"]
    else:
        self.nickname = UNSET
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
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402
from .bank_account_type import BankAccountType  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get

BankAccountType_get: Any = BankAccountType._value2member_map_.get
