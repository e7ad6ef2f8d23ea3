"""From a request to what has to happen once: which bills it pays, under which number, and what is checked before."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from bill_client.approvals.automatic import check_new_bills, check_recurring_bill
from bill_client.approvals.days import check_process_date
from bill_client.approvals.errors import MoneyRefused
from bill_client.approvals.guard import check_payment
from bill_client.approvals.reading import read_bills
from bill_client.approvals.review import review
from bill_client.intents.evidence import before
from bill_client.intents.job import Job, Prepared, with_body
from bill_client.intents.keys import NUMBER, fingerprint, transaction_number, without_secrets
from bill_client.intents.portions import amounts_of, child_of, shares_of
from bill_client.intents.records import Wanted
from bill_client.intents.scope import BILL_MAKERS, BILL_SETTLERS, PAYMENTS
from bill_client.shapes import is_list, is_object

if TYPE_CHECKING:
    from bill_api.wire import Request
    from bill_client.approvals.policy import ApprovalPolicy
    from bill_client.intents.asks import Reading

__all__ = ("Terms", "check_bill_maker", "order")


_RECURRING = "recurring_bills"
"""Resource of bills that come again."""


@frozen(kw_only=True)
class Terms:
    """Under which terms a call happens once.

    Args:
        scope: hash of the account.
        key: of the intent.
        is_fresh: whether the key was made for this call.
        policy: what is taken for approved.
        now: seconds since 1970; None where the clock is not that of BILL.
        patience: seconds to wait for somebody else who has the same call under way.
    """

    scope: str
    key: str
    is_fresh: bool
    policy: ApprovalPolicy
    now: float | None = None
    patience: float = math.inf


def order(request: Request, terms: Terms) -> Job:
    """What has to happen once so that a request is carried out.

    Args:
        request: of an operation in :mod:`bill_client.intents.scope`.
        terms: key, account and policy.

    Raises:
        MoneyRefused: it can never be carried out once for certain; nothing was sent.
    """
    operation = request.operation
    if operation.id in PAYMENTS:
        return _payment(request, terms)
    wanted = Wanted(
        key=terms.key,
        operation=operation.id,
        fingerprint=fingerprint(operation.id, request.path, request.json),
        bills=tuple(_shares(request.json)) if operation.id in BILL_SETTLERS else (),
        facts={"request": without_secrets(request.json), "path": request.path},
    )
    reading = _new_bill if operation.id in BILL_MAKERS else _other
    return Job(
        operation=operation, wanted=wanted, prepare=lambda: reading(request, terms.policy), is_fresh=terms.is_fresh
    )


def _payment(request: Request, terms: Terms) -> Job:
    body = dict(request.json or {})
    _refuse_new_bill(request.operation.id, body)
    body.setdefault(NUMBER, transaction_number(terms.scope, terms.key))
    shares = _shares(body)
    is_batch = "payments" in body
    wanted = Wanted(
        key=terms.key,
        operation=request.operation.id,
        fingerprint=fingerprint(request.operation.id, request.path, request.json),
        bills=tuple(shares),
        number=body[NUMBER],
        facts={"request": without_secrets(body), "path": request.path},
    )
    return Job(
        operation=request.operation,
        wanted=wanted,
        prepare=lambda: _paid(with_body(request, body), shares, terms),
        review=partial(review, shares, terms.policy),
        children=tuple(child_of(wanted, bill, amount) for bill, amount in shares.items()) if is_batch else (),
        share=partial(shares_of, operation=request.operation.id, key=terms.key) if is_batch else None,
        is_fresh=terms.is_fresh and NUMBER not in (request.json or {}),
    )


def _paid(request: Request, shares: Mapping[str, Decimal | None], terms: Terms) -> Reading[Prepared]:
    body = request.json
    account = body.get("fundingAccount")
    funding = account.get("type") if is_object(account) else None
    check_process_date(body.get("processDate"), now=terms.now, funding=funding)
    bills = yield from read_bills(shares)
    seen = check_payment(bills, shares, terms.policy)
    return Prepared(request=request, facts={"bills": amounts_of(bills), "approvals": seen})


def check_bill_maker(request: Request, policy: ApprovalPolicy) -> Reading[dict[str, Any]]:
    """Refuse a bill that would be paid by itself; returns what was seen, to be recorded.

    Args:
        request: that makes or changes bills.
        policy: lets them through where it is off.

    Raises:
        MoneyRefused: its vendor is paid automatically, or it would pay itself; nothing was sent.
    """
    if request.operation.resource == _RECURRING:
        return (yield from check_recurring_bill(request.json, policy))
    return (yield from check_new_bills(_vendors(request.json), policy))


def _new_bill(request: Request, policy: ApprovalPolicy) -> Reading[Prepared]:
    seen = yield from check_bill_maker(request, policy)
    known = yield from before(request.operation, request)
    return Prepared(request=request, facts={"approvals": seen, "before": known})


def _other(request: Request, _policy: ApprovalPolicy) -> Reading[Prepared]:
    return Prepared(request=request, facts={"before": (yield from before(request.operation, request))})


def _vendors(body: Any) -> list[str]:
    """Vendors of the bills that a body makes, one or a list of them."""
    made = body if is_list(body) else [body]
    return [each["vendorId"] for each in made if isinstance(each.get("vendorId"), str)]


def _shares(body: Mapping[str, Any]) -> dict[str, Decimal | None]:
    """Bill -> what a body pays of it."""
    shares: dict[str, Decimal | None] = {}
    for each in body.get("payments") or [body]:
        bill = each.get("billId")
        if isinstance(bill, str):
            shares[bill] = (shares.get(bill) or Decimal(0)) + Decimal(each.get("amount") or 0)
    return shares


def _refuse_new_bill(operation: str, body: Mapping[str, Any]) -> None:
    options = body.get("processingOptions")
    if (is_object(options) and options.get("createBill")) or body.get("createBill"):
        raise MoneyRefused(
            "createBill makes a bill without a number by which it could be found again after a lost answer",
            operation=operation,
            hint="create the bill with an invoice number of your own (client.bills.create), then pay it (client.pay)",
        )
