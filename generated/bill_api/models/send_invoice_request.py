# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _Field

from ..codec import plain as _plain
from ..codec import show as _show
from ..types import UNSET

_new: Any = object.__new__
_KEYS = frozenset(
    (
        "recipient",
        "replyTo",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class SendInvoiceRequest:
    """Addresses and sender of the mail; there is no field for subject or text. That both are required is
    inferred.

    Attributes:
        recipient: Addresses that the mail goes to. (``recipient``)
        reply_to: User whom the mail comes from and answers go to. (``replyTo``)
    """

    recipient: InvoiceRecipient
    reply_to: InvoiceReplyTo
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
        v = self.recipient
        if v is not UNSET:
            out["recipient"] = _plain(v)
        v = self.reply_to
        if v is not UNSET:
            out["replyTo"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = SendInvoiceRequest) -> Any:
    """Body of ``SendInvoiceRequest.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "recipient" in src:
        v = src["recipient"]
        self.recipient = InvoiceRecipient_load(v) if v.__class__ is dict else v
    else:
        self.recipient = UNSET
        known -= 1
    if "replyTo" in src:
        v = src["replyTo"]
        self.reply_to = InvoiceReplyTo_load(v) if v.__class__ is dict else v
    else:
        self.reply_to = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .invoice_recipient import InvoiceRecipient  # noqa: E402
from .invoice_recipient import load as InvoiceRecipient_load  # noqa: E402
from .invoice_reply_to import InvoiceReplyTo  # noqa: E402
from .invoice_reply_to import load as InvoiceReplyTo_load  # noqa: E402
