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
        "id",
        "paymentStatus",
        "paymentDate",
        "amount",
        "billingPeriod",
        "description",
        "downloadLink",
        "invoiceDate",
        "invoiceNumber",
        "statementDetails",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillingStatementDetail:
    """What BILL charged the organization for one month, with lines and files.

    Attributes:
        id: The same id as in the list. (``id``)
        payment_status: Whether the organization has paid BILL. (``paymentStatus``)
        payment_date: Day on which the statement was paid; absent until then. (``paymentDate``)
        amount: Total of all lines; its currency is not stated. (``amount``)
        billing_period: Month that is charged for. (``billingPeriod``)
        description: What the statement is about, in words. (``description``)
        download_link: Where the statement can be fetched as a file; an object here, while other links are
            one string. (``downloadLink``)
        invoice_date: Date of the statement. (``invoiceDate``)
        invoice_number: Number that BILL gave the statement as its invoice. (``invoiceNumber``)
        statement_details: What was charged, line by line. (``statementDetails``)
    """

    id: str
    payment_status: BillingStatementPaymentStatus | Unset = UNSET
    payment_date: datetime.date | Unset = UNSET
    amount: Decimal | Unset = UNSET
    billing_period: BillingPeriod | Unset = UNSET
    description: str | Unset = UNSET
    download_link: BillingStatementDownloadLink | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    invoice_number: str | Unset = UNSET
    statement_details: list[BillingStatementLine] | Unset = UNSET
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
        v = self.payment_status
        if v is not UNSET:
            out["paymentStatus"] = _plain(v)
        v = self.payment_date
        if v is not UNSET:
            out["paymentDate"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "BillingStatementDetail.amount")
        v = self.billing_period
        if v is not UNSET:
            out["billingPeriod"] = _plain(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.download_link
        if v is not UNSET:
            out["downloadLink"] = _plain(v)
        v = self.invoice_date
        if v is not UNSET:
            out["invoiceDate"] = _plain(v)
        v = self.invoice_number
        if v is not UNSET:
            out["invoiceNumber"] = v
        v = self.statement_details
        if v is not UNSET:
            out["statementDetails"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillingStatementDetail) -> Any:
    """Body of ``BillingStatementDetail.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 10
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "paymentStatus" in src:
        v = src["paymentStatus"]
        self.payment_status = (
            (BillingStatementPaymentStatus_get(v) or BillingStatementPaymentStatus(v)) if v.__class__ is str else v
        )
    else:
        self.payment_status = UNSET
        known -= 1
    if "paymentDate" in src:
        v = src["paymentDate"]
        self.payment_date = _day(v)
    else:
        self.payment_date = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "billingPeriod" in src:
        v = src["billingPeriod"]
        self.billing_period = BillingPeriod_load(v) if v.__class__ is dict else v
    else:
        self.billing_period = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "downloadLink" in src:
        v = src["downloadLink"]
        self.download_link = BillingStatementDownloadLink_load(v) if v.__class__ is dict else v
    else:
        self.download_link = UNSET
        known -= 1
    if "invoiceDate" in src:
        v = src["invoiceDate"]
        self.invoice_date = _day(v)
    else:
        self.invoice_date = UNSET
        known -= 1
    if "invoiceNumber" in src:
        self.invoice_number = src["invoiceNumber"]
    else:
        self.invoice_number = UNSET
        known -= 1
    if "statementDetails" in src:
        v = src["statementDetails"]
        self.statement_details = (
            [BillingStatementLine_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.statement_details = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .billing_period import BillingPeriod  # noqa: E402
from .billing_period import load as BillingPeriod_load  # noqa: E402
from .billing_statement_download_link import BillingStatementDownloadLink  # noqa: E402
from .billing_statement_download_link import load as BillingStatementDownloadLink_load  # noqa: E402
from .billing_statement_line import BillingStatementLine  # noqa: E402
from .billing_statement_line import load as BillingStatementLine_load  # noqa: E402
from .billing_statement_payment_status import BillingStatementPaymentStatus  # noqa: E402

BillingStatementPaymentStatus_get: Any = BillingStatementPaymentStatus._value2member_map_.get
