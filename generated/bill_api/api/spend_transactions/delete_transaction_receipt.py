# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a receipt of a transaction: ``DELETE
/connect/v3/spend/transactions/{transactionId}/receipts/{receiptId}`` (deleteTransactionReceipt)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteTransactionReceipt"]


def build(transaction_id: str, receipt_id: str) -> Request:
    """The request; see ``client.spend.transactions.delete_receipt`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
            "receiptId": receipt_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(transaction_id: str, receipt_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, receipt_id)))
    return Detailed(response=response, parsed=None)


def sync(transaction_id: str, receipt_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(transaction_id, receipt_id)))


async def asyncio_detailed(transaction_id: str, receipt_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, receipt_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(transaction_id: str, receipt_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(transaction_id, receipt_id)))
