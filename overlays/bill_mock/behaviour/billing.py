"""What BILL charges an organization: a statement for each month, made by the clock and paid a few days later."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.exports import csv_of
from bill_mock.behaviour.files import keep, link_to
from bill_mock.behaviour.organizations import own
from bill_mock.behaviour.pdf import pdf_of
from bill_mock.behaviour.price_plans import plan_of, price_of_payment
from bill_mock.business_days import add_business_days
from bill_mock.clock import stamp
from bill_mock.errors import no_such_object, wrong_field
from bill_mock.lifecycle import LifeCycle, Timed
from bill_mock.lists import Fields, answer_list
from bill_mock.money import line_amount, lines_total

if TYPE_CHECKING:
    from decimal import Decimal

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

STATEMENTS = "billing-statements"
STATEMENT = LifeCycle(
    first="UNPAID", moves={"UNPAID": frozenset({"PAID"})}, timed={"UNPAID": Timed("PAID", business_days=5)}
)
_ONE_DAY = timedelta(days=1)
_IN_LIST = (
    "id",
    "paymentStatus",
    "paymentDate",
    "amount",
    "billingPeriod",
    "description",
    "invoiceDate",
    "invoiceNumber",
)
# A clock that is set to the end of the calendar must not make 96,000 statements on the way.
_LAST_YEAR = 2100


def start(world: World, tenant: Tenant, today: date, *, months: int) -> None:
    """Bill the last `months` months, and from now on every month when it is over."""
    begin = today.replace(day=1)
    for _ in range(months):
        begin = (begin - _ONE_DAY).replace(day=1)
    while (closing := _closing_day(begin)) <= today:
        begin = _close(world, tenant, begin, closing)
    _await_end(world, tenant, begin)


def _closing_day(begin: date) -> date:
    """One business day after the end of the month."""
    return add_business_days(_next_month(begin) - _ONE_DAY, 1)


def _next_month(begin: date) -> date:
    return (begin + timedelta(days=31)).replace(day=1)


def _await_end(world: World, tenant: Tenant, begin: date) -> None:
    if begin.year <= _LAST_YEAR:
        world.later(_midnight(_closing_day(begin)), partial(_on_time, world, tenant, begin))


def _on_time(world: World, tenant: Tenant, begin: date, now: datetime) -> None:
    _await_end(world, tenant, _close(world, tenant, begin, now.date()))


def _close(world: World, tenant: Tenant, begin: date, today: date) -> date:
    """Make the statement of a month, see to its payment, and return where the next month begins."""
    end = _next_month(begin) - _ONE_DAY
    number, lines = f"BILL-{begin:%Y%m}", _lines(tenant, begin, end)
    statement: JsonObject = {
        "id": world.ids.new("0S0"),
        "paymentStatus": STATEMENT.first,
        "amount": lines_total(lines),
        "billingPeriod": {"startDate": begin.isoformat(), "endDate": end.isoformat()},
        "description": f"BILL services, {begin:%B %Y}",
        "invoiceDate": today.isoformat(),
        "invoiceNumber": number,
        "statementDetails": lines,
        **_files(world, tenant, number, lines),
    }
    tenant.table(STATEMENTS).put(statement)
    timed = STATEMENT.timed[STATEMENT.first]
    due = _midnight(add_business_days(today, timed.business_days))
    world.later(due, partial(_pay, tenant, statement["id"], timed.to))
    return _next_month(begin)


def _pay(tenant: Tenant, key: str, state: str, now: datetime) -> None:
    statement = tenant.table(STATEMENTS).get(key)
    if statement is not None:
        paid = {"paymentStatus": state, "paymentDate": now.date().isoformat()}
        tenant.table(STATEMENTS).put({**statement, **paid})


def _lines(tenant: Tenant, begin: date, end: date) -> list[JsonObject]:
    plan = plan_of(tenant)
    users, payments = len(tenant.table("users")), _payments_made(tenant, begin, end)
    return [
        _line("SUBSCRIPTION", f"{plan['name']}, users", users, plan["monthlyPrice"]),
        _line("TRANSACTION", "Payments", payments, price_of_payment(plan)),
    ]


def _line(kind: str, description: str, quantity: int, price: Decimal) -> JsonObject:
    value = line_amount({"quantity": quantity, "price": price})
    return {"type": kind, "description": description, "quantity": quantity, "amount": value}


def _payments_made(tenant: Tenant, begin: date, end: date) -> int:
    table = tenant.table("payments")

    def made(key: str) -> str:
        return str((table.get(key) or {})["createdTime"])

    first, last = (stamp(_midnight(day)) for day in (begin, end + _ONE_DAY))
    return bisect_left(table.order(), last, key=made) - bisect_left(table.order(), first, key=made)


def _files(world: World, tenant: Tenant, number: str, lines: list[JsonObject]) -> JsonObject:
    rows = [[line["description"], str(line["quantity"]), str(line["amount"])] for line in lines]
    table = csv_of(("description", "quantity", "amount"), rows)
    printed = pdf_of([f"Statement {number}", *("  ".join(row) for row in rows)])
    return {
        "csvFileId": keep(world, tenant, f"{number}.csv", table),
        "pdfFileId": keep(world, tenant, f"{number}.pdf", printed),
    }


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _list(call: Call) -> object:
    own(call)
    table = call.tenant.table(STATEMENTS)
    bounds = [call.query.get(name) for name in ("invoiceDateFrom", "invoiceDateTo")]
    if bounds == [None, None]:
        page = answer_list(call, table, Fields(call.description, {}, ""))
        return {**page, "results": [_listed(row) for row in page["results"]]}
    for name, bound in zip(("invoiceDateFrom", "invoiceDateTo"), bounds, strict=True):
        if bound is None:
            raise wrong_field(name, "must not be null when the other date is sent")
    for name in ("max", "page"):
        if name in call.query:
            raise wrong_field(name, "must be null when dates are sent")
    return {"results": [_listed(row) for row in table if bounds[0] <= row["invoiceDate"] <= bounds[1]]}


def _listed(row: JsonObject) -> JsonObject:
    return {name: row[name] for name in _IN_LIST if name in row}


def _detail(call: Call) -> object:
    own(call)
    row = call.tenant.table(STATEMENTS).get(call.ids[1])
    if row is None:
        raise no_such_object(call.ids[1])
    links = {"csv": link_to(call, row["csvFileId"]), "pdf": link_to(call, row["pdfFileId"])}
    return {**_listed(row), "downloadLink": links, "statementDetails": row["statementDetails"]}


HANDLERS: dict[str, Handler] = {"listBillingStatements": _list, "getBillingStatementDetail": _detail}
