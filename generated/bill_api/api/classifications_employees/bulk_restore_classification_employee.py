# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Restore several employees: ``POST /connect/v3/classifications/employees/bulk/restore``
(bulkRestoreClassificationEmployee)."""

from __future__ import annotations

from typing import Any

from ...building import request as _request
from ...codec import load_json as _load
from ...models.employee_bulk_response import EmployeeBulkResponse
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkRestoreClassificationEmployee"]
EmployeeBulkResponse_load: Any = EmployeeBulkResponse.from_dict


def build(*, ids: list[str]) -> Request:
    """The request; see ``client.classifications.employees.bulk_restore`` for the arguments."""
    return _request(
        OPERATION,
        query=(("ids", ids, False),),
    )


def parse(response: Response) -> EmployeeBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkRestoreClassificationEmployee")
    out: EmployeeBulkResponse = EmployeeBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(*, client: Sender, ids: list[str]) -> Detailed[EmployeeBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


def sync(*, client: Sender, ids: list[str]) -> EmployeeBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(ids=ids))))


async def asyncio_detailed(*, client: AsyncSender, ids: list[str]) -> Detailed[EmployeeBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(ids=ids)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(*, client: AsyncSender, ids: list[str]) -> EmployeeBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(ids=ids))))
