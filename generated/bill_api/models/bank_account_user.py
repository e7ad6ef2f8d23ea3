# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "bankAccountId",
        "userId",
        "archived",
        "verificationStatus",
        "createdTime",
        "updatedTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BankAccountUser:
    """A user's access to one bank account.

    Attributes:
        id: Id of this entry, which `archiveBankAccountUser` takes. (``id``)
        bank_account_id: Bank account that the user may use. (``bankAccountId``)
        user_id: User who has or is to get access. (``userId``)
        archived: True once the access has ended. (``archived``)
        verification_status: NOMINATED until identity is proved in the web app, VERIFIED then, UNVERIFIED
            once archived. (``verificationStatus``)
        created_time: When the user was nominated. (``createdTime``)
        updated_time: When the entry last changed. (``updatedTime``)
    """

    id: str
    bank_account_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    archived: bool | Unset = UNSET
    verification_status: BankAccountUserVerificationStatus | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
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
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.bank_account_id
        if v is not UNSET:
            out["bankAccountId"] = v
        v = self.user_id
        if v is not UNSET:
            out["userId"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.verification_status
        if v is not UNSET:
            out["verificationStatus"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BankAccountUser) -> Any:
    """Body of ``BankAccountUser.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 7
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "bankAccountId" in src:
        self.bank_account_id = src["bankAccountId"]
    else:
        self.bank_account_id = UNSET
        known -= 1
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
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    if "updatedTime" in src:
        v = src["updatedTime"]
        self.updated_time = _instant(v)
    else:
        self.updated_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .bank_account_user_verification_status import BankAccountUserVerificationStatus  # noqa: E402

BankAccountUserVerificationStatus_get: Any = BankAccountUserVerificationStatus._value2member_map_.get
