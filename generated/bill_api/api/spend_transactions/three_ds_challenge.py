# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Accept or reject a 3-D Secure challenge: ``POST
/connect/v3/spend/transactions/{acsTransactionId}/3ds-challenge`` (threeDsChallenge)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.three_ds_challenge_request import ThreeDsChallengeRequest
from ...models.three_ds_challenge_response import ThreeDsChallengeResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["threeDsChallenge"]
ThreeDsChallengeResponse_load: Any = ThreeDsChallengeResponse.from_dict


def build(acs_transaction_id: str, body: ThreeDsChallengeRequest) -> Request:
    """The request; see ``client.spend.transactions.answer_three_ds_challenge`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "acsTransactionId": acs_transaction_id,
        },
        json=_body(body, ThreeDsChallengeRequest, "threeDsChallenge"),
    )


def parse(response: Response) -> ThreeDsChallengeResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "threeDsChallenge")
    out: ThreeDsChallengeResponse = ThreeDsChallengeResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    acs_transaction_id: str, body: ThreeDsChallengeRequest, *, client: Sender
) -> Detailed[ThreeDsChallengeResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(acs_transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(acs_transaction_id: str, body: ThreeDsChallengeRequest, *, client: Sender) -> ThreeDsChallengeResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(acs_transaction_id, body))))


async def asyncio_detailed(
    acs_transaction_id: str, body: ThreeDsChallengeRequest, *, client: AsyncSender
) -> Detailed[ThreeDsChallengeResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(acs_transaction_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    acs_transaction_id: str, body: ThreeDsChallengeRequest, *, client: AsyncSender
) -> ThreeDsChallengeResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(acs_transaction_id, body))))
