# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Create an employee: ``POST /connect/v3/classifications/employees`` (createClassificationEmployee)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.employee import Employee
from ...models.employee_create import EmployeeCreate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["createClassificationEmployee"]
Employee_load: Any = Employee.from_dict


def build(body: EmployeeCreate) -> Request:
    """The request; see ``client.classifications.employees.create`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, EmployeeCreate, "createClassificationEmployee"),
    )


def parse(response: Response) -> Employee:
    """Decode a success."""
    v: Any = _load(response, dict, "createClassificationEmployee")
    out: Employee = Employee_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: EmployeeCreate, *, client: Sender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: EmployeeCreate, *, client: Sender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(body: EmployeeCreate, *, client: AsyncSender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: EmployeeCreate, *, client: AsyncSender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
