# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Sign in as a user of an organization: ``POST /connect/v3/partner/login-as-user`` (loginAsUser)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.login_as_user_request import LoginAsUserRequest
from ...models.login_as_user_response import LoginAsUserResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["loginAsUser"]
LoginAsUserResponse_load: Any = LoginAsUserResponse.from_dict


def build(body: LoginAsUserRequest) -> Request:
    """The request; see ``client.partner.login_as_user`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, LoginAsUserRequest, "loginAsUser"),
    )


def parse(response: Response) -> LoginAsUserResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "loginAsUser")
    out: LoginAsUserResponse = LoginAsUserResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: LoginAsUserRequest, *, client: Sender) -> Detailed[LoginAsUserResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: LoginAsUserRequest, *, client: Sender) -> LoginAsUserResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: LoginAsUserRequest, *, client: AsyncSender) -> Detailed[LoginAsUserResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: LoginAsUserRequest, *, client: AsyncSender) -> LoginAsUserResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
