# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several jobs: ``PATCH /connect/v3/classifications/jobs/bulk`` (bulkUpdateClassificationJob)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.job_bulk_response import JobBulkResponse
from ...models.job_bulk_update_item import JobBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationJob"]
JobBulkResponse_load: Any = JobBulkResponse.from_dict


def build(body: Sequence[JobBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.jobs.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, JobBulkUpdateItem, "bulkUpdateClassificationJob", several=True),
    )


def parse(response: Response) -> JobBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationJob")
    out: JobBulkResponse = JobBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[JobBulkUpdateItem], *, client: Sender) -> Detailed[JobBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[JobBulkUpdateItem], *, client: Sender) -> JobBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: Sequence[JobBulkUpdateItem], *, client: AsyncSender) -> Detailed[JobBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[JobBulkUpdateItem], *, client: AsyncSender) -> JobBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
