# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Make a running session trusted with a remembered id: ``POST /connect/v3/mfa/step-up`` (stepUpSession)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_step_up import MfaStepUp
from ...models.mfa_step_up_request import MfaStepUpRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["stepUpSession"]
MfaStepUp_load: Any = MfaStepUp.from_dict


def build(body: MfaStepUpRequest) -> Request:
    """The request; see ``client.mfa.step_up`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MfaStepUpRequest, "stepUpSession"),
    )


def parse(response: Response) -> MfaStepUp:
    """Decode a success."""
    v: Any = _load(response, dict, "stepUpSession")
    out: MfaStepUp = MfaStepUp_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MfaStepUpRequest, *, client: Sender) -> Detailed[MfaStepUp]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MfaStepUpRequest, *, client: Sender) -> MfaStepUp:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: MfaStepUpRequest, *, client: AsyncSender) -> Detailed[MfaStepUp]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MfaStepUpRequest, *, client: AsyncSender) -> MfaStepUp:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
