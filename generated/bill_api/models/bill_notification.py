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
        "metadata",
        "bill",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BillNotification:
    """Body of the four bill.* events.

    Attributes:
        metadata: Which event this is and for which organization. (``metadata``)
        bill: The bill after the change, without its lines. (``bill``)
    """

    metadata: WebhookMetadata
    bill: WebhookBill
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
        v = self.bill
        if v is not UNSET:
            out["bill"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BillNotification) -> Any:
    """Body of ``BillNotification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "metadata" in src:
        v = src["metadata"]
        self.metadata = WebhookMetadata_load(v) if v.__class__ is dict else v
    else:
        self.metadata = UNSET
        known -= 1
    if "bill" in src:
        v = src["bill"]
        self.bill = WebhookBill_load(v) if v.__class__ is dict else v
    else:
        self.bill = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_bill import WebhookBill  # noqa: E402
from .webhook_bill import load as WebhookBill_load  # noqa: E402
from .webhook_metadata import WebhookMetadata  # noqa: E402
from .webhook_metadata import load as WebhookMetadata_load  # noqa: E402
