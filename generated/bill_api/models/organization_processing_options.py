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
        "mailingAddressSameAsPhysical",
        "individualTransferOut",
        "individualTransferIn",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class OrganizationProcessingOptions:
    """Switches of an organization for its addresses and for transfers with individuals.

    Attributes:
        mailing_address_same_as_physical: True when letters go to the physical address; a boolean, though
            one sample sends it as text. (``mailingAddressSameAsPhysical``)
        individual_transfer_out: Whether money may go out to individuals; the meaning is read from the name.
            (``individualTransferOut``)
        individual_transfer_in: Whether money may come in from individuals; the meaning is read from the
            name. (``individualTransferIn``)
    """

    mailing_address_same_as_physical: bool | Unset = UNSET
    individual_transfer_out: bool | Unset = UNSET
    individual_transfer_in: bool | Unset = UNSET
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
        v = self.mailing_address_same_as_physical
        if v is not UNSET:
            out["mailingAddressSameAsPhysical"] = v
        v = self.individual_transfer_out
        if v is not UNSET:
            out["individualTransferOut"] = v
        v = self.individual_transfer_in
        if v is not UNSET:
            out["individualTransferIn"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = OrganizationProcessingOptions) -> Any:
    """Body of ``OrganizationProcessingOptions.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "mailingAddressSameAsPhysical" in src:
        self.mailing_address_same_as_physical = src["mailingAddressSameAsPhysical"]
    else:
        self.mailing_address_same_as_physical = UNSET
        known -= 1
    if "individualTransferOut" in src:
        self.individual_transfer_out = src["individualTransferOut"]
    else:
        self.individual_transfer_out = UNSET
        known -= 1
    if "individualTransferIn" in src:
        self.individual_transfer_in = src["individualTransferIn"]
    else:
        self.individual_transfer_in = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
