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
        "vendorId",
        "schedule",
        "recurringBillLineItems",
        "description",
        "processingOptions",
        "paymentInformation",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecurringBillUpdate:
    """The parts of a template to change; a field that is left out keeps its value.

    Attributes:
        vendor_id: Vendor to make the bills out to from now on. (``vendorId``)
        schedule: New dates or frequency; whether it may be sent in parts is unconfirmed. (``schedule``)
        recurring_bill_line_items: Lines to change, each with its id; lines that are not named stay as they
            are. (``recurringBillLineItems``)
        description: New free text, up to 4000 characters. (``description``)
        processing_options: Whether the bills are paid automatically; switching that on needs a trusted
            session. (``processingOptions``)
        payment_information: Bank account to pay from automatically. (``paymentInformation``)
    """

    vendor_id: str | Unset = UNSET
    schedule: RecurringBillScheduleUpdate | Unset = UNSET
    recurring_bill_line_items: list[RecurringBillLineItemUpdate] | Unset = UNSET
    description: str | Unset = UNSET
    processing_options: RecurringBillProcessingOptions | Unset = UNSET
    payment_information: RecurringBillPaymentInformation | Unset = UNSET
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
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = _plain(v)
        v = self.recurring_bill_line_items
        if v is not UNSET:
            out["recurringBillLineItems"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.payment_information
        if v is not UNSET:
            out["paymentInformation"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecurringBillUpdate) -> Any:
    """Body of ``RecurringBillUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "schedule" in src:
        v = src["schedule"]
        self.schedule = RecurringBillScheduleUpdate_load(v) if v.__class__ is dict else v
    else:
        self.schedule = UNSET
        known -= 1
    if "recurringBillLineItems" in src:
        v = src["recurringBillLineItems"]
        self.recurring_bill_line_items = (
            [RecurringBillLineItemUpdate_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.recurring_bill_line_items = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = RecurringBillProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
        known -= 1
    if "paymentInformation" in src:
        v = src["paymentInformation"]
        self.payment_information = RecurringBillPaymentInformation_load(v) if v.__class__ is dict else v
    else:
        self.payment_information = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .recurring_bill_line_item_update import RecurringBillLineItemUpdate  # noqa: E402
from .recurring_bill_line_item_update import load as RecurringBillLineItemUpdate_load  # noqa: E402
from .recurring_bill_payment_information import RecurringBillPaymentInformation  # noqa: E402
from .recurring_bill_payment_information import load as RecurringBillPaymentInformation_load  # noqa: E402
from .recurring_bill_processing_options import RecurringBillProcessingOptions  # noqa: E402
from .recurring_bill_processing_options import load as RecurringBillProcessingOptions_load  # noqa: E402
from .recurring_bill_schedule_update import RecurringBillScheduleUpdate  # noqa: E402
from .recurring_bill_schedule_update import load as RecurringBillScheduleUpdate_load  # noqa: E402
