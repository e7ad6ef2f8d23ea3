from __future__ import annotations

from typing import Any

import pytest

from bill_api.wire import Request, Response
from bill_client import MoneyRefused, NotFound, TransportError
from bill_client.approvals.reading import MOST_PAGES, MOST_SINGLE, read_bills, read_vendors
from tests.overlay.approvals.answers import drive
from tests.overlay.approvals.bills import bill


def server(known: dict[str, Any], page: int = 100) -> Any:
    """Answers reads of these objects, so many on a page."""

    def answer(request: Request) -> Any:
        query = dict(request.query)
        if "filters" not in query:
            key = request.path.rpartition("/")[2]
            return known.get(key) or NotFound("no object has this id", response=Response(status=404))
        wanted = query["filters"].partition(":in:")[2].strip('"').split(",")
        rows = [known[key] for key in wanted if key in known]
        start = int(query.get("page", 0))
        following = {"nextPage": str(start + page)} if start + page < len(rows) else {}
        return {"results": rows[start : start + page], **following}

    return answer


def objects(count: int) -> dict[str, Any]:
    """So many bills by their ids."""
    return {f"00n{number:04}": bill(id=f"00n{number:04}") for number in range(count)}


def test_one_bill_is_read_by_itself_with_its_approvers() -> None:
    """A list may lag behind."""
    found, asked = drive(read_bills(["00n0000"]), server(objects(1)))
    assert found == objects(1)
    assert [(one.operation.id, one.query) for one in asked] == [("getBill", (("billApprovals", "true"),))]


def test_several_bills_come_with_the_list_a_hundred_at_a_time() -> None:
    """By their ids, with their approvers, each once and in the order that was asked for."""
    known = objects(250)
    ids = [*reversed(known), *list(known)[:7]]
    found, asked = drive(read_bills(ids), server(known))
    assert list(found) == list(reversed(known))
    assert [one.operation.id for one in asked] == ["listBills"] * 3
    for one in asked:
        query = dict(one.query)
        assert (query["max"], query["billApprovals"]) == ("100", "true")
        assert query["filters"].startswith('id:in:"00n0')
        assert query["filters"].count(",") <= 99


def test_shorter_pages_are_followed() -> None:
    """A server may give fewer objects than it was asked for."""
    found, asked = drive(read_bills(objects(5)), server(objects(5), page=2))
    assert found == objects(5)
    assert [dict(one.query).get("page") for one in asked] == [None, "2", "4"]


def test_what_the_list_does_not_have_is_read_by_itself() -> None:
    """A bill that was just made may not be in it."""
    known = objects(3)
    asking = server(known)

    def answer(request: Request) -> Any:
        if request.operation.id == "listBills":
            return {"results": [known["00n0001"], "noise", {"id": "00nX"}, {}]}
        return asking(request)

    found, asked = drive(read_bills(known), answer)
    assert found == known
    assert [one.operation.id for one in asked] == ["listBills", "getBill", "getBill"]


@pytest.mark.parametrize("ids", [["00n9"], ["00n0000", "00n9"]])
def test_a_bill_that_is_not_there_is_refused(ids: list[str]) -> None:
    """By name, whether it was asked for alone or among others."""
    with pytest.raises(MoneyRefused, match="00n9: BILL has no such bill, or does not show it") as caught:
        drive(read_bills(ids), server(objects(1)))
    assert [each.id for each in caught.value.problems] == ["00n9"]
    assert caught.value.status == 404


def test_many_bills_that_are_not_there_are_refused_without_asking_for_each() -> None:
    """Somebody has mistaken the organization."""
    ids = [f"00m{number}" for number in range(MOST_SINGLE + 1)]
    with pytest.raises(MoneyRefused) as caught:
        drive(read_bills(ids), server({}))
    assert [each.id for each in caught.value.problems] == ids


@pytest.mark.parametrize("answer", [None, [], "text", {}, {"id": "00n2"}, {"id": None}])
def test_an_answer_about_something_else_is_refused(answer: Any) -> None:
    """It would be judged in place of the bill."""
    with pytest.raises(MoneyRefused, match="BILL answered something else for this bill"):
        drive(read_bills(["00n1"]), lambda _: answer)


@pytest.mark.parametrize("page", [None, [], {"results": None}, {"results": "all"}, {"results": [], "nextPage": ""}])
def test_a_page_that_is_none_has_no_bills(page: Any) -> None:
    """They are read one by one then."""

    def answer(request: Request) -> Any:
        return page if request.operation.id == "listBills" else server(objects(2))(request)

    assert drive(read_bills(objects(2)), answer)[0] == objects(2)


def test_a_list_without_an_end_is_left() -> None:
    """After a number of pages that no list of so few ids has."""

    def answer(request: Request) -> Any:
        return (
            {"results": [], "nextPage": "again"} if request.operation.id == "listBills" else server(objects(2))(request)
        )

    found, asked = drive(read_bills(objects(2)), answer)
    assert found == objects(2)
    assert len(asked) == MOST_PAGES + 2


def test_other_failures_go_through() -> None:
    """Nothing is known then, so nothing is paid."""
    with pytest.raises(TransportError):
        drive(read_bills(["00n1", "00n2"]), lambda _: TransportError("broken"))
    with pytest.raises(TransportError):
        drive(read_bills(["00n1"]), lambda _: TransportError("broken"))


def test_ids_that_a_filter_cannot_carry_are_refused() -> None:
    """Before anything is sent."""
    with pytest.raises(ValueError, match="listBills: id"):
        drive(read_bills(["00n1", 'x","y']), lambda _: pytest.fail("something was sent"))


def test_nothing_is_read_for_nothing() -> None:
    """No bill, no request."""
    assert drive(read_bills([]), lambda _: pytest.fail("something was sent")) == ({}, [])


def test_vendors_are_read_alike() -> None:
    """One by itself, several with the list."""
    known = {key: {"id": key} for key in ("0091", "0092")}
    assert [one.operation.id for one in drive(read_vendors(["0091"]), server(known))[1]] == ["getVendor"]
    assert [one.operation.id for one in drive(read_vendors(known), server(known))[1]] == ["listVendors"]
    with pytest.raises(MoneyRefused, match="0093: BILL has no such vendor"):
        drive(read_vendors(["0093"]), server(known))
