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
        "name",
        "shortName",
        "description",
        "parentId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AccountingClassCreate:
    """An accounting class to create. No field is marked as mandatory, but a class without a name is of no use:
    always send `name`.

    Attributes:
        name: Name of the class as reports show it, such as `Wholesale`. (``name``)
        short_name: Abbreviation of the name, such as `WHSL`. (``shortName``)
        description: What belongs to the class, in free text. (``description``)
        parent_id: Id of the accounting class to nest the new one under; left out, it stands at the top
            level. (``parentId``)
    """

    name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    description: str | Unset = UNSET
    parent_id: str | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.short_name
        if v is not UNSET:
            out["shortName"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.parent_id
        if v is not UNSET:
            out["parentId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AccountingClassCreate) -> Any:
    """Body of ``AccountingClassCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "shortName" in src:
        self.short_name = src["shortName"]
    else:
        self.short_name = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "parentId" in src:
        self.parent_id = src["parentId"]
    else:
        self.parent_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
