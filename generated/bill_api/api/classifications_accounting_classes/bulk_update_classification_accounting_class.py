# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several accounting classes: ``PATCH /connect/v3/classifications/accounting-classes/bulk``
(bulkUpdateClassificationAccountingClass)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class_bulk_response import AccountingClassBulkResponse
from ...models.accounting_class_bulk_update_item import AccountingClassBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationAccountingClass"]
AccountingClassBulkResponse_load: Any = AccountingClassBulkResponse.from_dict


def build(body: Sequence[AccountingClassBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.accounting_classes.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, AccountingClassBulkUpdateItem, "bulkUpdateClassificationAccountingClass", several=True),
    )


def parse(response: Response) -> AccountingClassBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationAccountingClass")
    out: AccountingClassBulkResponse = AccountingClassBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    body: Sequence[AccountingClassBulkUpdateItem], *, client: Sender
) -> Detailed[AccountingClassBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[AccountingClassBulkUpdateItem], *, client: Sender) -> AccountingClassBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[AccountingClassBulkUpdateItem], *, client: AsyncSender
) -> Detailed[AccountingClassBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[AccountingClassBulkUpdateItem], *, client: AsyncSender) -> AccountingClassBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
