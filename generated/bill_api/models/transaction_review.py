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
        "id",
        "isApproved",
        "note",
        "createdTime",
        "deletedTime",
        "reviewerId",
        "reviewerUuid",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class TransactionReview:
    """A review that somebody gave on a transaction.

    Attributes:
        id: Identifier of the review itself; it has no uuid. (``id``)
        is_approved: True for an approval, false for a refusal. (``isApproved``)
        note: Comment of the reviewer. (``note``)
        created_time: Instant at which the review was given. (``createdTime``)
        deleted_time: Instant at which the review was withdrawn; null or absent while it stands.
            (``deletedTime``)
        reviewer_id: Older id of the reviewer, deprecated since 2025-07-09; use `reviewerUuid`. Deprecated.
            (``reviewerId``)
        reviewer_uuid: Person who gave the review. (``reviewerUuid``)
    """

    id: str | Unset = UNSET
    is_approved: bool | Unset = UNSET
    note: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    deleted_time: datetime.datetime | None | Unset = UNSET
    _reviewer_id: str | Unset = UNSET
    reviewer_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("TransactionReview.reviewer_id is deprecated by the vendor; see the description of the field")
    def reviewer_id(self) -> str | Unset:
        """Older id of the reviewer, deprecated since 2025-07-09; use `reviewerUuid`. Reading it warns."""
        return self._reviewer_id

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
        v = self.is_approved
        if v is not UNSET:
            out["isApproved"] = v
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.deleted_time
        if v is not UNSET:
            out["deletedTime"] = _plain(v)
        v = self._reviewer_id
        if v is not UNSET:
            out["reviewerId"] = v
        v = self.reviewer_uuid
        if v is not UNSET:
            out["reviewerUuid"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = TransactionReview) -> Any:
    """Body of ``TransactionReview.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "isApproved" in src:
        self.is_approved = src["isApproved"]
    else:
        self.is_approved = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "deletedTime" in src:
        v = src["deletedTime"]
        self.deleted_time = _instant(v)
    else:
        self.deleted_time = UNSET
        known -= 1
    if "reviewerId" in src:
        self._reviewer_id = src["reviewerId"]
    else:
        self._reviewer_id = UNSET
        known -= 1
    if "reviewerUuid" in src:
        self.reviewer_uuid = src["reviewerUuid"]
    else:
        self.reviewer_uuid = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
