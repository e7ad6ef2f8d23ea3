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
        "createdBy",
        "brand",
        "type",
        "status",
        "last4",
        "createdTime",
        "updatedTime",
        "issuingBankName",
        "nameOnAccount",
        "expiration",
        "default",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardAccount:
    """A credit, debit or prepaid card of the organization that payments can be charged to.

    Attributes:
        id: Id of the card account. (``id``)
        archived: True while the card is out of use. (``archived``)
        created_by: User who added the card. (``createdBy``)
        brand: Card scheme in free text, such as visa or Mastercard. (``brand``)
        type_: Kind of card. DEBIT_CARD and UNKNOWN are listed for card events only; more values may exist.
            (``type``)
        status: State of the card. Answers have shown PENDING and UNDEFINED; the others are listed for card
            events. (``status``)
        last4: Last four digits of the card number. (``last4``)
        created_time: When the card was added. (``createdTime``)
        updated_time: When the card last changed. (``updatedTime``)
        issuing_bank_name: Bank that issued the card. (``issuingBankName``)
        name_on_account: Holder of the card. (``nameOnAccount``)
        expiration: Month and year in which the card runs out. (``expiration``)
        default: What the card is proposed for. (``default``)
    """

    id: str
    archived: bool | Unset = UNSET
    created_by: str | Unset = UNSET
    brand: str | Unset = UNSET
    type_: CardAccountType | Unset = UNSET
    status: FundingAccountStatus | Unset = UNSET
    last4: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    issuing_bank_name: str | Unset = UNSET
    name_on_account: str | Unset = UNSET
    expiration: CardExpiration | Unset = UNSET
    default: CardAccountDefault | Unset = UNSET
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
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.brand
        if v is not UNSET:
            out["brand"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.last4
        if v is not UNSET:
            out["last4"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.issuing_bank_name
        if v is not UNSET:
            out["issuingBankName"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.expiration
        if v is not UNSET:
            out["expiration"] = _plain(v)
        v = self.default
        if v is not UNSET:
            out["default"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardAccount) -> Any:
    """Body of ``CardAccount.from_dict``, as a function because calling one is cheaper."""
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
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    if "brand" in src:
        self.brand = src["brand"]
    else:
        self.brand = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (CardAccountType_get(v) or CardAccountType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (FundingAccountStatus_get(v) or FundingAccountStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "last4" in src:
        self.last4 = src["last4"]
    else:
        self.last4 = UNSET
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
    if "issuingBankName" in src:
        self.issuing_bank_name = src["issuingBankName"]
    else:
        self.issuing_bank_name = UNSET
        known -= 1
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    if "expiration" in src:
        v = src["expiration"]
        self.expiration = CardExpiration_load(v) if v.__class__ is dict else v
    else:
        self.expiration = UNSET
        known -= 1
    if "default" in src:
        v = src["default"]
        self.default = CardAccountDefault_load(v) if v.__class__ is dict else v
    else:
        self.default = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_account_default import CardAccountDefault  # noqa: E402
from .card_account_default import load as CardAccountDefault_load  # noqa: E402
from .card_account_type import CardAccountType  # noqa: E402
from .card_expiration import CardExpiration  # noqa: E402
from .card_expiration import load as CardExpiration_load  # noqa: E402
from .funding_account_status import FundingAccountStatus  # noqa: E402

CardAccountType_get: Any = CardAccountType._value2member_map_.get

FundingAccountStatus_get: Any = FundingAccountStatus._value2member_map_.get
