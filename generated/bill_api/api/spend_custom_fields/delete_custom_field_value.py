# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Delete values of a custom field: ``DELETE /connect/v3/spend/custom-fields/{customFieldId}/values``
(deleteCustomFieldValue)."""

from __future__ import annotations

from ...building import body as _body
from ...building import request as _request
from ...models.custom_field_values_delete import CustomFieldValuesDelete
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["deleteCustomFieldValue"]


def build(custom_field_id: str, body: CustomFieldValuesDelete) -> Request:
    """The request; see ``client.spend.custom_fields.delete_values`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
        },
        json=_body(body, CustomFieldValuesDelete, "deleteCustomFieldValue"),
    )


def parse(response: Response) -> None:
    """Decode a success."""
    del response  # a success has no body


def sync_detailed(custom_field_id: str, body: CustomFieldValuesDelete, *, client: Sender) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=None)


def sync(custom_field_id: str, body: CustomFieldValuesDelete, *, client: Sender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, client.send(build(custom_field_id, body)))


async def asyncio_detailed(
    custom_field_id: str, body: CustomFieldValuesDelete, *, client: AsyncSender
) -> Detailed[None]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(custom_field_id, body)))
    return Detailed(response=response, parsed=None)


async def asyncio(custom_field_id: str, body: CustomFieldValuesDelete, *, client: AsyncSender) -> None:
    """Call and return the decoded answer."""
    succeeded(OPERATION, await client.send(build(custom_field_id, body)))
