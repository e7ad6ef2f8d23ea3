# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Get an employee: ``GET /connect/v3/classifications/employees/{id}`` (getClassificationEmployee)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.employee import Employee
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["getClassificationEmployee"]
Employee_load: Any = Employee.from_dict


def build(id: str) -> Request:
    """The request; see ``client.classifications.employees.get`` for the arguments."""
    return _request(
        OPERATION,
        path={
            "id": id,
        },
    )


def parse(response: Response) -> Employee:
    """Decode a success."""
    v: Any = _load(response, dict, "getClassificationEmployee")
    out: Employee = Employee_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(id: str, *, client: Sender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


def sync(id: str, *, client: Sender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(id))))


async def asyncio_detailed(id: str, *, client: AsyncSender) -> Detailed[Employee]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(id)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(id: str, *, client: AsyncSender) -> Employee:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(id))))
