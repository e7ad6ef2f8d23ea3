# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore several general-ledger accounts: ``POST /connect/v3/classifications/chart-of-accounts/bulk/restore``
(bulkRestoreClassificationChartOfAccounts)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account_bulk_response import ChartOfAccountBulkResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkRestoreClassificationChartOfAccounts"]
ChartOfAccountBulkResponse_load: Any = ChartOfAccountBulkResponse.from_dict


def build(*, ids: list[str]) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.bulk_restore`` for the arguments."""
    return _request(
        OPERATION,
        query=(("ids", ids, False),),
    )


def parse(response: Response) -> ChartOfAccountBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkRestoreClassificationChartOfAccounts")
    out: ChartOfAccountBulkResponse = ChartOfAccountBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, ids: list[str]) -> Detailed[ChartOfAccountBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, ids: list[str]) -> ChartOfAccountBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(ids=ids))))


async def asyncio_detailed(*, client: AsyncSender, ids: list[str]) -> Detailed[ChartOfAccountBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, ids: list[str]) -> ChartOfAccountBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(ids=ids))))
