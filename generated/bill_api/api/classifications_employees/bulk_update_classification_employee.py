# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several employees: ``PATCH /connect/v3/classifications/employees/bulk``
(bulkUpdateClassificationEmployee)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.employee_bulk_response import EmployeeBulkResponse
from ...models.employee_bulk_update_item import EmployeeBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationEmployee"]
EmployeeBulkResponse_load: Any = EmployeeBulkResponse.from_dict


def build(body: Sequence[EmployeeBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.employees.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, EmployeeBulkUpdateItem, "bulkUpdateClassificationEmployee", several=True),
    )


def parse(response: Response) -> EmployeeBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationEmployee")
    out: EmployeeBulkResponse = EmployeeBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[EmployeeBulkUpdateItem], *, client: Sender) -> Detailed[EmployeeBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[EmployeeBulkUpdateItem], *, client: Sender) -> EmployeeBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[EmployeeBulkUpdateItem], *, client: AsyncSender
) -> Detailed[EmployeeBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[EmployeeBulkUpdateItem], *, client: AsyncSender) -> EmployeeBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
