from __future__ import annotations

import asyncio
import contextvars
import gc
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qs

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bill_api.operations import OPERATIONS
from bill_client import (
    AsyncBillClient,
    BillClient,
    BillError,
    DecodeError,
    Page,
    Progress,
    RepeatedPage,
    ServerError,
    SpendToken,
    models,
)
from bill_client.walk import MOST_EMPTY_PAGES
from tests.overlay.support import LOGIN, Company, Script

SIZE = 100


@dataclass
class Listing:
    """A list of bills on a made-up server.

    Args:
        pages: page -> ids of its bills; the cursor of page 2 is ``c2``.
        fail_at: cursor whose page is answered with an error, once.
    """

    pages: list[list[str]]
    fail_at: str | None = None
    asked: list[str | None] = field(default_factory=list)
    queries: list[dict[str, list[str]]] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """One page."""
        query = parse_qs(request.url.query.decode())
        cursor = query.get("page", [None])[0]
        self.asked.append(cursor)
        self.queries.append(query)
        if cursor is not None and cursor == self.fail_at:
            self.fail_at = None
            return httpx.Response(500)
        number = int((cursor or "c0").removeprefix("c"))
        answer: dict[str, Any] = {"results": [{"id": name} for name in self.pages[number]]}
        if number + 1 < len(self.pages):
            answer["nextPage"] = f"c{number + 1}"
        return httpx.Response(200, json=answer)


def listing(*sizes: int) -> Listing:
    """Pages of these sizes."""
    return Listing([[f"{page}-{number}" for number in range(size)] for page, size in enumerate(sizes)])


