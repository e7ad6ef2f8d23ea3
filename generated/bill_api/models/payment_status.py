# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class PaymentStatus(StrEnum):
    """Coarse state of a payment to a vendor. Not known to be complete: PENDING, FAILED and UNDEFINED come from
    a client library, ESCHEATED (unclaimed money handed to the state) from live data. Mind CANCELLED
    here, CANCELED in the single status and in receivables.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(PaymentStatus)``.
    """

    SCHEDULED = "SCHEDULED"
    APPROVING = "APPROVING"
    PENDING = "PENDING"
    PAID = "PAID"
    FAILED = "FAILED"
    VOID = "VOID"
    CANCELLED = "CANCELLED"
    ESCHEATED = "ESCHEATED"
    UNDEFINED = "UNDEFINED"

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
