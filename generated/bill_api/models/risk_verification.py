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
        "processingStatus",
        "decision",
        "referenceId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class RiskVerification:
    """State of the identity check of an organization.

    Attributes:
        processing_status: How far the check has come; only IN_PROGRESS has been seen.
            (``processingStatus``)
        decision: APPROVE opens payables and receivables, DECLINE refuses the organization. IN_PROGRESS
            (PENDING until July 2024) is the automatic check; REVIEW is one by hand at the next
            payment, with scheduling still allowed; HOLD stops money until the owner has answered.
            (``decision``)
        reference_id: Id of the check, to name in support requests. (``referenceId``)
    """

    processing_status: RiskVerificationProcessingStatus | Unset = UNSET
    decision: RiskVerificationDecision | Unset = UNSET
    reference_id: str | Unset = UNSET
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
        v = self.processing_status
        if v is not UNSET:
            out["processingStatus"] = _plain(v)
        v = self.decision
        if v is not UNSET:
            out["decision"] = _plain(v)
        v = self.reference_id
        if v is not UNSET:
            out["referenceId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = RiskVerification) -> Any:
    """Body of ``RiskVerification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "processingStatus" in src:
        v = src["processingStatus"]
        self.processing_status = (
            (RiskVerificationProcessingStatus_get(v) or RiskVerificationProcessingStatus(v))
            if v.__class__ is str
            else v
        )
    else:
        self.processing_status = UNSET
        known -= 1
    if "decision" in src:
        v = src["decision"]
        self.decision = (RiskVerificationDecision_get(v) or RiskVerificationDecision(v)) if v.__class__ is str else v
    else:
        self.decision = UNSET
        known -= 1
    if "referenceId" in src:
        self.reference_id = src["referenceId"]
    else:
        self.reference_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .risk_verification_decision import RiskVerificationDecision  # noqa: E402
from .risk_verification_processing_status import RiskVerificationProcessingStatus  # noqa: E402

RiskVerificationDecision_get: Any = RiskVerificationDecision._value2member_map_.get

RiskVerificationProcessingStatus_get: Any = RiskVerificationProcessingStatus._value2member_map_.get
