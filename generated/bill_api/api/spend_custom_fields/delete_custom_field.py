# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete a custom field: ``DELETE /connect/v3/spend/custom-fields/{customFieldId}`` (deleteCustomField)."""

from __future__ import annotations

from ...building import request as _request
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteCustomField"]


def build(custom_field_id: str) -> Request:
    """The request; see ``client.spend.custom_fields.delete`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
        },
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(custom_field_id: str, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(custom_field_id)))
    return Detailed(response=response, parsed=None)


def sync(custom_field_id: str, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(custom_field_id)))


async def asyncio_detailed(custom_field_id: str, *, client: AsyncSender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(custom_field_id)))
    return Detailed(response=response, parsed=None)


async def asyncio(custom_field_id: str, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(custom_field_id)))
