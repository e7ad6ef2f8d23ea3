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
        "firstName",
        "lastName",
        "email",
        "phone",
        "altPhone",
        "alternateEmail",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class CustomerContactCreate:
    """A new contact, who gets access to the web app at once.

    Attributes:
        first_name: Given name of the person, 1 to 100 characters. (``firstName``)
        last_name: Family name of the person, up to 100 characters. (``lastName``)
        email: Address that the person will sign in with. It must not be in use for another contact.
            (``email``)
        phone: Main number of the person, up to 40 characters. (``phone``)
        alt_phone: Second number, up to 40 characters, meant for syncing with accounting software.
            (``altPhone``)
        alternate_email: Second address for notices about payments; nobody can sign in with it.
            (``alternateEmail``)
    """

    first_name: str
    last_name: str | Unset = UNSET
    email: str
    phone: str | Unset = UNSET
    alt_phone: str | Unset = UNSET
    alternate_email: str | Unset = UNSET
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = CustomerContactCreate) -> Any:
    """Body of ``CustomerContactCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 6
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
    if "phone" in src:
        self.phone = src["phone"]
    else:
        self.phone = UNSET
        known -= 1
    if "altPhone" in src:
        self.alt_phone = src["altPhone"]
    else:
        self.alt_phone = UNSET
        known -= 1
    if "alternateEmail" in src:
        self.alternate_email = src["alternateEmail"]
    else:
        self.alternate_email = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
