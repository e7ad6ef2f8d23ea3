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
        "id",
        "customerId",
        "referenceNumber",
        "creditDate",
        "creditMemoLineItems",
        "description",
        "salesTaxItemId",
        "payToChartOfAccountId",
        "payToBankAccountId",
        "classifications",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CreditMemoBulkReplaceItem:
    """The whole new content of one credit memo in a bulk call.

    Attributes:
        id: Credit memo to replace. (``id``)
        customer_id: Customer who gets the credit. (``customerId``)
        reference_number: Your number for the credit memo, 1 to 100 characters. (``referenceNumber``)
        credit_date: Day of issue. (``creditDate``)
        credit_memo_line_items: All lines as they shall be: with `id` to keep one, without to add one.
            (``creditMemoLineItems``)
        description: Why the credit is given, for your books. (``description``)
        sales_tax_item_id: Item of type SALES_TAX whose rate is put on the taxable lines.
            (``salesTaxItemId``)
        pay_to_chart_of_account_id: Ledger account that is booked when the credit is used; not together with
            `payToBankAccountId`. (``payToChartOfAccountId``)
        pay_to_bank_account_id: Bank account that is booked when the credit is used; not together with
            `payToChartOfAccountId`. (``payToBankAccountId``)
        classifications: Class, department, job and location of the credit memo as a whole.
            (``classifications``)
    """

    id: str
    customer_id: str
    reference_number: str
    credit_date: datetime.date
    credit_memo_line_items: list[CreditMemoLineItemReplace]
    description: str | Unset = UNSET
    sales_tax_item_id: str | Unset = UNSET
    pay_to_chart_of_account_id: str | Unset = UNSET
    pay_to_bank_account_id: str | Unset = UNSET
    classifications: DocumentClassifications | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.reference_number
        if v is not UNSET:
            out["referenceNumber"] = v
        v = self.credit_date
        if v is not UNSET:
            out["creditDate"] = _plain(v)
        v = self.credit_memo_line_items
        if v is not UNSET:
            out["creditMemoLineItems"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.sales_tax_item_id
        if v is not UNSET:
            out["salesTaxItemId"] = v
        v = self.pay_to_chart_of_account_id
        if v is not UNSET:
            out["payToChartOfAccountId"] = v
        v = self.pay_to_bank_account_id
        if v is not UNSET:
            out["payToBankAccountId"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CreditMemoBulkReplaceItem) -> Any:
    """Body of ``CreditMemoBulkReplaceItem.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 10
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "referenceNumber" in src:
        self.reference_number = src["referenceNumber"]
    else:
        self.reference_number = UNSET
        known -= 1
    if "creditDate" in src:
        v = src["creditDate"]
        self.credit_date = _day(v)
    else:
        self.credit_date = UNSET
        known -= 1
    if "creditMemoLineItems" in src:
        v = src["creditMemoLineItems"]
        self.credit_memo_line_items = (
            [CreditMemoLineItemReplace_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.credit_memo_line_items = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "salesTaxItemId" in src:
        self.sales_tax_item_id = src["salesTaxItemId"]
    else:
        self.sales_tax_item_id = UNSET
        known -= 1
    if "payToChartOfAccountId" in src:
        self.pay_to_chart_of_account_id = src["payToChartOfAccountId"]
    else:
        self.pay_to_chart_of_account_id = UNSET
        known -= 1
    if "payToBankAccountId" in src:
        self.pay_to_bank_account_id = src["payToBankAccountId"]
    else:
        self.pay_to_bank_account_id = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = DocumentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .credit_memo_line_item_replace import CreditMemoLineItemReplace  # noqa: E402
from .credit_memo_line_item_replace import load as CreditMemoLineItemReplace_load  # noqa: E402
from .document_classifications import DocumentClassifications  # noqa: E402
from .document_classifications import load as DocumentClassifications_load  # noqa: E402
