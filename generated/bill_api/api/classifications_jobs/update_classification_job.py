# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a job: ``PATCH /connect/v3/classifications/jobs/{id}`` (updateClassificationJob)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.job import Job
from ...models.job_update import JobUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationJob"]
Job_load: Any = Job.from_dict


def build(id: str, body: JobUpdate) -> Request:
    """The request; see ``client.classifications.jobs.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, JobUpdate, "updateClassificationJob"),
    )


def parse(response: Response) -> Job:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationJob")
    out: Job = Job_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: JobUpdate, *, client: Sender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: JobUpdate, *, client: Sender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: JobUpdate, *, client: AsyncSender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: JobUpdate, *, client: AsyncSender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
