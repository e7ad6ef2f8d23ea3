# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a transaction: ``GET /connect/v3/spend/transactions/{transactionId}`` (getTransaction)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction import Transaction
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getTransaction"]
Transaction_load: Any = Transaction.from_dict


def build(transaction_id: str, *, show_custom_field_ids: str | Unset = UNSET) -> Request:
    """The request; see ``client.spend.transactions.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        query=(("showCustomFieldIds", show_custom_field_ids, True),),
    )


def parse(response: Response) -> Transaction:
    """Decode a success."""
    v: Any = _load(response, dict, "getTransaction")
    out: Transaction = Transaction_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    transaction_id: str, *, client: Sender, show_custom_field_ids: str | Unset = UNSET
) -> Detailed[Transaction]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, show_custom_field_ids=show_custom_field_ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(transaction_id: str, *, client: Sender, show_custom_field_ids: str | Unset = UNSET) -> Transaction:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, show_custom_field_ids=show_custom_field_ids))))


async def asyncio_detailed(
    transaction_id: str, *, client: AsyncSender, show_custom_field_ids: str | Unset = UNSET
) -> Detailed[Transaction]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION, await client.send(build(transaction_id, show_custom_field_ids=show_custom_field_ids))
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    transaction_id: str, *, client: AsyncSender, show_custom_field_ids: str | Unset = UNSET
) -> Transaction:
    """Call and return the decoded answer."""
    return parse(
        succeeded(OPERATION, await client.send(build(transaction_id, show_custom_field_ids=show_custom_field_ids)))
    )
