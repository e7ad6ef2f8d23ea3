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
        "id",
        "type",
        "name",
        "addresses",
        "managedBy",
    )
)
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
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = NetworkOrganization) -> Any:
    """Body of ``NetworkOrganization.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 5
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (NetworkOrganizationType_get(v) or NetworkOrganizationType(v)) if v.__class__ is str else v
    else:
        self.type_ = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "addresses" in src:
        v = src["addresses"]
        self.addresses = [NetworkAddress_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.addresses = UNSET
        known -= 1
    if "managedBy" in src:
        v = src["managedBy"]
        self.managed_by = NetworkManagedBy_load(v) if v.__class__ is dict else v
    else:
        self.managed_by = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .network_address import NetworkAddress  # noqa: E402
from .network_address import load as NetworkAddress_load  # noqa: E402
from .network_managed_by import NetworkManagedBy  # noqa: E402
from .network_managed_by import load as NetworkManagedBy_load  # noqa: E402
from .network_organization_type import NetworkOrganizationType  # noqa: E402

NetworkOrganizationType_get: Any = NetworkOrganizationType._value2member_map_.get
