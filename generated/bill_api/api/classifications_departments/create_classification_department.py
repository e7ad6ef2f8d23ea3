# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create a department: ``POST /connect/v3/classifications/departments`` (createClassificationDepartment)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.department import Department
from ...models.department_create import DepartmentCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationDepartment"]
Department_load: Any = Department.from_dict


def build(body: DepartmentCreate) -> Request:
    """The request; see ``client.classifications.departments.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, DepartmentCreate, "createClassificationDepartment"),
    )


def parse(response: Response) -> Department:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationDepartment")
    out: Department = Department_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: DepartmentCreate, *, client: Sender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: DepartmentCreate, *, client: Sender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: DepartmentCreate, *, client: AsyncSender) -> Detailed[Department]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: DepartmentCreate, *, client: AsyncSender) -> Department:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
