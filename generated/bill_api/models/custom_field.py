# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

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
        "description",
        "type",
        "multiSelect",
        "allowCustomValues",
        "minimumAmountForRequirement",
        "required",
        "global",
        "retired",
        "createdTime",
        "selectedBudgetIds",
        "selectedBudgetUuids",
        "requiredBudgetIds",
        "requiredBudgetUuids",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomField:
    """A field of the company's own on transactions and reimbursements, either a choice of values or a note.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the field to use in paths, bodies and filters. (``uuid``)
        name: What people see beside the field. (``name``)
        description: Free text that explains the field. (``description``)
        type_: CUSTOM_SELECTOR offers values to choose from, NOTE takes free text. Only these two have been
            seen. (``type``)
        multi_select: Several values may be chosen at once; fixed when the field is created.
            (``multiSelect``)
        allow_custom_values: People may add values of their own while filling the field in.
            (``allowCustomValues``)
        minimum_amount_for_requirement: Amount in US dollars from which the field must be filled in.
            (``minimumAmountForRequirement``)
        required: The field must be filled in, in every budget. (``required``)
        global_: The field is offered in every budget. (``global``)
        retired: True once the field was deleted. (``retired``)
        created_time: Instant at which the field was created. (``createdTime``)
        selected_budget_ids: Older ids of the budgets that offer the field, deprecated since 2025-07-09; use
            `selectedBudgetUuids`. Deprecated. (``selectedBudgetIds``)
        selected_budget_uuids: Budgets that offer the field, when it is not global.
            (``selectedBudgetUuids``)
        required_budget_ids: Older ids of the budgets that demand the field, deprecated since 2025-07-09;
            use `requiredBudgetUuids`. Deprecated. (``requiredBudgetIds``)
        required_budget_uuids: Budgets in which the field must be filled in. (``requiredBudgetUuids``)
    """

    _id: str | Unset = UNSET
    uuid: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    type_: CustomFieldType | Unset = UNSET
    multi_select: bool | Unset = UNSET
    allow_custom_values: bool | Unset = UNSET
    minimum_amount_for_requirement: Decimal | Unset = UNSET
    required: bool | Unset = UNSET
    global_: bool | Unset = UNSET
    retired: bool | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    _selected_budget_ids: list[str] | Unset = UNSET
    selected_budget_uuids: list[str] | Unset = UNSET
    _required_budget_ids: list[str] | Unset = UNSET
    required_budget_uuids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("CustomField.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    @property
    @_Deprecated("CustomField.selected_budget_ids is deprecated by the vendor; see the description of the field")
    def selected_budget_ids(self) -> list[str] | Unset:
        """Older ids of the budgets that offer the field, deprecated since 2025-07-09; use
        `selectedBudgetUuids`. Reading it warns."""
        return self._selected_budget_ids

    @property
    @_Deprecated("CustomField.required_budget_ids is deprecated by the vendor; see the description of the field")
    def required_budget_ids(self) -> list[str] | Unset:
        """Older ids of the budgets that demand the field, deprecated since 2025-07-09; use
        `requiredBudgetUuids`. Reading it warns."""
        return self._required_budget_ids

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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.multi_select
        if v is not UNSET:
            out["multiSelect"] = v
        v = self.allow_custom_values
        if v is not UNSET:
            out["allowCustomValues"] = v
        v = self.minimum_amount_for_requirement
        if v is not UNSET:
            out["minimumAmountForRequirement"] = _number(v, "CustomField.minimum_amount_for_requirement")
        v = self.required
        if v is not UNSET:
            out["required"] = v
        v = self.global_
        if v is not UNSET:
            out["global"] = v
        v = self.retired
        if v is not UNSET:
            out["retired"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self._selected_budget_ids
        if v is not UNSET:
            out["selectedBudgetIds"] = _plain(v)
        v = self.selected_budget_uuids
        if v is not UNSET:
            out["selectedBudgetUuids"] = _plain(v)
        v = self._required_budget_ids
        if v is not UNSET:
            out["requiredBudgetIds"] = _plain(v)
        v = self.required_budget_uuids
        if v is not UNSET:
            out["requiredBudgetUuids"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomField) -> Any:
    """Body of ``CustomField.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 16
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
    if "type" in src:
        v = src["type"]
        self.type_ = (CustomFieldType_get(v) or CustomFieldType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "multiSelect" in src:
        self.multi_select = src["multiSelect"]
    else:
        self.multi_select = UNSET
        known -= 1
    if "allowCustomValues" in src:
        self.allow_custom_values = src["allowCustomValues"]
    else:
        self.allow_custom_values = UNSET
        known -= 1
    if "minimumAmountForRequirement" in src:
        v = src["minimumAmountForRequirement"]
        self.minimum_amount_for_requirement = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.minimum_amount_for_requirement = UNSET
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
    if "retired" in src:
        self.retired = src["retired"]
    else:
        self.retired = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "selectedBudgetIds" in src:
        self._selected_budget_ids = src["selectedBudgetIds"]
    else:
        self._selected_budget_ids = UNSET
        known -= 1
    if "selectedBudgetUuids" in src:
        self.selected_budget_uuids = src["selectedBudgetUuids"]
    else:
        self.selected_budget_uuids = UNSET
        known -= 1
    if "requiredBudgetIds" in src:
        self._required_budget_ids = src["requiredBudgetIds"]
    else:
        self._required_budget_ids = UNSET
        known -= 1
    if "requiredBudgetUuids" in src:
        self.required_budget_uuids = src["requiredBudgetUuids"]
    else:
        self.required_budget_uuids = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .custom_field_type import CustomFieldType  # noqa: E402

CustomFieldType_get: Any = CustomFieldType._value2member_map_.get
