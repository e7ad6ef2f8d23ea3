# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore an accounting class: ``POST /connect/v3/classifications/accounting-classes/{id}/restore``
(restoreClassificationAccountingClass)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class import AccountingClass
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreClassificationAccountingClass"]
AccountingClass_load: Any = AccountingClass.from_dict


def build(id: str) -> Request:
    """The request; see ``client.classifications.accounting_classes.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
    )


def parse(response: Response) -> AccountingClass:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreClassificationAccountingClass")
    out: AccountingClass = AccountingClass_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, *, client: Sender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, *, client: Sender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id))))


async def asyncio_detailed(id: str, *, client: AsyncSender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, *, client: AsyncSender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id))))
