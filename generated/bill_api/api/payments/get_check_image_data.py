# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the images of a check: ``GET /connect/v3/payments/{paymentId}/check-image`` (getCheckImageData)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.check_image_list import CheckImageList
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCheckImageData"]
CheckImageList_load: Any = CheckImageList.from_dict


def build(payment_id: str) -> Request:
    """The request; see ``client.payments.get_check_image`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "paymentId": payment_id,
        },
    )


def parse(response: Response) -> CheckImageList:
    """Decode a success."""
    v: Any = _load(response, dict, "getCheckImageData")
    out: CheckImageList = CheckImageList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(payment_id: str, *, client: Sender) -> Detailed[CheckImageList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(payment_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(payment_id: str, *, client: Sender) -> CheckImageList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(payment_id))))


async def asyncio_detailed(payment_id: str, *, client: AsyncSender) -> Detailed[CheckImageList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(payment_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(payment_id: str, *, client: AsyncSender) -> CheckImageList:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(payment_id))))