def client(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> BillClient:
    """A client of a made-up server, that repeats nothing."""
    return BillClient(LOGIN, transport=httpx.MockTransport(Script(answer)), retry=False, **options)


def async_client(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> AsyncBillClient:
    """The same for asyncio."""
    return AsyncBillClient(LOGIN, transport=httpx.MockTransport(Script(answer)), retry=False, **options)


def ids(found: Any) -> list[str]:
    """Ids of bills."""
    return [bill.id for bill in found]


async def collect(found: Any) -> list[Any]:
    """What an asynchronous iterator gives."""
    return [each async for each in found]


def until_failure(found: Any) -> tuple[list[Any], BillError]:
    """What an iterator gives before it fails, and how it fails."""
    seen = []
    try:
        for each in found:
            seen.append(each)  # noqa: PERF402 - what came before the failure counts
    except BillError as error:
        return seen, error
    raise AssertionError(seen)


async def auntil_failure(found: Any) -> tuple[list[Any], BillError]:
    """The same for asyncio."""
    seen = []
    try:
        async for each in found:
            seen.append(each)  # noqa: PERF401 - what came before the failure counts
    except BillError as error:
        return seen, error
    raise AssertionError(seen)


def both(server: Callable[[], Any], run: Callable[[Any], Any], arun: Callable[[Any], Any]) -> list[Any]:
    """The same on both clients, each with a server of its own: results and servers."""
    found = []
    one = server()
    with client(one) as sync:
        found.append((run(sync), one))
    two = server()

    async def later() -> Any:
        async with async_client(two) as made:
            return await arun(made)

    found.append((asyncio.run(later()), two))
    return found


@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.booleans())
def test_every_object_comes_once_and_in_order(sizes: list[int], look_ahead: bool) -> None:  # noqa: FBT001 - drawn
    """Whatever pages there are, empty ones among them, with and without look-ahead, sync and async."""
    wanted = [name for page in listing(*sizes).pages for name in page]
    for found, server in both(
        lambda: listing(*sizes),
        lambda one: ids(one.bills.iterate(look_ahead=look_ahead)),
        lambda one: collect(one.bills.iterate(look_ahead=look_ahead)),
    ):
        assert (found if found and isinstance(found[0], str) else ids(found)) == wanted
        assert server.asked == [None, *(f"c{number}" for number in range(1, len(sizes)))]
        assert all(query["max"] == ["100"] for query in server.queries)


def test_nothing_is_sent_before_it_is_needed() -> None:
    """Making the list sends nothing, and who stops on the first page has sent one request."""
    server = listing(2, 2, 2)
    with client(server) as one:
        found = one.bills.iterate()
        assert server.asked == []
        assert next(iter(found)).id == "0-0"
        assert next(found.pages()).number == 1
    assert server.asked == [None, None]


def test_arguments_go_with_every_page() -> None:
    """Filters, order and flags too."""
    server = listing(1, 1)
    with client(server) as one:
        one.bills.iterate(filters={"archived": False}, sort="amount:desc", bill_approvals=True).to_list()
    same = {"max": ["100"], "filters": ["archived:eq:false"], "sort": ["amount:desc"], "billApprovals": ["true"]}
    assert server.queries == [same, {**same, "page": ["c1"]}]


def test_pages_know_where_they_stand() -> None:
    """Number and cursors; empty ones are left out but counted."""
    for found, _ in both(
        lambda: listing(2, 0, 1),
        lambda one: list(one.bills.iterate().pages()),
        lambda one: collect(one.bills.iterate().pages()),
    ):
        places = [(page.number, page.cursor, page.next_cursor, len(page.items)) for page in found]
        assert places == [(1, None, "c1", 2), (3, "c2", None, 1)]
        assert isinstance(found[0], Page)
        assert "0-0" not in repr(found[0])


def test_a_saved_cursor_goes_on_where_it_was() -> None:
    """The page at hand comes again as a whole; nothing is left out."""
    server = listing(2, 2, 2)
    with client(server) as one:
        found = one.bills.iterate()
        saved = [(bill.id, found.cursor) for bill in found]
        assert saved == [
            *(("0-0", None), ("0-1", None)),
            *(("1-0", "c1"), ("1-1", "c1")),
            *(("2-0", "c2"), ("2-1", "c2")),
        ]
        assert (found.cursor, found.is_exhausted) == (None, True)
        again = one.bills.iterate(cursor="c1")
        assert (again.cursor, again.is_exhausted) == ("c1", False)
        assert ids(again) == ["1-0", "1-1", "2-0", "2-1"]


@pytest.mark.parametrize("look_ahead", [True, False])
def test_after_a_failure_the_cursor_says_where_to_go_on(look_ahead: bool) -> None:  # noqa: FBT001 - both ways
    """What was there is handed out first; the failure comes where its page is needed."""

    def run(one: BillClient) -> Any:
        found = one.bills.iterate(look_ahead=look_ahead)
        seen, error = until_failure(found)
        assert isinstance(error, ServerError)
        return ids(seen), found.cursor, ids(one.bills.iterate(cursor=found.cursor))

    async def arun(one: AsyncBillClient) -> Any:
        found = one.bills.iterate(look_ahead=look_ahead)
        seen, error = await auntil_failure(found)
        assert isinstance(error, ServerError)
        return ids(seen), found.cursor, ids(await one.bills.iterate(cursor=found.cursor).to_list())

    for found, _ in both(lambda: Listing(listing(1, 1, 1, 1).pages, fail_at="c2"), run, arun):
        assert found == (["0-0", "1-0"], "c2", ["2-0", "3-0"])


def test_each_loop_begins_anew() -> None:
    """As with any collection."""
    server = listing(1, 1)
    with client(server) as one:
        found = one.bills.iterate()
        assert ids(found) == ids(found) == ids(found.to_list()) == ["0-0", "1-0"]
        assert repr(found) == "<Pages at cursor None, 2 read>"


@pytest.mark.parametrize(
    ("limit", "expected", "requests"),
    [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (4, 4, 2), (5, 5, 3), (9, 8, 4), (None, 8, 4)],
)
def test_a_limit_bounds_objects_and_requests(limit: int | None, expected: int, requests: int) -> None:
    """No page is fetched that is not needed, not even ahead."""
    for found, server in both(
        lambda: listing(2, 2, 2, 2),
        lambda one: one.bills.iterate().to_list(limit),
        lambda one: one.bills.iterate().to_list(limit=limit),
    ):
        assert len(found) == expected
        assert len(server.asked) == requests


@pytest.mark.parametrize("limit", [-1, 1.5, "3", True])
def test_a_limit_is_a_whole_number(limit: Any) -> None:
    """Anything else is refused, and nothing is sent."""
    server = listing(1)
    with client(server) as one, pytest.raises(ValueError, match="limit must be a whole number from 0 on"):
        one.bills.iterate().to_list(limit)
    with pytest.raises(ValueError, match="limit must be"):
        asyncio.run(async_client(server).bills.iterate().to_list(limit))
    assert server.asked == []


def test_progress_is_told_for_every_page() -> None:
    """Empty ones too, and with which the list ends."""
    told: list[Progress] = []
    for _ in both(
        lambda: listing(2, 0, 1),
        lambda one: one.bills.iterate(progress=told.append).to_list(),
        lambda one: one.bills.iterate(progress=told.append).to_list(),
    ):
        pass
    steps = [(each.pages, each.items, each.is_last) for each in told]
    assert steps == [(1, 2, False), (2, 2, False), (3, 3, True)] * 2


def test_progress_may_stop_the_reading() -> None:
    """What it raises goes through."""

    def stop(progress: Progress) -> None:
        if progress.items > 2:
            raise KeyboardInterrupt

    server = listing(2, 2, 2)
    with client(server) as one, pytest.raises(KeyboardInterrupt):
        one.bills.iterate(progress=stop).to_list()
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(async_client(listing(2, 2, 2)).bills.iterate(progress=stop).to_list())


def test_the_next_page_is_fetched_while_one_is_worked_on() -> None:
    """From the second page on, one page ahead and no further; in a thread, and with the caller's context."""
    server = listing(1, 1, 1, 1, 1)
    tenant = contextvars.ContextVar("tenant", default="nobody")
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        response = server(request)
        seen.append(tenant.get())
        return response

    with client(answer) as one:
        tenant.set("acme")
        pages = iter(one.bills.iterate().pages())
        next(pages)
        assert server.asked == [None]
        next(pages)
        for thread in threading.enumerate():
            if thread.name == "bill_client look-ahead":
                thread.join(5)
        assert server.asked == [None, "c1", "c2"]
        assert [page.number for page in pages] == [3, 4, 5]
    assert seen == ["acme"] * 5


def test_the_next_page_is_fetched_while_a_task_waits() -> None:
    """The same for asyncio; a loop that is left takes its request back."""
    server = listing(1, 1, 1, 1)

    async def later() -> None:
        async with async_client(server) as one:
            pages = one.bills.iterate().pages()
            await anext(pages)
            await anext(pages)
            before = len(asyncio.all_tasks())
            for _ in range(200):
                await asyncio.sleep(0)
            assert server.asked == [None, "c1", "c2"]
            await pages.aclose()  # type: ignore[attr-defined]
            assert len(asyncio.all_tasks()) < before or before == 1
            found = one.bills.iterate()
            async for _ in found:
                if found.cursor == "c1":
                    break
            gc.collect()
            await asyncio.sleep(0)

    asyncio.run(later())


@pytest.mark.untold
def test_a_failure_ahead_that_nobody_waits_for_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    """Who leaves the loop does not hear of the page that was fetched ahead."""
    server = Listing(listing(1, 1, 1).pages, fail_at="c2")

    async def later() -> None:
        async with async_client(server) as one:
            pages = one.bills.iterate().pages()
            await anext(pages)
            await anext(pages)
            for _ in range(200):
                await asyncio.sleep(0)
            assert server.asked == [None, "c1", "c2"]
            await pages.aclose()  # type: ignore[attr-defined]

    asyncio.run(later())
    gc.collect()
    assert caplog.text == ""


Answer = dict[str, Any]


def circle(answers: dict[str | None, Answer]) -> Callable[[httpx.Request], httpx.Response]:
    """A server with these answers by cursor."""

    def answer(request: httpx.Request) -> httpx.Response:
        cursor = parse_qs(request.url.query.decode()).get("page", [None])[0]
        return httpx.Response(200, json=answers[cursor])

    return answer


A, B = [{"id": "a"}], [{"id": "b"}]


@pytest.mark.parametrize(
    ("answers", "pages", "message"),
    [
        ({None: {"results": A, "nextPage": "x"}, "x": {"results": B, "nextPage": "x"}}, 1, "read already"),
        (
            {
                None: {"results": A, "nextPage": "x"},
                "x": {"results": B, "nextPage": "y"},
                "y": {"results": [], "nextPage": "x"},
            },
            2,
            "read already",
        ),
        ({None: {"results": A, "nextPage": "x"}, "x": {"results": A, "nextPage": "y"}}, 1, "the same objects"),
        (
            {
                None: {"results": A, "nextPage": "x"},
                "x": {"results": B, "nextPage": "y"},
                "y": {"results": A, "nextPage": "z"},
            },
            2,
            "the same objects",
        ),
    ],
)
def test_a_circle_is_an_error(answers: dict[str | None, Answer], pages: int, message: str) -> None:
    """A cursor that was answered before, or the same objects under a new cursor; what came before is handed out."""
    for (seen, error), _ in both(
        lambda: circle(answers),
        lambda one: until_failure(one.bills.iterate()),
        lambda one: auntil_failure(one.bills.iterate()),
    ):
        assert len(seen) == pages
        assert isinstance(error, RepeatedPage)
        assert f"listBills: after {pages} pages the server " in str(error)
        assert message in str(error)
        assert error.operation == "listBills"
        assert ".cursor" in str(error.hint)


def test_endless_empty_pages_are_an_error() -> None:
    """A few are common where filters meet few rows; a thousand in a row are not."""
    count = iter(range(10**6))

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"results": [], "nextPage": f"c{next(count)}"})

    with client(answer) as one, pytest.raises(RepeatedPage, match=f"{MOST_EMPTY_PAGES} empty pages in a row"):
        one.bills.iterate().to_list()
    assert next(count) <= MOST_EMPTY_PAGES + 2


