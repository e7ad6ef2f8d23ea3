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
        "description",
        "expirationDate",
        "recurringInterval",
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
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetUpdate:
    """Fields of a budget to change; what is left out stays. People, parent group and group flag are not among
    them. Amounts are in US dollars.

    Attributes:
        name: What the budget is called from now on. (``name``)
        description: Free text about the purpose of the budget. (``description``)
        expiration_date: Last day of the budget; null takes the end away. (``expirationDate``)
        recurring_interval: How often spend is set back to zero. (``recurringInterval``)
        recur_month: Month, 1 to 12, in which a QUARTERLY or YEARLY budget starts over; not for other
            intervals. (``recurMonth``)
        timezone: Zone whose midnight resets the budget, written US/Pacific and the like. (``timezone``)
        auto_add_users: Lets new people of the company join this budget by themselves. (``autoAddUsers``)
        receipt_required: Demands a receipt for each purchase from this budget. (``receiptRequired``)
        max_tx_size: Largest single purchase; anything above it is declined. (``maxTxSize``)
        carry_over: Moves assigned funds that were not spent into the next period. (``carryOver``)
        limitless_overspend: Lets purchases above the limit through at all times; not with DAILY or WEEKLY.
            (``limitlessOverspend``)
        limit: Limit of the period; needed unless `limitlessOverspend` is true. (``limit``)
        limitless_goal: Amount to aim at without a hard limit; only with `limitlessOverspend`.
            (``limitlessGoal``)
        recurring_limit: Limit of each later period; needed unless the interval is NONE.
            (``recurringLimit``)
        overspend_buffer: How far the limit may be exceeded before purchases are declined; not for
            limitless, DAILY or WEEKLY budgets. (``overspendBuffer``)
        share_funds: Who may draw on funds that are assigned to nobody. (``shareFunds``)
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    expiration_date: datetime.date | None | Unset = UNSET
    recurring_interval: BudgetRecurringInterval | Unset = UNSET
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.expiration_date
        if v is not UNSET:
            out["expirationDate"] = _plain(v)
        v = self.recurring_interval
        if v is not UNSET:
            out["recurringInterval"] = _plain(v)
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
            out["maxTxSize"] = _number(v, "BudgetUpdate.max_tx_size")
        v = self.carry_over
        if v is not UNSET:
            out["carryOver"] = v
        v = self.limitless_overspend
        if v is not UNSET:
            out["limitlessOverspend"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = _number(v, "BudgetUpdate.limit")
        v = self.limitless_goal
        if v is not UNSET:
            out["limitlessGoal"] = _number(v, "BudgetUpdate.limitless_goal")
        v = self.recurring_limit
        if v is not UNSET:
            out["recurringLimit"] = _number(v, "BudgetUpdate.recurring_limit")
        v = self.overspend_buffer
        if v is not UNSET:
            out["overspendBuffer"] = _number(v, "BudgetUpdate.overspend_buffer")
        v = self.share_funds
        if v is not UNSET:
            out["shareFunds"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetUpdate) -> Any:
    """Body of ``BudgetUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 16
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
    if "recurMonth" in src:
        self.recur_month = src["recurMonth"]
    else:
        self.recur_month = UNSET
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
    if "limitlessOverspend" in src:
        self.limitless_overspend = src["limitlessOverspend"]
    else:
        self.limitless_overspend = UNSET
        known -= 1
    if "limit" in src:
        v = src["limit"]
        self.limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limit = UNSET
        known -= 1
    if "limitlessGoal" in src:
        v = src["limitlessGoal"]
        self.limitless_goal = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.limitless_goal = UNSET
        known -= 1
    if "recurringLimit" in src:
        v = src["recurringLimit"]
        self.recurring_limit = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.recurring_limit = UNSET
        known -= 1
    if "overspendBuffer" in src:
        v = src["overspendBuffer"]
        self.overspend_buffer = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.overspend_buffer = UNSET
        known -= 1
    if "shareFunds" in src:
        v = src["shareFunds"]
        self.share_funds = (BudgetShareFunds_get(v) or BudgetShareFunds(v)) if v.__class__ is str else v
    else:
        self.share_funds = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .budget_recurring_interval import BudgetRecurringInterval  # noqa: E402
from .budget_share_funds import BudgetShareFunds  # noqa: E402

BudgetRecurringInterval_get: Any = BudgetRecurringInterval._value2member_map_.get

BudgetShareFunds_get: Any = BudgetShareFunds._value2member_map_.get
