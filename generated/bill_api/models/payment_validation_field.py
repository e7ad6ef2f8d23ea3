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
        "name",
        "description",
        "regularExpression",
        "required",
    )
)
_SECRET: frozenset[str] = frozenset(())


@_define(slots=True, weakref_slot=False, repr=False, kw_only=True)
class PaymentValidationField:
    """A bank or regulatory field and the format it must have.

    Attributes:
        name: Name of the field, to be used in the bank account or in `regulatoryFields`. (``name``)
        description: What the field holds in this country, such as an IBAN in `accountNumber`.
            (``description``)
        regular_expression: Pattern that a value must match. (``regularExpression``)
        required: True when the account is refused without the field. (``required``)
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    regular_expression: str | Unset = UNSET
    required: bool | Unset = UNSET
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.regular_expression
        if v is not UNSET:
            out["regularExpression"] = v
        v = self.required
        if v is not UNSET:
            out["required"] = v
        if self.additional_properties:
            out.update(_plain(self.additional_properties))
        return out


def load(src: Mapping[str, Any], cls: Any = PaymentValidationField) -> Any:
    """Body of ``PaymentValidationField.from_dict``, as a function because calling one is cheaper."""
    self = _new(cls)
    known = 4
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        known -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        known -= 1
    if "regularExpression" in src:
        self.regular_expression = src["regularExpression"]
    else:
        self.regular_expression = UNSET
        known -= 1
    if "required" in src:
        self.required = src["required"]
    else:
        self.required = UNSET
        known -= 1
    self.additional_properties = {} if known == len(src) else {k: w for k, w in src.items() if k not in _KEYS}
    return self


# Below the class, so that models may refer to each other.
