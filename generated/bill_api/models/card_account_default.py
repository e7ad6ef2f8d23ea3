# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "payables",
        "receivables",
        "funding",
        "disbursement",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardAccountDefault:
    """What a card is proposed for.

    Attributes:
        payables: True for the card that bills are paid with by default. (``payables``)
        receivables: True when proposed for money that comes in. (``receivables``)
        funding: True when proposed as the source of payments. (``funding``)
        disbursement: True when proposed as the target of payments. (``disbursement``)
    """

    payables: bool | Unset = UNSET
    receivables: bool | Unset = UNSET
    funding: bool | Unset = UNSET
    disbursement: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.payables = src["payables"] if "payables" in src else UNSET
        self.receivables = src["receivables"] if "receivables" in src else UNSET
        self.funding = src["funding"] if "funding" in src else UNSET
        self.disbursement = src["disbursement"] if "disbursement" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.payables
        if v is not UNSET:
            out["payables"] = v
        v = self.receivables
        if v is not UNSET:
            out["receivables"] = v
        v = self.funding
        if v is not UNSET:
            out["funding"] = v
        v = self.disbursement
        if v is not UNSET:
            out["disbursement"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
