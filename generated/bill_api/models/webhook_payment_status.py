# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class WebhookPaymentStatus(StrEnum):
    """The `singleStatus` of the payment in the API, not its `status`. The list is not complete, and no value
    is final: CLEARED can turn into a failed disbursement when the bank of the vendor refuses.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(WebhookPaymentStatus)``.
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
