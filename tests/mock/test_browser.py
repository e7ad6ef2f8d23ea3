"""The web page of the mock in a real browser."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from bill_mock.courier import Route
from bill_mock.server import running
from tests.mock.browser_support import CHROMIUM, MISSING, Window, window
from tests.mock.support import BASE, TRUSTED_FIELDS
from tests.mock.webhooks_support import EVENTS, body_of, new_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from bill_mock import MockBill
    from bill_mock.codec import JsonObject

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=MISSING)


@pytest.fixture
def received() -> Iterator[tuple[str, list[bytes]]]:
    """URL of a receiver of notifications on this machine, and the bodies that it got."""
    bodies: list[bytes] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", bodies
        server.shutdown()
        thread.join()


@pytest.fixture
def url(mock: MockBill, received: tuple[str, list[bytes]]) -> Iterator[str]:
    """Base URL of a running mock, which posts its notifications to the receiver."""
    with running(mock, route=Route(to=received[0])) as url:
        yield url


@pytest.fixture
def seen(url: str) -> Iterator[Window]:
    """A window that must have met no error, and no host but the mock, by the end of the test."""
    with window(url) as seen:
        yield seen
        assert seen.hosts == {urlsplit(url).netloc}
        assert seen.problems == []


class Caller:
    """A program that uses the API of the mock over its port."""

    def __init__(self, url: str, company: JsonObject) -> None:
        self.company = company
        self._url = url
        login = httpx.post(f"{url}{BASE}/login", json={name: company[name] for name in TRUSTED_FIELDS}).json()
        self._headers = {"sessionId": login["sessionId"], "devKey": company["devKey"]}

    def post(self, path: str, body: object, **headers: str) -> JsonObject:
        """POST that must succeed."""
        answer = httpx.post(self._url + path, json=body, headers={**self._headers, **headers})
        assert answer.is_success, answer.text
        made: JsonObject = answer.json()
        return made

    def bill(self) -> JsonObject:
        """A bill that waits for the approver."""
        rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
        policy = {"policyName": "All", "rules": rules, "approvers": [self.company["approver"]["userId"]]}
        self.post(f"{BASE}/bill-approvals/policies", policy)
        invoice = {"invoiceNumber": "N-1", "invoiceDate": "2026-11-20"}
        bill = {"vendorId": self.company["vendorId"], "dueDate": "2026-12-31", "invoice": invoice}
        return self.post(f"{BASE}/bills", {**bill, "billLineItems": [{"amount": 99.5}]})

    def pay(self, bill: JsonObject) -> JsonObject:
        """A payment of the whole bill."""
        account = {"type": "BANK_ACCOUNT", "id": self.company["fundingAccountId"]}
        payment = {"fundingAccount": account, "amount": 99.5, "processingOptions": {}, "billId": bill["id"]}
        return self.post(f"{BASE}/payments", payment)


def press(page: Page, name: str, notice: str) -> None:
    """Press a button, and wait for what the page says of it."""
    page.get_by_role("button", name=name, exact=True).first.click()
    page.locator("#notice", has_text=notice).wait_for()


def to_next_due(page: Page) -> None:
    """Press the button, and wait until the clock shows another time."""
    before = page.locator("#now").inner_text()
    press(page, "To the next due event", "The clock was moved to what was due next.")
    until(page, lambda: page.locator("#now").inner_text() != before)


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait until something holds outside of the browser, for five seconds at most."""
    for _ in range(100):
        if holds():
            return
        page.wait_for_timeout(50)
    pytest.fail("it does not hold after five seconds")


