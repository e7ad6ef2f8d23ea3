# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the custom fields of a transaction: ``GET
/connect/v3/spend/transactions/{transactionId}/custom-fields`` (listTransactionCustomFields)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction_custom_field_list import TransactionCustomFieldList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_transactions_custom_fields import (
        SpendTransactionsCustomFieldsFields,
        SpendTransactionsCustomFieldsFilters,
    )
    from ...query import Filter

OPERATION = OPERATIONS["listTransactionCustomFields"]
TransactionCustomFieldList_load: Any = TransactionCustomFieldList.from_dict


def build(
    transaction_id: str,
    *,
    filters: str | Filter[SpendTransactionsCustomFieldsFields] | SpendTransactionsCustomFieldsFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.transactions.list_custom_fields`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
        },
        query=(("filters", _write_filters(OPERATION, filters), True),),
    )


def parse(response: Response) -> TransactionCustomFieldList:
    """Decode a success."""
    v: Any = _load(response, dict, "listTransactionCustomFields")
    out: TransactionCustomFieldList = TransactionCustomFieldList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    transaction_id: str,
    *,
    client: Sender,
    filters: str | Filter[SpendTransactionsCustomFieldsFields] | SpendTransactionsCustomFieldsFilters | Unset = UNSET,
) -> Detailed[TransactionCustomFieldList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(transaction_id, filters=filters)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    transaction_id: str,
    *,
    client: Sender,
    filters: str | Filter[SpendTransactionsCustomFieldsFields] | SpendTransactionsCustomFieldsFilters | Unset = UNSET,
) -> TransactionCustomFieldList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(transaction_id, filters=filters))))


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: AsyncSender,
    filters: str | Filter[SpendTransactionsCustomFieldsFields] | SpendTransactionsCustomFieldsFilters | Unset = UNSET,
) -> Detailed[TransactionCustomFieldList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(transaction_id, filters=filters)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    transaction_id: str,
    *,
    client: AsyncSender,
    filters: str | Filter[SpendTransactionsCustomFieldsFields] | SpendTransactionsCustomFieldsFilters | Unset = UNSET,
) -> TransactionCustomFieldList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(transaction_id, filters=filters))))
