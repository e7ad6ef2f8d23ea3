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
        "payables",
        "receivables",
        "funding",
        "disbursement",
    )
)
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardAccountDefault) -> Any:
    """Body of ``CardAccountDefault.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "payables" in src:
        self.payables = src["payables"]
    else:
        self.payables = UNSET
        known -= 1
    if "receivables" in src:
        self.receivables = src["receivables"]
    else:
        self.receivables = UNSET
        known -= 1
    if "funding" in src:
        self.funding = src["funding"]
    else:
        self.funding = UNSET
        known -= 1
    if "disbursement" in src:
        self.disbursement = src["disbursement"]
    else:
        self.disbursement = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
