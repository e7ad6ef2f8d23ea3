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
        "userId",
        "archived",
        "verificationStatus",
        "cardAccountId",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CardAccountUser:
    """A user's access to one card account. Unlike for bank accounts there is neither an id nor a time.

    Attributes:
        user_id: User who has or is to get access. (``userId``)
        archived: True once the access has ended. (``archived``)
        verification_status: Whether the user may pay by the card. VERIFIED and UNDEFINED have been seen,
            NOMINATED is documented, UNVERIFIED follows bank accounts. (``verificationStatus``)
        card_account_id: Card account that the user may use. (``cardAccountId``)
    """

    user_id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    verification_status: BankAccountUserVerificationStatus | Unset = UNSET
    card_account_id: str | Unset = UNSET
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
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.verification_status
        if v is not UNSET:
            out["verificationStatus"] = _plain(v)
        v = self.card_account_id
        if v is not UNSET:
            out["cardAccountId"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CardAccountUser) -> Any:
    """Body of ``CardAccountUser.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "userId" in src:
        self.user_id = src["userId"]
    else:
        self.user_id = UNSET
        known -= 1
    if "archived" in src:
        self.archived = src["archived"]
    else:
        self.archived = UNSET
        known -= 1
    if "verificationStatus" in src:
        v = src["verificationStatus"]
        self.verification_status = (
            (BankAccountUserVerificationStatus_get(v) or BankAccountUserVerificationStatus(v))
            if v.__class__ is str
            else v
        )
    else:
        self.verification_status = UNSET
        known -= 1
    if "cardAccountId" in src:
        self.card_account_id = src["cardAccountId"]
    else:
        self.card_account_id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_user_verification_status import BankAccountUserVerificationStatus  # noqa: E402

BankAccountUserVerificationStatus_get: Any = BankAccountUserVerificationStatus._value2member_map_.get
