# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Record a payment made outside BILL: ``POST /connect/v3/bills/record-payment`` (recordPayment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.record_bill_payment_request import RecordBillPaymentRequest
from ...models.recorded_bill_payment import RecordedBillPayment
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["recordPayment"]
RecordedBillPayment_load: Any = RecordedBillPayment.from_dict


def build(body: RecordBillPaymentRequest) -> Request:
    """The request; see ``client.bills.record_payment`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, RecordBillPaymentRequest, "recordPayment"),
    )


def parse(response: Response) -> RecordedBillPayment:
    """Decode a success."""
    v: Any = _load(response, dict, "recordPayment")
    out: RecordedBillPayment = RecordedBillPayment_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: RecordBillPaymentRequest, *, client: Sender) -> Detailed[RecordedBillPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: RecordBillPaymentRequest, *, client: Sender) -> RecordedBillPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: RecordBillPaymentRequest, *, client: AsyncSender) -> Detailed[RecordedBillPayment]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: RecordBillPaymentRequest, *, client: AsyncSender) -> RecordedBillPayment:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
