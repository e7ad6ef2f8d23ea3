# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "invoiceNumber",
        "invoiceDate",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillInvoice:
    """The vendor's invoice behind a bill, as answered and as changed in part.

    Attributes:
        invoice_number: Number printed on the invoice, or the due date on bills made by a recurring bill.
            (``invoiceNumber``)
        invoice_date: Day printed on the invoice. (``invoiceDate``)
    """

    invoice_number: str | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
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
        v = self.invoice_number
        if v is not UNSET:
            out["invoiceNumber"] = v
        v = self.invoice_date
        if v is not UNSET:
            out["invoiceDate"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillInvoice) -> Any:
    """Body of ``BillInvoice.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "invoiceNumber" in src:
        self.invoice_number = src["invoiceNumber"]
    else:
        self.invoice_number = UNSET
        known -= 1
    if "invoiceDate" in src:
        v = src["invoiceDate"]
        self.invoice_date = _day(v)
    else:
        self.invoice_date = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
