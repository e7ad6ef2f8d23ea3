# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the values of a custom field: ``GET /connect/v3/spend/custom-fields/{customFieldId}/values``
(listCustomFieldValues)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.custom_field_value_list import CustomFieldValueList
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

if TYPE_CHECKING:
    from ...lists.spend_custom_fields_values import SpendCustomFieldsValuesFields, SpendCustomFieldsValuesFilters
    from ...query import Filter

OPERATION = OPERATIONS["listCustomFieldValues"]
CustomFieldValueList_load: Any = CustomFieldValueList.from_dict


def build(
    custom_field_id: str,
    *,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
) -> Request:
    """The request; see ``client.spend.custom_fields.list_values`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "customFieldId": custom_field_id,
        },
        query=(
            ("max", max_, True),
            ("nextPage", next_page, True),
            ("prevPage", prev_page, True),
            ("filters", _write_filters(OPERATION, filters), True),
        ),
    )


def parse(response: Response) -> CustomFieldValueList:
    """Decode a success."""
    v: Any = _load(response, dict, "listCustomFieldValues")
    out: CustomFieldValueList = CustomFieldValueList_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    custom_field_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
) -> Detailed[CustomFieldValueList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        client.send(build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters)),
    )
    return Detailed(response=response, parsed=parse(response))


def sync(
    custom_field_id: str,
    *,
    client: Sender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
) -> CustomFieldValueList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            client.send(build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters)),
        )
    )


async def asyncio_detailed(
    custom_field_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
) -> Detailed[CustomFieldValueList]:
    """Call and return the decoded answer with its response."""
    response = succeeded(
        OPERATION,
        await client.send(build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters)),
    )
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    custom_field_id: str,
    *,
    client: AsyncSender,
    max_: int | Unset = UNSET,
    next_page: str | Unset = UNSET,
    prev_page: str | Unset = UNSET,
    filters: str | Filter[SpendCustomFieldsValuesFields] | SpendCustomFieldsValuesFilters | Unset = UNSET,
) -> CustomFieldValueList:
    """Call and return the decoded answer."""
    return parse(
        succeeded(
            OPERATION,
            await client.send(
                build(custom_field_id, max_=max_, next_page=next_page, prev_page=prev_page, filters=filters)
            ),
        )
    )
