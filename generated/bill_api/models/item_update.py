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
        "type",
        "name",
        "shortName",
        "description",
        "parentId",
        "price",
        "expenseChartOfAccountId",
        "purchaseDescription",
        "purchaseCost",
        "chartOfAccountId",
        "taxable",
        "percentage",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ItemUpdate:
    """Fields of an item to change; those left out stay as they are.

    Attributes:
        type_: Kind of item; whether it can be changed later is not documented. (``type``)
        name: Name of the item on lines and in lists, such as `House Blend 1 kg`. (``name``)
        short_name: Abbreviation of the name, such as `HB1`. (``shortName``)
        description: What the item is when it is sold, in free text. (``description``)
        parent_id: Id of the item to nest this one under. (``parentId``)
        price: Price of one unit when it is sold, not in cents; the object names no currency. (``price``)
        expense_chart_of_account_id: Id of the ledger account that purchases of the item are booked to, on
            bills. (``expenseChartOfAccountId``)
        purchase_description: What the item is when it is bought, in free text. (``purchaseDescription``)
        purchase_cost: Cost of buying one unit, as kept in the accounting system; not in cents, and the
            object names no currency. (``purchaseCost``)
        chart_of_account_id: Id of the ledger account that sales of the item are booked to.
            (``chartOfAccountId``)
        taxable: True when sales tax is charged on the item. (``taxable``)
        percentage: Rate in percent, so that 8.25 is 8.25 %; accepted for the types DISCOUNT, SALES_TAX and
            OTHER_CHARGE only. (``percentage``)
    """

    type_: ItemType | Unset = UNSET
    name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    description: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    price: Decimal | Unset = UNSET
    expense_chart_of_account_id: str | Unset = UNSET
    purchase_description: str | Unset = UNSET
    purchase_cost: Decimal | Unset = UNSET
    chart_of_account_id: str | Unset = UNSET
    taxable: bool | Unset = UNSET
    percentage: Decimal | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.parent_id
        if v is not UNSET:
            out["parentId"] = v
        v = self.price
        if v is not UNSET:
            out["price"] = _number(v, "ItemUpdate.price")
        v = self.expense_chart_of_account_id
        if v is not UNSET:
            out["expenseChartOfAccountId"] = v
        v = self.purchase_description
        if v is not UNSET:
            out["purchaseDescription"] = v
        v = self.purchase_cost
        if v is not UNSET:
            out["purchaseCost"] = _number(v, "ItemUpdate.purchase_cost")
        v = self.chart_of_account_id
        if v is not UNSET:
            out["chartOfAccountId"] = v
        v = self.taxable
        if v is not UNSET:
            out["taxable"] = v
        v = self.percentage
        if v is not UNSET:
            out["percentage"] = _number(v, "ItemUpdate.percentage")
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ItemUpdate) -> Any:
    """Body of ``ItemUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "type" in src:
        v = src["type"]
        self.type_ = (ItemType_get(v) or ItemType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "shortName" in src:
        self.short_name = src["shortName"]
    else:
        self.short_name = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "parentId" in src:
        self.parent_id = src["parentId"]
    else:
        self.parent_id = UNSET
        known -= 1
    if "price" in src:
        v = src["price"]
        self.price = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.price = UNSET
        known -= 1
    if "expenseChartOfAccountId" in src:
        self.expense_chart_of_account_id = src["expenseChartOfAccountId"]
    else:
        self.expense_chart_of_account_id = UNSET
        known -= 1
    if "purchaseDescription" in src:
        self.purchase_description = src["purchaseDescription"]
    else:
        self.purchase_description = UNSET
        known -= 1
    if "purchaseCost" in src:
        v = src["purchaseCost"]
        self.purchase_cost = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.purchase_cost = UNSET
        known -= 1
    if "chartOfAccountId" in src:
        self.chart_of_account_id = src["chartOfAccountId"]
    else:
        self.chart_of_account_id = UNSET
        known -= 1
    if "taxable" in src:
        self.taxable = src["taxable"]
    else:
        self.taxable = UNSET
        known -= 1
    if "percentage" in src:
        v = src["percentage"]
        self.percentage = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.percentage = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .item_type import ItemType  # noqa: E402

ItemType_get: Any = ItemType._value2member_map_.get
