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
        "status",
        "alternatePayByType",
        "remitEmail",
        "enrollDate",
        "declineDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorVirtualCard:
    """Where a vendor stands on being paid by virtual card.

    Attributes:
        status: State of the enrolment. A client library also knows UNENROLLED, so that the list may not be
            complete. (``status``)
        alternate_pay_by_type: Way of payment used when the virtual card is not. (``alternatePayByType``)
        remit_email: Address that card details are sent to. (``remitEmail``)
        enroll_date: When the vendor agreed to virtual cards. (``enrollDate``)
        decline_date: When the vendor turned virtual cards down. (``declineDate``)
    """

    status: VendorVirtualCardStatus | Unset = UNSET
    alternate_pay_by_type: DisbursementType | Unset = UNSET
    remit_email: str | Unset = UNSET
    enroll_date: datetime.datetime | Unset = UNSET
    decline_date: datetime.datetime | Unset = UNSET
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
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.alternate_pay_by_type
        if v is not UNSET:
            out["alternatePayByType"] = _plain(v)
        v = self.remit_email
        if v is not UNSET:
            out["remitEmail"] = v
        v = self.enroll_date
        if v is not UNSET:
            out["enrollDate"] = _plain(v)
        v = self.decline_date
        if v is not UNSET:
            out["declineDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorVirtualCard) -> Any:
    """Body of ``VendorVirtualCard.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "status" in src:
        v = src["status"]
        self.status = (VendorVirtualCardStatus_get(v) or VendorVirtualCardStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "alternatePayByType" in src:
        v = src["alternatePayByType"]
        self.alternate_pay_by_type = (DisbursementType_get(v) or DisbursementType(v)) if v.__class__ is str else v
    else:
        self.alternate_pay_by_type = UNSET
        known -= 1
    if "remitEmail" in src:
        self.remit_email = src["remitEmail"]
    else:
        self.remit_email = UNSET
        known -= 1
    if "enrollDate" in src:
        v = src["enrollDate"]
        self.enroll_date = _instant(v)
    else:
        self.enroll_date = UNSET
        known -= 1
    if "declineDate" in src:
        v = src["declineDate"]
        self.decline_date = _instant(v)
    else:
        self.decline_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .disbursement_type import DisbursementType  # noqa: E402
from .vendor_virtual_card_status import VendorVirtualCardStatus  # noqa: E402

DisbursementType_get: Any = DisbursementType._value2member_map_.get

VendorVirtualCardStatus_get: Any = VendorVirtualCardStatus._value2member_map_.get
