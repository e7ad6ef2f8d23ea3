# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "firstName",
        "lastName",
        "email",
        "roleId",
        "username",
        "externalReferenceId",
        "acceptTermsOfService",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PartnerUserCreate:
    """A person to be added to an organization of the partner.

    Attributes:
        first_name: Given name, 1 to 100 characters. (``firstName``)
        last_name: Family name, up to 100 characters; may be left out here. (``lastName``)
        email: Address of the person; unlike for other users, not the sign-in name. (``email``)
        role_id: Role in the organization, from `listPartnerUserRoles`; ADMINISTRATOR when left out.
            (``roleId``)
        username: Sign-in name, letters and digits, up to 40 characters (the contract allows 1000). Unique
            whatever the case; neither an e-mail nor personal data. (``username``)
        external_reference_id: Id of the person in the partner's own system; never answered.
            (``externalReferenceId``)
        accept_terms_of_service: True says that the person has agreed to the terms of BILL; has to be sent.
            (``acceptTermsOfService``)
    """

    first_name: str
    last_name: str | Unset = UNSET
    email: str
    role_id: str | Unset = UNSET
    username: str
    external_reference_id: str | Unset = UNSET
    accept_terms_of_service: bool
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        self.first_name = src["firstName"] if "firstName" in src else UNSET
        self.last_name = src["lastName"] if "lastName" in src else UNSET
        self.email = src["email"] if "email" in src else UNSET
        self.role_id = src["roleId"] if "roleId" in src else UNSET
        self.username = src["username"] if "username" in src else UNSET
        self.external_reference_id = src["externalReferenceId"] if "externalReferenceId" in src else UNSET
        self.accept_terms_of_service = src["acceptTermsOfService"] if "acceptTermsOfService" in src else UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.role_id
        if v is not UNSET:
            out["roleId"] = v
        v = self.username
        if v is not UNSET:
            out["username"] = v
        v = self.external_reference_id
        if v is not UNSET:
            out["externalReferenceId"] = v
        v = self.accept_terms_of_service
        if v is not UNSET:
            out["acceptTermsOfService"] = v
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
