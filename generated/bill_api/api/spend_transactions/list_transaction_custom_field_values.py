# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List chosen values of a custom field: ``GET
/connect/v3/spend/transactions/{transactionId}/custom-fields/{customFieldId}/values``
(listTransactionCustomFieldValues)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction_custom_field_value_list import TransactionCustomFieldValueList
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listTransactionCustomFieldValues"]
TransactionCustomFieldValueList_load: Any = TransactionCustomFieldValueList.from_dict


def build(
    transaction_id: str,
    custom_field_id: str,
    *,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.transactions.list_custom_field_values`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "transactionId": transaction_id,
            "customFieldId": custom_field_id,
        },
        query=(
            ("max", max_, True),
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
        ),
    )


def parse(response: Response) -> TransactionCustomFieldValueList:
    """Decode a success."""
    v: Any = _load(response, dict, "listTransactionCustomFieldValues")
    out: TransactionCustomFieldValueList = TransactionCustomFieldValueList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    transaction_id: str,
    custom_field_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
) -> Detailed[TransactionCustomFieldValueList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page)),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    transaction_id: str,
    custom_field_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
) -> TransactionCustomFieldValueList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page)),
        )
    )


async def asyncio_detailed(
    transaction_id: str,
    custom_field_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
) -> Detailed[TransactionCustomFieldValueList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page)),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    transaction_id: str,
    custom_field_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
) -> TransactionCustomFieldValueList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(transaction_id, custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page)
            ),
        )
    )
