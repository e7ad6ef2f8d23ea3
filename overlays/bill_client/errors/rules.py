"""Refused by a rule of the business; those that BILL documents have classes of their own."""

from __future__ import annotations

from bill_client.errors.base import BillError

__all__ = (
    "BankAccountExists",
    "BusinessRule",
    "DuplicateNumber",
    "FundingAccountRefused",
    "InvalidProcessDate",
    "Overpayment",
    "RolledBack",
)


class BusinessRule(BillError):
    """The request was understood and refused by a rule (409, 422). Documented rules have classes of their own."""


class FundingAccountRefused(BusinessRule):
    """The account to pay from is not verified, or not open to this user (BDC_1151)."""


class InvalidProcessDate(BusinessRule):
    """The payment cannot be processed on this day (BDC_1152; BDC_1402 for a new bank account of the vendor)."""


class Overpayment(BusinessRule):
    """The amount is above what is due (BDC_1159)."""


class DuplicateNumber(BusinessRule):
    """Another document has this number (BDC_1171)."""


class BankAccountExists(BusinessRule):
    """The vendor has a bank account already (BDC_1233)."""


class RolledBack(BusinessRule):
    """Nothing is wrong here, but another element of the same request failed, and all were taken back (BDC_1246)."""
