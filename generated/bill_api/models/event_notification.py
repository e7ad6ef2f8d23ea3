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
        "type",
        "version",
        "subscriptionId",
        "payload",
        "createdTime",
        "statusCode",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class EventNotification:
    """An event in the history of a subscription, and how its delivery went.

    Attributes:
        id: Event id; the same as `metadata.eventId` in `payload`. (``id``)
        type_: Event name, such as bill.created. (``type``)
        version: Version of the payload, so far always 1. (``version``)
        subscription_id: Subscription the event was made for. (``subscriptionId``)
        payload: The notification itself as text: JSON inside a JSON string, to be parsed a second time.
            (``payload``)
        created_time: When the event was made; what `createdTimeFrom` and `createdTimeTo` compare with.
            (``createdTime``)
        status_code: HTTP status that our receiver answered, presumably of the last try; absent or unclear
            when it could not be reached. (``statusCode``)
    """

    id: str
    type_: str | Unset = UNSET
    version: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    payload: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    status_code: int | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = v
        v = self.version
        if v is not UNSET:
            out["version"] = v
        v = self.subscription_id
        if v is not UNSET:
            out["subscriptionId"] = v
        v = self.payload
        if v is not UNSET:
            out["payload"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.status_code
        if v is not UNSET:
            out["statusCode"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = EventNotification) -> Any:
    """Body of ``EventNotification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "type" in src:
        self.type_ = src["type"]
    else:
        self.type_ = UNSET
        known -= 1
    if "version" in src:
        self.version = src["version"]
    else:
        self.version = UNSET
        known -= 1
    if "subscriptionId" in src:
        self.subscription_id = src["subscriptionId"]
    else:
        self.subscription_id = UNSET
        known -= 1
    if "payload" in src:
        self.payload = src["payload"]
    else:
        self.payload = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "statusCode" in src:
        self.status_code = src["statusCode"]
    else:
        self.status_code = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
