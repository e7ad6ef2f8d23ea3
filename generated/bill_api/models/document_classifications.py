# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "accountingClassId",
        "departmentId",
        "jobId",
        "locationId",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class DocumentClassifications:
    """Where an invoice, recurring invoice or credit memo belongs in the books as a whole; lines can say it for
    themselves.

    Attributes:
        accounting_class_id: Accounting class of the whole document. (``accountingClassId``)
        department_id: Department that the whole document belongs to. (``departmentId``)
        job_id: Job or project that the whole document belongs to. (``jobId``)
        location_id: Location that the whole document belongs to. (``locationId``)
    """

    accounting_class_id: str | Unset = UNSET
    department_id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    location_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.accounting_class_id = src["accountingClassId"] if "accountingClassId" in src else UNSET
        self.department_id = src["departmentId"] if "departmentId" in src else UNSET
        self.job_id = src["jobId"] if "jobId" in src else UNSET
        self.location_id = src["locationId"] if "locationId" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.accounting_class_id
        if v is not UNSET:
            out["accountingClassId"] = v
        v = self.department_id
        if v is not UNSET:
            out["departmentId"] = v
        v = self.job_id
        if v is not UNSET:
            out["jobId"] = v
        v = self.location_id
        if v is not UNSET:
            out["locationId"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
