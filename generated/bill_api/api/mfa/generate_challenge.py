# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Send a code to the registered phone: ``POST /connect/v3/mfa/challenge`` (generateChallenge)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_challenge import MfaChallenge
from ...models.mfa_challenge_request import MfaChallengeRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["generateChallenge"]
MfaChallenge_load: Any = MfaChallenge.from_dict


def build(body: MfaChallengeRequest) -> Request:
    """The request; see ``client.mfa.generate_challenge`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MfaChallengeRequest, "generateChallenge"),
    )


def parse(response: Response) -> MfaChallenge:
    """Decode a success."""
    v: Any = _load(response, dict, "generateChallenge")
    out: MfaChallenge = MfaChallenge_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MfaChallengeRequest, *, client: Sender) -> Detailed[MfaChallenge]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MfaChallengeRequest, *, client: Sender) -> MfaChallenge:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: MfaChallengeRequest, *, client: AsyncSender) -> Detailed[MfaChallenge]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MfaChallengeRequest, *, client: AsyncSender) -> MfaChallenge:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
