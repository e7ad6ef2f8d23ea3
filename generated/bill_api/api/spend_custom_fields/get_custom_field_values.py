# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get a value of a custom field: ``GET
/connect/v3/spend/custom-fields/{customFieldId}/values/{customFieldValueId}`` (getCustomFieldValues)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.custom_field_value import CustomFieldValue
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getCustomFieldValues"]
CustomFieldValue_load: Any = CustomFieldValue.from_dict


def build(custom_field_id: str, custom_field_value_id: str) -> Request:
    """The request; see ``client.spend.custom_fields.get_value`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
            "customFieldValueId": custom_field_value_id,
        },
    )


def parse(response: Response) -> CustomFieldValue:
    """Decode a success."""
    v: Any = _load(response, dict, "getCustomFieldValues")
    out: CustomFieldValue = CustomFieldValue_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(custom_field_id: str, custom_field_value_id: str, *, client: Sender) -> Detailed[CustomFieldValue]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(custom_field_id, custom_field_value_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(custom_field_id: str, custom_field_value_id: str, *, client: Sender) -> CustomFieldValue:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(custom_field_id, custom_field_value_id))))


async def asyncio_detailed(
    custom_field_id: str, custom_field_value_id: str, *, client: AsyncSender
) -> Detailed[CustomFieldValue]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(custom_field_id, custom_field_value_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(custom_field_id: str, custom_field_value_id: str, *, client: AsyncSender) -> CustomFieldValue:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(custom_field_id, custom_field_value_id))))
