# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import day as _day
from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
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
        "description",
        "archived",
        "salesTaxItemId",
        "payToChartOfAccountId",
        "payToBankAccountId",
        "amount",
        "appliedAmount",
        "salesTaxTotal",
        "salesTaxPercentage",
        "status",
        "createdTime",
        "updatedTime",
        "creditMemoLineItems",
        "classifications",
        "usage",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CreditMemoDetails:
    """Credit given to a customer together with its usage, as reads answer it.

    Attributes:
        id: Made by the server. (``id``)
        customer_id: Customer who gets the credit. (``customerId``)
        reference_number: Your number for the credit memo, 1 to 100 characters. (``referenceNumber``)
        credit_date: Day of issue. (``creditDate``)
        description: Why the credit is given, for your books. (``description``)
        archived: True once archived. (``archived``)
        sales_tax_item_id: Item of type SALES_TAX whose rate is put on the taxable lines.
            (``salesTaxItemId``)
        pay_to_chart_of_account_id: Ledger account that is booked when the credit is used; not together with
            `payToBankAccountId`. (``payToChartOfAccountId``)
        pay_to_bank_account_id: Bank account that is booked when the credit is used; not together with
            `payToChartOfAccountId`. (``payToBankAccountId``)
        amount: Total credit, in major units. (``amount``)
        applied_amount: Part that was used on invoices so far. (``appliedAmount``)
        sales_tax_total: Sales tax in money, worked out from the taxable lines. (``salesTaxTotal``)
        sales_tax_percentage: Rate of the sales tax in percent, taken from the item.
            (``salesTaxPercentage``)
        status: How far the credit is used up; the values were observed, the list may be incomplete.
            (``status``)
        created_time: Instant at which the credit memo was made. (``createdTime``)
        updated_time: Instant of the last change. (``updatedTime``)
        credit_memo_line_items: Lines that make up the credit, in order. (``creditMemoLineItems``)
        classifications: Class, department, job and location of the credit memo as a whole.
            (``classifications``)
        usage: Invoices that the credit was used on; empty or absent while it is unused. (``usage``)
    """

    id: str
    customer_id: str | Unset = UNSET
    reference_number: str | Unset = UNSET
    credit_date: datetime.date | Unset = UNSET
    description: str | Unset = UNSET
    archived: bool | Unset = UNSET
    sales_tax_item_id: str | Unset = UNSET
    pay_to_chart_of_account_id: str | Unset = UNSET
    pay_to_bank_account_id: str | Unset = UNSET
    amount: Decimal | Unset = UNSET
    applied_amount: Decimal | Unset = UNSET
    sales_tax_total: Decimal | Unset = UNSET
    sales_tax_percentage: Decimal | Unset = UNSET
    status: CreditStatus | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    credit_memo_line_items: list[CreditMemoLineItem] | Unset = UNSET
    classifications: DocumentClassifications | Unset = UNSET
    usage: list[CreditMemoUsage] | Unset = UNSET
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.sales_tax_item_id
        if v is not UNSET:
            out["salesTaxItemId"] = v
        v = self.pay_to_chart_of_account_id
        if v is not UNSET:
            out["payToChartOfAccountId"] = v
        v = self.pay_to_bank_account_id
        if v is not UNSET:
            out["payToBankAccountId"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "CreditMemoDetails.amount")
        v = self.applied_amount
        if v is not UNSET:
            out["appliedAmount"] = _number(v, "CreditMemoDetails.applied_amount")
        v = self.sales_tax_total
        if v is not UNSET:
            out["salesTaxTotal"] = _number(v, "CreditMemoDetails.sales_tax_total")
        v = self.sales_tax_percentage
        if v is not UNSET:
            out["salesTaxPercentage"] = _number(v, "CreditMemoDetails.sales_tax_percentage")
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.credit_memo_line_items
        if v is not UNSET:
            out["creditMemoLineItems"] = _plain(v)
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.usage
        if v is not UNSET:
            out["usage"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CreditMemoDetails) -> Any:
    """Body of ``CreditMemoDetails.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 19
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
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "appliedAmount" in src:
        v = src["appliedAmount"]
        self.applied_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.applied_amount = UNSET
        known -= 1
    if "salesTaxTotal" in src:
        v = src["salesTaxTotal"]
        self.sales_tax_total = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.sales_tax_total = UNSET
        known -= 1
    if "salesTaxPercentage" in src:
        v = src["salesTaxPercentage"]
        self.sales_tax_percentage = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.sales_tax_percentage = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (CreditStatus_get(v) or CreditStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "creditMemoLineItems" in src:
        v = src["creditMemoLineItems"]
        self.credit_memo_line_items = (
            [CreditMemoLineItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.credit_memo_line_items = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = DocumentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "usage" in src:
        v = src["usage"]
        self.usage = [CreditMemoUsage_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.usage = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .credit_memo_line_item import CreditMemoLineItem  # noqa: E402
from .credit_memo_line_item import load as CreditMemoLineItem_load  # noqa: E402
from .credit_memo_usage import CreditMemoUsage  # noqa: E402
from .credit_memo_usage import load as CreditMemoUsage_load  # noqa: E402
from .credit_status import CreditStatus  # noqa: E402
from .document_classifications import DocumentClassifications  # noqa: E402
from .document_classifications import load as DocumentClassifications_load  # noqa: E402

CreditStatus_get: Any = CreditStatus._value2member_map_.get
