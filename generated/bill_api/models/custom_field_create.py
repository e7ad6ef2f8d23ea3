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
        "name",
        "allowCustomValues",
        "required",
        "global",
        "description",
        "multiSelect",
        "minimumAmountForRequirement",
        "values",
        "selectedBudgetIds",
        "requiredBudgetIds",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomFieldCreate:
    """A custom field to create.

    Attributes:
        name: What people will see beside the field. (``name``)
        allow_custom_values: True lets people add values of their own while filling the field in.
            (``allowCustomValues``)
        required: True demands the field in every budget. Mandatory on paper with false as its default, but
            left out of the vendor's own sample; better send it. (``required``)
        global_: True offers the field in every budget, false only in `selectedBudgetIds`. (``global``)
        description: Free text that explains the field. (``description``)
        multi_select: True allows several values at once; cannot be changed later. (``multiSelect``)
        minimum_amount_for_requirement: Amount in US dollars from which the field must be filled in.
            (``minimumAmountForRequirement``)
        values: Labels to start with; more can be added later. (``values``)
        selected_budget_ids: Budgets that offer the field, by uuid (begins with bgt_); for a field that is
            not global. (``selectedBudgetIds``)
        required_budget_ids: Budgets in which the field must be filled in, by uuid (begins with bgt_).
            (``requiredBudgetIds``)
    """

    name: str
    allow_custom_values: bool
    required: bool | Unset = UNSET
    global_: bool
    description: str | Unset = UNSET
    multi_select: bool | Unset = UNSET
    minimum_amount_for_requirement: Decimal | Unset = UNSET
    values: list[str] | Unset = UNSET
    selected_budget_ids: list[str] | Unset = UNSET
    required_budget_ids: list[str] | Unset = UNSET
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
        v = self.allow_custom_values
        if v is not UNSET:
            out["allowCustomValues"] = v
        v = self.required
        if v is not UNSET:
            out["required"] = v
        v = self.global_
        if v is not UNSET:
            out["global"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.multi_select
        if v is not UNSET:
            out["multiSelect"] = v
        v = self.minimum_amount_for_requirement
        if v is not UNSET:
            out["minimumAmountForRequirement"] = _number(v, "CustomFieldCreate.minimum_amount_for_requirement")
        v = self.values
        if v is not UNSET:
            out["values"] = _plain(v)
        v = self.selected_budget_ids
        if v is not UNSET:
            out["selectedBudgetIds"] = _plain(v)
        v = self.required_budget_ids
        if v is not UNSET:
            out["requiredBudgetIds"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomFieldCreate) -> Any:
    """Body of ``CustomFieldCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 10
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "allowCustomValues" in src:
        self.allow_custom_values = src["allowCustomValues"]
    else:
        self.allow_custom_values = UNSET
        known -= 1
    if "required" in src:
        self.required = src["required"]
    else:
        self.required = UNSET
        known -= 1
    if "global" in src:
        self.global_ = src["global"]
    else:
        self.global_ = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "multiSelect" in src:
        self.multi_select = src["multiSelect"]
    else:
        self.multi_select = UNSET
        known -= 1
    if "minimumAmountForRequirement" in src:
        v = src["minimumAmountForRequirement"]
        self.minimum_amount_for_requirement = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.minimum_amount_for_requirement = UNSET
        known -= 1
    if "values" in src:
        self.values = src["values"]
    else:
        self.values = UNSET
        known -= 1
    if "selectedBudgetIds" in src:
        self.selected_budget_ids = src["selectedBudgetIds"]
    else:
        self.selected_budget_ids = UNSET
        known -= 1
    if "requiredBudgetIds" in src:
        self.required_budget_ids = src["requiredBudgetIds"]
    else:
        self.required_budget_ids = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
