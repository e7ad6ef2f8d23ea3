# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a reimbursement: ``GET /connect/v3/spend/reimbursements/{reimbursementId}`` (getReimbursement)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.reimbursement import Reimbursement
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getReimbursement"]
Reimbursement_load: Any = Reimbursement.from_dict


def build(reimbursement_id: str) -> Request:
    """The request; see ``client.spend.reimbursements.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "reimbursementId": reimbursement_id,
        },
    )


def parse(response: Response) -> Reimbursement:
    """Decode a success."""
    v: Any = _load(response, dict, "getReimbursement")
    out: Reimbursement = Reimbursement_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(reimbursement_id: str, *, client: Sender) -> Detailed[Reimbursement]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(reimbursement_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(reimbursement_id: str, *, client: Sender) -> Reimbursement:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(reimbursement_id))))


async def asyncio_detailed(reimbursement_id: str, *, client: AsyncSender) -> Detailed[Reimbursement]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(reimbursement_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(reimbursement_id: str, *, client: AsyncSender) -> Reimbursement:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(reimbursement_id))))
