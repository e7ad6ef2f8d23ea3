# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List the events that can be subscribed to: ``GET /connect-events/v3/events/catalog`` (getEventCatalog)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.event_catalog_entry import EventCatalogEntry
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getEventCatalog"]
EventCatalogEntry_load: Any = EventCatalogEntry.from_dict


def build() -> Request:
    """The request; see ``client.webhooks.events.get_catalog`` for the arguments."""
    return _request(
        OPERATION,
    )


def parse(response: Response) -> list[EventCatalogEntry]:
    """Decode a success."""
    v: Any = _load(response, list, "getEventCatalog")
    out: list[EventCatalogEntry] = (
        [EventCatalogEntry_load(w) if w.__class__ is dict else w for w in v] if v.__class__ is list else v
    )
    return out


def sync_detailed(*, client: Sender) -> Detailed[list[EventCatalogEntry]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build()))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender) -> list[EventCatalogEntry]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build())))


async def asyncio_detailed(*, client: AsyncSender) -> Detailed[list[EventCatalogEntry]]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build()))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender) -> list[EventCatalogEntry]:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build())))
