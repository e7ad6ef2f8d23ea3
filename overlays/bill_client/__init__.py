"""A client for the BILL v3 API: sign-in, sessions and errors around the generated package `bill_api`.

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_api import models
    from bill_api.drift import Drift
    from bill_api.paging import AsyncPaginated, Page, Paginated, Progress
    from bill_api.query import Filter, Order
    from bill_api.types import UNSET, Unset
    from bill_client.approvals.errors import ApprovalIncomplete, MoneyProblem, MoneyRefused
    from bill_client.approvals.policy import ApprovalPolicy
    from bill_client.approvals.rules import ApprovalRule
    from bill_client.approvals.standing import Approver, BillStanding
    from bill_client.client import AsyncBillClient, BillClient
    from bill_client.config import Environment
    from bill_client.credentials import (
        ConsoleLogin,
        Credential,
        OAuthClient,
        OrganizationLogin,
        PartnerLogin,
        PartnerUser,
        SpendToken,
        SyncToken,
    )
    from bill_client.errors import (
        AuthenticationError,
        BankAccountExists,
        BillError,
        BusinessRule,
        CertificateError,
        ConfigurationError,
        DecodeError,
        DriftError,
        DuplicateNumber,
        FieldProblem,
        FundingAccountRefused,
        InvalidProcessDate,
        LimitReached,
        MfaRequired,
        MissingCredentials,
        NotFound,
        OutcomeUnknown,
        Overpayment,
        PermissionDenied,
        RateLimited,
        RepeatedPage,
        RolledBack,
        SentRequest,
        ServerError,
        StoreError,
        TransportError,
        UnexpectedResponse,
        UploadPending,
        ValidationError,
    )
    from bill_client.intents.errors import (
        BillClaimed,
        IdempotencyConflict,
        InProgress,
        IntentAbsent,
        LeaseLost,
        NeedsHuman,
        StoreRestored,
    )
    from bill_client.intents.many import Paid, Pay
    from bill_client.intents.records import Intent
    from bill_client.intents.rules import IntentRules
    from bill_client.intents.states import State
    from bill_client.limits.rates import LimitRules
    from bill_client.limits.waiting import Wait
    from bill_client.observe import Observe, RequestDetails, ResponseDetails
    from bill_client.policy import RetryPolicy
    from bill_client.raw import RawResponse
    from bill_client.store.state import StateStore

__all__ = (
    "UNSET",
    "ApprovalIncomplete",
    "ApprovalPolicy",
    "ApprovalRule",
    "Approver",
    "AsyncBillClient",
    "AsyncPaginated",
    "AuthenticationError",
    "BankAccountExists",
    "BillClaimed",
    "BillClient",
    "BillError",
    "BillStanding",
    "BusinessRule",
    "CertificateError",
    "ConfigurationError",
    "ConsoleLogin",
    "Credential",
    "DecodeError",
    "Drift",
    "DriftError",
    "DuplicateNumber",
    "Environment",
    "FieldProblem",
    "Filter",
    "FundingAccountRefused",
    "IdempotencyConflict",
    "InProgress",
    "Intent",
    "IntentAbsent",
    "IntentRules",
    "InvalidProcessDate",
    "LeaseLost",
    "LimitReached",
    "LimitRules",
    "MfaRequired",
    "MissingCredentials",
    "MoneyProblem",
    "MoneyRefused",
    "NeedsHuman",
    "NotFound",
    "OAuthClient",
    "Observe",
    "Order",
    "OrganizationLogin",
    "OutcomeUnknown",
    "Overpayment",
    "Page",
    "Paginated",
    "Paid",
    "PartnerLogin",
    "PartnerUser",
    "Pay",
    "PermissionDenied",
    "Progress",
    "RateLimited",
    "RawResponse",
    "RepeatedPage",
    "RequestDetails",
    "ResponseDetails",
    "RetryPolicy",
    "RolledBack",
    "SentRequest",
    "ServerError",
    "SpendToken",
    "State",
    "StateStore",
    "StoreError",
    "StoreRestored",
    "SyncToken",
    "TransportError",
    "UnexpectedResponse",
    "Unset",
    "UploadPending",
    "ValidationError",
    "Wait",
    "models",
)

_ELSEWHERE = {
    "State": "bill_client.intents.states",
    "Pay": "bill_client.intents.many",
    "Paid": "bill_client.intents.many",
    "IntentRules": "bill_client.intents.rules",
    "Intent": "bill_client.intents.records",
    "UNSET": "bill_api.types",
    "ApprovalIncomplete": "bill_client.approvals.errors",
    "ApprovalPolicy": "bill_client.approvals.policy",
    "ApprovalRule": "bill_client.approvals.rules",
    "Approver": "bill_client.approvals.standing",
    "AsyncBillClient": "bill_client.client",
    "AsyncPaginated": "bill_api.paging",
    "BillClaimed": "bill_client.intents.errors",
    "BillClient": "bill_client.client",
    "BillStanding": "bill_client.approvals.standing",
    "ConsoleLogin": "bill_client.credentials",
    "Credential": "bill_client.credentials",
    "Drift": "bill_api.drift",
    "Environment": "bill_client.config",
    "Filter": "bill_api.query",
    "IdempotencyConflict": "bill_client.intents.errors",
    "InProgress": "bill_client.intents.errors",
    "IntentAbsent": "bill_client.intents.errors",
    "LeaseLost": "bill_client.intents.errors",
    "LimitRules": "bill_client.limits.rates",
    "NeedsHuman": "bill_client.intents.errors",
    "MoneyProblem": "bill_client.approvals.errors",
    "MoneyRefused": "bill_client.approvals.errors",
    "OAuthClient": "bill_client.credentials",
    "Observe": "bill_client.observe",
    "Order": "bill_api.query",
    "OrganizationLogin": "bill_client.credentials",
    "Page": "bill_api.paging",
    "Paginated": "bill_api.paging",
    "PartnerLogin": "bill_client.credentials",
    "PartnerUser": "bill_client.credentials",
    "Progress": "bill_api.paging",
    "RawResponse": "bill_client.raw",
    "RequestDetails": "bill_client.observe",
    "ResponseDetails": "bill_client.observe",
    "RetryPolicy": "bill_client.policy",
    "SpendToken": "bill_client.credentials",
    "StateStore": "bill_client.store.state",
    "StoreRestored": "bill_client.intents.errors",
    "SyncToken": "bill_client.credentials",
    "Unset": "bill_api.types",
    "Wait": "bill_client.limits.waiting",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    if name == "models":
        value: object = import_module("bill_api.models")
    else:
        value = getattr(import_module(_ELSEWHERE.get(name, "bill_client.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
