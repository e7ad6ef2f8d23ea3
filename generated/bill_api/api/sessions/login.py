# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Sign in to an organization: ``POST /connect/v3/login`` (login)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.login_request import LoginRequest
from ...models.login_response import LoginResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["login"]
LoginResponse_load: Any = LoginResponse.from_dict


def build(body: LoginRequest) -> Request:
    """The request; see ``client.sessions.login`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, LoginRequest, "login"),
    )


def parse(response: Response) -> LoginResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "login")
    out: LoginResponse = LoginResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: LoginRequest, *, client: Sender) -> Detailed[LoginResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: LoginRequest, *, client: Sender) -> LoginResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: LoginRequest, *, client: AsyncSender) -> Detailed[LoginResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: LoginRequest, *, client: AsyncSender) -> LoginResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
