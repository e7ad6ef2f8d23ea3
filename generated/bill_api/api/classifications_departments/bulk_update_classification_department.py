# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template.
"""Update several departments: ``PATCH /connect/v3/classifications/departments/bulk``
(bulkUpdateClassificationDepartment)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...building import body as _body
from ...building import request as _request
from ...codec import load_json as _load
from ...models.department_bulk_response import DepartmentBulkResponse
from ...models.department_bulk_update_item import DepartmentBulkUpdateItem
from ...operations import OPERATIONS
from ...wire import AsyncSender, Detailed, Request, Response, Sender, succeeded

OPERATION = OPERATIONS["bulkUpdateClassificationDepartment"]
DepartmentBulkResponse_load: Any = DepartmentBulkResponse.from_dict


def build(body: Sequence[DepartmentBulkUpdateItem]) -> Request:
    """The request; see ``client.classifications.departments.bulk_update`` for the arguments."""
    return _request(
        OPERATION,
        json=_body(body, DepartmentBulkUpdateItem, "bulkUpdateClassificationDepartment", several=True),
    )


def parse(response: Response) -> DepartmentBulkResponse:
    """Decode a success."""
    v: Any = _load(response, dict, "bulkUpdateClassificationDepartment")
    out: DepartmentBulkResponse = DepartmentBulkResponse_load(v) if v.__class__ is dict else v
    return out


def sync_detailed(body: Sequence[DepartmentBulkUpdateItem], *, client: Sender) -> Detailed[DepartmentBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


def sync(body: Sequence[DepartmentBulkUpdateItem], *, client: Sender) -> DepartmentBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, client.send(build(body))))


async def asyncio_detailed(
    body: Sequence[DepartmentBulkUpdateItem], *, client: AsyncSender
) -> Detailed[DepartmentBulkResponse]:
    """Call and return the decoded answer with its response."""
    response = succeeded(OPERATION, await client.send(build(body)))
    return Detailed(response=response, parsed=parse(response))


async def asyncio(body: Sequence[DepartmentBulkUpdateItem], *, client: AsyncSender) -> DepartmentBulkResponse:
    """Call and return the decoded answer."""
    return parse(succeeded(OPERATION, await client.send(build(body))))
