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
        "name",
        "organizationId",
        "status",
        "events",
        "notificationUrl",
        "createdTime",
        "updatedTime",
        "securityKey",
    )
)
_SECRET: frozenset[str] = frozenset(("security_key",))


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SubscriptionCreated:
    """A new subscription together with its key.

    Attributes:
        id: Subscription id; an opaque text much like a UUID. (``id``)
        name: Name for people; no upper length is documented. (``name``)
        organization_id: Organization it was made for. With a partner session events of all its
            organizations come, whatever stands here. (``organizationId``)
        status: Whether events are sent. (``status``)
        events: Events that are sent. (``events``)
        notification_url: Address that notifications are posted to. (``notificationUrl``)
        created_time: When the subscription was made. (``createdTime``)
        updated_time: When the subscription last changed. (``updatedTime``)
        security_key: Key that signs every notification of this subscription. Shown this once: store it as a
            secret at once, or make a new one later. (``securityKey``)
    """

    id: str
    name: str | Unset = UNSET
    organization_id: str | Unset = UNSET
    status: SubscriptionStatus | Unset = UNSET
    events: list[SubscriptionEvent] | Unset = UNSET
    notification_url: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    security_key: str | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.organization_id
        if v is not UNSET:
            out["organizationId"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.events
        if v is not UNSET:
            out["events"] = _plain(v)
        v = self.notification_url
        if v is not UNSET:
            out["notificationUrl"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        v = self.security_key
        if v is not UNSET:
            out["securityKey"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SubscriptionCreated) -> Any:
    """Body of ``SubscriptionCreated.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 9
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
    if "organizationId" in src:
        self.organization_id = src["organizationId"]
    else:
        self.organization_id = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = SubscriptionStatus_load(v) if v.__class__ is dict else v
    else:
        self.status = UNSET
        known -= 1
    if "events" in src:
        v = src["events"]
        self.events = [SubscriptionEvent_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.events = UNSET
        known -= 1
    if "notificationUrl" in src:
        self.notification_url = src["notificationUrl"]
    else:
        self.notification_url = UNSET
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
    if "securityKey" in src:
        self.security_key = src["securityKey"]
    else:
        self.security_key = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .subscription_event import SubscriptionEvent  # noqa: E402
from .subscription_event import load as SubscriptionEvent_load  # noqa: E402
from .subscription_status import SubscriptionStatus  # noqa: E402
from .subscription_status import load as SubscriptionStatus_load  # noqa: E402
