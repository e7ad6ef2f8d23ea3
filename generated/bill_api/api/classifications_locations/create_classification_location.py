# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a location: ``POST /connect/v3/classifications/locations`` (createClassificationLocation)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.location import Location
from ...models.location_create import LocationCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationLocation"]
Location_load: Any = Location.from_dict


def build(body: LocationCreate) -> Request:
    """The request; see ``client.classifications.locations.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, LocationCreate, "createClassificationLocation"),
    )


def parse(response: Response) -> Location:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationLocation")
    out: Location = Location_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: LocationCreate, *, client: Sender) -> Detailed[Location]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: LocationCreate, *, client: Sender) -> Location:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: LocationCreate, *, client: AsyncSender) -> Detailed[Location]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: LocationCreate, *, client: AsyncSender) -> Location:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
