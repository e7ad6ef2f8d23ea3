"""Values that are neither in the description nor ids of objects: credentials, codes, days on which banks work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias

from bill_mock.codec import JsonObject
from tests.contract.identity import Identity

Given: TypeAlias = dict[str, Mapping[str, Sequence[Any]]]
_DAYS_AHEAD = 7
_WEEKEND = 5
_AMOUNTS = (1.25, 2)
_CENTS = (0.01,)


def values(identity: Identity, today: date) -> Given:
    """Values by operation, then by dotted body field or name of a parameter.

    Args:
        identity: whose credentials stand in sign-ins.
        today: the day at the target.
    """
    held = identity.credentials
    remembered: dict[str, Sequence[Any]] = {name: [held[name]] for name in ("rememberMeId", "device") if name in held}
    given: Given = {
        "login": {name: [value] for name, value in identity.login.items()},
        "loginAsUser": remembered,
        "stepUpSession": remembered,
        **_payments(held, today),
        **_partner(identity),
    }
    if "approver" in held:
        policy = {
            "approvers": [held["userId"]],
            "rules.key": ["BILL_AMOUNT"],
            "rules.op": ["gte"],
            "rules.values": ["100.00"],
        }
        given |= {"createBillApprovalPolicy": policy, "updateBillApprovalPolicy": policy}
    if "oauth" in held:
        client = held["oauth"]
        given["createAccessToken"] = {"client_id": [client["clientId"]], "client_secret": [client["clientSecret"]]}
    return given


def _partner(identity: Identity) -> Given:
    login = identity.partner_login or {}
    organization = {"organizationId": [identity.credentials["organizationId"]]}
    names = ("listPartnerUsers", "createPartnerUser", "getPartnerUser", "updatePartnerUser", "archivePartnerUser")
    more = ("restorePartnerUser", "listPartnerUserRoles", "getPartnerUserRole")
    given: Given = dict.fromkeys((*names, *more), organization)
    return {**given, "partnerLogin": {name: [value] for name, value in login.items()}}


def _payments(held: JsonObject, today: date) -> Given:
    if "fundingAccountId" not in held:
        return {}
    common = {
        "processDate": [working_day(today).isoformat()],
        "fundingAccount.type": ["BANK_ACCOUNT"],
        "fundingAccount.id": [held["fundingAccountId"]],
    }
    return {
        "createPayment": {**common, "amount": _AMOUNTS, "processingOptions.createBill": [False]},
        "createBulkPayment": {**common, "payments.amount": _AMOUNTS},
        "createMassPayment": {**common, "payments.amount": _AMOUNTS},
        "createBill": {"vendorCredits.amount": _CENTS},
        "createBulkBills": {"vendorCredits.amount": _CENTS},
        "recordPayment": {"payments.amount": _AMOUNTS, "payments.vendorCredits.amount": _CENTS},
        "listPaymentOptions": {"amount": _AMOUNTS},
    }


def working_day(today: date) -> date:
    """A day within a fortnight on which payments can be processed, banks permitting: a Tuesday."""
    day = today + timedelta(days=_DAYS_AHEAD)
    return day + timedelta(days=(1 - day.weekday()) % 7)
