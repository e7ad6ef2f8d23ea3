# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "status",
        "balance",
        "limit",
        "createdTime",
        "updatedTime",
        "id",
        "nameOnAccount",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ApCard:
    """A card of the payables card program (AP card) that payments to vendors can be taken from, with its limit
    and balance.

    Attributes:
        status: State of the card. Not complete; a value for active cards must exist but has not been seen.
            (``status``)
        balance: Balance of the card, in USD by all appearances; whether used or still free is not
            documented. (``balance``)
        limit: Credit limit of the card, in USD by all appearances. (``limit``)
        created_time: When the card was set up. (``createdTime``)
        updated_time: When the card last changed. (``updatedTime``)
        id: Id to send as `fundingAccount.id` with the type AP_CARD. (``id``)
        name_on_account: Holder as named on the account. (``nameOnAccount``)
    """

    status: ApCardStatus | Unset = UNSET
    balance: Decimal | Unset = UNSET
    limit: Decimal | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    id: str
    name_on_account: str | Unset = UNSET
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
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.balance
        if v is not UNSET:
            out["balance"] = _number(v, "ApCard.balance")
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "ApCard.limit")
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ApCard) -> Any:
    """Body of ``ApCard.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "status" in src:
        v = src["status"]
        self.status = (ApCardStatus_get(v) or ApCardStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "balance" in src:
        v = src["balance"]
        self.balance = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.balance = UNSET
        known -= 1
    if "limit" in src:
        v = src["limit"]
        self.limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limit = UNSET
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
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .ap_card_status import ApCardStatus  # noqa: E402

ApCardStatus_get: Any = ApCardStatus._value2member_map_.get
