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
        "networkId",
        "type",
        "id",
        "name",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class NetworkInvitationAcceptRequest:
    """Which request to accept, and which record it belongs to. Send `id` or `name`, not both.

    Attributes:
        network_id: Id of the other organization in the network. (``networkId``)
        type_: What the other organization is to us; only CUSTOMER has been seen. (``type``)
        id: Existing customer (0cu) or vendor (009) to link. (``id``)
        name: Name for a new customer or vendor record, made when the request is accepted. (``name``)
    """

    network_id: str
    type_: NetworkInvitationAcceptRequestType
    id: str | Unset = UNSET
    name: str | Unset = UNSET
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
        v = self.network_id
        if v is not UNSET:
            out["networkId"] = v
        v = self.type_
        if v is not UNSET:
            out["type"] = _plain(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = NetworkInvitationAcceptRequest) -> Any:
    """Body of ``NetworkInvitationAcceptRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "networkId" in src:
        self.network_id = src["networkId"]
    else:
        self.network_id = UNSET
        known -= 1
    if "type" in src:
        v = src["type"]
        self.type_ = (
            (NetworkInvitationAcceptRequestType_get(v) or NetworkInvitationAcceptRequestType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.type_ = UNSET
        known -= 1
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        known -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .network_invitation_accept_request_type import NetworkInvitationAcceptRequestType  # noqa: E402

NetworkInvitationAcceptRequestType_get: Any = NetworkInvitationAcceptRequestType._value2member_map_.get
