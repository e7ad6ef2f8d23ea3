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
_KEYS = frozenset(("chartOfAccounts",))
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class ChartOfAccountBulkResponse:
    """Answer of the bulk operations on general-ledger accounts.

    Attributes:
        chart_of_accounts: One general-ledger account for each element of the request, in full.
            (``chartOfAccounts``)
    """

    chart_of_accounts: list[ChartOfAccount] | Unset = UNSET
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
        v = self.chart_of_accounts
        if v is not UNSET:
            out["chartOfAccounts"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = ChartOfAccountBulkResponse) -> Any:
    """Body of ``ChartOfAccountBulkResponse.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 1
    if "chartOfAccounts" in src:
        v = src["chartOfAccounts"]
        self.chart_of_accounts = (
            [ChartOfAccount_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
        )
    else:
        self.chart_of_accounts = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .chart_of_account import ChartOfAccount  # noqa: E402
from .chart_of_account import load as ChartOfAccount_load  # noqa: E402
