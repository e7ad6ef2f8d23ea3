# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an accounting class: ``POST /connect/v3/classifications/accounting-classes``
(createClassificationAccountingClass)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.accounting_class import AccountingClass
from ...models.accounting_class_create import AccountingClassCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationAccountingClass"]
AccountingClass_load: Any = AccountingClass.from_dict


def build(body: AccountingClassCreate) -> Request:
    """The request; see ``client.classifications.accounting_classes.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, AccountingClassCreate, "createClassificationAccountingClass"),
    )


def parse(response: Response) -> AccountingClass:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationAccountingClass")
    out: AccountingClass = AccountingClass_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: AccountingClassCreate, *, client: Sender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: AccountingClassCreate, *, client: Sender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: AccountingClassCreate, *, client: AsyncSender) -> Detailed[AccountingClass]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: AccountingClassCreate, *, client: AsyncSender) -> AccountingClass:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
