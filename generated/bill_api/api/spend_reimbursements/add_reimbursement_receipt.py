# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add a receipt to a reimbursement: ``POST /connect/v3/spend/reimbursements/{reimbursementId}/receipts``
(addReimbursementReceipt)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.receipt import Receipt
from ...models.receipt_create import ReceiptCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["addReimbursementReceipt"]
Receipt_load: Any = Receipt.from_dict


def build(reimbursement_id: str, body: ReceiptCreate) -> Request:
    """The request; see ``client.spend.reimbursements.add_receipt`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "reimbursementId": reimbursement_id,
        },
        json=_body(body, ReceiptCreate, "addReimbursementReceipt"),
    )


def parse(response: Response) -> Receipt:
    """Decode a success."""
    v: Any = _load(response, dict, "addReimbursementReceipt")
    out: Receipt = Receipt_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(reimbursement_id: str, body: ReceiptCreate, *, client: Sender) -> Detailed[Receipt]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(reimbursement_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(reimbursement_id: str, body: ReceiptCreate, *, client: Sender) -> Receipt:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(reimbursement_id, body))))


async def asyncio_detailed(reimbursement_id: str, body: ReceiptCreate, *, client: AsyncSender) -> Detailed[Receipt]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(reimbursement_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(reimbursement_id: str, body: ReceiptCreate, *, client: AsyncSender) -> Receipt:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(reimbursement_id, body))))
