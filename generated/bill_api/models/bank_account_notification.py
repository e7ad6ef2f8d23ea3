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
        "bank-account",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class BankAccountNotification:
    """Body of the two bank-account.* events.

    Attributes:
        metadata: Which event this is and for which organization. (``metadata``)
        bank_account: The bank account after the change. (``bank-account``)
    """

    metadata: WebhookMetadata
    bank_account: WebhookBankAccount
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
        v = self.bank_account
        if v is not UNSET:
            out["bank-account"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = BankAccountNotification) -> Any:
    """Body of ``BankAccountNotification.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "metadata" in src:
        v = src["metadata"]
        self.metadata = WebhookMetadata_load(v) if v.__class__ is dict else v
    else:
        self.metadata = UNSET
        known -= 1
    if "bank-account" in src:
        v = src["bank-account"]
        self.bank_account = WebhookBankAccount_load(v) if v.__class__ is dict else v
    else:
        self.bank_account = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .webhook_bank_account import WebhookBankAccount  # noqa: E402
from .webhook_bank_account import load as WebhookBankAccount_load  # noqa: E402
from .webhook_metadata import WebhookMetadata  # noqa: E402
from .webhook_metadata import load as WebhookMetadata_load  # noqa: E402
