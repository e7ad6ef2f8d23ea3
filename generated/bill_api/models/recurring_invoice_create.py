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
        "customerId",
        "description",
        "schedule",
        "recurringInvoiceLineItems",
        "sendEmail",
        "paymentTermId",
        "salesTaxItemId",
        "enableCardPayment",
        "convenienceFee",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RecurringInvoiceCreate:
    """A new template with customer, schedule and at least one line.

    Attributes:
        customer_id: Customer who is billed each time; flat, unlike in an invoice. (``customerId``)
        description: Note about the series, up to 4000 characters. The invoices are numbered with their due
            date (yyyy-MM-dd). (``description``)
        schedule: When invoices are made and until when. (``schedule``)
        recurring_invoice_line_items: Lines that every invoice gets; at least one.
            (``recurringInvoiceLineItems``)
        send_email: True mails each invoice to the customer as it is made. (``sendEmail``)
        payment_term_id: Payment term for the invoices, from `listPaymentTerms`. (``paymentTermId``)
        sales_tax_item_id: Item of type SALES_TAX put on the taxable lines; announced for invoices, inferred
            here. (``salesTaxItemId``)
        enable_card_payment: Whether the invoices can be paid by card; announced for invoices, inferred
            here. (``enableCardPayment``)
        convenience_fee: Surcharge for paying by card; announced for invoices, inferred here.
            (``convenienceFee``)
    """

    customer_id: str
    description: str | Unset = UNSET
    schedule: RecurringSchedule
    recurring_invoice_line_items: list[RecurringInvoiceLineItemCreate]
    send_email: bool | Unset = UNSET
    payment_term_id: str | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = _plain(v)
        v = self.recurring_invoice_line_items
        if v is not UNSET:
            out["recurringInvoiceLineItems"] = _plain(v)
        v = self.send_email
        if v is not UNSET:
            out["sendEmail"] = v
        v = self.payment_term_id
        if v is not UNSET:
            out["paymentTermId"] = v
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


def load(src: Mapping[str, Any], cls: Any = RecurringInvoiceCreate) -> Any:
    """Body of ``RecurringInvoiceCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "schedule" in src:
        v = src["schedule"]
        self.schedule = RecurringSchedule_load(v) if v.__class__ is dict else v
    else:
        self.schedule = UNSET
        known -= 1
    if "recurringInvoiceLineItems" in src:
        v = src["recurringInvoiceLineItems"]
        self.recurring_invoice_line_items = (
            [RecurringInvoiceLineItemCreate_load(w) if w.__class__ is dict else w for w in v]
            if v.__class__ is list
            else v
        )
    else:
        self.recurring_invoice_line_items = UNSET
        known -= 1
    if "sendEmail" in src:
        self.send_email = src["sendEmail"]
    else:
        self.send_email = UNSET
        known -= 1
    if "paymentTermId" in src:
        self.payment_term_id = src["paymentTermId"]
    else:
        self.payment_term_id = UNSET
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
from .invoice_convenience_fee import InvoiceConvenienceFee  # noqa: E402
from .invoice_convenience_fee import load as InvoiceConvenienceFee_load  # noqa: E402
from .recurring_invoice_line_item_create import RecurringInvoiceLineItemCreate  # noqa: E402
from .recurring_invoice_line_item_create import load as RecurringInvoiceLineItemCreate_load  # noqa: E402
from .recurring_schedule import RecurringSchedule  # noqa: E402
from .recurring_schedule import load as RecurringSchedule_load  # noqa: E402
