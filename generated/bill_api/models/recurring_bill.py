# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "archived",
        "vendorId",
        "description",
        "createdTime",
        "updatedTime",
        "recurringBillLineItems",
        "schedule",
        "processingOptions",
        "paymentInformation",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecurringBill:
    """A template from which BILL makes bills on a schedule. The bills take their due date as invoice number.

    Attributes:
        id: Identifies the template; its prefix is not known. (``id``)
        archived: True when the template is out of use. (``archived``)
        vendor_id: Vendor that the bills are owed to. (``vendorId``)
        description: Free text about the template, up to 4000 characters. (``description``)
        created_time: When the template was set up. (``createdTime``)
        updated_time: When anything of it last changed. (``updatedTime``)
        recurring_bill_line_items: Lines that each bill is made with. (``recurringBillLineItems``)
        schedule: When and how often bills are made. (``schedule``)
        processing_options: Whether the bills are paid automatically. (``processingOptions``)
        payment_information: Bank account for automatic payment; absent when none is set.
            (``paymentInformation``)
    """

    id: str
    archived: bool | Unset = UNSET
    vendor_id: str | Unset = UNSET
    description: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    recurring_bill_line_items: list[RecurringBillLineItem] | Unset = UNSET
    schedule: RecurringBillSchedule | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.vendor_id
        if v is not UNSET:
            out["vendorId"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.recurring_bill_line_items
        if v is not UNSET:
            out["recurringBillLineItems"] = _plain(v)
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = _plain(v)
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.payment_information
        if v is not UNSET:
            out["paymentInformation"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RecurringBill) -> Any:
    """Body of ``RecurringBill.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 10
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "vendorId" in src:
        self.vendor_id = src["vendorId"]
    else:
        self.vendor_id = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "recurringBillLineItems" in src:
        v = src["recurringBillLineItems"]
        self.recurring_bill_line_items = (
            [RecurringBillLineItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.recurring_bill_line_items = UNSET
        known -= 1
    if "schedule" in src:
        v = src["schedule"]
        self.schedule = RecurringBillSchedule_load(v) if v.__class__ is dict else v
    else:
        self.schedule = UNSET
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
from .recurring_bill_line_item import RecurringBillLineItem  # noqa: E402
from .recurring_bill_line_item import load as RecurringBillLineItem_load  # noqa: E402
from .recurring_bill_payment_information import RecurringBillPaymentInformation  # noqa: E402
from .recurring_bill_payment_information import load as RecurringBillPaymentInformation_load  # noqa: E402
from .recurring_bill_processing_options import RecurringBillProcessingOptions  # noqa: E402
from .recurring_bill_processing_options import load as RecurringBillProcessingOptions_load  # noqa: E402
from .recurring_bill_schedule import RecurringBillSchedule  # noqa: E402
from .recurring_bill_schedule import load as RecurringBillSchedule_load  # noqa: E402
