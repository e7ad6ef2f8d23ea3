# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "reason",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentVoidRequest:
    """Wish to void a payment; both fields are needed.

    Attributes:
        type_: What is to become of the money. The values come from answers; the request may allow fewer.
            (``type``)
        reason: Reason for people to read, up to 4000 characters. (``reason``)
    """

    type_: PaymentVoidInfoType
    reason: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        if "type" in src:
            v = src["type"]
            self.type_ = (PaymentVoidInfoType_get(v) or PaymentVoidInfoType(v)) if v.__class__ is str else v
        else:
            self.type_ = UNSET
        self.reason = src["reason"] if "reason" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .payment_void_info_type import PaymentVoidInfoType  # noqa: E402

PaymentVoidInfoType_get: Any = PaymentVoidInfoType._value2member_map_.get
