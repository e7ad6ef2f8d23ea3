# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "budgetId",
        "limit",
        "recurringLimit",
        "expirationDate",
        "shareBudgetFunds",
        "recurring",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardUpdate:
    """Fields of a card to change; what is left out stays. Amounts are in US dollars.

    Attributes:
        name: What the card is for from now on. (``name``)
        budget_id: Other budget to pay from, by uuid (begins with bgt_); the deprecated id is taken too.
            (``budgetId``)
        limit: What the card may spend in the running period; not together with `shareBudgetFunds`.
            (``limit``)
        recurring_limit: What the card may spend in each later period; not together with `shareBudgetFunds`.
            (``recurringLimit``)
        expiration_date: Day on which the card closes by itself; null takes that day away.
            (``expirationDate``)
        share_budget_funds: True lets the card use everything in its budget, without own limits.
            (``shareBudgetFunds``)
        recurring: True gives the funds again each period, false only in this one; left out, nothing
            changes. (``recurring``)
    """

    name: str | None | Unset = UNSET
    budget_id: str | None | Unset = UNSET
    limit: Decimal | None | Unset = UNSET
    recurring_limit: Decimal | None | Unset = UNSET
    expiration_date: datetime.date | None | Unset = UNSET
    share_budget_funds: bool | None | Unset = UNSET
    recurring: bool | None | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.budget_id
        if v is not UNSET:
            out["budgetId"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "CardUpdate.limit")
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "CardUpdate.recurring_limit")
        v = self.expiration_date
        if v is not UNSET:
            out["expirationDate"] = _plain(v)
        v = self.share_budget_funds
        if v is not UNSET:
            out["shareBudgetFunds"] = v
        v = self.recurring
        if v is not UNSET:
            out["recurring"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardUpdate) -> Any:
    """Body of ``CardUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "budgetId" in src:
        self.budget_id = src["budgetId"]
    else:
        self.budget_id = UNSET
        known -= 1
    if "limit" in src:
        v = src["limit"]
        self.limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limit = UNSET
        known -= 1
    if "recurringLimit" in src:
        v = src["recurringLimit"]
        self.recurring_limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.recurring_limit = UNSET
        known -= 1
    if "expirationDate" in src:
        v = src["expirationDate"]
        self.expiration_date = _day(v)
    else:
        self.expiration_date = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
