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
        "groupName",
        "groupId",
        "users",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ApproverGroup:
    """A group of approvers; one of its members decides for all. Groups are kept in the web app only.

    Attributes:
        group_name: Name under which people see the group. (``groupName``)
        group_id: Identifies the group; its prefix is not known. (``groupId``)
        users: Members of the group. (``users``)
    """

    group_name: str | Unset = UNSET
    group_id: str | Unset = UNSET
    users: list[ApproverGroupUser] | Unset = UNSET
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
        v = self.group_name
        if v is not UNSET:
            out["groupName"] = v
        v = self.group_id
        if v is not UNSET:
            out["groupId"] = v
        v = self.users
        if v is not UNSET:
            out["users"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ApproverGroup) -> Any:
    """Body of ``ApproverGroup.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "groupName" in src:
        self.group_name = src["groupName"]
    else:
        self.group_name = UNSET
        known -= 1
    if "groupId" in src:
        self.group_id = src["groupId"]
    else:
        self.group_id = UNSET
        known -= 1
    if "users" in src:
        v = src["users"]
        self.users = [ApproverGroupUser_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.users = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .approver_group_user import ApproverGroupUser  # noqa: E402
from .approver_group_user import load as ApproverGroupUser_load  # noqa: E402
