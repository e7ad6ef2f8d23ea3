# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "name",
        "createdTime",
        "downloadLink",
        "scanStatus",
        "numOfPages",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class Document:
    """A file kept with a bill. Right after the upload only the id is filled; name, time and link follow when
    it is complete.

    Attributes:
        id: Begins with 0du while the upload goes on and with 00h once it is complete; the two differ for
            the same file. (``id``)
        name: File name with extension; absent until the upload is complete. (``name``)
        created_time: When the document came into being; absent until the upload is complete.
            (``createdTime``)
        download_link: Where the file can be fetched by a GET with the session id as header; absent until
            the upload is complete. (``downloadLink``)
        scan_status: Result of the scan for viruses; only CLEAN means that the file was found harmless.
            (``scanStatus``)
        num_of_pages: Pages of the document; only for those that are CLEAN. (``numOfPages``)
    """

    id: str
    name: str | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    download_link: str | Unset = UNSET
    scan_status: DocumentScanStatus | Unset = UNSET
    num_of_pages: int | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.download_link
        if v is not UNSET:
            out["downloadLink"] = v
        v = self.scan_status
        if v is not UNSET:
            out["scanStatus"] = _plain(v)
        v = self.num_of_pages
        if v is not UNSET:
            out["numOfPages"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = Document) -> Any:
    """Body of ``Document.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "downloadLink" in src:
        self.download_link = src["downloadLink"]
    else:
        self.download_link = UNSET
        known -= 1
    if "scanStatus" in src:
        v = src["scanStatus"]
        self.scan_status = (DocumentScanStatus_get(v) or DocumentScanStatus(v)) if v.__class__ is str else v
    else:
        self.scan_status = UNSET
        known -= 1
    if "numOfPages" in src:
        self.num_of_pages = src["numOfPages"]
    else:
        self.num_of_pages = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .document_scan_status import DocumentScanStatus  # noqa: E402

DocumentScanStatus_get: Any = DocumentScanStatus._value2member_map_.get
