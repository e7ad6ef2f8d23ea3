# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "approverType",
        "reviewedTime",
        "status",
        "userId",
        "userUuid",
        "userName",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class TransactionReviewer:
    """Somebody who has to review a transaction.

    Attributes:
        approver_type: Why this person is asked. Made from samples; more values are likely.
            (``approverType``)
        reviewed_time: Instant of the decision; null or absent while it is open. (``reviewedTime``)
        status: Decision of this person. Made from samples; more values are possible. (``status``)
        user_id: Older id of the reviewer, deprecated since 2025-07-09; use `userUuid`. Deprecated.
            (``userId``)
        user_uuid: Person who is asked to review. (``userUuid``)
        user_name: Name of the reviewer. (``userName``)
    """

    approver_type: TransactionReviewerApproverType | Unset = UNSET
    reviewed_time: datetime.datetime | None | Unset = UNSET
    status: TransactionReviewerStatus | Unset = UNSET
    _user_id: str | Unset = UNSET
    user_uuid: str | Unset = UNSET
    user_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("TransactionReviewer.user_id is deprecated by the vendor; see the description of the field")
    def user_id(self) -> str | Unset:
        """Older id of the reviewer, deprecated since 2025-07-09; use `userUuid`. Reading it warns."""
        return self._user_id

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
        v = self.approver_type
        if v is not UNSET:
            out["approverType"] = _plain(v)
        v = self.reviewed_time
        if v is not UNSET:
            out["reviewedTime"] = _plain(v)
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self._user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.user_uuid
        if v is not UNSET:
            out["userUuid"] = v
        v = self.user_name
        if v is not UNSET:
            out["userName"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = TransactionReviewer) -> Any:
    """Body of ``TransactionReviewer.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "approverType" in src:
        v = src["approverType"]
        self.approver_type = (
            (TransactionReviewerApproverType_get(v) or TransactionReviewerApproverType(v)) if v.__class__ is str else v
        )
    else:
        self.approver_type = UNSET
        known -= 1
    if "reviewedTime" in src:
        v = src["reviewedTime"]
        self.reviewed_time = _instant(v)
    else:
        self.reviewed_time = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (TransactionReviewerStatus_get(v) or TransactionReviewerStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "userId" in src:
        self._user_id = src["userId"]
    else:
        self._user_id = UNSET
        known -= 1
    if "userUuid" in src:
        self.user_uuid = src["userUuid"]
    else:
        self.user_uuid = UNSET
        known -= 1
    if "userName" in src:
        self.user_name = src["userName"]
    else:
        self.user_name = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .transaction_reviewer_approver_type import TransactionReviewerApproverType  # noqa: E402
from .transaction_reviewer_status import TransactionReviewerStatus  # noqa: E402

TransactionReviewerApproverType_get: Any = TransactionReviewerApproverType._value2member_map_.get

TransactionReviewerStatus_get: Any = TransactionReviewerStatus._value2member_map_.get
