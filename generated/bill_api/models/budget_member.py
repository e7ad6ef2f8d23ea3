# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "userId",
        "userUuid",
        "spent",
        "limit",
        "recurringLimit",
        "recurring",
        "budgetRole",
        "name",
        "retired",
        "shareBudgetFunds",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetMember:
    """What one person may do in one budget and has spent there, in US dollars.

    Attributes:
        user_id: Older id of the person, deprecated since 2025-07-09; use `userUuid`. Deprecated.
            (``userId``)
        user_uuid: Person whose membership this is. (``userUuid``)
        spent: Spend of this person in the running period. (``spent``)
        limit: Funds of this person in the running period. (``limit``)
        recurring_limit: Funds this person gets in each later period. (``recurringLimit``)
        recurring: Whether the funds are given again each period. (``recurring``)
        budget_role: Role within the budget; requests call the same thing `role`. (``budgetRole``)
        name: Name of the person, for display. (``name``)
        retired: True once the person has left the budget. (``retired``)
        share_budget_funds: The person may use everything in the budget and has no limit of their own.
            (``shareBudgetFunds``)
    """

    _user_id: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    spent: Decimal | Unset = UNSET
    limit: Decimal | Unset = UNSET
    recurring_limit: Decimal | Unset = UNSET
    recurring: bool | Unset = UNSET
    budget_role: BudgetMemberBudgetRole | Unset = UNSET
    name: str | Unset = UNSET
    retired: bool | Unset = UNSET
    share_budget_funds: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("BudgetMember.user_id is deprecated by the vendor; see the description of the field")
    def user_id(self) -> str | Unset:
        """Older id of the person, deprecated since 2025-07-09; use `userUuid`. Reading it warns."""
        return self._user_id

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
        v = self._user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.spent
        if v is not UNSET:
            out["spent"] = _number(v, "BudgetMember.spent")
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "BudgetMember.limit")
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "BudgetMember.recurring_limit")
        v = self.recurring
        if v is not UNSET:
            out["recurring"] = v
        v = self.budget_role
        if v is not UNSET:
            out["budgetRole"] = _plain(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.retired
        if v is not UNSET:
            out["retired"] = v
        v = self.share_budget_funds
        if v is not UNSET:
            out["shareBudgetFunds"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetMember) -> Any:
    """Body of ``BudgetMember.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 10
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
    if "spent" in src:
        v = src["spent"]
        self.spent = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.spent = UNSET
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
    if "recurring" in src:
        self.recurring = src["recurring"]
    else:
        self.recurring = UNSET
        known -= 1
    if "budgetRole" in src:
        v = src["budgetRole"]
        self.budget_role = (BudgetMemberBudgetRole_get(v) or BudgetMemberBudgetRole(v)) if v.__class__ is str else v
    else:
        self.budget_role = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "retired" in src:
        self.retired = src["retired"]
    else:
        self.retired = UNSET
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
