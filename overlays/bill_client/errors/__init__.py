"""What a call may raise: one base, and families by what the caller can do about it."""

from __future__ import annotations

from bill_client.errors.answers import DecodeError, DriftError, RepeatedPage, ServerError, UnexpectedResponse
from bill_client.errors.base import BillError
from bill_client.errors.outcome import OutcomeUnknown, SentRequest, UploadPending
from bill_client.errors.refused import (
    AuthenticationError,
    FieldProblem,
    LimitReached,
    MfaRequired,
    NotFound,
    PermissionDenied,
    RateLimited,
    ValidationError,
)
from bill_client.errors.rules import (
    BankAccountExists,
    BusinessRule,
    DuplicateNumber,
    FundingAccountRefused,
    InvalidProcessDate,
    Overpayment,
    RolledBack,
)
from bill_client.errors.transport import CertificateError, TransportError
from bill_client.errors.unsent import ConfigurationError, MissingCredentials, StoreError

__all__ = (
    "AuthenticationError",
    "BankAccountExists",
    "BillError",
    "BusinessRule",
    "CertificateError",
    "ConfigurationError",
    "DecodeError",
    "DriftError",
    "DuplicateNumber",
    "FieldProblem",
    "FundingAccountRefused",
    "InvalidProcessDate",
    "LimitReached",
    "MfaRequired",
    "MissingCredentials",
    "NotFound",
    "OutcomeUnknown",
    "Overpayment",
    "PermissionDenied",
    "RateLimited",
    "RepeatedPage",
    "RolledBack",
    "SentRequest",
    "ServerError",
    "StoreError",
    "TransportError",
    "UnexpectedResponse",
    "UploadPending",
    "ValidationError",
)
