# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a custom field: ``POST /connect/v3/spend/custom-fields`` (createCustomField)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.custom_field import CustomField
from ...models.custom_field_create import CustomFieldCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createCustomField"]
CustomField_load: Any = CustomField.from_dict


def build(body: CustomFieldCreate) -> Request:
    """The request; see ``client.spend.custom_fields.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, CustomFieldCreate, "createCustomField"),
    )


def parse(response: Response) -> CustomField:
    """Decode a success."""
    v: Any = _load(response, dict, "createCustomField")
    out: CustomField = CustomField_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: CustomFieldCreate, *, client: Sender) -> Detailed[CustomField]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: CustomFieldCreate, *, client: Sender) -> CustomField:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: CustomFieldCreate, *, client: AsyncSender) -> Detailed[CustomField]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: CustomFieldCreate, *, client: AsyncSender) -> CustomField:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
