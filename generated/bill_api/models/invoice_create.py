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
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "customer",
        "invoiceLineItems",
        "invoiceNumber",
        "invoiceDate",
        "dueDate",
        "paymentTermId",
        "processingOptions",
        "payToChartOfAccountId",
        "classifications",
        "creditAmount",
        "salesTaxItemId",
        "enableCardPayment",
        "convenienceFee",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class InvoiceCreate:
    """A new invoice. Customer and at least one line are required; numbers and dates are filled in.

    Attributes:
        customer: Who is billed: an existing customer by `id`, or `name` and `email` for a new one.
            (``customer``)
        invoice_line_items: What is billed; at least one line. (``invoiceLineItems``)
        invoice_number: Your number for the invoice, up to 100 characters; made by the server when left out.
            A second use is refused with BDC_1171. (``invoiceNumber``)
        invoice_date: Day of issue; the day of creation when left out. (``invoiceDate``)
        due_date: Day until which it has to be paid; the day of creation when left out. (``dueDate``)
        payment_term_id: Payment term, from `listPaymentTerms`; how it goes together with `dueDate` is not
            documented. (``paymentTermId``)
        processing_options: What happens on saving, such as the mail to the customer.
            (``processingOptions``)
        pay_to_chart_of_account_id: Ledger account that the incoming money is booked to.
            (``payToChartOfAccountId``)
        classifications: Class, department, job and location of the invoice as a whole.
            (``classifications``)
        credit_amount: Credit to use, taken from all open credit memos of the customer together; 0 or more.
            (``creditAmount``)
        sales_tax_item_id: Item of type SALES_TAX whose rate is put on the taxable lines.
            (``salesTaxItemId``)
        enable_card_payment: True lets the customer pay by card; needed for `convenienceFee`.
            (``enableCardPayment``)
        convenience_fee: Surcharge for paying by card; only with `enableCardPayment` true.
            (``convenienceFee``)
    """

    customer: InvoiceCustomer
    invoice_line_items: list[InvoiceLineItemCreate]
    invoice_number: str | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    payment_term_id: str | Unset = UNSET
    processing_options: InvoiceProcessingOptions | Unset = UNSET
    pay_to_chart_of_account_id: str | Unset = UNSET
    classifications: DocumentClassifications | Unset = UNSET
    credit_amount: Decimal | Unset = UNSET
    sales_tax_item_id: str | Unset = UNSET
    enable_card_payment: bool | Unset = UNSET
    convenience_fee: InvoiceConvenienceFee | Unset = UNSET
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
        v = self.customer
        if v is not UNSET:
            out["customer"] = _plain(v)
        v = self.invoice_line_items
        if v is not UNSET:
            out["invoiceLineItems"] = _plain(v)
        v = self.invoice_number
        if v is not UNSET:
            out["invoiceNumber"] = v
        v = self.invoice_date
        if v is not UNSET:
            out["invoiceDate"] = _plain(v)
        v = self.due_date
        if v is not UNSET:
            out["dueDate"] = _plain(v)
        v = self.payment_term_id
        if v is not UNSET:
            out["paymentTermId"] = v
        v = self.processing_options
        if v is not UNSET:
            out["processingOptions"] = _plain(v)
        v = self.pay_to_chart_of_account_id
        if v is not UNSET:
            out["payToChartOfAccountId"] = v
        v = self.classifications
        if v is not UNSET:
            out["classifications"] = _plain(v)
        v = self.credit_amount
        if v is not UNSET:
            out["creditAmount"] = _number(v, "InvoiceCreate.credit_amount")
        v = self.sales_tax_item_id
        if v is not UNSET:
            out["salesTaxItemId"] = v
        v = self.enable_card_payment
        if v is not UNSET:
            out["enableCardPayment"] = v
        v = self.convenience_fee
        if v is not UNSET:
            out["convenienceFee"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = InvoiceCreate) -> Any:
    """Body of ``InvoiceCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 13
    if "customer" in src:
        v = src["customer"]
        self.customer = InvoiceCustomer_load(v) if v.__class__ is dict else v
    else:
        self.customer = UNSET
        known -= 1
    if "invoiceLineItems" in src:
        v = src["invoiceLineItems"]
        self.invoice_line_items = (
            [InvoiceLineItemCreate_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.invoice_line_items = UNSET
        known -= 1
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
    if "dueDate" in src:
        v = src["dueDate"]
        self.due_date = _day(v)
    else:
        self.due_date = UNSET
        known -= 1
    if "paymentTermId" in src:
        self.payment_term_id = src["paymentTermId"]
    else:
        self.payment_term_id = UNSET
        known -= 1
    if "processingOptions" in src:
        v = src["processingOptions"]
        self.processing_options = InvoiceProcessingOptions_load(v) if v.__class__ is dict else v
    else:
        self.processing_options = UNSET
        known -= 1
    if "payToChartOfAccountId" in src:
        self.pay_to_chart_of_account_id = src["payToChartOfAccountId"]
    else:
        self.pay_to_chart_of_account_id = UNSET
        known -= 1
    if "classifications" in src:
        v = src["classifications"]
        self.classifications = DocumentClassifications_load(v) if v.__class__ is dict else v
    else:
        self.classifications = UNSET
        known -= 1
    if "creditAmount" in src:
        v = src["creditAmount"]
        self.credit_amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.credit_amount = UNSET
        known -= 1
    if "salesTaxItemId" in src:
        self.sales_tax_item_id = src["salesTaxItemId"]
    else:
        self.sales_tax_item_id = UNSET
        known -= 1
    if "enableCardPayment" in src:
        self.enable_card_payment = src["enableCardPayment"]
    else:
        self.enable_card_payment = UNSET
        known -= 1
    if "convenienceFee" in src:
        v = src["convenienceFee"]
        self.convenience_fee = InvoiceConvenienceFee_load(v) if v.__class__ is dict else v
    else:
        self.convenience_fee = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .document_classifications import DocumentClassifications  # noqa: E402
from .document_classifications import load as DocumentClassifications_load  # noqa: E402
from .invoice_convenience_fee import InvoiceConvenienceFee  # noqa: E402
from .invoice_convenience_fee import load as InvoiceConvenienceFee_load  # noqa: E402
from .invoice_customer import InvoiceCustomer  # noqa: E402
from .invoice_customer import load as InvoiceCustomer_load  # noqa: E402
from .invoice_line_item_create import InvoiceLineItemCreate  # noqa: E402
from .invoice_line_item_create import load as InvoiceLineItemCreate_load  # noqa: E402
from .invoice_processing_options import InvoiceProcessingOptions  # noqa: E402
from .invoice_processing_options import load as InvoiceProcessingOptions_load  # noqa: E402
