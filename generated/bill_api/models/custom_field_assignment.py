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
        "customFieldId",
        "selectedValues",
        "note",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomFieldAssignment:
    """What to enter in one custom field of a transaction or reimbursement.

    Attributes:
        custom_field_id: Field to fill in, by uuid (begins with tty_). On transactions one client saw uuids
            answered with SUCCESS and nothing changed; read the field back. (``customFieldId``)
        selected_values: Values to choose, by uuid (begins with tvl_); an empty list clears the field.
            (``selectedValues``)
        note: Text to enter; only for fields of type NOTE. (``note``)
    """

    custom_field_id: str
    selected_values: list[str] | Unset = UNSET
    note: str | Unset = UNSET
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
        v = self.custom_field_id
        if v is not UNSET:
            out["customFieldId"] = v
        v = self.selected_values
        if v is not UNSET:
            out["selectedValues"] = _plain(v)
        v = self.note
        if v is not UNSET:
            out["note"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomFieldAssignment) -> Any:
    """Body of ``CustomFieldAssignment.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "customFieldId" in src:
        self.custom_field_id = src["customFieldId"]
    else:
        self.custom_field_id = UNSET
        known -= 1
    if "selectedValues" in src:
        self.selected_values = src["selectedValues"]
    else:
        self.selected_values = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
