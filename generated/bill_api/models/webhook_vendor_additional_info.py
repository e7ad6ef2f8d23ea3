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
        "taxId",
        "taxIdType",
        "track1099",
        "leadTimeInDays",
        "combinePayments",
        "companyName",
    )
)
_SECRET: frozenset[str] = frozenset(("tax_id",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookVendorAdditionalInfo:
    """Tax and payment settings of a vendor, as vendor.* events carry them.

    Attributes:
        tax_id: Tax number of the vendor; a personal secret where it is an SSN. (``taxId``)
        tax_id_type: Kind of number in `taxId`. (``taxIdType``)
        track1099: True when payments count towards a 1099 form. (``track1099``)
        lead_time_in_days: Days a payment to this vendor takes to arrive. (``leadTimeInDays``)
        combine_payments: True when bulk payments merge the bills of this vendor. (``combinePayments``)
        company_name: Company name kept beside the vendor name. (``companyName``)
    """

    tax_id: str | Unset = UNSET
    tax_id_type: OrganizationTaxIdType | Unset = UNSET
    track1099: bool | Unset = UNSET
    lead_time_in_days: int | Unset = UNSET
    combine_payments: bool | Unset = UNSET
    company_name: str | Unset = UNSET
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
        v = self.tax_id
        if v is not UNSET:
            out["taxId"] = v
        v = self.tax_id_type
        if v is not UNSET:
            out["taxIdType"] = _plain(v)
        v = self.track1099
        if v is not UNSET:
            out["track1099"] = v
        v = self.lead_time_in_days
        if v is not UNSET:
            out["leadTimeInDays"] = v
        v = self.combine_payments
        if v is not UNSET:
            out["combinePayments"] = v
        v = self.company_name
        if v is not UNSET:
            out["companyName"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookVendorAdditionalInfo) -> Any:
    """Body of ``WebhookVendorAdditionalInfo.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "taxId" in src:
        self.tax_id = src["taxId"]
    else:
        self.tax_id = UNSET
        known -= 1
    if "taxIdType" in src:
        v = src["taxIdType"]
        self.tax_id_type = (OrganizationTaxIdType_get(v) or OrganizationTaxIdType(v)) if v.__class__ is str else v
    else:
        self.tax_id_type = UNSET
        known -= 1
    if "track1099" in src:
        self.track1099 = src["track1099"]
    else:
        self.track1099 = UNSET
        known -= 1
    if "leadTimeInDays" in src:
        self.lead_time_in_days = src["leadTimeInDays"]
    else:
        self.lead_time_in_days = UNSET
        known -= 1
    if "combinePayments" in src:
        self.combine_payments = src["combinePayments"]
    else:
        self.combine_payments = UNSET
        known -= 1
    if "companyName" in src:
        self.company_name = src["companyName"]
    else:
        self.company_name = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .organization_tax_id_type import OrganizationTaxIdType  # noqa: E402

OrganizationTaxIdType_get: Any = OrganizationTaxIdType._value2member_map_.get
