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
        "nickname",
        "ownerType",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomerBankAccountUpdate:
    """The two things about a bank account that can be changed; what is left out stays.

    Attributes:
        nickname: Your own label, to tell accounts apart. (``nickname``)
        owner_type: Whether a business or a person owns the account. The values are those of bank accounts
            of organizations. (``ownerType``)
    """

    nickname: str | Unset = UNSET
    owner_type: BankAccountOwnerType | Unset = UNSET
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
        v = self.nickname
        if v is not UNSET:
            out["nickname"] = v
        v = self.owner_type
        if v is not UNSET:
            out["ownerType"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomerBankAccountUpdate) -> Any:
    """Body of ``CustomerBankAccountUpdate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "nickname" in src:
        self.nickname = src["nickname"]
    else:
        self.nickname = UNSET
        known -= 1
    if "ownerType" in src:
        v = src["ownerType"]
        self.owner_type = (BankAccountOwnerType_get(v) or BankAccountOwnerType(v)) if v.__class__ is str else v
    else:
        self.owner_type = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_owner_type import BankAccountOwnerType  # noqa: E402

BankAccountOwnerType_get: Any = BankAccountOwnerType._value2member_map_.get
