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
        "type",
        "version",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SubscriptionEvent:
    """An event that a subscription covers, by name and version as the catalog has them.

    Attributes:
        type_: Event name, such as bill.created. (``type``)
        version: Version of the payload: 1, as text. (``version``)
    """

    type_: str
    version: str
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
            out["type"] = v
        v = self.version
        if v is not UNSET:
            out["version"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SubscriptionEvent) -> Any:
    """Body of ``SubscriptionEvent.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
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
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