@pytest.mark.parametrize(
    "answer",
    [
        {"results": []},
        {"results": None, "nextPage": None},
        {},
        {"results": [], "nextPage": ""},
        {"results": [], "prevPage": "p"},
    ],
)
def test_an_end_is_an_end_in_every_form(answer: Answer) -> None:
    """Absent, null or empty."""
    with client(lambda _: httpx.Response(200, json=answer)) as one:
        found = one.bills.iterate()
        assert found.to_list() == []
        assert found.is_exhausted


@pytest.mark.parametrize("answer", [{"results": {"a": 1}}, {"results": A, "nextPage": 5}, {"results": "abc"}, [1]])
def test_what_is_no_page_is_an_error(answer: Any) -> None:
    """Never an end that looks like one, and the bytes are on the error."""
    with client(lambda _: httpx.Response(200, json=answer)) as one, pytest.raises(DecodeError) as caught:
        one.bills.iterate().to_list()
    assert json.loads(caught.value.response.content) == answer  # type: ignore[union-attr]


@pytest.mark.parametrize(("cursor", "kind"), [(5, TypeError), (b"c", TypeError), ("", ValueError)])
def test_a_cursor_is_text(cursor: Any, kind: type[Exception]) -> None:
    """Anything else is refused at once."""
    with pytest.raises(kind, match=r"listBills: .*cursor"):
        client(listing(1)).bills.iterate(cursor=cursor)
    with pytest.raises(kind, match=r"listBills: .*cursor"):
        async_client(listing(1)).bills.iterate(cursor=cursor)


