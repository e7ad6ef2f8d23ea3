# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "userId",
        "limit",
        "recurringLimit",
        "role",
        "shareBudgetFunds",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetMemberBulkItem:
    """One person in a bulk change of members. Amounts are in US dollars.

    Attributes:
        user_id: Person to add or change, by uuid; the deprecated id is taken too. (``userId``)
        limit: Funds for the running period; needed when `shareBudgetFunds` is false, refused when it is
            true. (``limit``)
        recurring_limit: Funds for each later period; needed when `shareBudgetFunds` is false, refused when
            it is true. (``recurringLimit``)
        role: Role within the budget; answers call the same thing `budgetRole`. (``role``)
        share_budget_funds: True lets the person use everything in the budget, without own limits.
            (``shareBudgetFunds``)
    """

    user_id: str
    limit: Decimal | Unset = UNSET
    recurring_limit: Decimal | Unset = UNSET
    role: BudgetMemberBudgetRole | Unset = UNSET
    share_budget_funds: bool | Unset = UNSET
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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "BudgetMemberBulkItem.limit")
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "BudgetMemberBulkItem.recurring_limit")
        v = self.role
        if v is not UNSET:
            out["role"] = _plain(v)
        v = self.share_budget_funds
        if v is not UNSET:
            out["shareBudgetFunds"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetMemberBulkItem) -> Any:
    """Body of ``BudgetMemberBulkItem.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
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
    if "role" in src:
        v = src["role"]
        self.role = (BudgetMemberBudgetRole_get(v) or BudgetMemberBudgetRole(v)) if v.__class__ is str else v
    else:
        self.role = UNSET
        known -= 1
    if "shareBudgetFunds" in src:
        self.share_budget_funds = src["shareBudgetFunds"]
    else:
        self.share_budget_funds = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .budget_member_budget_role import BudgetMemberBudgetRole  # noqa: E402

BudgetMemberBudgetRole_get: Any = BudgetMemberBudgetRole._value2member_map_.get
