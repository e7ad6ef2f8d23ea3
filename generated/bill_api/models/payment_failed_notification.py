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
        "payment",
        "errors",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentFailedNotification:
    """Body of payment.failed. Its form is known from code that quotes the page, not from the page.

    Attributes:
        metadata: Which event this is and for which organization. (``metadata``)
        payment: The payment that was not made. (``payment``)
        errors: Why: unknown bill or vendor, more than is due, wrong process date, inactive account and the
            like. (``errors``)
    """

    metadata: WebhookMetadata
    payment: WebhookFailedPayment
    errors: list[WebhookError] | Unset = UNSET
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
        v = self.payment
        if v is not UNSET:
            out["payment"] = _plain(v)
        v = self.errors
        if v is not UNSET:
            out["errors"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentFailedNotification) -> Any:
    """Body of ``PaymentFailedNotification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 3
    if "metadata" in src:
        v = src["metadata"]
        self.metadata = WebhookMetadata_load(v) if v.__class__ is dict else v
    else:
        self.metadata = UNSET
        known -= 1
    if "payment" in src:
        v = src["payment"]
        self.payment = WebhookFailedPayment_load(v) if v.__class__ is dict else v
    else:
        self.payment = UNSET
        known -= 1
    if "errors" in src:
        v = src["errors"]
        self.errors = [WebhookError_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    else:
        self.errors = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_error import WebhookError  # noqa: E402
from .webhook_error import load as WebhookError_load  # noqa: E402
from .webhook_failed_payment import WebhookFailedPayment  # noqa: E402
from .webhook_failed_payment import load as WebhookFailedPayment_load  # noqa: E402
from .webhook_metadata import WebhookMetadata  # noqa: E402
from .webhook_metadata import load as WebhookMetadata_load  # noqa: E402
