# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore several accounting classes: ``POST /connect/v3/classifications/accounting-classes/bulk/restore``
(bulkRestoreClassificationAccountingClass)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class_bulk_response import AccountingClassBulkResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkRestoreClassificationAccountingClass"]
AccountingClassBulkResponse_load: Any = AccountingClassBulkResponse.from_dict


def build(*, ids: list[str]) -> Request:
    """The request; see ``client.classifications.accounting_classes.bulk_restore`` for the arguments."""
    return _request(
        OPERATION,
        query=(("ids", ids, False),),
    )


def parse(response: Response) -> AccountingClassBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkRestoreClassificationAccountingClass")
    out: AccountingClassBulkResponse = AccountingClassBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, ids: list[str]) -> Detailed[AccountingClassBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, ids: list[str]) -> AccountingClassBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(ids=ids))))


async def asyncio_detailed(*, client: AsyncSender, ids: list[str]) -> Detailed[AccountingClassBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, ids: list[str]) -> AccountingClassBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(ids=ids))))