def test_an_operation_without_pages_has_none() -> None:
    """Said at once."""
    from bill_api.api.bills import get_bill

    with client(listing(1)) as one, pytest.raises(ValueError, match="getBill has no pages"):
        one.paginate(get_bill.build("00n1"), get_bill.parse)


def test_raw_answers_are_single_pages() -> None:
    """Said at once, on both clients."""
    with client(listing(1)) as one, pytest.raises(TypeError, match="listBills: a raw answer is a single page"):
        cast("Any", one.raw.bills).iterate()
    with pytest.raises(TypeError, match="a raw answer is a single page"):
        cast("Any", async_client(listing(1)).raw.bills).iterate()


def test_lists_by_offset_count_what_came() -> None:
    """The audit trail: from where to begin is a number, and an empty page is the end."""
    entries = [{"type": "Create", "time": str(number)} for number in range(7)]
    asked: list[dict[str, list[str]]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        query = parse_qs(request.url.query.decode())
        asked.append(query)
        start = int(query.get("start", ["0"])[0])
        return httpx.Response(200, json=entries[start : start + 3])

    with client(answer) as one:
        found = one.reports.iterate_vendor_audit_trail("00901", include_archived=True)
        assert len(found.to_list()) == 7
        assert [query.get("start") for query in asked] == [None, ["3"], ["6"], ["7"]]
        assert all(query["max"] == ["100"] and query["includeArchived"] == ["true"] for query in asked)
        assert len(one.reports.iterate_vendor_audit_trail("00901", cursor="6").to_list()) == 1
        for wrong in ("c1", "-1", "٣"):
            with pytest.raises(ValueError, match="is no cursor of this list"):
                one.reports.iterate_vendor_audit_trail("00901", cursor=wrong)


def test_an_offset_that_is_ignored_is_noticed() -> None:
    """The same entries again are no new entries."""
    with client(lambda _: httpx.Response(200, json=[{"type": "Create"}])) as one, pytest.raises(RepeatedPage):
        one.reports.iterate_vendor_audit_trail("00901").to_list()


def test_each_family_sends_its_own_cursor_and_maximum() -> None:
    """Spend takes `nextPage`, and 50 transactions a page."""
    seen: list[dict[str, list[str]]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        query = parse_qs(request.url.query.decode())
        seen.append(query)
        more = {} if "nextPage" in query else {"nextPage": "n1"}
        return httpx.Response(200, json={"results": [{"id": str(len(seen))}], **more})

    one = BillClient(SpendToken("spend-token-1"), transport=httpx.MockTransport(answer))
    assert len(one.spend.transactions.iterate().to_list()) == 2
    assert seen == [{"max": ["50"]}, {"max": ["50"], "nextPage": ["n1"]}]
    seen.clear()
    assert len(one.spend.cards.iterate(cursor="n0").to_list()) == 1
    assert seen == [{"max": ["100"], "nextPage": ["n0"]}]


def test_statements_are_read_without_the_range_that_forbids_pages() -> None:
    """`max` is refused together with dates, so the method that sends it takes none."""
    with client(listing(1)) as one, pytest.raises(TypeError, match="invoice_date_from"):
        one.organizations.iterate_billing_statements("00801", invoice_date_from="2026-01-01")  # type: ignore[call-arg]


def test_pages_of_the_mock_hold_everything(company: Company) -> None:
    """250 vendors in three pages, by both clients, in the order of the list; a view reads them as well."""
    body = [models.VendorCreate.from_dict({"name": f"V{number}", "address": ADDRESS}) for number in range(20)]
    with company.client() as one:
        for _ in range(13):
            one.vendors.bulk_create(body)
        before = len(company.calls("listVendors"))
        found = ids(one.with_options(timeout=10).vendors.iterate())
        count = len(found)
        assert count >= 250
        assert len(set(found)) == count
        assert len(company.calls("listVendors")) - before == -(-count // SIZE)

    async def later() -> list[str]:
        async with company.async_client() as made:
            return ids(await made.vendors.iterate().to_list())

    assert asyncio.run(later()) == found


ADDRESS = {"line1": "1 Main St", "city": "Reno", "stateOrProvince": "NV", "zipOrPostalCode": "89501", "country": "US"}


def test_every_list_with_pages_can_be_iterated() -> None:
    """Both clients, the same arguments; the first request asks for the most that a page may hold."""
    import inspect

    from bill_client.client import AsyncBillClient as Later

    for operation in OPERATIONS.values():
        if operation.pagination is None:
            continue
        name = "_".join(["iterate", *operation.call.split("_")[1:]])
        ours, theirs = (_resource(one, operation.resource) for one in (BillClient(LOGIN), Later(LOGIN)))
        sync, later = getattr(ours, name), getattr(theirs, name)
        assert inspect.signature(sync).parameters.keys() == inspect.signature(later).parameters.keys()
        assert not inspect.iscoroutinefunction(later)


def _resource(one: object, path: str) -> object:
    for step in path.split("."):
        one = getattr(one, step)
    return one
