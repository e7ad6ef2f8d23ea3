# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Archive a job: ``POST /connect/v3/classifications/jobs/{id}/archive`` (archiveClassificationJob)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.job import Job
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["archiveClassificationJob"]
Job_load: Any = Job.from_dict


def build(id: str) -> Request:
    """The request; see ``client.classifications.jobs.archive`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
    )


def parse(response: Response) -> Job:
    """Decode a success."""
    v: Any = _load(response, dict, "archiveClassificationJob")
    out: Job = Job_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, *, client: Sender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, *, client: Sender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id))))


async def asyncio_detailed(id: str, *, client: AsyncSender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, *, client: AsyncSender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id))))
