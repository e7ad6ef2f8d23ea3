# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Set custom fields of a transaction: ``PUT /connect/v3/spend/transactions/{transactionId}/custom-fields``
(updateTransactionCustomFields)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.spend_status import SpendStatus
from ...models.transaction_custom_fields_update import TransactionCustomFieldsUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateTransactionCustomFields"]
SpendStatus_load: Any = SpendStatus.from_dict


def build(transaction_id: str, body: TransactionCustomFieldsUpdate) -> Request:
    """The request; see ``client.spend.transactions.update_custom_fields`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        json=_body(body, TransactionCustomFieldsUpdate, "updateTransactionCustomFields"),
    )


def parse(response: Response) -> SpendStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "updateTransactionCustomFields")
    out: SpendStatus = SpendStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(transaction_id: str, body: TransactionCustomFieldsUpdate, *, client: Sender) -> Detailed[SpendStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(transaction_id: str, body: TransactionCustomFieldsUpdate, *, client: Sender) -> SpendStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, body))))


async def asyncio_detailed(
    transaction_id: str, body: TransactionCustomFieldsUpdate, *, client: AsyncSender
) -> Detailed[SpendStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(transaction_id: str, body: TransactionCustomFieldsUpdate, *, client: AsyncSender) -> SpendStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(transaction_id, body))))
