# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several general-ledger accounts: ``PATCH /connect/v3/classifications/chart-of-accounts/bulk``
(bulkUpdateClassificationChartOfAccounts)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account_bulk_response import ChartOfAccountBulkResponse
from ...models.chart_of_account_bulk_update_item import ChartOfAccountBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationChartOfAccounts"]
ChartOfAccountBulkResponse_load: Any = ChartOfAccountBulkResponse.from_dict


def build(body: Sequence[ChartOfAccountBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ChartOfAccountBulkUpdateItem, "bulkUpdateClassificationChartOfAccounts", several=True),
    )


def parse(response: Response) -> ChartOfAccountBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationChartOfAccounts")
    out: ChartOfAccountBulkResponse = ChartOfAccountBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    body: Sequence[ChartOfAccountBulkUpdateItem], *, client: Sender
) -> Detailed[ChartOfAccountBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[ChartOfAccountBulkUpdateItem], *, client: Sender) -> ChartOfAccountBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[ChartOfAccountBulkUpdateItem], *, client: AsyncSender
) -> Detailed[ChartOfAccountBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[ChartOfAccountBulkUpdateItem], *, client: AsyncSender) -> ChartOfAccountBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
