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
        "billId",
        "action",
        "comment",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillApprovalAction:
    """A decision on one bill; the body of the request is an array of these.

    Attributes:
        bill_id: Bill to decide on. (``billId``)
        action: Approve or deny, in capitals. (``action``)
        comment: Reason to keep with the decision. (``comment``)
    """

    bill_id: str
    action: ApprovalAction
    comment: str | Unset = UNSET
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
        v = self.bill_id
        if v is not UNSET:
            out["billId"] = v
        v = self.action
        if v is not UNSET:
            out["action"] = _plain(v)
        v = self.comment
        if v is not UNSET:
            out["comment"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillApprovalAction) -> Any:
    """Body of ``BillApprovalAction.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "billId" in src:
        self.bill_id = src["billId"]
    else:
        self.bill_id = UNSET
        known -= 1
    if "action" in src:
        v = src["action"]
        self.action = (ApprovalAction_get(v) or ApprovalAction(v)) if v.__class__ is str else v
    else:
        self.action = UNSET
        known -= 1
    if "comment" in src:
        self.comment = src["comment"]
    else:
        self.comment = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .approval_action import ApprovalAction  # noqa: E402

ApprovalAction_get: Any = ApprovalAction._value2member_map_.get
