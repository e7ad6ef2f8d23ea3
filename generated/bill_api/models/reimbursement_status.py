# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class ReimbursementStatus(StrEnum):
    """Where a reimbursement stands: first approvals by budget and administrators (one or two tiers), each of
    which can be undone, then payment. Taken from the list in the guide to notifications; more values
    are possible.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(ReimbursementStatus)``.
    """

    CREATED = "CREATED"
    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    BUDGET_APPROVAL = "BUDGET_APPROVAL"
    ADMIN_APPROVAL = "ADMIN_APPROVAL"
    AWAITING_TIER2_APPROVAL = "AWAITING_TIER2_APPROVAL"
    APPROVED = "APPROVED"
    APPROVAL_UNDONE = "APPROVAL_UNDONE"
    TIER2_APPROVAL_UNDONE = "TIER2_APPROVAL_UNDONE"
    DENIED = "DENIED"
    DENIAL_UNDONE = "DENIAL_UNDONE"
    READY_TO_PAY = "READY_TO_PAY"
    PAYMENT_PENDING = "PAYMENT_PENDING"
    PAID = "PAID"
    PAYMENT_FAILED = "PAYMENT_FAILED"
    CANCEL_PAYMENT = "CANCEL_PAYMENT"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"

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
