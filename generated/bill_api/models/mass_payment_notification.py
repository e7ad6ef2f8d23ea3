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
        "metadata",
        "mass-payment",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class MassPaymentNotification:
    """Body of mass-payment.updated. The name of its second key was not seen; it follows the other hyphenated
    keys here, so be ready to find the batch under another.

    Attributes:
        metadata: Which event this is and for which organization. (``metadata``)
        mass_payment: The batch with its new status. The key is a guess. (``mass-payment``)
    """

    metadata: WebhookMetadata
    mass_payment: WebhookMassPayment | Unset = UNSET
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
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = _plain(v)
        v = self.mass_payment
        if v is not UNSET:
            out["mass-payment"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = MassPaymentNotification) -> Any:
    """Body of ``MassPaymentNotification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "metadata" in src:
        v = src["metadata"]
        self.metadata = WebhookMetadata_load(v) if v.__class__ is dict else v
    else:
        self.metadata = UNSET
        known -= 1
    if "mass-payment" in src:
        v = src["mass-payment"]
        self.mass_payment = WebhookMassPayment_load(v) if v.__class__ is dict else v
    else:
        self.mass_payment = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_mass_payment import WebhookMassPayment  # noqa: E402
from .webhook_mass_payment import load as WebhookMassPayment_load  # noqa: E402
from .webhook_metadata import WebhookMetadata  # noqa: E402
from .webhook_metadata import load as WebhookMetadata_load  # noqa: E402
