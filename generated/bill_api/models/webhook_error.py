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
        "code",
        "message",
        "timestamp",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class WebhookError:
    """One reason for which a payment could not be made.

    Attributes:
        code: Number of the reason as text; the list for automatic payment stands at autopay.failed, the one
            for payments is not published. (``code``)
        message: The reason in words, meant for people; do not parse it. (``message``)
        timestamp: When the failure was noted, with offset. (``timestamp``)
    """

    code: str | Unset = UNSET
    message: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
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
        v = self.code
        if v is not UNSET:
            out["code"] = v
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.timestamp
        if v is not UNSET:
            out["timestamp"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = WebhookError) -> Any:
    """Body of ``WebhookError.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "code" in src:
        self.code = src["code"]
    else:
        self.code = UNSET
        known -= 1
    if "message" in src:
        self.message = src["message"]
    else:
        self.message = UNSET
        known -= 1
    if "timestamp" in src:
        v = src["timestamp"]
        self.timestamp = _instant(v)
    else:
        self.timestamp = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
