"""Six-digit codes: asked for through the API, read where the mock keeps the texts that it would have sent."""

from __future__ import annotations

from bill_mock.codec import JsonObject
from tests.contract.given import Given
from tests.contract.identity import Identity, RefusedError, send
from tests.contract.target import Fence

_CHALLENGE, _SETUP = "/connect/v3/mfa/challenge", "/connect/v3/mfa/setup"


def requested(fence: Fence, identity: Identity) -> Given:
    """Values for the two operations that take a code, which works once; none where texts go to a person."""
    if not {"notifies"} <= set(fence.effects):
        return {}
    try:
        send(fence.target, "GET", "/_mock/sms")
    except RefusedError:
        return {}
    headers = identity.headers(fence.description.operations["generateChallenge"])
    challenge = send(fence.target, "POST", _CHALLENGE, {}, headers)["challengeId"]
    challenge_token = _newest(fence)
    setup = send(fence.target, "POST", _SETUP, {"phone": "4085550123", "type": "TEXT"}, headers)["setupId"]
    return {
        "validateChallenge": {"challengeId": [challenge], "token": [challenge_token]},
        "validate": {"setupId": [setup], "token": [_newest(fence)]},
    }


def _newest(fence: Fence) -> str:
    texts: list[JsonObject] = send(fence.target, "GET", "/_mock/sms")["results"]
    return str(texts[-1]["token"])
