"""Billing statements: made month by month, listed by pages or by dates, with files."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bill_mock import Request

if TYPE_CHECKING:
    from bill_mock import Response
    from tests.mock.support import Api

DAY = 24 * 60 * 60


@pytest.fixture
def path(api: Api) -> str:
    """Path of the statements of the organization signed in to."""
    return f"/organizations/{api.company['organizationId']}/billing-statements"


def download(api: Api, link: str, **headers: str) -> Response:
    """GET a link that an answer held."""
    return api.mock.handle(Request("GET", urlsplit(link).path, "", headers))


def test_must_work_15_statements_with_details_and_downloads(api: Api, path: str) -> None:
    """List, then detail, then both files with the `sessionId` header (must-work.md 15, platform.md 1)."""
    listed = api.get(path).results[-1]
    detail = api.get(f"{path}/{listed['id']}").body
    assert {name: detail[name] for name in listed} == listed
    assert sum(line["amount"] for line in detail["statementDetails"]) == detail["amount"]
    table, printed = (download(api, detail["downloadLink"][kind], **api.headers) for kind in ("csv", "pdf"))
    rows = list(csv.reader(io.StringIO(table.body.decode())))
    assert [row[0] for row in rows[1:]] == [line["description"] for line in detail["statementDetails"]]
    assert (table.header("content-type"), printed.header("content-type")) == ("text/csv", "application/pdf")
    assert printed.body.startswith(b"%PDF-")
    assert listed["invoiceNumber"].encode() in printed.body


def test_downloads_need_the_session_header(api: Api, path: str) -> None:
    """401 without (platform.md 1)."""
    links = api.get(f"{path}/{api.company['billingStatementId']}").body["downloadLink"]
    assert [download(api, links[kind]).status for kind in ("csv", "pdf")] == [401, 401]


def test_statement_is_for_one_month_and_dated_after_it(api: Api, path: str) -> None:
    """A month is closed up to one business day late; what is older has been paid."""
    statements = api.get(path).results
    assert [one["billingPeriod"]["startDate"] for one in statements] == ["2026-08-01", "2026-09-01", "2026-10-01"]
    assert [one["billingPeriod"]["endDate"] for one in statements] == ["2026-08-31", "2026-09-30", "2026-10-31"]
    assert [one["invoiceDate"] for one in statements] == ["2026-09-01", "2026-10-01", "2026-11-02"]
    assert {one["paymentStatus"] for one in statements} == {"PAID"}
    assert all(one["id"].startswith("0S0") for one in statements)


def test_clock_closes_the_month_and_pays_the_statement(api: Api, path: str) -> None:
    """UNPAID when it is made, PAID with a date five business days later; it counts the payments of its month."""
    api.pay(api.bill(), 100)
    api.clock.advance(8 * DAY)
    api.login()
    made = api.get(path).results[-1]
    assert (made["invoiceDate"], made["paymentStatus"]) == ("2026-12-01", "UNPAID")
    assert "paymentDate" not in made
    lines = api.get(f"{path}/{made['id']}").body["statementDetails"]
    assert [(line["type"], line["quantity"]) for line in lines] == [("SUBSCRIPTION", 2), ("TRANSACTION", 1)]
    assert made["amount"] == Decimal("90.59")
    api.clock.advance(7 * DAY)
    api.login()
    paid = api.get(path).results[-1]
    assert (paid["id"], paid["paymentStatus"], paid["paymentDate"]) == (made["id"], "PAID", "2026-12-08")


def test_statements_are_paged(api: Api, path: str) -> None:
    """`max` and `page` where no date is sent (platform.md 6.1)."""
    first = api.get(path, "max=2").body
    second = api.get(path, f"max=2&page={first['nextPage']}").body
    assert (len(first["results"]), len(second["results"])) == (2, 1)
    assert "nextPage" not in second


def test_statements_of_a_range_of_dates(api: Api, path: str) -> None:
    """Both ends belong to it; the answer has no cursor."""
    answer = api.get(path, "invoiceDateFrom=2026-10-01&invoiceDateTo=2026-11-02")
    assert [one["invoiceDate"] for one in answer.results] == ["2026-10-01", "2026-11-02"]
    assert list(answer.body) == ["results"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("invoiceDateFrom=2026-10-01", "invoiceDateTo"),
        ("invoiceDateTo=2026-10-01", "invoiceDateFrom"),
        ("invoiceDateFrom=2026-10-01&invoiceDateTo=2026-11-02&max=5", "max"),
        ("invoiceDateFrom=2026-10-01&invoiceDateTo=2026-11-02&page=x", "page"),
        ("invoiceDateFrom=yesterday&invoiceDateTo=2026-11-02", "invoiceDateFrom"),
    ],
)
def test_dates_go_together_and_without_pages(api: Api, path: str, query: str, field: str) -> None:
    """`max` and `page` are allowed only when both dates are absent (platform.md 6.1 [PM])."""
    answer = api.get(path, query)
    assert answer.status == 400
    assert answer.messages[0].startswith(f"{field}: ")


def test_unknown_statement_is_not_found(api: Api, path: str) -> None:
    """404."""
    assert api.get(f"{path}/0S0X").codes == ["BDC_1205"]


def test_leap_to_the_end_of_the_calendar_is_survived(api: Api, path: str) -> None:
    """Billing by the clock ends with the year 2100; a company that is seeded later has its past months only."""
    api.mock.control.clock(now="9999-11-01T00:00:00+00:00")
    assert api.login().status == 200
    assert len(api.get(path, "invoiceDateFrom=2100-01-01&invoiceDateTo=9999-12-31").results) == 13
    assert api.mock.control.seed()["billingStatementId"].startswith("0S0")
