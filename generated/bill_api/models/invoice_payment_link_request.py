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
        "customerId",
        "email",
        "returnUrl",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class InvoicePaymentLinkRequest:
    """Whom the payment page is for. That the first two fields are required is inferred from the sample.

    Attributes:
        customer_id: Customer of the invoice. (``customerId``)
        email: Address that the receipt goes to after the payment. (``email``)
        return_url: Page that the payer is sent to afterwards. (``returnUrl``)
    """

    customer_id: str
    email: str
    return_url: str | Unset = UNSET
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
        v = self.customer_id
        if v is not UNSET:
            out["customerId"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.return_url
        if v is not UNSET:
            out["returnUrl"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = InvoicePaymentLinkRequest) -> Any:
    """Body of ``InvoicePaymentLinkRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "customerId" in src:
        self.customer_id = src["customerId"]
    else:
        self.customer_id = UNSET
        known -= 1
    if "email" in src:
        self.email = src["email"]
    else:
        self.email = UNSET
        known -= 1
    if "returnUrl" in src:
        self.return_url = src["returnUrl"]
    else:
        self.return_url = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
