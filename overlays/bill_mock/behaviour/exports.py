"""Exports: CSV files that a schedule writes; the API lists them and leads to them, but cannot start one."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from bill_mock.behaviour.files import keep, link_to
from bill_mock.errors import no_such_object
from bill_mock.lists import Fields, answer_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

EXPORTS = "exports"
_COLUMNS = ("id", "name", "createdTime")


def write_export(world: World, tenant: Tenant, kind: str) -> JsonObject:
    """Do what a schedule does: write all objects of a kind, such as `vendors`, into a file that can be downloaded."""
    rows = ([str(row.get(name, "")) for name in _COLUMNS] for row in tenant.table(kind))
    content = csv_of(_COLUMNS, rows)
    export = {"id": world.ids.new(), "fileId": keep(world, tenant, f"{kind}.csv", content, public=True)}
    return tenant.table(EXPORTS).put(export)


def csv_of(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table as CSV in UTF-8, with CRLF at the end of lines."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode()


def _list(call: Call) -> object:
    page = answer_list(call, call.tenant.table(EXPORTS), Fields(call.description, {}, ""))
    return {**page, "results": [{"exportId": row["id"]} for row in page["results"]]}


def _download_link(call: Call) -> object:
    row = call.tenant.table(EXPORTS).get(call.ids[0])
    if row is None:
        raise no_such_object(call.ids[0])
    return {"downloadLink": link_to(call, row["fileId"])}


HANDLERS: dict[str, Handler] = {"listExports": _list, "getDownloadLink": _download_link}
