"""What a run has made is taken back: the newest first, and also what nobody knows of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bill_mock import Request, Response
from tests.contract.live.journal import STUCK, Journal, journals
from tests.contract.live.session import LeftError
from tests.contract.live.support import Sandbox

EXPECTED = ["archiveBill", "deleteAttachment", "archiveVendor"]


def test_it_is_taken_back_in_reverse(sandbox: Sandbox) -> None:
    """The bill before its vendor; nothing of the run is left, and what was there before is as it was."""
    before = sandbox.living("vendors")
    with sandbox.place.undoing() as guard:
        vendor = sandbox.vendor(guard)["id"]
        answer = sandbox.send(guard, "createVendorAttachment", b"%PDF-1.4 x", "name=x.pdf", vendorId=vendor)
        assert answer.status == 200, answer.body
        sandbox.bill(guard, vendor)
        made = len(sandbox.mock.log.shown())
    assert sandbox.called(made) == EXPECTED
    assert (sandbox.living("vendors"), sandbox.living("bills")) == (before, [])
    assert list(journals(sandbox.folder)) == []


def _break_off(sandbox: Sandbox) -> None:
    with sandbox.place.undoing() as guard:
        sandbox.vendor(guard)
        raise KeyboardInterrupt


def test_it_is_taken_back_when_the_run_breaks_off(sandbox: Sandbox) -> None:
    """Whatever the reason; that reason is what the caller gets."""
    with pytest.raises(KeyboardInterrupt):
        _break_off(sandbox)
    assert len(sandbox.living("vendors")) == 2


def test_a_bulk_creation_is_taken_back_by_one_request_or_by_many(sandbox: Sandbox) -> None:
    """As the inverse takes ids: in its query, or one in its path."""
    with sandbox.place.undoing() as guard:
        sandbox.make(guard, "bulkCreateClassificationJob", [{"name": "A"}, {"name": "B"}])
        vendor = sandbox.vendor(guard)["id"]
        body = {"vendorId": vendor, "dueDate": "2026-12-31", "billLineItems": [{"amount": 5}]}
        invoices = [{"invoiceNumber": number, "invoiceDate": "2026-11-20"} for number in "12"]
        sandbox.make(guard, "createBulkBills", [{**body, "invoice": invoice} for invoice in invoices])
        made = len(sandbox.mock.log.shown())
    assert sandbox.called(made) == ["archiveBill", "archiveBill", "archiveVendor", "bulkArchiveClassificationJob"]
    assert (sandbox.living("bills"), sandbox.living("classifications/jobs")) == ([], [])


def test_a_refused_creation_is_not_looked_for(sandbox: Sandbox) -> None:
    """It made nothing."""
    with sandbox.place.undoing() as guard:
        assert sandbox.send(guard, "createVendor", {"name": "N"}).status == 400
        made = len(sandbox.mock.log.shown())
    assert len(sandbox.mock.log.shown()) == made


def lose(sandbox: Sandbox, *, made: bool) -> None:
    """Have the next creation end without an answer, with its effect or without."""

    def losing(request: Request) -> Response:
        if request.method != "POST":
            return sandbox.mock.handle(request)
        if made:
            sandbox.mock.handle(request)
        sandbox.target = sandbox.mock.handle
        raise ConnectionError("the connection was lost")

    sandbox.target = losing


def vendor_without_an_answer(sandbox: Sandbox, *, made: bool) -> None:
    """A run whose only creation is lost; the run itself fails."""
    lose(sandbox, made=made)
    place = sandbox.place
    with place.undoing() as guard:
        with pytest.raises(ConnectionError):
            sandbox.vendor(guard)
        object.__setattr__(place, "target", sandbox.mock.handle)


def test_what_was_made_without_an_answer_is_found_by_its_name(sandbox: Sandbox) -> None:
    """And taken back as if it had been answered."""
    vendor_without_an_answer(sandbox, made=True)
    assert sandbox.called()[-1] == "archiveVendor"
    assert len(sandbox.living("vendors")) == 2
    assert list(journals(sandbox.folder)) == []


def test_what_cannot_be_found_may_still_come(sandbox: Sandbox) -> None:
    """It is kept in mind for ten minutes, and the run fails; after that it counts as never made."""
    with pytest.raises(LeftError, match="nobody knows yet"):
        vendor_without_an_answer(sandbox, made=False)
    sandbox.later(timedelta(minutes=9))
    with pytest.raises(LeftError, match="createVendor"):
        sandbox.place.clean()
    sandbox.later(timedelta(minutes=2))
    sandbox.place.clean()
    assert list(journals(sandbox.folder)) == []


def test_what_cannot_be_taken_back_fails_the_run_and_stays_in_the_journal(sandbox: Sandbox) -> None:
    """With the reason; the next start tries it first, and does not begin before it is gone."""
    sandbox.mock.control.faults("archiveVendor", "before_commit", status=503, times=2)
    with (
        pytest.raises(LeftError, match="archive was answered with 503"),
        sandbox.place.undoing() as guard,
    ):
        sandbox.vendor(guard)
    (file,) = journals(sandbox.folder)
    journal = Journal(file)
    assert [entry.state for entry in journal.unsettled] == [STUCK]
    journal.close()
    with pytest.raises(LeftError), sandbox.place.undoing():
        pytest.fail("a run began on top of what another has left")
    with sandbox.place.undoing() as guard:
        assert len(sandbox.living("vendors")) == 2
    assert list(journals(sandbox.folder)) == []


def test_a_list_that_cannot_be_read_settles_nothing(sandbox: Sandbox) -> None:
    """Not to see something is no sign that it is not there."""
    sandbox.mock.control.faults("listVendors", "before_commit", status=500, times=1)
    with pytest.raises(LeftError, match="listVendors was answered with 500"):
        vendor_without_an_answer(sandbox, made=True)
    sandbox.later(timedelta(hours=1))
    with pytest.raises(LeftError, match="401"):
        sandbox.place.clean()


def test_what_is_gone_already_needs_no_undoing(sandbox: Sandbox) -> None:
    """An attachment that somebody has deleted meanwhile."""
    with sandbox.place.undoing() as guard:
        vendor = sandbox.vendor(guard)["id"]
        sandbox.send(guard, "createVendorAttachment", b"%PDF-1.4 x", "name=x.pdf", vendorId=vendor)
        (row,) = sandbox.mock.control.objects("attachments")["results"]
        operation = sandbox.operation("deleteAttachment")
        path = operation.path.replace("{attachmentId}", row["id"])
        sandbox.mock.handle(Request("DELETE", path, "", sandbox.identity.headers(operation)))
    assert list(journals(sandbox.folder)) == []
