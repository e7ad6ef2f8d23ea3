# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a job: ``POST /connect/v3/classifications/jobs`` (createClassificationJob)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.job import Job
from ...models.job_create import JobCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationJob"]
Job_load: Any = Job.from_dict


def build(body: JobCreate) -> Request:
    """The request; see ``client.classifications.jobs.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, JobCreate, "createClassificationJob"),
    )


def parse(response: Response) -> Job:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationJob")
    out: Job = Job_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: JobCreate, *, client: Sender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: JobCreate, *, client: Sender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: JobCreate, *, client: AsyncSender) -> Detailed[Job]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: JobCreate, *, client: AsyncSender) -> Job:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
