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
        "type",
        "codes",
        "required",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentPurposeConfig:
    """Whether and how a payment must state its purpose.

    Attributes:
        type_: How the purpose is stated, by code or in words. Only CODE has been seen; a value for words is
            likely. (``type``)
        codes: Codes to choose from when the purpose is stated by code. (``codes``)
        required: True when payments without a purpose are refused. (``required``)
    """

    type_: PaymentPurposeConfigType | Unset = UNSET
    codes: list[PaymentPurposeCode] | Unset = UNSET
    required: bool | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.codes
        if v is not UNSET:
            out["codes"] = _plain(v)
        v = self.required
        if v is not UNSET:
            out["required"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentPurposeConfig) -> Any:
    """Body of ``PaymentPurposeConfig.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "type" in src:
        v = src["type"]
        self.type_ = (PaymentPurposeConfigType_get(v) or PaymentPurposeConfigType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "codes" in src:
        v = src["codes"]
        self.codes = [PaymentPurposeCode_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.codes = UNSET
        known -= 1
    if "required" in src:
        self.required = src["required"]
    else:
        self.required = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_purpose_code import PaymentPurposeCode  # noqa: E402
from .payment_purpose_code import load as PaymentPurposeCode_load  # noqa: E402
from .payment_purpose_config_type import PaymentPurposeConfigType  # noqa: E402

PaymentPurposeConfigType_get: Any = PaymentPurposeConfigType._value2member_map_.get
