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
        "documentId",
        "uploadId",
        "status",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class DocumentUploadStatus:
    """How far one upload is.

    Attributes:
        document_id: Final id of the document; only there once the status is UPLOADED. (``documentId``)
        upload_id: Temporary id that the upload began with. (``uploadId``)
        status: UPLOADED when the document is there. IN_PROGRESS and IVA_PROCESSING are on the way, and so
            is, to be safe, any other value, as the list is not known to be complete. (``status``)
    """

    document_id: str | Unset = UNSET
    upload_id: str | Unset = UNSET
    status: DocumentUploadStatusStatus | Unset = UNSET
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
        v = self.document_id
        if v is not UNSET:
            out["documentId"] = v
        v = self.upload_id
        if v is not UNSET:
            out["uploadId"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = DocumentUploadStatus) -> Any:
    """Body of ``DocumentUploadStatus.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "documentId" in src:
        self.document_id = src["documentId"]
    else:
        self.document_id = UNSET
        known -= 1
    if "uploadId" in src:
        self.upload_id = src["uploadId"]
    else:
        self.upload_id = UNSET
        known -= 1
    if "status" in src:
        v = src["status"]
        self.status = (DocumentUploadStatusStatus_get(v) or DocumentUploadStatusStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .document_upload_status_status import DocumentUploadStatusStatus  # noqa: E402

DocumentUploadStatusStatus_get: Any = DocumentUploadStatusStatus._value2member_map_.get
