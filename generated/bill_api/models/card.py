# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "uuid",
        "name",
        "userId",
        "userUuid",
        "budgetId",
        "budgetUuid",
        "lastFour",
        "validThru",
        "expirationDate",
        "status",
        "deletedReason",
        "type",
        "shareBudgetFunds",
        "recurring",
        "recurringLimit",
        "currentPeriod",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Card:
    """A card that pays from a budget. Amounts are in US dollars; the full number is never part of it.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the card to use in paths, bodies and filters. (``uuid``)
        name: What the card is for, as its holder sees it; may be absent on physical cards. (``name``)
        user_id: Older id of the holder, deprecated since 2025-07-09; use `userUuid`. Deprecated.
            (``userId``)
        user_uuid: Person who holds the card. (``userUuid``)
        budget_id: Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Deprecated.
            (``budgetId``)
        budget_uuid: Budget that the card pays from; may be absent on physical cards. (``budgetUuid``)
        last_four: Last four digits of the card number. (``lastFour``)
        valid_thru: Expiry to enter at a merchant; plain text whose form is not documented. (``validThru``)
        expiration_date: Day on which the card closes by itself, null for never. Not the expiry to enter at
            a merchant. (``expirationDate``)
        status: Whether the card can be used; see `deletedReason` for DELETED. (``status``)
        deleted_reason: Why the card was closed. The first four come from deletions, FRAUD_CONFIRMED has
            been seen in answers; more are possible. (``deletedReason``)
        type_: Kind of card. Samples show PHYSICAL and VIRTUAL, the list filter knows PHYSICAL,
            VIRTUAL_MEMBER and VIRTUAL_VENDOR. (``type``)
        share_budget_funds: The card may use everything in its budget and has no limit of its own.
            (``shareBudgetFunds``)
        recurring: Funds of the card are given again each period. (``recurring``)
        recurring_limit: Limit of the card in each later period. (``recurringLimit``)
        current_period: Limit and spend of the card in the period that is running. (``currentPeriod``)
        created_time: Instant at which the card was issued. (``createdTime``)
        updated_time: Instant of the last change to the card. (``updatedTime``)
    """

    _id: str | Unset = UNSET
    uuid: str
    name: str | Unset = UNSET
    _user_id: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    _budget_id: str | Unset = UNSET
    budget_uuid: str | Unset = UNSET
    last_four: str | Unset = UNSET
    valid_thru: str | Unset = UNSET
    expiration_date: datetime.date | None | Unset = UNSET
    status: CardStatus | Unset = UNSET
    deleted_reason: CardDeletedReason | Unset = UNSET
    type_: CardType | Unset = UNSET
    share_budget_funds: bool | Unset = UNSET
    recurring: bool | Unset = UNSET
    recurring_limit: Decimal | Unset = UNSET
    current_period: CardCurrentPeriod | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("Card.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    @property
    @_Deprecated("Card.user_id is deprecated by the vendor; see the description of the field")
    def user_id(self) -> str | Unset:
        """Older id of the holder, deprecated since 2025-07-09; use `userUuid`. Reading it warns."""
        return self._user_id

    @property
    @_Deprecated("Card.budget_id is deprecated by the vendor; see the description of the field")
    def budget_id(self) -> str | Unset:
        """Older id of the budget, deprecated since 2025-07-09; use `budgetUuid`. Reading it warns."""
        return self._budget_id

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
        v = self._id
        if v is not UNSET:
            out["id"] = v
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self._user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self._budget_id
        if v is not UNSET:
            out["budgetId"] = v
        v = self.budget_uuid
        if v is not UNSET:
            out["budgetUuid"] = v
        v = self.last_four
        if v is not UNSET:
            out["lastFour"] = v
        v = self.valid_thru
        if v is not UNSET:
            out["validThru"] = v
        v = self.expiration_date
        if v is not UNSET:
            out["expirationDate"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.deleted_reason
        if v is not UNSET:
            out["deletedReason"] = _plain(v)
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.share_budget_funds
        if v is not UNSET:
            out["shareBudgetFunds"] = v
        v = self.recurring
        if v is not UNSET:
            out["recurring"] = v
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "Card.recurring_limit")
        v = self.current_period
        if v is not UNSET:
            out["currentPeriod"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Card) -> Any:
    """Body of ``Card.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 19
    if "id" in src:
        self._id = src["id"]
    else:
        self._id = UNSET
        known -= 1
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "userId" in src:
        self._user_id = src["userId"]
    else:
        self._user_id = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "budgetId" in src:
        self._budget_id = src["budgetId"]
    else:
        self._budget_id = UNSET
        known -= 1
    if "budgetUuid" in src:
        self.budget_uuid = src["budgetUuid"]
    else:
        self.budget_uuid = UNSET
        known -= 1
    if "lastFour" in src:
        self.last_four = src["lastFour"]
    else:
        self.last_four = UNSET
        known -= 1
    if "validThru" in src:
        self.valid_thru = src["validThru"]
    else:
        self.valid_thru = UNSET
        known -= 1
    if "expirationDate" in src:
        v = src["expirationDate"]
        self.expiration_date = _day(v)
    else:
        self.expiration_date = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (CardStatus_get(v) or CardStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "deletedReason" in src:
        v = src["deletedReason"]
        self.deleted_reason = (CardDeletedReason_get(v) or CardDeletedReason(v)) if v.__class__ is str else v
    else:
        self.deleted_reason = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (CardType_get(v) or CardType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "shareBudgetFunds" in src:
        self.share_budget_funds = src["shareBudgetFunds"]
    else:
        self.share_budget_funds = UNSET
        known -= 1
    if "recurring" in src:
        self.recurring = src["recurring"]
    else:
        self.recurring = UNSET
        known -= 1
    if "recurringLimit" in src:
        v = src["recurringLimit"]
        self.recurring_limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.recurring_limit = UNSET
        known -= 1
    if "currentPeriod" in src:
        v = src["currentPeriod"]
        self.current_period = CardCurrentPeriod_load(v) if v.__class__ is dict else v
    else:
        self.current_period = UNSET
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
from .card_current_period import CardCurrentPeriod  # noqa: E402
from .card_current_period import load as CardCurrentPeriod_load  # noqa: E402
from .card_deleted_reason import CardDeletedReason  # noqa: E402
from .card_status import CardStatus  # noqa: E402
from .card_type import CardType  # noqa: E402

CardDeletedReason_get: Any = CardDeletedReason._value2member_map_.get

CardStatus_get: Any = CardStatus._value2member_map_.get

CardType_get: Any = CardType._value2member_map_.get
