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
_KEYS = frozenset(("creditMemos",))
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CreditMemoBulkResponse:
    """What a bulk call did, all at once.

    Attributes:
        credit_memos: The whole credit memos, one for each that was asked for. (``creditMemos``)
    """

    credit_memos: list[CreditMemo] | Unset = UNSET
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
        v = self.credit_memos
        if v is not UNSET:
            out["creditMemos"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CreditMemoBulkResponse) -> Any:
    """Body of ``CreditMemoBulkResponse.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "creditMemos" in src:
        v = src["creditMemos"]
        self.credit_memos = [CreditMemo_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.credit_memos = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .credit_memo import CreditMemo  # noqa: E402
from .credit_memo import load as CreditMemo_load  # noqa: E402
