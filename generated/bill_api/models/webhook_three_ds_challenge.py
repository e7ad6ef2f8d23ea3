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
        "merchantName",
        "merchantCategoryCode",
        "acsTransactionId",
        "userUuid",
        "occurredTime",
        "amount",
        "cardUuid",
        "companyUuid",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookThreeDsChallenge:
    """A card payment that waits for its holder to say yes. The field list may go on.

    Attributes:
        merchant_name: Merchant where the card is being used. (``merchantName``)
        merchant_category_code: Line of business of the merchant: four digits, kept as text.
            (``merchantCategoryCode``)
        acs_transaction_id: Id of the challenge; what `threeDsChallenge` takes in its path to accept or
            reject it. (``acsTransactionId``)
        user_uuid: Holder of the card. (``userUuid``)
        occurred_time: When the payment was tried. (``occurredTime``)
        amount: Amount asked for. Whether it comes as number or text is not printed. (``amount``)
        card_uuid: Card that is being used. (``cardUuid``)
        company_uuid: Spend & Expense company that the card belongs to. (``companyUuid``)
    """

    merchant_name: str | Unset = UNSET
    merchant_category_code: str | Unset = UNSET
    acs_transaction_id: str
    user_uuid: str | Unset = UNSET
    occurred_time: datetime.datetime | Unset = UNSET
    amount: Decimal | Unset = UNSET
    card_uuid: str | Unset = UNSET
    company_uuid: str | Unset = UNSET
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
        v = self.merchant_name
        if v is not UNSET:
            out["merchantName"] = v
        v = self.merchant_category_code
        if v is not UNSET:
            out["merchantCategoryCode"] = v
        v = self.acs_transaction_id
        if v is not UNSET:
            out["acsTransactionId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.occurred_time
        if v is not UNSET:
            out["occurredTime"] = _plain(v)
        v = self.amount
        if v is not UNSET:
            out["amount"] = _number(v, "WebhookThreeDsChallenge.amount")
        v = self.card_uuid
        if v is not UNSET:
            out["cardUuid"] = v
        v = self.company_uuid
        if v is not UNSET:
            out["companyUuid"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookThreeDsChallenge) -> Any:
    """Body of ``WebhookThreeDsChallenge.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 8
    if "merchantName" in src:
        self.merchant_name = src["merchantName"]
    else:
        self.merchant_name = UNSET
        known -= 1
    if "merchantCategoryCode" in src:
        self.merchant_category_code = src["merchantCategoryCode"]
    else:
        self.merchant_category_code = UNSET
        known -= 1
    if "acsTransactionId" in src:
        self.acs_transaction_id = src["acsTransactionId"]
    else:
        self.acs_transaction_id = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "occurredTime" in src:
        v = src["occurredTime"]
        self.occurred_time = _instant(v)
    else:
        self.occurred_time = UNSET
        known -= 1
    if "amount" in src:
        v = src["amount"]
        self.amount = v if v.__class__ is Decimal else _decimal(v)
    else:
        self.amount = UNSET
        known -= 1
    if "cardUuid" in src:
        self.card_uuid = src["cardUuid"]
    else:
        self.card_uuid = UNSET
        known -= 1
    if "companyUuid" in src:
        self.company_uuid = src["companyUuid"]
    else:
        self.company_uuid = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
