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
        "type",
        "id",
        "name",
        "accountNumber",
        "last4",
    )
)
_SECRET: frozenset[str] = frozenset(("account_number",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookFundingAccount:
    """What the money is taken from. Which fields come depends on `type`.

    Attributes:
        type_: Kind of source; WALLET is the BILL balance. (``type``)
        id: Funding account; absent for WALLET. Begins with bac for bank accounts. (``id``)
        name: Name of the bank account or card; only in payment.updated. (``name``)
        account_number: Bank account number, masked but for its end; only for BANK_ACCOUNT in
            payment.updated. (``accountNumber``)
        last4: Last four digits of the card; only for CARD_ACCOUNT in payment.updated. (``last4``)
    """

    type_: WebhookFundingAccountType | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    last4: str | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.account_number
        if v is not UNSET:
            out["accountNumber"] = v
        v = self.last4
        if v is not UNSET:
            out["last4"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookFundingAccount) -> Any:
    """Body of ``WebhookFundingAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "type" in src:
        v = src["type"]
        self.type_ = (WebhookFundingAccountType_get(v) or WebhookFundingAccountType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "accountNumber" in src:
        self.account_number = src["accountNumber"]
    else:
        self.account_number = UNSET
        known -= 1
    if "last4" in src:
        self.last4 = src["last4"]
    else:
        self.last4 = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_funding_account_type import WebhookFundingAccountType  # noqa: E402

WebhookFundingAccountType_get: Any = WebhookFundingAccountType._value2member_map_.get
