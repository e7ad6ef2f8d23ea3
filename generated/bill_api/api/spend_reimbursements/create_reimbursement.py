# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a reimbursement: ``POST /connect/v3/spend/reimbursements`` (createReimbursement)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.reimbursement import Reimbursement
from ...models.reimbursement_create import ReimbursementCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createReimbursement"]
Reimbursement_load: Any = Reimbursement.from_dict


def build(body: ReimbursementCreate) -> Request:
    """The request; see ``client.spend.reimbursements.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, ReimbursementCreate, "createReimbursement"),
    )


def parse(response: Response) -> Reimbursement:
    """Decode a success."""
    v: Any = _load(response, dict, "createReimbursement")
    out: Reimbursement = Reimbursement_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: ReimbursementCreate, *, client: Sender) -> Detailed[Reimbursement]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: ReimbursementCreate, *, client: Sender) -> Reimbursement:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: ReimbursementCreate, *, client: AsyncSender) -> Detailed[Reimbursement]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: ReimbursementCreate, *, client: AsyncSender) -> Reimbursement:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
