# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore a department: ``POST /connect/v3/classifications/departments/{id}/restore``
(restoreClassificationDepartment)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.department import Department
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["restoreClassificationDepartment"]
Department_load: Any = Department.from_dict


def build(id: str) -> Request:
    """The request; see ``client.classifications.departments.restore`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
    )


def parse(response: Response) -> Department:
    """Decode a success."""
    v: Any = _load(response, dict, "restoreClassificationDepartment")
    out: Department = Department_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, *, client: Sender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, *, client: Sender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id))))


async def asyncio_detailed(id: str, *, client: AsyncSender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, *, client: AsyncSender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id))))
