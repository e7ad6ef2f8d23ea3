# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a custom field: ``PATCH /connect/v3/spend/custom-fields/{customFieldId}`` (updateCustomField)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.custom_field import CustomField
from ...models.custom_field_update import CustomFieldUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateCustomField"]
CustomField_load: Any = CustomField.from_dict


def build(custom_field_id: str, body: CustomFieldUpdate) -> Request:
    """The request; see ``client.spend.custom_fields.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
        },
        json=_body(body, CustomFieldUpdate, "updateCustomField"),
    )


def parse(response: Response) -> CustomField:
    """Decode a success."""
    v: Any = _load(response, dict, "updateCustomField")
    out: CustomField = CustomField_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(custom_field_id: str, body: CustomFieldUpdate, *, client: Sender) -> Detailed[CustomField]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(custom_field_id: str, body: CustomFieldUpdate, *, client: Sender) -> CustomField:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(custom_field_id, body))))


async def asyncio_detailed(
    custom_field_id: str, body: CustomFieldUpdate, *, client: AsyncSender
) -> Detailed[CustomField]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(custom_field_id: str, body: CustomFieldUpdate, *, client: AsyncSender) -> CustomField:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(custom_field_id, body))))
