# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class PaymentVoidInfoType(StrEnum):
    """What becomes of a voided payment: the money is credited to the account that it was taken from (which
    makes no vendor credit), the payment is issued again (as it was or as a virtual card), or neither.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(PaymentVoidInfoType)``.
    """

    VOID_AND_CREDIT = "VOID_AND_CREDIT"
    VOID_AND_REISSUE = "VOID_AND_REISSUE"
    VOID_AND_REISSUE_VCARD = "VOID_AND_REISSUE_VCARD"
    VOID_ONLY = "VOID_ONLY"

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the value is one of those described."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return (type(self), (self._value_,))
