"""Exports: listed and downloaded; a schedule makes them, never the API."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bill_mock import Request

if TYPE_CHECKING:
    from tests.mock.support import Api


def test_exports_are_listed(api: Api) -> None:
    """Items carry `exportId`; nothing else is documented (delta-since-2025-11.md 1.7)."""
    first = api.get("/exports", "max=1").body
    second = api.get("/exports", f"max=1&page={first['nextPage']}").body
    assert first["results"] == [{"exportId": api.company["exportId"]}]
    assert list(second["results"][0]) == ["exportId"]


def test_export_is_downloaded_without_credentials(api: Api) -> None:
    """A plain GET of the link, CSV (platform.md 1, delta-since-2025-11.md 1.7)."""
    link = api.get(f"/exports/{api.company['exportId']}/download-link").body["downloadLink"]
    response = api.mock.handle(Request("GET", urlsplit(link).path))
    assert (response.status, response.header("content-type")) == (200, "text/csv")
    rows = list(csv.DictReader(io.StringIO(response.body.decode())))
    assert [row["id"] for row in rows] == [api.company["vendorId"], api.company["otherVendorId"]]


def test_unknown_export_has_no_link(api: Api) -> None:
    """404."""
    assert api.get("/exports/nothing/download-link").codes == ["BDC_1205"]


def test_no_field_is_documented_for_filters(api: Api) -> None:
    """So every one is refused with 400."""
    assert api.get("/exports", "filters=exportId:eq:x").status == 400


def test_exports_need_a_session(visitor: Api) -> None:
    """Only the file is free."""
    assert visitor.get("/exports").codes == ["BDC_1109"]
    assert visitor.get(f"/exports/{visitor.company['exportId']}/download-link").status == 401


def test_unknown_file_without_session_is_refused(visitor: Api) -> None:
    """Neither the organization nor the file has to exist to be refused."""
    for path in (f"/files/{visitor.company['organizationId']}/x", "/files/008X/x"):
        assert visitor.mock.handle(Request("GET", path)).status == 401
