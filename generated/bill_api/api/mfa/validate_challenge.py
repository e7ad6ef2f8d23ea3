# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Answer the challenge and make the session trusted: ``POST /connect/v3/mfa/challenge/validate``
(validateChallenge)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_challenge_validate_request import MfaChallengeValidateRequest
from ...models.mfa_challenge_validation import MfaChallengeValidation
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["validateChallenge"]
MfaChallengeValidation_load: Any = MfaChallengeValidation.from_dict


def build(body: MfaChallengeValidateRequest) -> Request:
    """The request; see ``client.mfa.validate_challenge`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, MfaChallengeValidateRequest, "validateChallenge"),
    )


def parse(response: Response) -> MfaChallengeValidation:
    """Decode a success."""
    v: Any = _load(response, dict, "validateChallenge")
    out: MfaChallengeValidation = MfaChallengeValidation_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: MfaChallengeValidateRequest, *, client: Sender) -> Detailed[MfaChallengeValidation]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: MfaChallengeValidateRequest, *, client: Sender) -> MfaChallengeValidation:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: MfaChallengeValidateRequest, *, client: AsyncSender
) -> Detailed[MfaChallengeValidation]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: MfaChallengeValidateRequest, *, client: AsyncSender) -> MfaChallengeValidation:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
