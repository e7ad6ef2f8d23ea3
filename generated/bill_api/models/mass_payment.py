# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "paymentBatchId",
        "batchStatus",
        "count",
        "updatedTime",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MassPayment:
    """A batch of up to 2000 payments and how far it has come.

    Attributes:
        payment_batch_id: Id of the batch, not of any payment in it. (``paymentBatchId``)
        batch_status: SCHEDULED while payments are still to be made, COMPLETED once each was made or failed.
            No money needs to have moved. (``batchStatus``)
        count: Payments of the batch by state. (``count``)
        updated_time: When `batchStatus` last changed; absent from the answer to the creation.
            (``updatedTime``)
    """

    payment_batch_id: str
    batch_status: MassPaymentBatchStatus | Unset = UNSET
    count: MassPaymentCount | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.payment_batch_id = src["paymentBatchId"] if "paymentBatchId" in src else UNSET
        if "batchStatus" in src:
            v = src["batchStatus"]
            self.batch_status = (
                (MassPaymentBatchStatus_get(v) or MassPaymentBatchStatus(v)) if v.__class__ is str else v
            )
        else:
            self.batch_status = UNSET
        if "count" in src:
            v = src["count"]
            self.count = MassPaymentCount.from_dict(v) if v.__class__ is dict else v
        else:
            self.count = UNSET
        if "updatedTime" in src:
            v = src["updatedTime"]
            self.updated_time = _instant(v)
        else:
            self.updated_time = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.payment_batch_id
        if v is not UNSET:
            out["paymentBatchId"] = v
        v = self.batch_status
        if v is not UNSET:
            out["batchStatus"] = _plain(v)
        v = self.count
        if v is not UNSET:
            out["count"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .mass_payment_batch_status import MassPaymentBatchStatus  # noqa: E402
from .mass_payment_count import MassPaymentCount  # noqa: E402

MassPaymentBatchStatus_get: Any = MassPaymentBatchStatus._value2member_map_.get
