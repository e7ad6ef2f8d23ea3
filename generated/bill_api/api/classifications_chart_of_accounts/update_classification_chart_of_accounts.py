# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a general-ledger account: ``PATCH /connect/v3/classifications/chart-of-accounts/{id}``
(updateClassificationChartOfAccounts)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account import ChartOfAccount
from ...models.chart_of_account_update import ChartOfAccountUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationChartOfAccounts"]
ChartOfAccount_load: Any = ChartOfAccount.from_dict


def build(id: str, body: ChartOfAccountUpdate) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, ChartOfAccountUpdate, "updateClassificationChartOfAccounts"),
    )


def parse(response: Response) -> ChartOfAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationChartOfAccounts")
    out: ChartOfAccount = ChartOfAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: ChartOfAccountUpdate, *, client: Sender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: ChartOfAccountUpdate, *, client: Sender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: ChartOfAccountUpdate, *, client: AsyncSender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: ChartOfAccountUpdate, *, client: AsyncSender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
