# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(("members",))
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BudgetMembersBulkUpsert:
    """People to add to a budget or to change in it. Nothing says that people who are not listed are removed.

    Attributes:
        members: The people with role and funds; more than 5 are worked on after the answer. (``members``)
    """

    members: list[BudgetMemberBulkItem]
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
        v = self.members
        if v is not UNSET:
            out["members"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BudgetMembersBulkUpsert) -> Any:
    """Body of ``BudgetMembersBulkUpsert.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "members" in src:
        v = src["members"]
        self.members = (
            [BudgetMemberBulkItem_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.members = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .budget_member_bulk_item import BudgetMemberBulkItem  # noqa: E402
from .budget_member_bulk_item import load as BudgetMemberBulkItem_load  # noqa: E402
