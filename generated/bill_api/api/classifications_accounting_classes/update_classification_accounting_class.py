# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update an accounting class: ``PATCH /connect/v3/classifications/accounting-classes/{id}``
(updateClassificationAccountingClass)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class import AccountingClass
from ...models.accounting_class_update import AccountingClassUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationAccountingClass"]
AccountingClass_load: Any = AccountingClass.from_dict


def build(id: str, body: AccountingClassUpdate) -> Request:
    """The request; see ``client.classifications.accounting_classes.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, AccountingClassUpdate, "updateClassificationAccountingClass"),
    )


def parse(response: Response) -> AccountingClass:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationAccountingClass")
    out: AccountingClass = AccountingClass_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: AccountingClassUpdate, *, client: Sender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: AccountingClassUpdate, *, client: Sender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: AccountingClassUpdate, *, client: AsyncSender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: AccountingClassUpdate, *, client: AsyncSender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
