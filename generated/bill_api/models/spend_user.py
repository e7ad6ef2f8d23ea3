# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field
from typing_extensions import deprecated as _deprecated

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
_known = _KEYS.issuperset
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @property
    @_deprecated("SpendUser.id is deprecated by the vendor; see the description of the field")
    def id(self) -> str | Unset:
        """Older identifier in base64 style, deprecated since 2025-07-09 but still answered; use `uuid`.
        Reading it warns."""
        return self._id

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self._id = src["id"] if "id" in src else UNSET
        self.uuid = src["uuid"] if "uuid" in src else UNSET
        self.first_name = src["firstName"] if "firstName" in src else UNSET
        self.last_name = src["lastName"] if "lastName" in src else UNSET
        self.email = src["email"] if "email" in src else UNSET
        self.receipt_email = src["receiptEmail"] if "receiptEmail" in src else UNSET
        self.retired = src["retired"] if "retired" in src else UNSET
        self.use_company_mailing_address = (
            src["useCompanyMailingAddress"] if "useCompanyMailingAddress" in src else UNSET
        )
        self.sms_opt_in = src["smsOptIn"] if "smsOptIn" in src else UNSET
        self.has_date_of_birth = src["hasDateOfBirth"] if "hasDateOfBirth" in src else UNSET
        if "role" in src:
            v = src["role"]
            self.role = (SpendUserRole_get(v) or SpendUserRole(v)) if v.__class__ is str else v
        else:
            self.role = UNSET
        if "createdTime" in src:
            v = src["createdTime"]
            self.created_time = _instant(v)
        else:
            self.created_time = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
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
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .spend_user_role import SpendUserRole  # noqa: E402

SpendUserRole_get: Any = SpendUserRole._value2member_map_.get
