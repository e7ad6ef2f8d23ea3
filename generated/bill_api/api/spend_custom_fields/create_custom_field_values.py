# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Add values to a custom field: ``POST /connect/v3/spend/custom-fields/{customFieldId}/values``
(createCustomFieldValues)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.custom_field_value import CustomFieldValue
from ...models.custom_field_values_create import CustomFieldValuesCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomFieldValues"]
CustomFieldValue_load: Any = CustomFieldValue.from_dict


def build(custom_field_id: str, body: CustomFieldValuesCreate) -> Request:
    """The request; see ``client.spend.custom_fields.create_values`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
        },
        json=_body(body, CustomFieldValuesCreate, "createCustomFieldValues"),
    )


def parse(response: Response) -> CustomFieldValue:
    """Decode a success."""
    v: Any = _load(response, dict, "createCustomFieldValues")
    out: CustomFieldValue = CustomFieldValue_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(custom_field_id: str, body: CustomFieldValuesCreate, *, client: Sender) -> Detailed[CustomFieldValue]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(custom_field_id: str, body: CustomFieldValuesCreate, *, client: Sender) -> CustomFieldValue:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(custom_field_id, body))))


async def asyncio_detailed(
    custom_field_id: str, body: CustomFieldValuesCreate, *, client: AsyncSender
) -> Detailed[CustomFieldValue]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(custom_field_id: str, body: CustomFieldValuesCreate, *, client: AsyncSender) -> CustomFieldValue:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(custom_field_id, body))))
