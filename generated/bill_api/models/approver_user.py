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
        "userId",
        "fullName",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ApproverUser:
    """A user named as approver in a policy.

    Attributes:
        user_id: User who has to approve. (``userId``)
        full_name: First and last name together, for display. (``fullName``)
    """

    user_id: str | Unset = UNSET
    full_name: str | Unset = UNSET
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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.full_name
        if v is not UNSET:
            out["fullName"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ApproverUser) -> Any:
    """Body of ``ApproverUser.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "fullName" in src:
        self.full_name = src["fullName"]
    else:
        self.full_name = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
