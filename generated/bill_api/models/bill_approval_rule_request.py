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
        "key",
        "op",
        "values",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillApprovalRuleRequest:
    """One condition of a policy.

    Attributes:
        key: What of the bill is looked at. (``key``)
        op: How it is compared with the values. (``op``)
        values: What it is compared with, as strings even for amounts; ids for vendors and coding.
            (``values``)
    """

    key: BillApprovalRuleKey
    op: BillApprovalRuleOp
    values: list[str]
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
        v = self.key
        if v is not UNSET:
            out["key"] = _plain(v)
        v = self.op
        if v is not UNSET:
            out["op"] = _plain(v)
        v = self.values
        if v is not UNSET:
            out["values"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillApprovalRuleRequest) -> Any:
    """Body of ``BillApprovalRuleRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "key" in src:
        v = src["key"]
        self.key = (BillApprovalRuleKey_get(v) or BillApprovalRuleKey(v)) if v.__class__ is str else v
    else:
        self.key = UNSET
        known -= 1
    if "op" in src:
        v = src["op"]
        self.op = (BillApprovalRuleOp_get(v) or BillApprovalRuleOp(v)) if v.__class__ is str else v
    else:
        self.op = UNSET
        known -= 1
    if "values" in src:
        self.values = src["values"]
    else:
        self.values = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_approval_rule_key import BillApprovalRuleKey  # noqa: E402
from .bill_approval_rule_op import BillApprovalRuleOp  # noqa: E402

BillApprovalRuleKey_get: Any = BillApprovalRuleKey._value2member_map_.get

BillApprovalRuleOp_get: Any = BillApprovalRuleOp._value2member_map_.get
