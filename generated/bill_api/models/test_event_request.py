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
        "eventType",
        "version",
        "vendor",
        "bill",
        "bank-account",
        "card-account",
        "payment",
        "risk-verification",
        "invoice",
        "transaction",
        "threeDsChallenge",
        "reimbursement",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class TestEventRequest:
    """What a test event holds. Give `eventType` and at most the one object that goes with it, under the key
    that real notifications use. That an object needs its id is the rule of this description; the vendor
    demands nothing.

    Attributes:
        event_type: Event to send, such as bill.created. (``eventType``)
        version: Version of the payload: 1, as text. (``version``)
        vendor: Values for vendor.* events. (``vendor``)
        bill: Values for bill.* events. (``bill``)
        bank_account: Values for bank-account.* events. (``bank-account``)
        card_account: Values for card-account.* events. (``card-account``)
        payment: Values for payment.updated. (``payment``)
        risk_verification: Values for risk-verification.updated. (``risk-verification``)
        invoice: Values for invoice.* events. (``invoice``)
        transaction: Values for spend.transaction.updated. (``transaction``)
        three_ds_challenge: Values for spend.three-ds-challenge.created. (``threeDsChallenge``)
        reimbursement: Values for spend.reimbursement.* events. (``reimbursement``)
    """

    event_type: str | Unset = UNSET
    version: str | Unset = UNSET
    vendor: WebhookVendor | Unset = UNSET
    bill: WebhookBill | Unset = UNSET
    bank_account: WebhookBankAccount | Unset = UNSET
    card_account: WebhookCardAccount | Unset = UNSET
    payment: WebhookPayment | Unset = UNSET
    risk_verification: WebhookRiskVerification | Unset = UNSET
    invoice: WebhookInvoice | Unset = UNSET
    transaction: WebhookTransaction | Unset = UNSET
    three_ds_challenge: WebhookThreeDsChallenge | Unset = UNSET
    reimbursement: WebhookReimbursement | Unset = UNSET
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
        v = self.event_type
        if v is not UNSET:
            out["eventType"] = v
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.vendor
        if v is not UNSET:
            out["vendor"] = _plain(v)
        v = self.bill
        if v is not UNSET:
            out["bill"] = _plain(v)
        v = self.bank_account
        if v is not UNSET:
            out["bank-account"] = _plain(v)
        v = self.card_account
        if v is not UNSET:
            out["card-account"] = _plain(v)
        v = self.payment
        if v is not UNSET:
            out["payment"] = _plain(v)
        v = self.risk_verification
        if v is not UNSET:
            out["risk-verification"] = _plain(v)
        v = self.invoice
        if v is not UNSET:
            out["invoice"] = _plain(v)
        v = self.transaction
        if v is not UNSET:
            out["transaction"] = _plain(v)
        v = self.three_ds_challenge
        if v is not UNSET:
            out["threeDsChallenge"] = _plain(v)
        v = self.reimbursement
        if v is not UNSET:
            out["reimbursement"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = TestEventRequest) -> Any:
    """Body of ``TestEventRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "eventType" in src:
        self.event_type = src["eventType"]
    else:
        self.event_type = UNSET
        known -= 1
    if "version" in src:
        self.version = src["version"]
    else:
        self.version = UNSET
        known -= 1
    if "vendor" in src:
        v = src["vendor"]
        self.vendor = WebhookVendor_load(v) if v.__class__ is dict else v
    else:
        self.vendor = UNSET
        known -= 1
    if "bill" in src:
        v = src["bill"]
        self.bill = WebhookBill_load(v) if v.__class__ is dict else v
    else:
        self.bill = UNSET
        known -= 1
    if "bank-account" in src:
        v = src["bank-account"]
        self.bank_account = WebhookBankAccount_load(v) if v.__class__ is dict else v
    else:
        self.bank_account = UNSET
        known -= 1
    if "card-account" in src:
        v = src["card-account"]
        self.card_account = WebhookCardAccount_load(v) if v.__class__ is dict else v
    else:
        self.card_account = UNSET
        known -= 1
    if "payment" in src:
        v = src["payment"]
        self.payment = WebhookPayment_load(v) if v.__class__ is dict else v
    else:
        self.payment = UNSET
        known -= 1
    if "risk-verification" in src:
        v = src["risk-verification"]
        self.risk_verification = WebhookRiskVerification_load(v) if v.__class__ is dict else v
    else:
        self.risk_verification = UNSET
        known -= 1
    if "invoice" in src:
        v = src["invoice"]
        self.invoice = WebhookInvoice_load(v) if v.__class__ is dict else v
    else:
        self.invoice = UNSET
        known -= 1
    if "transaction" in src:
        v = src["transaction"]
        self.transaction = WebhookTransaction_load(v) if v.__class__ is dict else v
    else:
        self.transaction = UNSET
        known -= 1
    if "threeDsChallenge" in src:
        v = src["threeDsChallenge"]
        self.three_ds_challenge = WebhookThreeDsChallenge_load(v) if v.__class__ is dict else v
    else:
        self.three_ds_challenge = UNSET
        known -= 1
    if "reimbursement" in src:
        v = src["reimbursement"]
        self.reimbursement = WebhookReimbursement_load(v) if v.__class__ is dict else v
    else:
        self.reimbursement = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_bank_account import WebhookBankAccount  # noqa: E402
from .webhook_bank_account import load as WebhookBankAccount_load  # noqa: E402
from .webhook_bill import WebhookBill  # noqa: E402
from .webhook_bill import load as WebhookBill_load  # noqa: E402
from .webhook_card_account import WebhookCardAccount  # noqa: E402
from .webhook_card_account import load as WebhookCardAccount_load  # noqa: E402
from .webhook_invoice import WebhookInvoice  # noqa: E402
from .webhook_invoice import load as WebhookInvoice_load  # noqa: E402
from .webhook_payment import WebhookPayment  # noqa: E402
from .webhook_payment import load as WebhookPayment_load  # noqa: E402
from .webhook_reimbursement import WebhookReimbursement  # noqa: E402
from .webhook_reimbursement import load as WebhookReimbursement_load  # noqa: E402
from .webhook_risk_verification import WebhookRiskVerification  # noqa: E402
from .webhook_risk_verification import load as WebhookRiskVerification_load  # noqa: E402
from .webhook_three_ds_challenge import WebhookThreeDsChallenge  # noqa: E402
from .webhook_three_ds_challenge import load as WebhookThreeDsChallenge_load  # noqa: E402
from .webhook_transaction import WebhookTransaction  # noqa: E402
from .webhook_transaction import load as WebhookTransaction_load  # noqa: E402
from .webhook_vendor import WebhookVendor  # noqa: E402
from .webhook_vendor import load as WebhookVendor_load  # noqa: E402
