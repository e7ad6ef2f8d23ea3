# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the billing statements of the organization: ``GET
/connect/v3/organizations/{organizationId}/billing-statements`` (listBillingStatements)."""

from __future__ import annotations

import datetime
from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.billing_statement_page import BillingStatementPage
from ...operations import OPERATIONS
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listBillingStatements"]
BillingStatementPage_load: Any = BillingStatementPage.from_dict


def build(
    organization_id: str,
    *,
    max_: int | Unset = UNSET,
    invoice_date_from: datetime.date | Unset = UNSET,
    invoice_date_to: datetime.date | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Request:
    """The request; see ``client.organizations.list_billing_statements`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "organizationId": organization_id,
        },
        query=(
            ("max", max_, True),
            ("invoiceDateFrom", invoice_date_from, True),
            ("invoiceDateTo", invoice_date_to, True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> BillingStatementPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listBillingStatements")
    out: BillingStatementPage = BillingStatementPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    organization_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    invoice_date_from: datetime.date | Unset = UNSET,
    invoice_date_to: datetime.date | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[BillingStatementPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(
            build(
                organization_id,
                max_=max_,
                invoice_date_from=invoice_date_from,
                invoice_date_to=invoice_date_to,
                page=page,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    organization_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    invoice_date_from: datetime.date | Unset = UNSET,
    invoice_date_to: datetime.date | Unset = UNSET,
    page: str | Unset = UNSET,
) -> BillingStatementPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(
                build(
                    organization_id,
                    max_=max_,
                    invoice_date_from=invoice_date_from,
                    invoice_date_to=invoice_date_to,
                    page=page,
                )
            ),
        )
    )


async def asyncio_detailed(
    organization_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    invoice_date_from: datetime.date | Unset = UNSET,
    invoice_date_to: datetime.date | Unset = UNSET,
    page: str | Unset = UNSET,
) -> Detailed[BillingStatementPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(
            build(
                organization_id,
                max_=max_,
                invoice_date_from=invoice_date_from,
                invoice_date_to=invoice_date_to,
                page=page,
            )
        ),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    organization_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    invoice_date_from: datetime.date | Unset = UNSET,
    invoice_date_to: datetime.date | Unset = UNSET,
    page: str | Unset = UNSET,
) -> BillingStatementPage:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(
                    organization_id,
                    max_=max_,
                    invoice_date_from=invoice_date_from,
                    invoice_date_to=invoice_date_to,
                    page=page,
                )
            ),
        )
    )
