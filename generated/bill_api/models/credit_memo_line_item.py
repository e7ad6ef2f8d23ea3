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
        "description",
        "price",
        "quantity",
        "amount",
        "ratePercent",
        "taxable",
        "classifications",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CreditMemoLineItem:
    """A line of a credit memo, as answered.

    Attributes:
        id: Made by the server; changes of a line need it. (``id``)
        description: What the credit is for. (``description``)
        price: Credit for one unit; not together with `ratePercent`. (``price``)
        quantity: Number of units, which may be a fraction. (``quantity``)
        amount: Quantity times price, or the percentage of the sum of the lines above. (``amount``)
        rate_percent: Percentage of the sum of the lines above this one, negative for a deduction; not
            together with `price`. (``ratePercent``)
        taxable: Whether sales tax is put on the line. (``taxable``)
        classifications: Where the line belongs in the ledger. (``classifications``)
    """

    id: str | Unset = UNSET
    description: str | Unset = UNSET
    price: Decimal | Unset = UNSET
    quantity: Decimal | Unset = UNSET
    amount: Decimal | Unset = UNSET
    rate_percent: Decimal | Unset = UNSET
    taxable: bool | Unset = UNSET
    classifications: ReceivableLineItemClassifications | Unset = UNSET
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.price
        if v is not UNSET:
            out["price"] = _number(v, "CreditMemoLineItem.price")
        v = self.quantity
        if v is not UNSET:
            out["quantity"] = _number(v, "CreditMemoLineItem.quantity")
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "CreditMemoLineItem.amount")
        v = self.rate_percent
        if v is not UNSET:
            out["ratePercent"] = _number(v, "CreditMemoLineItem.rate_percent")
        v = self.taxable
        if v is not UNSET:
            out["taxable"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CreditMemoLineItem) -> Any:
    """Body of ``CreditMemoLineItem.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "price" in src:
        v = src["price"]
        self.price = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.price = UNSET
        known -= 1
    if "quantity" in src:
        v = src["quantity"]
        self.quantity = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.quantity = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "ratePercent" in src:
        v = src["ratePercent"]
        self.rate_percent = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.rate_percent = UNSET
        known -= 1
    if "taxable" in src:
        self.taxable = src["taxable"]
    else:
        self.taxable = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = ReceivableLineItemClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .receivable_line_item_classifications import ReceivableLineItemClassifications  # noqa: E402
from .receivable_line_item_classifications import load as ReceivableLineItemClassifications_load  # noqa: E402
