# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import instant as _instant
from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "email",
        "phone",
        "altPhone",
        "alternateEmail",
        "archived",
        "createdTime",
        "updatedTime",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomerContact:
    """A person at a customer who can sign in to see and pay its invoices. The fields are inferred from the
    create body.

    Attributes:
        id: Made by the server, unlike the e-mail it never changes. (``id``)
        first_name: Given name of the person, 1 to 100 characters. (``firstName``)
        last_name: Family name of the person, up to 100 characters. (``lastName``)
        email: Address that the person signs in with. (``email``)
        phone: Main number of the person, up to 40 characters. (``phone``)
        alt_phone: Second number, up to 40 characters, meant for syncing with accounting software.
            (``altPhone``)
        alternate_email: Second address for notices about payments; nobody can sign in with it.
            (``alternateEmail``)
        archived: True once the contact was archived. (``archived``)
        created_time: Instant at which the contact was made. (``createdTime``)
        updated_time: Instant of the last change. (``updatedTime``)
    """

    id: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    alt_phone: str | Unset = UNSET
    alternate_email: str | Unset = UNSET
    archived: bool | Unset = UNSET
    created_time: datetime.datetime | Unset = UNSET
    updated_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.id = src["id"] if "id" in src else UNSET
        self.first_name = src["firstName"] if "firstName" in src else UNSET
        self.last_name = src["lastName"] if "lastName" in src else UNSET
        self.email = src["email"] if "email" in src else UNSET
        self.phone = src["phone"] if "phone" in src else UNSET
        self.alt_phone = src["altPhone"] if "altPhone" in src else UNSET
        self.alternate_email = src["alternateEmail"] if "alternateEmail" in src else UNSET
        self.archived = src["archived"] if "archived" in src else UNSET
        if "createdTime" in src:
            v = src["createdTime"]
            self.created_time = _instant(v)
        else:
            self.created_time = UNSET
        if "updatedTime" in src:
            v = src["updatedTime"]
            self.updated_time = _instant(v)
        else:
            self.updated_time = UNSET
        self.additional_properties = {} if _known(src) else {k: w for k, w in src.items() if k not in _KEYS}
        out: Self = self
        return out

    def to_dict(self) -> dict[str, Any]:
        """Encode to JSON data; fields that are ``UNSET`` are left out."""
        out: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.first_name
        if v is not UNSET:
            out["firstName"] = v
        v = self.last_name
        if v is not UNSET:
            out["lastName"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.phone
        if v is not UNSET:
            out["phone"] = v
        v = self.alt_phone
        if v is not UNSET:
            out["altPhone"] = v
        v = self.alternate_email
        if v is not UNSET:
            out["alternateEmail"] = v
        v = self.archived
        if v is not UNSET:
            out["archived"] = v
        v = self.created_time
        if v is not UNSET:
            out["createdTime"] = _plain(v)
        v = self.updated_time
        if v is not UNSET:
            out["updatedTime"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
