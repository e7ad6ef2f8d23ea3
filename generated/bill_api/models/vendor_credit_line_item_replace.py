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
        "id",
        "amount",
        "description",
        "classifications",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class VendorCreditLineItemReplace:
    """One line of a credit that is written anew.

    Attributes:
        id: Stored line to keep and change; leave out to add a new one. (``id``)
        amount: Granted for this line, in the bill currency of the vendor. (``amount``)
        description: What the line is granted for. (``description``)
        classifications: Where the line is to be booked; send it for kept lines too. (``classifications``)
    """

    id: str | Unset = UNSET
    amount: Decimal
    description: str | Unset = UNSET
    classifications: PayableLineItemClassifications | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "VendorCreditLineItemReplace.amount")
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = VendorCreditLineItemReplace) -> Any:
    """Body of ``VendorCreditLineItemReplace.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = PayableLineItemClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payable_line_item_classifications import PayableLineItemClassifications  # noqa: E402
from .payable_line_item_classifications import load as PayableLineItemClassifications_load  # noqa: E402
