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
_KEYS = frozenset(("payments",))
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BulkPayment:
    """Outcome of a bulk payment. Bills of a vendor with `combinePayments` share a payment, up to 35 each.

    Attributes:
        payments: The payments made; their `billPayments` say which bills each one covers. (``payments``)
    """

    payments: list[Payment] | Unset = UNSET
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
        v = self.payments
        if v is not UNSET:
            out["payments"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BulkPayment) -> Any:
    """Body of ``BulkPayment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "payments" in src:
        v = src["payments"]
        self.payments = [Payment_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.payments = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment import Payment  # noqa: E402
from .payment import load as Payment_load  # noqa: E402
