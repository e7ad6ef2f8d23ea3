# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Read the state of the session: ``GET /connect/v3/login/session`` (getSessionInfo)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.session_info import SessionInfo
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getSessionInfo"]
SessionInfo_load: Any = SessionInfo.from_dict


def build() -> Request:
    """The request; see ``client.sessions.get_info`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> SessionInfo:
    """Decode a success."""
    v: Any = _load(response, dict, "getSessionInfo")
    out: SessionInfo = SessionInfo_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[SessionInfo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> SessionInfo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[SessionInfo]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> SessionInfo:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
