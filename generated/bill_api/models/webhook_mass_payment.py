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
        "paymentBatchId",
        "batchStatus",
        "count",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookMassPayment:
    """Batch of a mass payment and how far it is.

    Attributes:
        payment_batch_id: Batch the event is about. (``paymentBatchId``)
        batch_status: SCHEDULED after creation, COMPLETED when every payment of the batch was tried.
            (``batchStatus``)
        count: Payments by state. (``count``)
        updated_time: When `batchStatus` changed. (``updatedTime``)
    """

    payment_batch_id: str | Unset = UNSET
    batch_status: MassPaymentBatchStatus | Unset = UNSET
    count: WebhookMassPaymentCount | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookMassPayment) -> Any:
    """Body of ``WebhookMassPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "paymentBatchId" in src:
        self.payment_batch_id = src["paymentBatchId"]
    else:
        self.payment_batch_id = UNSET
        known -= 1
    if "batchStatus" in src:
        v = src["batchStatus"]
        self.batch_status = (MassPaymentBatchStatus_get(v) or MassPaymentBatchStatus(v)) if v.__class__ is str else v
    else:
        self.batch_status = UNSET
        known -= 1
    if "count" in src:
        v = src["count"]
        self.count = WebhookMassPaymentCount_load(v) if v.__class__ is dict else v
    else:
        self.count = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .mass_payment_batch_status import MassPaymentBatchStatus  # noqa: E402
from .webhook_mass_payment_count import WebhookMassPaymentCount  # noqa: E402
from .webhook_mass_payment_count import load as WebhookMassPaymentCount_load  # noqa: E402

MassPaymentBatchStatus_get: Any = MassPaymentBatchStatus._value2member_map_.get
