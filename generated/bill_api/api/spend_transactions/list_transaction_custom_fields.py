# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the custom fields of a transaction: ``GET
/connect/v3/spend/transactions/{transactionId}/custom-fields`` (listTransactionCustomFields)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction_custom_field_list import TransactionCustomFieldList
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listTransactionCustomFields"]
TransactionCustomFieldList_load: Any = TransactionCustomFieldList.from_dict


def build(transaction_id: str, *, filters: str | Unset = UNSET) -> Request:
    """The request; see ``client.spend.transactions.list_custom_fields`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        query=(("filters", filters, True),),
    )


def parse(response: Response) -> TransactionCustomFieldList:
    """Decode a success."""
    v: Any = _load(response, dict, "listTransactionCustomFields")
    out: TransactionCustomFieldList = TransactionCustomFieldList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    transaction_id: str, *, client: Sender, filters: str | Unset = UNSET
) -> Detailed[TransactionCustomFieldList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, filters=filters)))
    return Detailed(response=response, parsed=parse(response))


def sync(transaction_id: str, *, client: Sender, filters: str | Unset = UNSET) -> TransactionCustomFieldList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, filters=filters))))


async def asyncio_detailed(
    transaction_id: str, *, client: AsyncSender, filters: str | Unset = UNSET
) -> Detailed[TransactionCustomFieldList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, filters=filters)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    transaction_id: str, *, client: AsyncSender, filters: str | Unset = UNSET
) -> TransactionCustomFieldList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(transaction_id, filters=filters))))
