# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
from __future__ import annotations

from enum import StrEnum
from typing import Self


class RoleType(StrEnum):
    """Kind of role. Built in are ADMINISTRATOR, ACCOUNTANT, APPROVER, PAYER, CLERK and AUDITOR; CUSTOM is
    presumably a role of the organization's own making, and what the others may do is not documented.

    Open: a value that is not listed is kept as a member of its own that is not in ``list(RoleType)``.
    """

    ACCOUNTANT = "ACCOUNTANT"
    ADMINISTRATOR = "ADMINISTRATOR"
    APPROVER = "APPROVER"
    AUDITOR = "AUDITOR"
    CLERK = "CLERK"
    CUSTOM = "CUSTOM"
    INTERNAL = "INTERNAL"
    MEMBER = "MEMBER"
    NO_ACCESS = "NO_ACCESS"
    PARTNER = "PARTNER"
    PAYER = "PAYER"
    PURCHASE_REQUESTER = "PURCHASE_REQUESTER"
    REVIEWER = "REVIEWER"
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
