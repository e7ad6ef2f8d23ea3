# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""List exported files: ``GET /connect/v3/exports`` (listExports)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.export_page import ExportPage
from ...operations import OPERATIONS
from ...query import write_filters as _write_filters
from ...types import UNSET, Unset
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["listExports"]
ExportPage_load: Any = ExportPage.from_dict


def build(*, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET) -> Request:
    """The request; see ``client.exports.list`` for the arguments."""
    return _request(
        OPERATION,
        query=(
            ("max", max_, True),
            ("filters", _write_filters(OPERATION, filters), True),
            ("page", page, True),
        ),
    )


def parse(response: Response) -> ExportPage:
    """Decode a success."""
    v: Any = _load(response, dict, "listExports")
    out: ExportPage = ExportPage_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(
    *, client: Sender, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[ExportPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(max_=max_, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


def sync(
    *, client: Sender, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET
) -> ExportPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(max_=max_, filters=filters, page=page))))


async def asyncio_detailed(
    *, client: AsyncSender, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET
) -> Detailed[ExportPage]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(max_=max_, filters=filters, page=page)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(
    *, client: AsyncSender, max_: int | Unset = UNSET, filters: str | Unset = UNSET, page: str | Unset = UNSET
) -> ExportPage:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(max_=max_, filters=filters, page=page))))
