"""What reaches a live target."""

from __future__ import annotations

from typing import Any

import pytest

from bill_mock import Request, Response
from bill_mock.codec import decode
from tests.contract.live.guard import Guard
from tests.contract.live.journal import journals
from tests.contract.live.support import ADDRESS, Sandbox
from tests.contract.live.tags import run_of


def effects(sandbox: Sandbox, *kinds: str) -> list[str]:
    """Operations with these effects."""
    return [one.id for one in sandbox.mock.description.operations.values() if one.effect in kinds]


def test_money_is_never_sent_nor_what_tells_people_or_is_final(sandbox: Sandbox) -> None:
    """Each operation of these kinds, without any fence before the guard, for objects of the run and for others."""
    names = effects(sandbox, "money", "notifies", "irreversible")
    assert {"createPayment", "createBulkPayment", "createMassPayment", "voidPayment", "chargeCustomer"} <= set(names)
    with sandbox.place.undoing() as guard:
        bill = sandbox.bill(guard, sandbox.vendor(guard)["id"])
        begun = len(sandbox.mock.log.shown())
        for name in names:
            ids = dict.fromkeys(sandbox.operation(name).path_names, str(bill["id"]))
            answer = sandbox.send(guard, name, {"billId": bill["id"], "amount": 5}, **ids)
            assert answer.status == 403, name
        assert len(sandbox.mock.log.shown()) == begun
        assert len(guard.held) == len(names)


def test_what_was_there_before_is_not_changed(sandbox: Sandbox) -> None:
    """Every change and every creation that names it in its path; nothing is sent."""
    company, count = sandbox.company, 0
    with sandbox.place.undoing() as guard:
        begun = len(sandbox.mock.log.shown())
        for name in effects(sandbox, "idempotent", "undoable"):
            operation = sandbox.operation(name)
            if operation.path_names:
                ids = dict.fromkeys(operation.path_names, str(company["vendorId"]))
                assert sandbox.send(guard, name, {"name": "Other"}, **ids).status == 403, name
                count += 1
        assert count > 50
        assert len(sandbox.mock.log.shown()) == begun


@pytest.mark.parametrize("name", ["createBill", "createVendorCredit", "createInvoice", "createBulkBills"])
def test_nothing_is_made_for_vendors_and_customers_of_others(sandbox: Sandbox, name: str) -> None:
    """A bill for a vendor with autopay moves money."""
    company = sandbox.company
    body: Any = {"vendorId": company["vendorId"], "customer": {"id": company["customerId"]}}
    with sandbox.place.undoing() as guard:
        answer = sandbox.send(guard, name, [body] if "Bulk" in name else body)
        assert answer.status == 403
        assert b"has not made" in answer.body
    assert sandbox.living("bills") == []


@pytest.mark.parametrize(
    ("name", "body", "query"),
    [
        ("updateOrganization", {"name": "Other"}, ""),
        ("bulkArchiveClassificationJob", None, "ids=job01ABCDEFGHIJKLMNO"),
        ("bulkUpdateClassificationJob", [{"id": "job01ABCDEFGHIJKLMNO", "name": "Other"}], ""),
        ("logout", None, ""),
        ("createVendor", b"{not JSON", ""),
        ("createVendor", {"name": "N", "address": ADDRESS, "autoPay": {"enabled": True}}, ""),
        ("createSubscription", {"name": "N"}, ""),
        ("login", {}, ""),
    ],
)
def test_other_ways_to_touch_something(sandbox: Sandbox, name: str, body: object, query: str) -> None:
    """Ids in queries and bulk bodies, no id at all, bodies that cannot be read, and what is excluded."""
    with sandbox.place.undoing() as guard:
        begun = len(sandbox.mock.log.shown())
        ids = {"organizationId": sandbox.company["organizationId"]} if name == "updateOrganization" else {}
        assert sandbox.send(guard, name, body, query, **ids).status == 403
        assert len(sandbox.mock.log.shown()) == begun


def test_an_unknown_path_is_not_sent(sandbox: Sandbox) -> None:
    """Nor a method that the path does not have."""
    with sandbox.place.undoing() as guard:
        assert guard(Request("DELETE", "/connect/v3/bills")).status == 403
        assert guard(Request("POST", "/somewhere")).status == 403


def test_reads_and_changes_of_own_objects_pass(sandbox: Sandbox) -> None:
    """A vendor of the run is read, renamed, archived, and gets a bill."""
    with sandbox.place.undoing() as guard:
        vendor = sandbox.vendor(guard)["id"]
        assert sandbox.send(guard, "getVendor", vendorId=vendor).status == 200
        assert sandbox.send(guard, "updateVendor", {"phone": "5550100200"}, vendorId=vendor).status == 200
        assert sandbox.bill(guard, vendor)["vendorId"] == vendor
        assert sandbox.send(guard, "archiveVendor", vendorId=vendor).status == 200
        assert guard.held == []


def test_what_it_makes_carries_the_name_of_the_run(sandbox: Sandbox) -> None:
    """Also when it is renamed, and each element of a bulk request its own."""
    with sandbox.place.undoing() as guard:
        vendor = sandbox.vendor(guard)
        sandbox.send(guard, "updateVendor", {"name": "Other"}, vendorId=vendor["id"])
        bill = sandbox.bill(guard, vendor["id"])
        jobs = sandbox.make(guard, "bulkCreateClassificationJob", [{"name": "A"}, {"name": "B"}])
        renamed: Any = decode(sandbox.send(guard, "getVendor", vendorId=vendor["id"]).body)
        rows: Any = jobs if isinstance(jobs, list) else next(iter(jobs.values()))
        names = [vendor["name"], renamed["name"], bill["invoice"]["invoiceNumber"], *(row["name"] for row in rows)]
        assert len({run_of(name) for name in names}) == 1
        assert None not in {run_of(name) for name in names}
        assert len(set(names)) == 5


def test_it_stands_in_the_journal_before_it_is_sent(sandbox: Sandbox) -> None:
    """On the disk, and without a body: that may hold what is nobody's business."""
    seen: list[str] = []

    def reading(request: Request) -> Response:
        if request.method == "POST":
            (file,) = journals(sandbox.folder)
            seen.append(file.read_text(encoding="utf-8").splitlines()[-1])
        return sandbox.mock.handle(request)

    sandbox.target = reading
    with sandbox.place.undoing() as guard:
        sandbox.vendor(guard)
    assert '"operation": "createVendor"' in seen[0]
    assert "Springfield" not in seen[0]


def test_an_invoice_is_not_mailed(sandbox: Sandbox) -> None:
    """What the server does by default is not documented, so it is told."""
    with sandbox.place.undoing() as guard:
        customer = sandbox.make(guard, "createCustomer", {"name": "N", "email": "n@example.com"})
        sent: list[Request] = []

        def noting(request: Request) -> Response:
            sent.append(request)
            return sandbox.mock.handle(request)

        noted = Guard(noting, sandbox.mock.description, guard._journal, lambda: sandbox.moment)
        noted.own |= guard.own
        lines = [{"quantity": 1, "price": 1}]
        body = {"customer": {"id": customer["id"]}, "invoiceDate": "2026-11-20", "dueDate": "2026-12-01"}
        sandbox.make(noted, "createInvoice", {**body, "invoiceNumber": "1", "invoiceLineItems": lines})
        told: Any = decode(sent[0].body)
        assert told["processingOptions"] == {"sendEmail": False}
