# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class ItemType(StrEnum):
    """Kind of item. SALES_TAX items are what `salesTaxItemId` of invoices and credit memos refers to;
    DISCOUNT, SALES_TAX and OTHER_CHARGE take a `percentage`.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(ItemType)``.
    """

    UNKNOWN = "UNKNOWN"
    SERVICE = "SERVICE"
    INVENTORY = "INVENTORY"
    NON_INVENTORY = "NON_INVENTORY"
    PAYMENT = "PAYMENT"
    DISCOUNT = "DISCOUNT"
    SALES_TAX = "SALES_TAX"
    SUBTOTAL = "SUBTOTAL"
    OTHER_CHARGE = "OTHER_CHARGE"
    INVENTORY_ASSEMBLY = "INVENTORY_ASSEMBLY"
    GROUP = "GROUP"
    SALES_TAX_GROUP = "SALES_TAX_GROUP"
    FIXED_ASSET = "FIXED_ASSET"
    CATEGORY = "CATEGORY"
    EXPENSE = "EXPENSE"

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the value is one of those described."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return (type(self), (self._value_,))
