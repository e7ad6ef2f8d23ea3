# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class SingleStatus(StrEnum):
    """State of a payment's funding and delivery in one value. Not complete: more in-between values exist; PAID
    and FAILED are known from a client library only. No value is final, since a CLEARED payment may
    still be sent back by the vendor's bank. Cancelling is possible in SCHEDULED alone.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(SingleStatus)``.
    """

    SCHEDULED = "SCHEDULED"
    READY_TO_FUND = "READY_TO_FUND"
    FUNDING_STARTED = "FUNDING_STARTED"
    FUNDING_FAILED_ACTION_NEEDED = "FUNDING_FAILED_ACTION_NEEDED"
    FUNDING_FAILED_VOIDED = "FUNDING_FAILED_VOIDED"
    PROCESSED = "PROCESSED"
    SENT = "SENT"
    DELIVERED = "DELIVERED"
    DISBURSEMENT_ON_HOLD = "DISBURSEMENT_ON_HOLD"
    DISBURSEMENT_FAILED_ACTION_NEEDED = "DISBURSEMENT_FAILED_ACTION_NEEDED"
    DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED = "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED"
    CLEARED = "CLEARED"
    PARTIALLY_CLAIMED = "PARTIALLY_CLAIMED"
    EXPIRING = "EXPIRING"
    FUNDS_ESCHEATED = "FUNDS_ESCHEATED"
    CANCELLATION_IN_PROGRESS = "CANCELLATION_IN_PROGRESS"
    CANCELED = "CANCELED"
    VOID_PENDING = "VOID_PENDING"
    VOIDED = "VOIDED"
    PAID = "PAID"
    FAILED = "FAILED"
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
