# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "quantity",
        "description",
        "type",
        "amount",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillingStatementLine:
    """One kind of charge on a statement.

    Attributes:
        quantity: Number of units that were charged. (``quantity``)
        description: What was charged, in words. (``description``)
        type_: Kind of charge, a free text of BILL. (``type``)
        amount: Charge for the whole line, in the currency of the statement. (``amount``)
    """

    quantity: int | Unset = UNSET
    description: str | Unset = UNSET
    type_: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
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
        v = self.quantity
        if v is not UNSET:
            out["quantity"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "BillingStatementLine.amount")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillingStatementLine) -> Any:
    """Body of ``BillingStatementLine.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "quantity" in src:
        self.quantity = src["quantity"]
    else:
        self.quantity = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "type" in src:
        self.type_ = src["type"]
    else:
        self.type_ = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
