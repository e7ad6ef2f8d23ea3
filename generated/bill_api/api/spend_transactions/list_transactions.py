# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List transactions: ``GET /connect/v3/spend/transactions`` (listTransactions)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.transaction_list import TransactionList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...query import write_sort as _write_sort
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_transactions import SpendTransactionsFields, SpendTransactionsFilters
    from ...query import Filter, Order

OPERATION = OPERATIONS["listTransactions"]
TransactionList_load: Any = TransactionList.from_dict


def build(
    *,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
    filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
    show_custom_field_ids: str | Unset = UNSET,
    include_receipts: bool | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.transactions.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
            ("sort", _write_sort(OPERATION, sort), True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("showCustomFieldIds", show_custom_field_ids, True),
            ("includeReceipts", include_receipts, True),
        ),
    )


def parse(response: Response) -> TransactionList:
    """Decode a success."""
    v: Any = _load(response, dict, "listTransactions")
    out: TransactionList = TransactionList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
    filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
    show_custom_field_ids: str | Unset = UNSET,
    include_receipts: bool | Unset = UNSET,
) -> Detailed[TransactionList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(
            build(
                max_=max_,
                next_page=next_page,
                prev_page=prev_page,
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
    filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
    show_custom_field_ids: str | Unset = UNSET,
    include_receipts: bool | Unset = UNSET,
) -> TransactionList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(
                build(
                    max_=max_,
                    next_page=next_page,
                    prev_page=prev_page,
                    sort=sort,
                    filters=filters,
                    show_custom_field_ids=show_custom_field_ids,
                    include_receipts=include_receipts,
                )
            ),
        )
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
    filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
    show_custom_field_ids: str | Unset = UNSET,
    include_receipts: bool | Unset = UNSET,
) -> Detailed[TransactionList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(
            build(
                max_=max_,
                next_page=next_page,
                prev_page=prev_page,
                sort=sort,
                filters=filters,
                show_custom_field_ids=show_custom_field_ids,
                include_receipts=include_receipts,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    sort: str | Order[SpendTransactionsFields] | Sequence[Order[SpendTransactionsFields]] | Unset = UNSET,
    filters: str | Filter[SpendTransactionsFields] | SpendTransactionsFilters | Unset = UNSET,
    show_custom_field_ids: str | Unset = UNSET,
    include_receipts: bool | Unset = UNSET,
) -> TransactionList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(
                    max_=max_,
                    next_page=next_page,
                    prev_page=prev_page,
                    sort=sort,
                    filters=filters,
                    show_custom_field_ids=show_custom_field_ids,
                    include_receipts=include_receipts,
                )
            ),
        )
    )
