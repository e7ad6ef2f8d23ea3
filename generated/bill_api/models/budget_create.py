# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
        "owners",
        "recurringInterval",
        "description",
        "members",
        "observers",
        "expirationDate",
        "recurMonth",
        "timezone",
        "autoAddUsers",
        "receiptRequired",
        "maxTxSize",
        "carryOver",
        "limitlessOverspend",
        "limit",
        "limitlessGoal",
        "recurringLimit",
        "overspendBuffer",
        "shareFunds",
        "parentBudgetId",
        "budgetGroup",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetCreate:
    """A budget to set up. Amounts are in US dollars; people and budgets are named by uuid, though deprecated
    ids are taken too.

    Attributes:
        name: What the budget will be called; shown in the apps and on transactions. (``name``)
        owners: At least one person who manages the budget, by uuid. (``owners``)
        recurring_interval: How often spend is set back to zero; NONE for a one-time budget.
            (``recurringInterval``)
        description: Free text about the purpose of the budget. (``description``)
        members: People who may spend from the budget, by uuid. (``members``)
        observers: People who see the budget without spending from it, by uuid. (``observers``)
        expiration_date: Last day of the budget; null or left out for one without an end.
            (``expirationDate``)
        recur_month: Month, 1 to 12, in which a QUARTERLY or YEARLY budget starts over; not for other
            intervals. The current month when left out. (``recurMonth``)
        timezone: Zone whose midnight resets the budget, written US/Pacific and the like. Left out, the zone
            of the company's billing address. (``timezone``)
        auto_add_users: Lets new people of the company join this budget by themselves. (``autoAddUsers``)
        receipt_required: Demands a receipt for each purchase from this budget. (``receiptRequired``)
        max_tx_size: Largest single purchase; anything above it is declined. (``maxTxSize``)
        carry_over: Moves assigned funds that were not spent into the next period. (``carryOver``)
        limitless_overspend: Lets purchases above the limit through at all times; not with DAILY or WEEKLY.
            (``limitlessOverspend``)
        limit: Limit of the first period; needed unless `limitlessOverspend` is true. (``limit``)
        limitless_goal: Amount to aim at without a hard limit; only with `limitlessOverspend`.
            (``limitlessGoal``)
        recurring_limit: Limit of each later period; needed unless the interval is NONE.
            (``recurringLimit``)
        overspend_buffer: How far the limit may be exceeded before purchases are declined; not for
            limitless, DAILY or WEEKLY budgets. (``overspendBuffer``)
        share_funds: Who may draw on funds that are assigned to nobody. (``shareFunds``)
        parent_budget_id: Group that the budget goes into, by uuid (begins with bgt_); cannot be changed
            later. (``parentBudgetId``)
        budget_group: True makes it a group, which may be the parent of other budgets; cannot be changed
            later. (``budgetGroup``)
    """

    name: str
    owners: list[str]
    recurring_interval: BudgetRecurringInterval
    description: str | Unset = UNSET
    members: list[str] | Unset = UNSET
    observers: list[str] | Unset = UNSET
    expiration_date: datetime.date | None | Unset = UNSET
    recur_month: int | Unset = UNSET
    timezone: str | Unset = UNSET
    auto_add_users: bool | Unset = UNSET
    receipt_required: bool | Unset = UNSET
    max_tx_size: Decimal | Unset = UNSET
    carry_over: bool | Unset = UNSET
    limitless_overspend: bool | Unset = UNSET
    limit: Decimal | Unset = UNSET
    limitless_goal: Decimal | Unset = UNSET
    recurring_limit: Decimal | Unset = UNSET
    overspend_buffer: Decimal | Unset = UNSET
    share_funds: BudgetShareFunds | Unset = UNSET
    parent_budget_id: str | Unset = UNSET
    budget_group: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.name = src["name"] if "name" in src else UNSET
        self.owners = src["owners"] if "owners" in src else UNSET
        if "recurringInterval" in src:
            v = src["recurringInterval"]
            self.recurring_interval = (
                (BudgetRecurringInterval_get(v) or BudgetRecurringInterval(v)) if v.__class__ is str else v
            )
        else:
            self.recurring_interval = UNSET
        self.description = src["description"] if "description" in src else UNSET
        self.members = src["members"] if "members" in src else UNSET
        self.observers = src["observers"] if "observers" in src else UNSET
        if "expirationDate" in src:
            v = src["expirationDate"]
            self.expiration_date = _day(v)
        else:
            self.expiration_date = UNSET
        self.recur_month = src["recurMonth"] if "recurMonth" in src else UNSET
        self.timezone = src["timezone"] if "timezone" in src else UNSET
        self.auto_add_users = src["autoAddUsers"] if "autoAddUsers" in src else UNSET
        self.receipt_required = src["receiptRequired"] if "receiptRequired" in src else UNSET
        if "maxTxSize" in src:
            v = src["maxTxSize"]
            self.max_tx_size = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.max_tx_size = UNSET
        self.carry_over = src["carryOver"] if "carryOver" in src else UNSET
        self.limitless_overspend = src["limitlessOverspend"] if "limitlessOverspend" in src else UNSET
        if "limit" in src:
            v = src["limit"]
            self.limit = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.limit = UNSET
        if "limitlessGoal" in src:
            v = src["limitlessGoal"]
            self.limitless_goal = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.limitless_goal = UNSET
        if "recurringLimit" in src:
            v = src["recurringLimit"]
            self.recurring_limit = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.recurring_limit = UNSET
        if "overspendBuffer" in src:
            v = src["overspendBuffer"]
            self.overspend_buffer = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.overspend_buffer = UNSET
        if "shareFunds" in src:
            v = src["shareFunds"]
            self.share_funds = (BudgetShareFunds_get(v) or BudgetShareFunds(v)) if v.__class__ is str else v
        else:
            self.share_funds = UNSET
        self.parent_budget_id = src["parentBudgetId"] if "parentBudgetId" in src else UNSET
        self.budget_group = src["budgetGroup"] if "budgetGroup" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.owners
        if v is not UNSET:
            out["owners"] = _plain(v)
        v = self.recurring_interval
        if v is not UNSET:
            out["recurringInterval"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.members
        if v is not UNSET:
            out["members"] = _plain(v)
        v = self.observers
        if v is not UNSET:
            out["observers"] = _plain(v)
        v = self.expiration_date
        if v is not UNSET:
            out["expirationDate"] = _plain(v)
        v = self.recur_month
        if v is not UNSET:
            out["recurMonth"] = v
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
            out["maxTxSize"] = _number(v, "BudgetCreate.max_tx_size")
        v = self.carry_over
        if v is not UNSET:
            out["carryOver"] = v
        v = self.limitless_overspend
        if v is not UNSET:
            out["limitlessOverspend"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "BudgetCreate.limit")
        v = self.limitless_goal
        if v is not UNSET:
            out["limitlessGoal"] = _number(v, "BudgetCreate.limitless_goal")
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "BudgetCreate.recurring_limit")
        v = self.overspend_buffer
        if v is not UNSET:
            out["overspendBuffer"] = _number(v, "BudgetCreate.overspend_buffer")
        v = self.share_funds
        if v is not UNSET:
            out["shareFunds"] = _plain(v)
        v = self.parent_budget_id
        if v is not UNSET:
            out["parentBudgetId"] = v
        v = self.budget_group
        if v is not UNSET:
            out["budgetGroup"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .budget_recurring_interval import BudgetRecurringInterval  # noqa: E402
from .budget_share_funds import BudgetShareFunds  # noqa: E402

BudgetRecurringInterval_get: Any = BudgetRecurringInterval._value2member_map_.get

BudgetShareFunds_get: Any = BudgetShareFunds._value2member_map_.get
