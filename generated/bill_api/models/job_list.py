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
        "nextPage",
        "prevPage",
        "results",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class JobList:
    """One page of the jobs of the organization.

    Attributes:
        next_page: Opaque cursor of the page after this one; absent on the last page. (``nextPage``)
        prev_page: Opaque cursor of the page before this one; absent on the first page and on forward-only
            lists. (``prevPage``)
        results: The jobs of this page; may be empty while `nextPage` is there. (``results``)
    """

    next_page: str | Unset = UNSET
    prev_page: str | Unset = UNSET
    results: list[Job]
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
        v = self.next_page
        if v is not UNSET:
            out["nextPage"] = v
        v = self.prev_page
        if v is not UNSET:
            out["prevPage"] = v
        v = self.results
        if v is not UNSET:
            out["results"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = JobList) -> Any:
    """Body of ``JobList.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "nextPage" in src:
        self.next_page = src["nextPage"]
    else:
        self.next_page = UNSET
        known -= 1
    if "prevPage" in src:
        self.prev_page = src["prevPage"]
    else:
        self.prev_page = UNSET
        known -= 1
    if "results" in src:
        v = src["results"]
        self.results = [Job_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.results = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .job import Job  # noqa: E402
from .job import load as Job_load  # noqa: E402
