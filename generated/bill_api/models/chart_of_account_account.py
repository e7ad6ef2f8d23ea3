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
        "type",
        "number",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ChartOfAccountAccount:
    """What kind of account it is and under which number it stands in the general ledger.

    Attributes:
        type_: Side of the books the account belongs to. Six of the values are in samples of the vendor, the
            others come from third-party code; the list may be incomplete. (``type``)
        number: Number of the account in the books, such as `6100`; a text, not a number. (``number``)
    """

    type_: ChartOfAccountAccountType | Unset = UNSET
    number: str | Unset = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.number
        if v is not UNSET:
            out["number"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ChartOfAccountAccount) -> Any:
    """Body of ``ChartOfAccountAccount.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "type" in src:
        v = src["type"]
        self.type_ = (ChartOfAccountAccountType_get(v) or ChartOfAccountAccountType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "number" in src:
        self.number = src["number"]
    else:
        self.number = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .chart_of_account_account_type import ChartOfAccountAccountType  # noqa: E402

ChartOfAccountAccountType_get: Any = ChartOfAccountAccountType._value2member_map_.get
