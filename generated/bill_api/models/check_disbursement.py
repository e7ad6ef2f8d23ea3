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
        "checkNumber",
        "trackingInformation",
        "sentDate",
        "arrivesByDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CheckDisbursement:
    """Delivery of a payment by paper check.

    Attributes:
        check_number: Number printed on the check, once there is one. (``checkNumber``)
        tracking_information: Parcel tracking of checks sent with Pay Faster (UPS). Announced, but its
            fields are not documented. (``trackingInformation``)
        sent_date: Day on which the check was put in the mail. (``sentDate``)
        arrives_by_date: Day by which the check should be with the vendor. (``arrivesByDate``)
    """

    check_number: int | Unset = UNSET
    tracking_information: dict[str, Any] | Unset = UNSET
    sent_date: datetime.date | Unset = UNSET
    arrives_by_date: datetime.date | Unset = UNSET
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
        v = self.check_number
        if v is not UNSET:
            out["checkNumber"] = v
        v = self.tracking_information
        if v is not UNSET:
            out["trackingInformation"] = _plain(v)
        v = self.sent_date
        if v is not UNSET:
            out["sentDate"] = _plain(v)
        v = self.arrives_by_date
        if v is not UNSET:
            out["arrivesByDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CheckDisbursement) -> Any:
    """Body of ``CheckDisbursement.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "checkNumber" in src:
        self.check_number = src["checkNumber"]
    else:
        self.check_number = UNSET
        known -= 1
    if "trackingInformation" in src:
        self.tracking_information = src["trackingInformation"]
    else:
        self.tracking_information = UNSET
        known -= 1
    if "sentDate" in src:
        v = src["sentDate"]
        self.sent_date = _day(v)
    else:
        self.sent_date = UNSET
        known -= 1
    if "arrivesByDate" in src:
        v = src["arrivesByDate"]
        self.arrives_by_date = _day(v)
    else:
        self.arrives_by_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
