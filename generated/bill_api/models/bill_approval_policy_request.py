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
        "policyName",
        "rules",
        "approvers",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillApprovalPolicyRequest:
    """A policy to create or to put in place of a stored one.

    Attributes:
        policy_name: Name under which people see the policy. (``policyName``)
        rules: Conditions that a bill has to meet, applied in this order. (``rules``)
        approvers: Users who have to approve, asked in this order. Groups cannot be sent. (``approvers``)
    """

    policy_name: str
    rules: list[BillApprovalRuleRequest]
    approvers: list[str]
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
        v = self.policy_name
        if v is not UNSET:
            out["policyName"] = v
        v = self.rules
        if v is not UNSET:
            out["rules"] = _plain(v)
        v = self.approvers
        if v is not UNSET:
            out["approvers"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillApprovalPolicyRequest) -> Any:
    """Body of ``BillApprovalPolicyRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "policyName" in src:
        self.policy_name = src["policyName"]
    else:
        self.policy_name = UNSET
        known -= 1
    if "rules" in src:
        v = src["rules"]
        self.rules = (
            [BillApprovalRuleRequest_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.rules = UNSET
        known -= 1
    if "approvers" in src:
        self.approvers = src["approvers"]
    else:
        self.approvers = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_approval_rule_request import BillApprovalRuleRequest  # noqa: E402
from .bill_approval_rule_request import load as BillApprovalRuleRequest_load  # noqa: E402
