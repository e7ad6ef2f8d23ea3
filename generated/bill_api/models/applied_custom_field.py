# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "uuid",
        "name",
        "note",
        "isRequired",
        "selectedValues",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class AppliedCustomField:
    """A custom field as filled in on a transaction or reimbursement.

    Attributes:
        id: Older identifier of the field, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Custom field that was filled in. (``uuid``)
        name: What people see beside the field. (``name``)
        note: Text that was entered; only for fields of type NOTE. (``note``)
        is_required: The field must be filled in on this transaction or reimbursement. (``isRequired``)
        selected_values: Values that were chosen; absent or empty where nothing was. (``selectedValues``)
    """

    _id: str | Unset = UNSET
    uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    note: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    selected_values: list[AppliedCustomFieldValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("AppliedCustomField.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier of the field, deprecated since 2025-07-09 but still answered; use `uuid`. Reading
        it warns."""
        return self._id

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
        v = self._id
        if v is not UNSET:
            out["id"] = v
        v = self.uuid
        if v is not UNSET:
            out["uuid"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.note
        if v is not UNSET:
            out["note"] = v
        v = self.is_required
        if v is not UNSET:
            out["isRequired"] = v
        v = self.selected_values
        if v is not UNSET:
            out["selectedValues"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = AppliedCustomField) -> Any:
    """Body of ``AppliedCustomField.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
    if "id" in src:
        self._id = src["id"]
    else:
        self._id = UNSET
        known -= 1
    if "uuid" in src:
        self.uuid = src["uuid"]
    else:
        self.uuid = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "note" in src:
        self.note = src["note"]
    else:
        self.note = UNSET
        known -= 1
    if "isRequired" in src:
        self.is_required = src["isRequired"]
    else:
        self.is_required = UNSET
        known -= 1
    if "selectedValues" in src:
        v = src["selectedValues"]
        self.selected_values = (
            [AppliedCustomFieldValue_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.selected_values = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .applied_custom_field_value import AppliedCustomFieldValue  # noqa: E402
from .applied_custom_field_value import load as AppliedCustomFieldValue_load  # noqa: E402
