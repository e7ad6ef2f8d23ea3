# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "vendorId",
        "processDate",
        "toPrintCheck",
        "payments",
        "classifications",
        "description",
        "syncReference",
        "allowExport",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecordBillPaymentRequest:
    """A payment made outside BILL that is to be booked against bills of one vendor.

    Attributes:
        vendor_id: Vendor that was paid; all bills must be of this vendor. (``vendorId``)
        process_date: Day on which the payment was made, as the books shall show it. (``processDate``)
        to_print_check: True marks it as a check still to be printed in the accounting software. False for
            any other means of payment. (``toPrintCheck``)
        payments: Bills that were paid and how much of each, at least one. (``payments``)
        classifications: Ledger account that the payment is booked to. (``classifications``)
        description: Free text to keep with the payment. (``description``)
        sync_reference: Number of the payment in the accounting software, such as that of the check. The
            name is taken from the answer. (``syncReference``)
        allow_export: True lets the payment be handed on to the accounting software when it is synchronized.
            The name is taken from the answer. (``allowExport``)
    """

    vendor_id: str
    process_date: datetime.date
    to_print_check: bool
    payments: list[RecordPaymentItem]
    classifications: RecordedBillPaymentClassifications | Unset = UNSET
    description: str | Unset = UNSET
    sync_reference: str | Unset = UNSET
    allow_export: bool | Unset = UNSET
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
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.process_date
        if v is not UNSET:
            out["processDate"] = _plain(v)
        v = self.to_print_check
        if v is not UNSET:
            out["toPrintCheck"] = v
        v = self.payments
        if v is not UNSET:
            out["payments"] = _plain(v)
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.sync_reference
        if v is not UNSET:
            out["syncReference"] = v
        v = self.allow_export
        if v is not UNSET:
            out["allowExport"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecordBillPaymentRequest) -> Any:
    """Body of ``RecordBillPaymentRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "processDate" in src:
        v = src["processDate"]
        self.process_date = _day(v)
    else:
        self.process_date = UNSET
        known -= 1
    if "toPrintCheck" in src:
        self.to_print_check = src["toPrintCheck"]
    else:
        self.to_print_check = UNSET
        known -= 1
    if "payments" in src:
        v = src["payments"]
        self.payments = (
            [RecordPaymentItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.payments = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = RecordedBillPaymentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "syncReference" in src:
        self.sync_reference = src["syncReference"]
    else:
        self.sync_reference = UNSET
        known -= 1
    if "allowExport" in src:
        self.allow_export = src["allowExport"]
    else:
        self.allow_export = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .record_payment_item import RecordPaymentItem  # noqa: E402
from .record_payment_item import load as RecordPaymentItem_load  # noqa: E402
from .recorded_bill_payment_classifications import RecordedBillPaymentClassifications  # noqa: E402
from .recorded_bill_payment_classifications import load as RecordedBillPaymentClassifications_load  # noqa: E402
