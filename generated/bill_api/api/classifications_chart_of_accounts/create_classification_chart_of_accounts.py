# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a general-ledger account: ``POST /connect/v3/classifications/chart-of-accounts``
(createClassificationChartOfAccounts)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.chart_of_account import ChartOfAccount
from ...models.chart_of_account_create import ChartOfAccountCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationChartOfAccounts"]
ChartOfAccount_load: Any = ChartOfAccount.from_dict


def build(body: ChartOfAccountCreate) -> Request:
    """The request; see ``client.classifications.chart_of_accounts.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ChartOfAccountCreate, "createClassificationChartOfAccounts"),
    )


def parse(response: Response) -> ChartOfAccount:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationChartOfAccounts")
    out: ChartOfAccount = ChartOfAccount_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: ChartOfAccountCreate, *, client: Sender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: ChartOfAccountCreate, *, client: Sender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: ChartOfAccountCreate, *, client: AsyncSender) -> Detailed[ChartOfAccount]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: ChartOfAccountCreate, *, client: AsyncSender) -> ChartOfAccount:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
