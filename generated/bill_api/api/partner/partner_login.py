# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Sign in as a partner: ``POST /connect/v3/partner/login`` (partnerLogin)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.partner_login_request import PartnerLoginRequest
from ...models.partner_login_response import PartnerLoginResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["partnerLogin"]
PartnerLoginResponse_load: Any = PartnerLoginResponse.from_dict


def build(body: PartnerLoginRequest) -> Request:
    """The request; see ``client.partner.login`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, PartnerLoginRequest, "partnerLogin"),
    )


def parse(response: Response) -> PartnerLoginResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "partnerLogin")
    out: PartnerLoginResponse = PartnerLoginResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: PartnerLoginRequest, *, client: Sender) -> Detailed[PartnerLoginResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: PartnerLoginRequest, *, client: Sender) -> PartnerLoginResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: PartnerLoginRequest, *, client: AsyncSender) -> Detailed[PartnerLoginResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: PartnerLoginRequest, *, client: AsyncSender) -> PartnerLoginResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
