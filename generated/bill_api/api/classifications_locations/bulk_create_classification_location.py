# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create several locations: ``POST /connect/v3/classifications/locations/bulk``
(bulkCreateClassificationLocation)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.location_bulk_response import LocationBulkResponse
from ...models.location_create import LocationCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkCreateClassificationLocation"]
LocationBulkResponse_load: Any = LocationBulkResponse.from_dict


def build(body: Sequence[LocationCreate]) -> Request:
    """The request; see ``client.classifications.locations.bulk_create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, LocationCreate, "bulkCreateClassificationLocation", several=True),
    )


def parse(response: Response) -> LocationBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkCreateClassificationLocation")
    out: LocationBulkResponse = LocationBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[LocationCreate], *, client: Sender) -> Detailed[LocationBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[LocationCreate], *, client: Sender) -> LocationBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[LocationCreate], *, client: AsyncSender) -> Detailed[LocationBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[LocationCreate], *, client: AsyncSender) -> LocationBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
