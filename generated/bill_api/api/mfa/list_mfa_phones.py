# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the phones registered for MFA: ``GET /connect/v3/mfa/phones`` (listMfaPhones)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.mfa_phone_list import MfaPhoneList
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listMfaPhones"]
MfaPhoneList_load: Any = MfaPhoneList.from_dict


def build() -> Request:
    """The request; see ``client.mfa.list_phones`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> MfaPhoneList:
    """Decode a success."""
    v: Any = _load(response, dict, "listMfaPhones")
    out: MfaPhoneList = MfaPhoneList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender) -> Detailed[MfaPhoneList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> MfaPhoneList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[MfaPhoneList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> MfaPhoneList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
