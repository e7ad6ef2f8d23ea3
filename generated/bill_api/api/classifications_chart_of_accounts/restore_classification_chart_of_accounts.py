# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore a general-ledger account: ``POST /connect/v3/classifications/chart-of-accounts/{id}/restore``
(restoreClassificationChartOfAccounts)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account import ChartOfAccount
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreClassificationChartOfAccounts"]
ChartOfAccount_load: Any = ChartOfAccount.from_dict


def build(id: str) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
    )


def parse(response: Response) -> ChartOfAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreClassificationChartOfAccounts")
    out: ChartOfAccount = ChartOfAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, *, client: Sender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, *, client: Sender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id))))


async def asyncio_detailed(id: str, *, client: AsyncSender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, *, client: AsyncSender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id))))
