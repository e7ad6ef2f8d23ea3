# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Move a transaction to another budget: ``PUT /connect/v3/spend/transactions/{transactionId}``
(updateTransaction)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction import Transaction
from ...models.transaction_update import TransactionUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateTransaction"]
Transaction_load: Any = Transaction.from_dict


def build(transaction_id: str, body: TransactionUpdate) -> Request:
    """The request; see ``client.spend.transactions.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        json=_body(body, TransactionUpdate, "updateTransaction"),
    )


def parse(response: Response) -> Transaction:
    """Decode a success."""
    v: Any = _load(response, dict, "updateTransaction")
    out: Transaction = Transaction_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(transaction_id: str, body: TransactionUpdate, *, client: Sender) -> Detailed[Transaction]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(transaction_id: str, body: TransactionUpdate, *, client: Sender) -> Transaction:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, body))))


async def asyncio_detailed(
    transaction_id: str, body: TransactionUpdate, *, client: AsyncSender
) -> Detailed[Transaction]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(transaction_id: str, body: TransactionUpdate, *, client: AsyncSender) -> Transaction:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(transaction_id, body))))
