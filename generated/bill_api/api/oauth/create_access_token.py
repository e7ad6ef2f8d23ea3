# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get an OAuth access token: ``POST /authx/token`` (createAccessToken)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.access_token import AccessToken
from ...models.access_token_request import AccessTokenRequest
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createAccessToken"]
AccessToken_load: Any = AccessToken.from_dict


def build(body: AccessTokenRequest) -> Request:
    """The request; see ``client.oauth.create_access_token`` for the arguments."""
    return _request(
        OPERATION,
        form=_body(body, AccessTokenRequest, "createAccessToken"),
    )


def parse(response: Response) -> AccessToken:
    """Decode a success."""
    v: Any = _load(response, dict, "createAccessToken")
    out: AccessToken = AccessToken_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: AccessTokenRequest, *, client: Sender) -> Detailed[AccessToken]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: AccessTokenRequest, *, client: Sender) -> AccessToken:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: AccessTokenRequest, *, client: AsyncSender) -> Detailed[AccessToken]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: AccessTokenRequest, *, client: AsyncSender) -> AccessToken:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
