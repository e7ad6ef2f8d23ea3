# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get the link to an exported file: ``GET /connect/v3/exports/{exportId}/download-link`` (getDownloadLink)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.export_download_link import ExportDownloadLink
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getDownloadLink"]
ExportDownloadLink_load: Any = ExportDownloadLink.from_dict


def build(export_id: str) -> Request:
    """The request; see ``client.exports.get_download_link`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "exportId": export_id,
        },
    )


def parse(response: Response) -> ExportDownloadLink:
    """Decode a success."""
    v: Any = _load(response, dict, "getDownloadLink")
    out: ExportDownloadLink = ExportDownloadLink_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(export_id: str, *, client: Sender) -> Detailed[ExportDownloadLink]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(export_id)))
    return Detailed(response=response, parsed=parse(response))


def sync(export_id: str, *, client: Sender) -> ExportDownloadLink:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(export_id))))


async def asyncio_detailed(export_id: str, *, client: AsyncSender) -> Detailed[ExportDownloadLink]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(export_id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(export_id: str, *, client: AsyncSender) -> ExportDownloadLink:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(export_id))))
