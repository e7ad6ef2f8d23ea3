# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "chartOfAccountId",
        "accountingClassId",
        "departmentId",
        "locationId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookBillClassifications:
    """Accounting dimensions of a bill, each by id; absent where none is chosen.

    Attributes:
        chart_of_account_id: General-ledger account. (``chartOfAccountId``)
        accounting_class_id: Accounting class of the bill. (``accountingClassId``)
        department_id: Department that bears the cost. (``departmentId``)
        location_id: Location that bears the cost. (``locationId``)
    """

    chart_of_account_id: str | Unset = UNSET
    accounting_class_id: str | Unset = UNSET
    department_id: str | Unset = UNSET
    location_id: str | Unset = UNSET
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
        v = self.chart_of_account_id
        if v is not UNSET:
            out["chartOfAccountId"] = v
        v = self.accounting_class_id
        if v is not UNSET:
            out["accountingClassId"] = v
        v = self.department_id
        if v is not UNSET:
            out["departmentId"] = v
        v = self.location_id
        if v is not UNSET:
            out["locationId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookBillClassifications) -> Any:
    """Body of ``WebhookBillClassifications.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "chartOfAccountId" in src:
        self.chart_of_account_id = src["chartOfAccountId"]
    else:
        self.chart_of_account_id = UNSET
        known -= 1
    if "accountingClassId" in src:
        self.accounting_class_id = src["accountingClassId"]
    else:
        self.accounting_class_id = UNSET
        known -= 1
    if "departmentId" in src:
        self.department_id = src["departmentId"]
    else:
        self.department_id = UNSET
        known -= 1
    if "locationId" in src:
        self.location_id = src["locationId"]
    else:
        self.location_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
