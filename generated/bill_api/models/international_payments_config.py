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
        "paymentPurpose",
        "validations",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class InternationalPaymentsConfig:
    """What BILL needs to know for payments to a country in a currency.

    Attributes:
        payment_purpose: Whether and how a payment must state its purpose. (``paymentPurpose``)
        validations: Bank fields with the formats they must have. (``validations``)
    """

    payment_purpose: PaymentPurposeConfig | Unset = UNSET
    validations: PaymentValidations | Unset = UNSET
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
        v = self.payment_purpose
        if v is not UNSET:
            out["paymentPurpose"] = _plain(v)
        v = self.validations
        if v is not UNSET:
            out["validations"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = InternationalPaymentsConfig) -> Any:
    """Body of ``InternationalPaymentsConfig.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "paymentPurpose" in src:
        v = src["paymentPurpose"]
        self.payment_purpose = PaymentPurposeConfig_load(v) if v.__class__ is dict else v
    else:
        self.payment_purpose = UNSET
        known -= 1
    if "validations" in src:
        v = src["validations"]
        self.validations = PaymentValidations_load(v) if v.__class__ is dict else v
    else:
        self.validations = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_purpose_config import PaymentPurposeConfig  # noqa: E402
from .payment_purpose_config import load as PaymentPurposeConfig_load  # noqa: E402
from .payment_validations import PaymentValidations  # noqa: E402
from .payment_validations import load as PaymentValidations_load  # noqa: E402
