# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

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
_known = _KEYS.issuperset
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.id = src["id"] if "id" in src else UNSET
        self.policy_name = src["policyName"] if "policyName" in src else UNSET
        self.status = src["status"] if "status" in src else UNSET
        if "rules" in src:
            v = src["rules"]
            self.rules = (
                [BillApprovalRule.from_dict(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
            )
        else:
            self.rules = UNSET
        if "approvers" in src:
            v = src["approvers"]
            self.approvers = BillApprovalPolicyApprovers.from_dict(v) if v.__class__ is dict else v
        else:
            self.approvers = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .bill_approval_policy_approvers import BillApprovalPolicyApprovers  # noqa: E402
from .bill_approval_rule import BillApprovalRule  # noqa: E402
