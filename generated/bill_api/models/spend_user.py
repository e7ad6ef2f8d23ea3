# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field
from typing_extensions import deprecated as _Deprecated

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "uuid",
        "firstName",
        "lastName",
        "email",
        "receiptEmail",
        "retired",
        "useCompanyMailingAddress",
        "smsOptIn",
        "hasDateOfBirth",
        "role",
        "createdTime",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SpendUser:
    """A person of the Spend & Expense company. Not the same as a user of the AP and AR organization.

    Attributes:
        id: Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
            Deprecated. (``id``)
        uuid: Identifier of the person to use in paths, bodies and filters. (``uuid``)
        first_name: (``firstName``)
        last_name: (``lastName``)
        email: Address with which the person signs in. (``email``)
        receipt_email: Address to which the person can mail receipts. (``receiptEmail``)
        retired: True once the person was deleted. (``retired``)
        use_company_mailing_address: Mail for the person goes to the address of the company.
            (``useCompanyMailingAddress``)
        sms_opt_in: The person has agreed to get text messages. (``smsOptIn``)
        has_date_of_birth: A date of birth is on record; the date itself is never answered.
            (``hasDateOfBirth``)
        role: What the person may do. FINANCE_ADMIN is seen in answers but cannot be given; a role without
            access is mentioned too, so the list is not complete. (``role``)
        created_time: Instant at which the person was added. (``createdTime``)
    """

    _id: str | Unset = UNSET
    uuid: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    receipt_email: str | Unset = UNSET
    retired: bool | Unset = UNSET
    use_company_mailing_address: bool | Unset = UNSET
    sms_opt_in: bool | Unset = UNSET
    has_date_of_birth: bool | Unset = UNSET
    role: SpendUserRole | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _Field(factory=dict)

    @property
    @_Deprecated("SpendUser.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
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
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.receipt_email
        if v is not UNSET:
            out["receiptEmail"] = v
        v = self.retired
        if v is not UNSET:
            out["retired"] = v
        v = self.use_company_mailing_address
        if v is not UNSET:
            out["useCompanyMailingAddress"] = v
        v = self.sms_opt_in
        if v is not UNSET:
            out["smsOptIn"] = v
        v = self.has_date_of_birth
        if v is not UNSET:
            out["hasDateOfBirth"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = _plain(v)
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SpendUser) -> Any:
    """Body of ``SpendUser.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 12
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
    if "firstName" in src:
        self.first_name = src["firstName"]
    else:
        self.first_name = UNSET
        known -= 1
    if "lastName" in src:
        self.last_name = src["lastName"]
    else:
        self.last_name = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "receiptEmail" in src:
        self.receipt_email = src["receiptEmail"]
    else:
        self.receipt_email = UNSET
        known -= 1
    if "retired" in src:
        self.retired = src["retired"]
    else:
        self.retired = UNSET
        known -= 1
    if "useCompanyMailingAddress" in src:
        self.use_company_mailing_address = src["useCompanyMailingAddress"]
    else:
        self.use_company_mailing_address = UNSET
        known -= 1
    if "smsOptIn" in src:
        self.sms_opt_in = src["smsOptIn"]
    else:
        self.sms_opt_in = UNSET
        known -= 1
    if "hasDateOfBirth" in src:
        self.has_date_of_birth = src["hasDateOfBirth"]
    else:
        self.has_date_of_birth = UNSET
        known -= 1
    if "role" in src:
        v = src["role"]
        self.role = (SpendUserRole_get(v) or SpendUserRole(v)) if v.__class__ is str else v
    else:
        self.role = UNSET
        known -= 1
    if "createdTime" in src:
        v = src["createdTime"]
        self.created_time = _instant(v)
    else:
        self.created_time = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .spend_user_role import SpendUserRole  # noqa: E402

SpendUserRole_get: Any = SpendUserRole._value2member_map_.get
