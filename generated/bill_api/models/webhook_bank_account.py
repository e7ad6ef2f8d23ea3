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
        "accountNumber",
        "nameOnAccount",
        "routingNumber",
        "bankName",
        "status",
        "createdBy",
        "type",
        "ownerType",
        "createdTime",
        "updatedTime",
        "default",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookBankAccount:
    """Bank account of the organization as bank-account.* events carry it.

    Attributes:
        id: Bank account the event is about. (``id``)
        archived: True until the account is verified, and again when it is put away: only VERIFIED comes
            with false. (``archived``)
        account_number: Account number, masked but for its end. (``accountNumber``)
        name_on_account: Holder of the account. (``nameOnAccount``)
        routing_number: Nine digits of the United States routing number. (``routingNumber``)
        bank_name: Bank, or the name given to the account. (``bankName``)
        status: How far the verification is; PENDING after creation. (``status``)
        created_by: User who added the account. (``createdBy``)
        type_: Checking or savings account. (``type``)
        owner_type: Whether a business or a person owns it. (``ownerType``)
        created_time: When the account was added, with offset. (``createdTime``)
        updated_time: When it last changed, with offset; not in the form of 2024. (``updatedTime``)
        default: What the account is used for unless another is named. (``default``)
    """

    id: str
    archived: bool | Unset = UNSET
    account_number: str | Unset = UNSET
    name_on_account: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    status: FundingAccountStatus | Unset = UNSET
    created_by: str | Unset = UNSET
    type_: BankAccountType | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    default: WebhookBankAccountDefault | Unset = UNSET
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
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.routing_number
        if v is not UNSET:
            out["routingNumber"] = v
        v = self.bank_name
        if v is not UNSET:
            out["bankName"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
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
        v = self.default
        if v is not UNSET:
            out["default"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookBankAccount) -> Any:
    """Body of ``WebhookBankAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 13
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
    if "bankName" in src:
        self.bank_name = src["bankName"]
    else:
        self.bank_name = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (FundingAccountStatus_get(v) or FundingAccountStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
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
    if "default" in src:
        v = src["default"]
        self.default = WebhookBankAccountDefault_load(v) if v.__class__ is dict else v
    else:
        self.default = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402
from .bank_account_type import BankAccountType  # noqa: E402
from .funding_account_status import FundingAccountStatus  # noqa: E402
from .webhook_bank_account_default import WebhookBankAccountDefault  # noqa: E402
from .webhook_bank_account_default import load as WebhookBankAccountDefault_load  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get

BankAccountType_get: Any = BankAccountType._value2member_map_.get

FundingAccountStatus_get: Any = FundingAccountStatus._value2member_map_.get