def visit(page: Page, name: str) -> None:
    """Follow a link of the navigation."""
    page.get_by_role("navigation").get_by_role("link", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def test_from_seed_to_redelivery(url: str, mock: MockBill, seen: Window, received: tuple[str, list[bytes]]) -> None:
    """Seed, approve a bill, move the clock until its payment is paid, and send its notification again."""
    page, (_, bodies) = seen.page, received
    page.goto("/_mock/")
    page.get_by_text("The mock is empty.").wait_for()
    visit(page, "Sign-in data")
    press(page, "Seed", "small-company was set up")
    (made,) = mock.control.scenarios()["results"]
    caller = Caller(url, made)
    caller.post(f"{EVENTS}/subscriptions", body_of("bill.updated"), **{"X-Idempotent-Key": new_key()})
    bill = caller.bill()

    visit(page, "Approvals")
    page.get_by_text("Ann Approver").wait_for()
    press(page, "Approve", f"Bill {bill['id']} is now APPROVED.")
    page.get_by_text("No bill waits for an approval.").wait_for()

    payment = caller.pay(bill)
    visit(page, "Payments")
    article = page.locator(f"article[id='{payment['id']}']")
    assert "SCHEDULED" in article.inner_text()
    for _ in range(20):
        if "status PAID" in article.inner_text():
            break
        to_next_due(page)
    assert "status PAID" in article.inner_text()

    visit(page, "Deliveries")
    page.get_by_text("DELIVERED").first.wait_for()
    page.get_by_text("Body", exact=True).last.click()
    assert '"paymentStatus": "SCHEDULED"' in page.locator("pre:visible").first.inner_text()
    count = len(bodies)
    page.locator("#redeliver-delivery-1").click()
    page.locator("#notice", has_text="goes out again").wait_for()
    until(page, lambda: len(bodies) > count)
    assert bodies[count:] == [bodies[0]]


def test_keyboard_alone_moves_the_clock(url: str, seen: Window) -> None:
    """Tab to a button and press it; the focus stays on it, so that it can be pressed again."""
    page = seen.page
    page.goto(f"{url}/_mock/page/sessions")
    before = page.locator("#now").inner_text()
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "day":
            break
    page.keyboard.press("Enter")
    page.locator("#notice", has_text="The clock was moved on.").wait_for()
    after = page.locator("#now").inner_text()
    assert after > before
    assert page.evaluate("document.activeElement.id") == "day"
    page.keyboard.press("Enter")
    until(page, lambda: page.locator("#now").inner_text() > after)


def test_first_tab_skips_to_the_content(seen: Window) -> None:
    """As a screen reader's user expects."""
    seen.page.goto("/_mock/")
    seen.page.keyboard.press("Tab")
    assert seen.page.evaluate("document.activeElement.textContent") == "Skip to the content"


def test_passwords_are_hidden_until_they_are_asked_for(mock: MockBill, seen: Window) -> None:
    """A click, or Enter, on `show`."""
    made = mock.control.seed()
    seen.page.goto("/_mock/page/sign-in")
    password = seen.page.get_by_text(made["password"], exact=True)
    assert not password.is_visible()
    row = seen.page.get_by_role("row").filter(has=seen.page.get_by_role("rowheader", name="password", exact=True))
    row.locator("summary").press("Enter")
    password.wait_for()


def test_search_narrows_while_typing(mock: MockBill, seen: Window) -> None:
    """The field keeps the focus, and the address what was searched for."""
    made = mock.control.seed()
    seen.page.goto("/_mock/page/objects?type=vendors")
    seen.page.get_by_label("Find in vendors by id").press_sequentially(made["vendorId"])
    seen.page.locator("#found", has_text="1 found").wait_for()
    assert "Acme Paper" in seen.page.locator("#found").inner_text()
    assert f"search={made['vendorId']}" in seen.page.url
    seen.page.reload()
    assert "1 found" in seen.page.locator("#found").inner_text()


def test_refused_action_says_why(url: str, mock: MockBill, seen: Window) -> None:
    """A button of a page that is out of date."""
    bill = Caller(url, mock.control.seed()).bill()
    seen.page.goto("/_mock/page/approvals")
    mock.control.decide(bill["id"], "DENY")
    press(seen.page, "Approve", "no such bill waits for an approval")
    assert all("400" in problem for problem in seen.problems)
    seen.problems.clear()  # the browser and htmx tell of the status
