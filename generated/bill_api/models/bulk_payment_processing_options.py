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
        "requestPayFaster",
        "requestCheckDeliveryType",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BulkPaymentProcessingOptions:
    """Wishes about speed and delivery for several payments; `createBill` does not exist here.

    Attributes:
        request_pay_faster: True asks for the faster delivery that BILL calls Pay Faster, where the vendors
            can get it. (``requestPayFaster``)
        request_check_delivery_type: How paper checks are to be delivered; without meaning for other kinds
            of payment. (``requestCheckDeliveryType``)
    """

    request_pay_faster: bool | Unset = UNSET
    request_check_delivery_type: PaymentProcessingOptionsRequestCheckDeliveryType | Unset = UNSET
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
        v = self.request_pay_faster
        if v is not UNSET:
            out["requestPayFaster"] = v
        v = self.request_check_delivery_type
        if v is not UNSET:
            out["requestCheckDeliveryType"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BulkPaymentProcessingOptions) -> Any:
    """Body of ``BulkPaymentProcessingOptions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "requestPayFaster" in src:
        self.request_pay_faster = src["requestPayFaster"]
    else:
        self.request_pay_faster = UNSET
        known -= 1
    if "requestCheckDeliveryType" in src:
        v = src["requestCheckDeliveryType"]
        self.request_check_delivery_type = (
            (
                PaymentProcessingOptionsRequestCheckDeliveryType_get(v)
                or PaymentProcessingOptionsRequestCheckDeliveryType(v)
            )
            if v.__class__ is str
            else v
        )
    else:
        self.request_check_delivery_type = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_processing_options_request_check_delivery_type import PaymentProcessingOptionsRequestCheckDeliveryType  # noqa: E402

PaymentProcessingOptionsRequestCheckDeliveryType_get: Any = (
    PaymentProcessingOptionsRequestCheckDeliveryType._value2member_map_.get
)
