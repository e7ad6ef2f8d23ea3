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
        "organization",
        "user",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class FundingAccountPermissions:
    """What the organization and the signed-in user may pay with.

    Attributes:
        organization: What is switched on for the organization. (``organization``)
        user: What the signed-in user may do. (``user``)
    """

    organization: OrganizationFundingPermissions | Unset = UNSET
    user: UserFundingPermissions | Unset = UNSET
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
        v = self.organization
        if v is not UNSET:
            out["organization"] = _plain(v)
        v = self.user
        if v is not UNSET:
            out["user"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = FundingAccountPermissions) -> Any:
    """Body of ``FundingAccountPermissions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "organization" in src:
        v = src["organization"]
        self.organization = OrganizationFundingPermissions_load(v) if v.__class__ is dict else v
    else:
        self.organization = UNSET
        known -= 1
    if "user" in src:
        v = src["user"]
        self.user = UserFundingPermissions_load(v) if v.__class__ is dict else v
    else:
        self.user = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .organization_funding_permissions import OrganizationFundingPermissions  # noqa: E402
from .organization_funding_permissions import load as OrganizationFundingPermissions_load  # noqa: E402
from .user_funding_permissions import UserFundingPermissions  # noqa: E402
from .user_funding_permissions import load as UserFundingPermissions_load  # noqa: E402
