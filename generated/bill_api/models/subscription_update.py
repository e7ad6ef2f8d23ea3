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
        "name",
        "status",
        "events",
        "notificationUrl",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SubscriptionUpdate:
    """The fields of a subscription to change; what is left out stays.

    Attributes:
        name: Name for people; no upper length is documented. (``name``)
        status: Whether events are sent; `enabled` true starts it, false pauses it. (``status``)
        events: The whole new list of events, one at least. (``events``)
        notification_url: New address to post to; HTTPS only. (``notificationUrl``)
    """

    name: str | Unset = UNSET
    status: SubscriptionStatus | Unset = UNSET
    events: list[SubscriptionEvent] | Unset = UNSET
    notification_url: str | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.events
        if v is not UNSET:
            out["events"] = _plain(v)
        v = self.notification_url
        if v is not UNSET:
            out["notificationUrl"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SubscriptionUpdate) -> Any:
    """Body of ``SubscriptionUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .subscription_event import SubscriptionEvent  # noqa: E402
from .subscription_event import load as SubscriptionEvent_load  # noqa: E402
from .subscription_status import SubscriptionStatus  # noqa: E402
from .subscription_status import load as SubscriptionStatus_load  # noqa: E402
