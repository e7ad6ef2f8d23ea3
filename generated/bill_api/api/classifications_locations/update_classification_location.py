# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a location: ``PATCH /connect/v3/classifications/locations/{id}`` (updateClassificationLocation)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.location import Location
from ...models.location_update import LocationUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationLocation"]
Location_load: Any = Location.from_dict


def build(id: str, body: LocationUpdate) -> Request:
    """The request; see ``client.classifications.locations.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, LocationUpdate, "updateClassificationLocation"),
    )


def parse(response: Response) -> Location:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationLocation")
    out: Location = Location_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: LocationUpdate, *, client: Sender) -> Detailed[Location]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: LocationUpdate, *, client: Sender) -> Location:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: LocationUpdate, *, client: AsyncSender) -> Detailed[Location]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: LocationUpdate, *, client: AsyncSender) -> Location:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
