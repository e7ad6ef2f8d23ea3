# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update a department: ``PATCH /connect/v3/classifications/departments/{id}``
(updateClassificationDepartment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.department import Department
from ...models.department_update import DepartmentUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationDepartment"]
Department_load: Any = Department.from_dict


def build(id: str, body: DepartmentUpdate) -> Request:
    """The request; see ``client.classifications.departments.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, DepartmentUpdate, "updateClassificationDepartment"),
    )


def parse(response: Response) -> Department:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationDepartment")
    out: Department = Department_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: DepartmentUpdate, *, client: Sender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: DepartmentUpdate, *, client: Sender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: DepartmentUpdate, *, client: AsyncSender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: DepartmentUpdate, *, client: AsyncSender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
