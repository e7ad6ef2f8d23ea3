# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several locations: ``PATCH /connect/v3/classifications/locations/bulk``
(bulkUpdateClassificationLocation)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.location_bulk_response import LocationBulkResponse
from ...models.location_bulk_update_item import LocationBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationLocation"]
LocationBulkResponse_load: Any = LocationBulkResponse.from_dict


def build(body: Sequence[LocationBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.locations.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, LocationBulkUpdateItem, "bulkUpdateClassificationLocation", several=True),
    )


def parse(response: Response) -> LocationBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationLocation")
    out: LocationBulkResponse = LocationBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[LocationBulkUpdateItem], *, client: Sender) -> Detailed[LocationBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[LocationBulkUpdateItem], *, client: Sender) -> LocationBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[LocationBulkUpdateItem], *, client: AsyncSender
) -> Detailed[LocationBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[LocationBulkUpdateItem], *, client: AsyncSender) -> LocationBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
