# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
        "allowCustomValues",
        "minimumAmountForRequirement",
        "required",
        "global",
        "selectedBudgetIds",
        "requiredBudgetIds",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomFieldUpdate:
    """Fields of a custom field to change; what is left out stays. `type` and `multiSelect` are fixed at
    creation.

    Attributes:
        name: What people see beside the field from now on. (``name``)
        description: Free text that explains the field. (``description``)
        allow_custom_values: True lets people add values of their own while filling the field in.
            (``allowCustomValues``)
        minimum_amount_for_requirement: Amount in US dollars from which the field must be filled in.
            (``minimumAmountForRequirement``)
        required: True demands the field in every budget. (``required``)
        global_: True offers the field in every budget, false only in `selectedBudgetIds`. (``global``)
        selected_budget_ids: Budgets that offer the field, by uuid (begins with bgt_).
            (``selectedBudgetIds``)
        required_budget_ids: Budgets in which the field must be filled in, by uuid (begins with bgt_).
            (``requiredBudgetIds``)
    """

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    allow_custom_values: bool | None | Unset = UNSET
    minimum_amount_for_requirement: Decimal | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    global_: bool | None | Unset = UNSET
    selected_budget_ids: list[str] | Unset = UNSET
    required_budget_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.name = src["name"] if "name" in src else UNSET
        self.description = src["description"] if "description" in src else UNSET
        self.allow_custom_values = src["allowCustomValues"] if "allowCustomValues" in src else UNSET
        if "minimumAmountForRequirement" in src:
            v = src["minimumAmountForRequirement"]
            self.minimum_amount_for_requirement = v if v.__class__ is Decimal else _decimal(v)
        else:
            self.minimum_amount_for_requirement = UNSET
        self.required = src["required"] if "required" in src else UNSET
        self.global_ = src["global"] if "global" in src else UNSET
        self.selected_budget_ids = src["selectedBudgetIds"] if "selectedBudgetIds" in src else UNSET
        self.required_budget_ids = src["requiredBudgetIds"] if "requiredBudgetIds" in src else UNSET
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.allow_custom_values
        if v is not UNSET:
            out["allowCustomValues"] = v
        v = self.minimum_amount_for_requirement
        if v is not UNSET:
            out["minimumAmountForRequirement"] = _number(v, "CustomFieldUpdate.minimum_amount_for_requirement")
        v = self.required
        if v is not UNSET:
            out["required"] = v
        v = self.global_
        if v is not UNSET:
            out["global"] = v
        v = self.selected_budget_ids
        if v is not UNSET:
            out["selectedBudgetIds"] = _plain(v)
        v = self.required_budget_ids
        if v is not UNSET:
            out["requiredBudgetIds"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
