# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update an employee: ``PATCH /connect/v3/classifications/employees/{id}`` (updateClassificationEmployee)."""

from __future__ import annotations

from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.employee import Employee
from ...models.employee_update import EmployeeUpdate
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["updateClassificationEmployee"]
Employee_load: Any = Employee.from_dict


def build(id: str, body: EmployeeUpdate) -> Request:
    """The request; see ``client.classifications.employees.update`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
        json=_body(body, EmployeeUpdate, "updateClassificationEmployee"),
    )


def parse(response: Response) -> Employee:
    """Decode a success."""
    v: Any = _load(response, dict, "updateClassificationEmployee")
    out: Employee = Employee_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, body: EmployeeUpdate, *, client: Sender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, body: EmployeeUpdate, *, client: Sender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id, body))))


async def asyncio_detailed(id: str, body: EmployeeUpdate, *, client: AsyncSender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id, body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, body: EmployeeUpdate, *, client: AsyncSender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id, body))))
