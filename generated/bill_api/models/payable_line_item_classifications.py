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
        "employeeId",
        "jobId",
        "locationId",
        "itemId",
        "customerId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PayableLineItemClassifications:
    """Where a line of a bill or of a vendor credit is booked, in requests and answers alike. All parts are
    optional; which of them are used depends on the ledger set-up of the organization.

    Attributes:
        chart_of_account_id: Ledger account that takes the expense or, for a credit, the relief.
            (``chartOfAccountId``)
        accounting_class_id: Accounting class of the line. (``accountingClassId``)
        department_id: Department that the line is charged to. (``departmentId``)
        employee_id: Employee that the line is charged to. (``employeeId``)
        job_id: Job or project that the line belongs to. (``jobId``)
        location_id: Location that the line is charged to. (``locationId``)
        item_id: Item of the catalog that was bought. (``itemId``)
        customer_id: Customer that the cost was incurred for. (``customerId``)
    """

    chart_of_account_id: str | Unset = UNSET
    accounting_class_id: str | Unset = UNSET
    department_id: str | Unset = UNSET
    employee_id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    location_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    customer_id: str | Unset = UNSET
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
        v = self.employee_id
        if v is not UNSET:
            out["employeeId"] = v
        v = self.job_id
        if v is not UNSET:
            out["jobId"] = v
        v = self.location_id
        if v is not UNSET:
            out["locationId"] = v
        v = self.item_id
        if v is not UNSET:
            out["itemId"] = v
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PayableLineItemClassifications) -> Any:
    """Body of ``PayableLineItemClassifications.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
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
    if "employeeId" in src:
        self.employee_id = src["employeeId"]
    else:
        self.employee_id = UNSET
        known -= 1
    if "jobId" in src:
        self.job_id = src["jobId"]
    else:
        self.job_id = UNSET
        known -= 1
    if "locationId" in src:
        self.location_id = src["locationId"]
    else:
        self.location_id = UNSET
        known -= 1
    if "itemId" in src:
        self.item_id = src["itemId"]
    else:
        self.item_id = UNSET
        known -= 1
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
