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
        "eventId",
        "subscriptionId",
        "spendCompanyUuid",
        "organizationId",
        "eventType",
        "version",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SpendWebhookMetadata:
    """Envelope of a Spend & Expense notification. The company comes as `spendCompanyUuid` or as
    `organizationId`; no printed sample was available, so both are accepted.

    Attributes:
        event_id: UUID of the event, the `id` in the history. Deliveries can repeat: deduplicate by it.
            (``eventId``)
        subscription_id: Subscription that asked for the event; an opaque id, no strict UUID.
            (``subscriptionId``)
        spend_company_uuid: UUID of the Spend & Expense company, in place of `organizationId`. Known from
            the code of one receiver only. (``spendCompanyUuid``)
        organization_id: Organization it happened in, where it is sent instead of `spendCompanyUuid`.
            (``organizationId``)
        event_type: Event name such as spend.transaction.updated. Names that are not known yet may come.
            (``eventType``)
        version: Version of the payload, so far always 1. Taken as text or number, as with the other events.
            (``version``)
    """

    event_id: str
    subscription_id: str | Unset = UNSET
    spend_company_uuid: str | Unset = UNSET
    organization_id: str | Unset = UNSET
    event_type: str
    version: str | int | Unset = UNSET
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
        v = self.event_id
        if v is not UNSET:
            out["eventId"] = v
        v = self.subscription_id
        if v is not UNSET:
            out["subscriptionId"] = v
        v = self.spend_company_uuid
        if v is not UNSET:
            out["spendCompanyUuid"] = v
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.event_type
        if v is not UNSET:
            out["eventType"] = v
        v = self.version
        if v is not UNSET:
            out["version"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SpendWebhookMetadata) -> Any:
    """Body of ``SpendWebhookMetadata.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "eventId" in src:
        self.event_id = src["eventId"]
    else:
        self.event_id = UNSET
        known -= 1
    if "subscriptionId" in src:
        self.subscription_id = src["subscriptionId"]
    else:
        self.subscription_id = UNSET
        known -= 1
    if "spendCompanyUuid" in src:
        self.spend_company_uuid = src["spendCompanyUuid"]
    else:
        self.spend_company_uuid = UNSET
        known -= 1
    if "organizationId" in src:
        self.organization_id = src["organizationId"]
    else:
        self.organization_id = UNSET
        known -= 1
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
