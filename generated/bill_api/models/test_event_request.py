# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
_known = _KEYS.issuperset
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.event_type = src["eventType"] if "eventType" in src else UNSET
        self.version = src["version"] if "version" in src else UNSET
        if "vendor" in src:
            v = src["vendor"]
            self.vendor = WebhookVendor.from_dict(v) if v.__class__ is dict else v
        else:
            self.vendor = UNSET
        if "bill" in src:
            v = src["bill"]
            self.bill = WebhookBill.from_dict(v) if v.__class__ is dict else v
        else:
            self.bill = UNSET
        if "bank-account" in src:
            v = src["bank-account"]
            self.bank_account = WebhookBankAccount.from_dict(v) if v.__class__ is dict else v
        else:
            self.bank_account = UNSET
        if "card-account" in src:
            v = src["card-account"]
            self.card_account = WebhookCardAccount.from_dict(v) if v.__class__ is dict else v
        else:
            self.card_account = UNSET
        if "payment" in src:
            v = src["payment"]
            self.payment = WebhookPayment.from_dict(v) if v.__class__ is dict else v
        else:
            self.payment = UNSET
        if "risk-verification" in src:
            v = src["risk-verification"]
            self.risk_verification = WebhookRiskVerification.from_dict(v) if v.__class__ is dict else v
        else:
            self.risk_verification = UNSET
        if "invoice" in src:
            v = src["invoice"]
            self.invoice = WebhookInvoice.from_dict(v) if v.__class__ is dict else v
        else:
            self.invoice = UNSET
        if "transaction" in src:
            v = src["transaction"]
            self.transaction = WebhookTransaction.from_dict(v) if v.__class__ is dict else v
        else:
            self.transaction = UNSET
        if "threeDsChallenge" in src:
            v = src["threeDsChallenge"]
            self.three_ds_challenge = WebhookThreeDsChallenge.from_dict(v) if v.__class__ is dict else v
        else:
            self.three_ds_challenge = UNSET
        if "reimbursement" in src:
            v = src["reimbursement"]
            self.reimbursement = WebhookReimbursement.from_dict(v) if v.__class__ is dict else v
        else:
            self.reimbursement = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .webhook_bank_account import WebhookBankAccount  # noqa: E402
from .webhook_bill import WebhookBill  # noqa: E402
from .webhook_card_account import WebhookCardAccount  # noqa: E402
from .webhook_invoice import WebhookInvoice  # noqa: E402
from .webhook_payment import WebhookPayment  # noqa: E402
from .webhook_reimbursement import WebhookReimbursement  # noqa: E402
from .webhook_risk_verification import WebhookRiskVerification  # noqa: E402
from .webhook_three_ds_challenge import WebhookThreeDsChallenge  # noqa: E402
from .webhook_transaction import WebhookTransaction  # noqa: E402
from .webhook_vendor import WebhookVendor  # noqa: E402
