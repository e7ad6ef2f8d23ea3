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
        "networkType",
        "rppsInformation",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class NetworkInvitationCreate:
    """The organization to connect with.

    Attributes:
        network_id: The `id` of a hit of `search`. (``networkId``)
        network_type: Directory the organization was found in; RPPS is that of national billers.
            (``networkType``)
        rpps_information: Extra data for national billers; only for networkType RPPS. (``rppsInformation``)
    """

    network_id: str
    network_type: NetworkInvitationCreateNetworkType
    rpps_information: RppsInformation | Unset = UNSET
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
        v = self.network_type
        if v is not UNSET:
            out["networkType"] = _plain(v)
        v = self.rpps_information
        if v is not UNSET:
            out["rppsInformation"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = NetworkInvitationCreate) -> Any:
    """Body of ``NetworkInvitationCreate.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "networkId" in src:
        self.network_id = src["networkId"]
    else:
        self.network_id = UNSET
        known -= 1
    if "networkType" in src:
        v = src["networkType"]
        self.network_type = (
            (NetworkInvitationCreateNetworkType_get(v) or NetworkInvitationCreateNetworkType(v))
            if v.__class__ is str
            else v
        )
    else:
        self.network_type = UNSET
        known -= 1
    if "rppsInformation" in src:
        v = src["rppsInformation"]
        self.rpps_information = RppsInformation_load(v) if v.__class__ is dict else v
    else:
        self.rpps_information = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .network_invitation_create_network_type import NetworkInvitationCreateNetworkType  # noqa: E402
from .rpps_information import RppsInformation  # noqa: E402
from .rpps_information import load as RppsInformation_load  # noqa: E402

NetworkInvitationCreateNetworkType_get: Any = NetworkInvitationCreateNetworkType._value2member_map_.get
