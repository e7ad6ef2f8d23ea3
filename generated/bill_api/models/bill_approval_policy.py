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
        "id",
        "policyName",
        "status",
        "rules",
        "approvers",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillApprovalPolicy:
    """A policy that says who has to approve which bills, as the server answers it.

    Attributes:
        id: Identifies the policy; made of the id of the organization, a hyphen and a number. (``id``)
        policy_name: Name under which people see the policy. (``policyName``)
        status: State of the policy; the values are not documented. (``status``)
        rules: Conditions in the order in which they are applied. (``rules``)
        approvers: Users and groups that have to approve; requests send a plain list of user ids instead.
            (``approvers``)
    """

    id: str
    policy_name: str | Unset = UNSET
    status: str | Unset = UNSET
    rules: list[BillApprovalRule] | Unset = UNSET
    approvers: BillApprovalPolicyApprovers | Unset = UNSET
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
        v = self.policy_name
        if v is not UNSET:
            out["policyName"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = v
        v = self.rules
        if v is not UNSET:
            out["rules"] = _plain(v)
        v = self.approvers
        if v is not UNSET:
            out["approvers"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillApprovalPolicy) -> Any:
    """Body of ``BillApprovalPolicy.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "policyName" in src:
        self.policy_name = src["policyName"]
    else:
        self.policy_name = UNSET
        known -= 1
    if "status" in src:
        self.status = src["status"]
    else:
        self.status = UNSET
        known -= 1
    if "rules" in src:
        v = src["rules"]
        self.rules = [BillApprovalRule_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.rules = UNSET
        known -= 1
    if "approvers" in src:
        v = src["approvers"]
        self.approvers = BillApprovalPolicyApprovers_load(v) if v.__class__ is dict else v
    else:
        self.approvers = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bill_approval_policy_approvers import BillApprovalPolicyApprovers  # noqa: E402
from .bill_approval_policy_approvers import load as BillApprovalPolicyApprovers_load  # noqa: E402
from .bill_approval_rule import BillApprovalRule  # noqa: E402
from .bill_approval_rule import load as BillApprovalRule_load  # noqa: E402
