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
        "action",
        "note",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ReimbursementActionRequest:
    """A decision on a reimbursement.

    Attributes:
        action: APPROVE or DENY the claim at the tier that is waiting. (``action``)
        note: Comment on the decision, kept in the status history. (``note``)
    """

    action: ApprovalAction
    note: str | Unset = UNSET
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
        v = self.action
        if v is not UNSET:
            out["action"] = _plain(v)
        v = self.note
        if v is not UNSET:
            out["note"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ReimbursementActionRequest) -> Any:
    """Body of ``ReimbursementActionRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "action" in src:
        v = src["action"]
        self.action = (ApprovalAction_get(v) or ApprovalAction(v)) if v.__class__ is str else v
    else:
        self.action = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .approval_action import ApprovalAction  # noqa: E402

ApprovalAction_get: Any = ApprovalAction._value2member_map_.get
