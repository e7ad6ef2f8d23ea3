# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "archived",
        "createdTime",
        "updatedTime",
        "createdBy",
        "nameOnAccount",
        "brand",
        "type",
        "status",
        "last4",
        "expiration",
        "default",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookCardAccount:
    """Card that pays bills, as card-account.* events carry it.

    Attributes:
        id: Card account the event is about; in card-account.updated only since 2024-12-26. (``id``)
        archived: True once the card is put away. (``archived``)
        created_time: When the card was added, with offset. (``createdTime``)
        updated_time: When it last changed, with offset. Events come in any order: what is older than the
            last one seen is stale. (``updatedTime``)
        created_by: User who added the card. (``createdBy``)
        name_on_account: Name printed on the card. (``nameOnAccount``)
        brand: Card scheme in words, such as Visa or Mastercard. (``brand``)
        type_: Kind of card; the API says UNDEFINED where events say UNKNOWN. (``type``)
        status: Whether the card can be used; VERIFIED can. (``status``)
        last4: Last four digits of the card. (``last4``)
        expiration: Month up to which the card is good. (``expiration``)
        default: What the card is used for unless another source is named. (``default``)
    """

    id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    name_on_account: str | Unset = UNSET
    brand: str | Unset = UNSET
    type_: WebhookCardAccountType | Unset = UNSET
    status: WebhookCardAccountStatus | Unset = UNSET
    last4: str | Unset = UNSET
    expiration: WebhookCardExpiration | Unset = UNSET
    default: WebhookCardAccountDefault | Unset = UNSET
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
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.created_by
        if v is not UNSET:
            out["createdBy"] = v
        v = self.name_on_account
        if v is not UNSET:
            out["nameOnAccount"] = v
        v = self.brand
        if v is not UNSET:
            out["brand"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.last4
        if v is not UNSET:
            out["last4"] = v
        v = self.expiration
        if v is not UNSET:
            out["expiration"] = _plain(v)
        v = self.default
        if v is not UNSET:
            out["default"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookCardAccount) -> Any:
    """Body of ``WebhookCardAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
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
    if "createdBy" in src:
        self.created_by = src["createdBy"]
    else:
        self.created_by = UNSET
        known -= 1
    if "nameOnAccount" in src:
        self.name_on_account = src["nameOnAccount"]
    else:
        self.name_on_account = UNSET
        known -= 1
    if "brand" in src:
        self.brand = src["brand"]
    else:
        self.brand = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (WebhookCardAccountType_get(v) or WebhookCardAccountType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (WebhookCardAccountStatus_get(v) or WebhookCardAccountStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "last4" in src:
        self.last4 = src["last4"]
    else:
        self.last4 = UNSET
        known -= 1
    if "expiration" in src:
        v = src["expiration"]
        self.expiration = WebhookCardExpiration_load(v) if v.__class__ is dict else v
    else:
        self.expiration = UNSET
        known -= 1
    if "default" in src:
        v = src["default"]
        self.default = WebhookCardAccountDefault_load(v) if v.__class__ is dict else v
    else:
        self.default = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_card_account_default import WebhookCardAccountDefault  # noqa: E402
from .webhook_card_account_default import load as WebhookCardAccountDefault_load  # noqa: E402
from .webhook_card_account_status import WebhookCardAccountStatus  # noqa: E402
from .webhook_card_account_type import WebhookCardAccountType  # noqa: E402
from .webhook_card_expiration import WebhookCardExpiration  # noqa: E402
from .webhook_card_expiration import load as WebhookCardExpiration_load  # noqa: E402

WebhookCardAccountStatus_get: Any = WebhookCardAccountStatus._value2member_map_.get

WebhookCardAccountType_get: Any = WebhookCardAccountType._value2member_map_.get
