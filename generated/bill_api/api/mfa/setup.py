# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Register a phone for MFA: ``POST /connect/v3/mfa/setup`` (setup)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_setup import MfaSetup
from ...models.mfa_setup_request import MfaSetupRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["setup"]
MfaSetup_load: Any = MfaSetup.from_dict


def build(body: MfaSetupRequest) -> Request:
    """The request; see ``client.mfa.setup`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MfaSetupRequest, "setup"),
    )


def parse(response: Response) -> MfaSetup:
    """Decode a success."""
    v: Any = _load(response, dict, "setup")
    out: MfaSetup = MfaSetup_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MfaSetupRequest, *, client: Sender) -> Detailed[MfaSetup]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MfaSetupRequest, *, client: Sender) -> MfaSetup:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: MfaSetupRequest, *, client: AsyncSender) -> Detailed[MfaSetup]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MfaSetupRequest, *, client: AsyncSender) -> MfaSetup:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
