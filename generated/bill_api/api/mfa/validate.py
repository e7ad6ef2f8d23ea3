# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Confirm the phone with the code sent to it: ``POST /connect/v3/mfa/setup/validate`` (validate)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_setup_validate_request import MfaSetupValidateRequest
from ...models.operation_status import OperationStatus
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["validate"]
OperationStatus_load: Any = OperationStatus.from_dict


def build(body: MfaSetupValidateRequest) -> Request:
    """The request; see ``client.mfa.validate_setup`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MfaSetupValidateRequest, "validate"),
    )


def parse(response: Response) -> OperationStatus:
    """Decode a success."""
    v: Any = _load(response, dict, "validate")
    out: OperationStatus = OperationStatus_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MfaSetupValidateRequest, *, client: Sender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MfaSetupValidateRequest, *, client: Sender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: MfaSetupValidateRequest, *, client: AsyncSender) -> Detailed[OperationStatus]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MfaSetupValidateRequest, *, client: AsyncSender) -> OperationStatus:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
