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
        "text",
        "code",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentPurpose:
    """Purpose of a payment abroad, the same in requests and answers. Send the text or the code, whichever the
    international payments configuration asks for.

    Attributes:
        text: Purpose in free words, where no code is asked for. (``text``)
        code: Purpose chosen from the codes of the configuration. (``code``)
    """

    text: str | Unset = UNSET
    code: PaymentPurposeCode | Unset = UNSET
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
        v = self.text
        if v is not UNSET:
            out["text"] = v
        v = self.code
        if v is not UNSET:
            out["code"] = _plain(v)
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentPurpose) -> Any:
    """Body of ``PaymentPurpose.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 2
    if "text" in src:
        self.text = src["text"]
    else:
        self.text = UNSET
        known -= 1
    if "code" in src:
        v = src["code"]
        self.code = PaymentPurposeCode_load(v) if v.__class__ is dict else v
    else:
        self.code = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
from .payment_purpose_code import PaymentPurposeCode  # noqa: E402
from .payment_purpose_code import load as PaymentPurposeCode_load  # noqa: E402
