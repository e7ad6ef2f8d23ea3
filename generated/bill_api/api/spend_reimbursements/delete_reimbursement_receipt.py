# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a receipt of a reimbursement: ``DELETE
/connect/v3/spend/reimbursements/{reimbursementId}/receipts/{receiptId}`` (deleteReimbursementReceipt)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteReimbursementReceipt"]


def build(reimbursement_id: str, receipt_id: str) -> Request:
    """The request; see ``client.spend.reimbursements.delete_receipt`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "reimbursementId": reimbursement_id,
            "receiptId": receipt_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(reimbursement_id: str, receipt_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(reimbursement_id, receipt_id)))
    return Detailed(response=response, parsed=None)


def sync(reimbursement_id: str, receipt_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(reimbursement_id, receipt_id)))


async def asyncio_detailed(reimbursement_id: str, receipt_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(reimbursement_id, receipt_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(reimbursement_id: str, receipt_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(reimbursement_id, receipt_id)))
