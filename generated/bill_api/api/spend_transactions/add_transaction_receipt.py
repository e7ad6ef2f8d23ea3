# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add a receipt to a transaction: ``POST /connect/v3/spend/transactions/{transactionId}/receipts``
(addTransactionReceipt)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.receipt import Receipt
from ...models.transaction_receipt_create import TransactionReceiptCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["addTransactionReceipt"]
Receipt_load: Any = Receipt.from_dict


def build(transaction_id: str, body: TransactionReceiptCreate) -> Request:
    """The request; see ``client.spend.transactions.add_receipt`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        json=_body(body, TransactionReceiptCreate, "addTransactionReceipt"),
    )


def parse(response: Response) -> Receipt:
    """Decode a success."""
    v: Any = _load(response, dict, "addTransactionReceipt")
    out: Receipt = Receipt_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(transaction_id: str, body: TransactionReceiptCreate, *, client: Sender) -> Detailed[Receipt]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(transaction_id: str, body: TransactionReceiptCreate, *, client: Sender) -> Receipt:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, body))))


async def asyncio_detailed(
    transaction_id: str, body: TransactionReceiptCreate, *, client: AsyncSender
) -> Detailed[Receipt]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(transaction_id: str, body: TransactionReceiptCreate, *, client: AsyncSender) -> Receipt:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(transaction_id, body))))
