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
        "card",
        "wallet",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class OrganizationFundingPermissions:
    """Ways of funding that are switched on for the organization.

    Attributes:
        card: Permissions for paying by card. (``card``)
        wallet: Permissions for paying from the BILL Balance. (``wallet``)
    """

    card: CardFundingPermissions | Unset = UNSET
    wallet: WalletFundingPermissions | Unset = UNSET
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
        v = self.card
        if v is not UNSET:
            out["card"] = _plain(v)
        v = self.wallet
        if v is not UNSET:
            out["wallet"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = OrganizationFundingPermissions) -> Any:
    """Body of ``OrganizationFundingPermissions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "card" in src:
        v = src["card"]
        self.card = CardFundingPermissions_load(v) if v.__class__ is dict else v
    else:
        self.card = UNSET
        known -= 1
    if "wallet" in src:
        v = src["wallet"]
        self.wallet = WalletFundingPermissions_load(v) if v.__class__ is dict else v
    else:
        self.wallet = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .card_funding_permissions import CardFundingPermissions  # noqa: E402
from .card_funding_permissions import load as CardFundingPermissions_load  # noqa: E402
from .wallet_funding_permissions import WalletFundingPermissions  # noqa: E402
from .wallet_funding_permissions import load as WalletFundingPermissions_load  # noqa: E402
