# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET, Unset

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "type",
        "name",
        "addresses",
        "managedBy",
    )
)
_known = _KEYS.issuperset
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class NetworkOrganization:
    """An organization found in the network.

    Attributes:
        id: Payment network id (PNI), used as `networkId`; begins with 0rv for verified national vendors.
            (``id``)
        type_: Kind of organization; only UNDEFINED has been seen. (``type``)
        name: Name it goes by in the network. (``name``)
        addresses: Known addresses, to tell organizations of the same name apart. (``addresses``)
        managed_by: Who manages the entry, where that is known. (``managedBy``)
    """

    id: str
    type_: NetworkOrganizationType | Unset = UNSET
    name: str | Unset = UNSET
    addresses: list[NetworkAddress] | Unset = UNSET
    managed_by: NetworkManagedBy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def __repr__(self) -> str:
        return _show(self, _SECRET)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode; unknown keys are kept, absent fields are ``UNSET``, and nothing is refused."""
        self = _new(cls)
        v: Any
        self.id = src["id"] if "id" in src else UNSET
        if "type" in src:
            v = src["type"]
            self.type_ = (NetworkOrganizationType_get(v) or NetworkOrganizationType(v)) if v.__class__ is str else v
        else:
            self.type_ = UNSET
        self.name = src["name"] if "name" in src else UNSET
        if "addresses" in src:
            v = src["addresses"]
            self.addresses = (
                [NetworkAddress.from_dict(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
            )
        else:
            self.addresses = UNSET
        if "managedBy" in src:
            v = src["managedBy"]
            self.managed_by = NetworkManagedBy.from_dict(v) if v.__class__ is dict else v
        else:
            self.managed_by = UNSET
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
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.addresses
        if v is not UNSET:
            out["addresses"] = _plain(v)
        v = self.managed_by
        if v is not UNSET:
            out["managedBy"] = _plain(v)
        out.update(self.additional_properties)
        return out


# Below the class, so that models may refer to each other.
from .network_address import NetworkAddress  # noqa: E402
from .network_managed_by import NetworkManagedBy  # noqa: E402
from .network_organization_type import NetworkOrganizationType  # noqa: E402

NetworkOrganizationType_get: Any = NetworkOrganizationType._value2member_map_.get
