# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "eventId",
        "subscriptionId",
        "organizationId",
        "eventType",
        "version",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookMetadata:
    """Envelope of every notification of an organization: which event this is, for whom, by which subscription.
    It holds no time; order events by `updatedTime` of what they carry.

    Attributes:
        event_id: UUID of the event, the `id` in the history. Deliveries can repeat: deduplicate by it.
            (``eventId``)
        subscription_id: Subscription that asked for the event. Looks like a UUID, but one printed sample is
            not valid: do not parse it. (``subscriptionId``)
        organization_id: Organization it happened in. A partner reads here which of its organizations is
            meant. (``organizationId``)
        event_type: Event name such as bill.created. Names that are not known yet may come; printed samples
            of archived and restored vendors wrongly say vendor.created. (``eventType``)
        version: Version of the payload, so far always 1: a string, but a number in the samples of invoice
            events. Compare it as text. (``version``)
    """

    event_id: str
    subscription_id: str
    organization_id: str
    event_type: str
    version: str | int
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


def load(src: Mapping[str, Any], cls: Any = WebhookMetadata) -> Any:
    """Body of ``WebhookMetadata.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
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
