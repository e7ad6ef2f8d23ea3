# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import decimal as _decimal
from ..codec import instant as _instant
from ..codec import number as _number
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "uuid",
        "amount",
        "fees",
        "foreignExchangeFee",
        "transactionType",
        "parentTransactionUuid",
        "userUuid",
        "budgetUuid",
        "cardUuid",
        "rawMerchantName",
        "merchantName",
        "originalAuthTransactionUuid",
        "occurredTime",
        "updatedTime",
        "authorizedTime",
        "complete",
        "declineReason",
        "currencyData",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookTransaction:
    """Card transaction as spend.transaction.updated carries it, by UUIDs alone. Only part of the field list
    was available; other fields of the transaction of the API may come.

    Attributes:
        uuid: Transaction the event is about. Clearing makes a row of its own in the API; one receiver
            reports the same UUID for both. (``uuid``)
        amount: Amount in dollars, negative for reversals and refunds, as in the API. (``amount``)
        fees: All fees together, `foreignExchangeFee` included. (``fees``)
        foreign_exchange_fee: Fee for converting the currency; 0 or absent at home. (``foreignExchangeFee``)
        transaction_type: What happened: reserved, booked, refused or something else. (``transactionType``)
        parent_transaction_uuid: Transaction this one was split from; only on parts of a split.
            (``parentTransactionUuid``)
        user_uuid: Person who spent. (``userUuid``)
        budget_uuid: Budget that is charged. (``budgetUuid``)
        card_uuid: Card that was used. Known from the code of one receiver only. (``cardUuid``)
        raw_merchant_name: Merchant as the card network sends it. (``rawMerchantName``)
        merchant_name: Merchant name cleaned up for people. (``merchantName``)
        original_auth_transaction_uuid: Authorization that a cleared transaction belongs to; null where
            there was none. (``originalAuthTransactionUuid``)
        occurred_time: When the card was used. (``occurredTime``)
        updated_time: When it last changed. Events come in any order: what is older than the last one seen
            is stale. (``updatedTime``)
        authorized_time: When the amount was reserved. (``authorizedTime``)
        complete: True when receipt and all required fields are in. (``complete``)
        decline_reason: Why the card was refused; only when `transactionType` is DECLINE.
            (``declineReason``)
        currency_data: The amount in the currency of the merchant. (``currencyData``)
    """

    uuid: str
    amount: Decimal | Unset = UNSET
    fees: Decimal | Unset = UNSET
    foreign_exchange_fee: Decimal | Unset = UNSET
    transaction_type: WebhookTransactionTransactionType | Unset = UNSET
    parent_transaction_uuid: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    budget_uuid: str | Unset = UNSET
    card_uuid: str | Unset = UNSET
    raw_merchant_name: str | Unset = UNSET
    merchant_name: str | Unset = UNSET
    original_auth_transaction_uuid: str | None | Unset = UNSET
    occurred_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    authorized_time: datetime.datetime | Unset = UNSET
    complete: bool | Unset = UNSET
    decline_reason: str | Unset = UNSET
    currency_data: WebhookCurrencyData | Unset = UNSET
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
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "WebhookTransaction.amount")
        v = self.fees
        if v is not UNSET:
            out["fees"] = _number(v, "WebhookTransaction.fees")
        v = self.foreign_exchange_fee
        if v is not UNSET:
            out["foreignExchangeFee"] = _number(v, "WebhookTransaction.foreign_exchange_fee")
        v = self.transaction_type
        if v is not UNSET:
            out["transactionType"] = _plain(v)
        v = self.parent_transaction_uuid
        if v is not UNSET:
            out["parentTransactionUuid"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.budget_uuid
        if v is not UNSET:
            out["budgetUuid"] = v
        v = self.card_uuid
        if v is not UNSET:
            out["cardUuid"] = v
        v = self.raw_merchant_name
        if v is not UNSET:
            out["rawMerchantName"] = v
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self.original_auth_transaction_uuid
        if v is not UNSET:
            out["originalAuthTransactionUuid"] = v
        v = self.occurred_time
        if v is not UNSET:
            out["occurredTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.authorized_time
        if v is not UNSET:
            out["authorizedTime"] = _plain(v)
        v = self.complete
        if v is not UNSET:
            out["complete"] = v
        v = self.decline_reason
        if v is not UNSET:
            out["declineReason"] = v
        v = self.currency_data
        if v is not UNSET:
            out["currencyData"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookTransaction) -> Any:
    """Body of ``WebhookTransaction.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 18
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "fees" in src:
        v = src["fees"]
        self.fees = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.fees = UNSET
        known -= 1
    if "foreignExchangeFee" in src:
        v = src["foreignExchangeFee"]
        self.foreign_exchange_fee = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.foreign_exchange_fee = UNSET
        known -= 1
    if "transactionType" in src:
        v = src["transactionType"]
        self.transaction_type = (
            (WebhookTransactionTransactionType_get(v) or WebhookTransactionTransactionType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.transaction_type = UNSET
        known -= 1
    if "parentTransactionUuid" in src:
        self.parent_transaction_uuid = src["parentTransactionUuid"]
    else:
        self.parent_transaction_uuid = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "budgetUuid" in src:
        self.budget_uuid = src["budgetUuid"]
    else:
        self.budget_uuid = UNSET
        known -= 1
    if "cardUuid" in src:
        self.card_uuid = src["cardUuid"]
    else:
        self.card_uuid = UNSET
        known -= 1
    if "rawMerchantName" in src:
        self.raw_merchant_name = src["rawMerchantName"]
    else:
        self.raw_merchant_name = UNSET
        known -= 1
    if "merchantName" in src:
        self.merchant_name = src["merchantName"]
    else:
        self.merchant_name = UNSET
        known -= 1
    if "originalAuthTransactionUuid" in src:
        self.original_auth_transaction_uuid = src["originalAuthTransactionUuid"]
    else:
        self.original_auth_transaction_uuid = UNSET
        known -= 1
    if "occurredTime" in src:
        v = src["occurredTime"]
        self.occurred_time = _instant(v)
    else:
        self.occurred_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    if "authorizedTime" in src:
        v = src["authorizedTime"]
        self.authorized_time = _instant(v)
    else:
        self.authorized_time = UNSET
        known -= 1
    if "complete" in src:
        self.complete = src["complete"]
    else:
        self.complete = UNSET
        known -= 1
    if "declineReason" in src:
        self.decline_reason = src["declineReason"]
    else:
        self.decline_reason = UNSET
        known -= 1
    if "currencyData" in src:
        v = src["currencyData"]
        self.currency_data = WebhookCurrencyData_load(v) if v.__class__ is dict else v
    else:
        self.currency_data = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_currency_data import WebhookCurrencyData  # noqa: E402
from .webhook_currency_data import load as WebhookCurrencyData_load  # noqa: E402
from .webhook_transaction_transaction_type import WebhookTransactionTransactionType  # noqa: E402

WebhookTransactionTransactionType_get: Any = WebhookTransactionTransactionType._value2member_map_.get
