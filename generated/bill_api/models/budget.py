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
        "description",
        "retired",
        "startDate",
        "expirationDate",
        "recurringInterval",
        "timezone",
        "autoAddUsers",
        "receiptRequired",
        "maxTxSize",
        "carryOver",
        "default",
        "parentBudgetId",
        "parentBudgetUuid",
        "budgetGroup",
        "shareFunds",
        "recurringLimit",
        "limitlessOverspend",
        "limitlessGoal",
        "currentPeriod",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Budget:
    """A pot of money with rules for who may spend how much of it and how often it is filled up again. Amounts
    are in US dollars.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the budget to use in paths, bodies and filters. (``uuid``)
        name: What the budget is called in the apps and on transactions. (``name``)
        description: Free text about the purpose of the budget. (``description``)
        retired: True once the budget was deleted or ran out. Only the apps can undo that, not the API.
            (``retired``)
        start_date: First day on which the budget counts. (``startDate``)
        expiration_date: Last day of the budget; null for one without an end. (``expirationDate``)
        recurring_interval: How often spend is set back to zero; NONE for a one-time budget.
            (``recurringInterval``)
        timezone: Zone whose midnight resets the budget, written US/Pacific and the like. (``timezone``)
        auto_add_users: New people of the company join this budget by themselves. (``autoAddUsers``)
        receipt_required: Each purchase from this budget needs a receipt. (``receiptRequired``)
        max_tx_size: Largest single purchase; anything above it is declined. (``maxTxSize``)
        carry_over: Assigned funds that were not spent move on into the next period. (``carryOver``)
        default: Whether this is the company's default budget. (``default``)
        parent_budget_id: Older id of the group this budget belongs to, deprecated since 2025-07-09; use
            `parentBudgetUuid`. Deprecated. (``parentBudgetId``)
        parent_budget_uuid: Group that this budget belongs to; absent at the top level.
            (``parentBudgetUuid``)
        budget_group: True for a group, which may be the parent of other budgets. (``budgetGroup``)
        share_funds: Who may draw on funds that are assigned to nobody. (``shareFunds``)
        recurring_limit: Limit of each later period; absent for one-time budgets. (``recurringLimit``)
        limitless_overspend: Purchases above the limit always go through; never true for DAILY and WEEKLY.
            (``limitlessOverspend``)
        limitless_goal: Amount aimed at in a budget without a hard limit; only with `limitlessOverspend`.
            (``limitlessGoal``)
        current_period: Limit, assigned funds and spend of the period that is running. (``currentPeriod``)
    """

    _id: str | Unset = UNSET
    uuid: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    retired: bool | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    expiration_date: datetime.date | None | Unset = UNSET
    recurring_interval: BudgetRecurringInterval | Unset = UNSET
    timezone: str | Unset = UNSET
    auto_add_users: bool | Unset = UNSET
    receipt_required: bool | Unset = UNSET
    max_tx_size: Decimal | Unset = UNSET
    carry_over: bool | Unset = UNSET
    default: bool | Unset = UNSET
    _parent_budget_id: str | Unset = UNSET
    parent_budget_uuid: str | Unset = UNSET
    budget_group: bool | Unset = UNSET
    share_funds: BudgetShareFunds | Unset = UNSET
    recurring_limit: Decimal | Unset = UNSET
    limitless_overspend: bool | Unset = UNSET
    limitless_goal: Decimal | Unset = UNSET
    current_period: BudgetCurrentPeriod | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("Budget.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    @property
    @_Deprecated("Budget.parent_budget_id is deprecated by the vendor; see the description of the field")
    def parent_budget_id(self) -> str | Unset:
        """Older id of the group this budget belongs to, deprecated since 2025-07-09; use `parentBudgetUuid`.
        Reading it warns."""
        return self._parent_budget_id

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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.retired
        if v is not UNSET:
            out["retired"] = v
        v = self.start_date
        if v is not UNSET:
            out["startDate"] = _plain(v)
        v = self.expiration_date
        if v is not UNSET:
            out["expirationDate"] = _plain(v)
        v = self.recurring_interval
        if v is not UNSET:
            out["recurringInterval"] = _plain(v)
        v = self.timezone
        if v is not UNSET:
            out["timezone"] = v
        v = self.auto_add_users
        if v is not UNSET:
            out["autoAddUsers"] = v
        v = self.receipt_required
        if v is not UNSET:
            out["receiptRequired"] = v
        v = self.max_tx_size
        if v is not UNSET:
            out["maxTxSize"] = _number(v, "Budget.max_tx_size")
        v = self.carry_over
        if v is not UNSET:
            out["carryOver"] = v
        v = self.default
        if v is not UNSET:
            out["default"] = v
        v = self._parent_budget_id
        if v is not UNSET:
            out["parentBudgetId"] = v
        v = self.parent_budget_uuid
        if v is not UNSET:
            out["parentBudgetUuid"] = v
        v = self.budget_group
        if v is not UNSET:
            out["budgetGroup"] = v
        v = self.share_funds
        if v is not UNSET:
            out["shareFunds"] = _plain(v)
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "Budget.recurring_limit")
        v = self.limitless_overspend
        if v is not UNSET:
            out["limitlessOverspend"] = v
        v = self.limitless_goal
        if v is not UNSET:
            out["limitlessGoal"] = _number(v, "Budget.limitless_goal")
        v = self.current_period
        if v is not UNSET:
            out["currentPeriod"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Budget) -> Any:
    """Body of ``Budget.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 22
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
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "retired" in src:
        self.retired = src["retired"]
    else:
        self.retired = UNSET
        known -= 1
    if "startDate" in src:
        v = src["startDate"]
        self.start_date = _day(v)
    else:
        self.start_date = UNSET
        known -= 1
    if "expirationDate" in src:
        v = src["expirationDate"]
        self.expiration_date = _day(v)
    else:
        self.expiration_date = UNSET
        known -= 1
    if "recurringInterval" in src:
        v = src["recurringInterval"]
        self.recurring_interval = (
            (BudgetRecurringInterval_get(v) or BudgetRecurringInterval(v)) if v.__class__ is str else v
        )
    else:
        self.recurring_interval = UNSET
        known -= 1
    if "timezone" in src:
        self.timezone = src["timezone"]
    else:
        self.timezone = UNSET
        known -= 1
    if "autoAddUsers" in src:
        self.auto_add_users = src["autoAddUsers"]
    else:
        self.auto_add_users = UNSET
        known -= 1
    if "receiptRequired" in src:
        self.receipt_required = src["receiptRequired"]
    else:
        self.receipt_required = UNSET
        known -= 1
    if "maxTxSize" in src:
        v = src["maxTxSize"]
        self.max_tx_size = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.max_tx_size = UNSET
        known -= 1
    if "carryOver" in src:
        self.carry_over = src["carryOver"]
    else:
        self.carry_over = UNSET
        known -= 1
    if "default" in src:
        self.default = src["default"]
    else:
        self.default = UNSET
        known -= 1
    if "parentBudgetId" in src:
        self._parent_budget_id = src["parentBudgetId"]
    else:
        self._parent_budget_id = UNSET
        known -= 1
    if "parentBudgetUuid" in src:
        self.parent_budget_uuid = src["parentBudgetUuid"]
    else:
        self.parent_budget_uuid = UNSET
        known -= 1
    if "budgetGroup" in src:
        self.budget_group = src["budgetGroup"]
    else:
        self.budget_group = UNSET
        known -= 1
    if "shareFunds" in src:
        v = src["shareFunds"]
        self.share_funds = (BudgetShareFunds_get(v) or BudgetShareFunds(v)) if v.__class__ is str else v
    else:
        self.share_funds = UNSET
        known -= 1
    if "recurringLimit" in src:
        v = src["recurringLimit"]
        self.recurring_limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.recurring_limit = UNSET
        known -= 1
    if "limitlessOverspend" in src:
        self.limitless_overspend = src["limitlessOverspend"]
    else:
        self.limitless_overspend = UNSET
        known -= 1
    if "limitlessGoal" in src:
        v = src["limitlessGoal"]
        self.limitless_goal = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limitless_goal = UNSET
        known -= 1
    if "currentPeriod" in src:
        v = src["currentPeriod"]
        self.current_period = BudgetCurrentPeriod_load(v) if v.__class__ is dict else v
    else:
        self.current_period = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .budget_current_period import BudgetCurrentPeriod  # noqa: E402
from .budget_current_period import load as BudgetCurrentPeriod_load  # noqa: E402
from .budget_recurring_interval import BudgetRecurringInterval  # noqa: E402
from .budget_share_funds import BudgetShareFunds  # noqa: E402

BudgetRecurringInterval_get: Any = BudgetRecurringInterval._value2member_map_.get

BudgetShareFunds_get: Any = BudgetShareFunds._value2member_map_.get
