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
        "status",
        "networkId",
        "id",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class NetworkInvitation:
    """State of the connection between the organization and one vendor or customer.

    Attributes:
        status: State of the connection, with the values of `networkStatus` of vendors; only NOT_CONNECTED
            has been seen here. (``status``)
        network_id: Id of the other organization in the network, as in the search. (``networkId``)
        id: The vendor (009) or customer (0cu) that was asked about. (``id``)
    """

    status: NetworkStatus | Unset = UNSET
    network_id: str | Unset = UNSET
    id: str
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
        v = self.status
        if v is not UNSET:
            out["status"] = _plain(v)
        v = self.network_id
        if v is not UNSET:
            out["networkId"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = NetworkInvitation) -> Any:
    """Body of ``NetworkInvitation.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "status" in src:
        v = src["status"]
        self.status = (NetworkStatus_get(v) or NetworkStatus(v)) if v.__class__ is str else v
    else:
        self.status = UNSET
        known -= 1
    if "networkId" in src:
        self.network_id = src["networkId"]
    else:
        self.network_id = UNSET
        known -= 1
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .network_status import NetworkStatus  # noqa: E402

NetworkStatus_get: Any = NetworkStatus._value2member_map_.get
