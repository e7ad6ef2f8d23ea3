"""The web page of the mock: what each view shows, and what its buttons do."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bill_mock.codec import decode
from bill_mock.page.actions import ACTIONS
from bill_mock.page.app import page_for
from bill_mock.page.views import SIZE, VIEWS
from bill_mock.server import App
from tests.mock.page_support import Page, address
from tests.mock.test_server import ask
from tests.mock.webhooks_support import Hooks

if TYPE_CHECKING:
    from bill_mock import MockBill
    from bill_mock.codec import JsonObject
    from tests.mock.support import Api

PAGES = ["", *(name for name in VIEWS if name != "overview")]


@pytest.fixture
def page(api: Api) -> Page:
    """The page of a mock with a company whose administrator is signed in."""
    return Page(api.mock)


def waiting_bill(api: Api, approvers: int = 1) -> JsonObject:
    """A bill that waits for the approver, and then perhaps for the administrator."""
    users = [api.company["approver"]["userId"], api.company["userId"]][:approvers]
    rules = [{"key": "BILL_AMOUNT", "op": "gte", "values": ["1"]}]
    api.post("/bill-approvals/policies", {"policyName": "All", "rules": rules, "approvers": users})
    return api.bill(1250)


@pytest.mark.parametrize("view", PAGES)
def test_views_of_an_empty_mock(mock: MockBill, view: str) -> None:
    """Each renders, and says that there is nothing."""
    text = Page(mock).get(view)
    assert re.search(r"\bempty\b|\b[Nn]o\b|\bNone\b|Nobody|Nothing", text.partition("Requests")[2])


@pytest.mark.parametrize("view", PAGES)
def test_views_carry_headers_that_keep_them_to_themselves(mock: MockBill, view: str) -> None:
    """Nothing from elsewhere may load, nobody may frame it, and no copy is kept."""
    headers = Page(mock).ask("GET", address(view)).headers
    assert headers["content-security-policy"].startswith("default-src 'self'; frame-ancestors 'none'")
    assert headers["cache-control"] == "no-store"


def test_files_of_the_page_name_no_other_host(mock: MockBill) -> None:
    """Scripts, styles and the icon come from the mock."""
    html = Page(mock).ask("GET", "/_mock/").text
    sources = re.findall(r'(?:src|href)="([^"]+)"', html)
    assert all(source.startswith(("/_mock/", "#")) for source in sources)
    for source in sources:
        if "/static/" in source:
            assert Page(mock).ask("GET", source).status_code == 200


def test_overview_counts(api: Api, page: Page) -> None:
    """What there is, and the newest requests."""
    api.pay(waiting_bill(api), 10)
    text = page.get()
    assert "1 sessions 1 approvals waiting 1 payments 0 deliveries" in text
    assert "POST createPayment 201" in text


def test_objects_are_shown_newest_first(api: Api, page: Page) -> None:
    """By type, as JSON."""
    first, second = api.vendor(name="First"), api.vendor(name="Second")
    text = page.get("objects", type="vendors")
    assert "4 found" in text
    assert text.index(second["id"]) < text.index(first["id"])
    assert '"name": "Second"' in text


def test_objects_are_found_by_id(api: Api, page: Page) -> None:
    """Also by a part of it, whatever its case."""
    wanted = api.vendor(name="Wanted")["id"]
    text = page.get("objects", type="vendors", search=f" {wanted[-8:].upper()} ")
    assert "1 found" in text
    assert wanted in text


def test_objects_come_in_pages(api: Api, page: Page) -> None:
    """The link to older ones carries type and search on."""
    for _ in range(SIZE):
        api.vendor()
    assert f"{SIZE + 2} found" in page.get("objects", type="vendors")
    html = page.ask("GET", address("objects"), params={"type": "vendors"}).text
    assert f'href="?start={SIZE}&amp;search=&amp;type=vendors"' in html
    rest = page.get("objects", type="vendors", start=str(SIZE))
    assert "Acme Paper" in rest
    assert "newer" in rest


def test_unknown_type_shows_the_types(page: Page) -> None:
    """And an odd start is the first page."""
    assert "Choose a type" in page.get("objects", type="nonsense", start="-5")


def test_values_are_escaped(api: Api, page: Page) -> None:
    """What callers send is text, never markup."""
    api.vendor(name="<script>alert(1)</script>")
    html = page.ask("GET", address("objects"), params={"type": "vendors", "search": '"><script>'}).text
    assert "<script>alert" not in html
    html = page.ask("GET", address("objects"), params={"type": "vendors"}).text
    assert "&lt;script&gt;alert(1)" in html


def test_session_is_ended_with_a_click(api: Api, page: Page) -> None:
    """The next call with it is refused with BDC_1109 (platform.md 2.1); its id is not on the page."""
    (session,) = api.mock.control.sessions()["results"]
    html = page.ask("GET", address("sessions")).text
    assert session["name"] in html
    assert api.headers["sessionId"] not in html
    assert "The session of ada.admin1@example.com has ended." in page.press(
        "sessions", "expire", session=session["name"]
    )
    assert api.get("/vendors").codes == ["BDC_1109"]


def test_bill_is_approved_with_clicks(api: Api, page: Page) -> None:
    """As the user who is next, one after the other."""
    bill = waiting_bill(api, approvers=2)
    assert "Ann Approver 0 of 2 approved" in page.get("approvals")
    text = page.press("approvals", "decide", bill=bill["id"], decision="APPROVE")
    assert f"Bill {bill['id']} is now APPROVING." in text
    assert "Ada Admin 1 of 2 approved" in text
    text = page.press("approvals", "decide", bill=bill["id"], decision="APPROVE")
    assert "No bill waits" in text
    assert api.get(f"/bills/{bill['id']}", "billApprovals=true").body["approvalStatus"] == "APPROVED"


def test_bill_is_denied_with_a_click(api: Api, page: Page) -> None:
    """It waits for nobody afterwards, and a second click says so."""
    bill = waiting_bill(api, approvers=2)
    assert "is now DENIED." in page.press("approvals", "decide", bill=bill["id"], decision="DENY")
    refused = page.try_press("approvals", "decide", bill=bill["id"], decision="DENY")
    assert refused.status_code == 400
    assert "no such bill waits for an approval" in refused.text


def test_payment_shows_what_time_makes_of_it(api: Api, page: Page) -> None:
    """The states with their dates; moving the clock moves it on until it is paid."""
    payment = api.pay(api.bill(100), 100)
    text = page.get("payments")
    assert payment["id"] in text
    assert re.search(r"SCHEDULED FUNDING_STARTED 20\S+ \S+ UTC PROCESSED .* CLEARED", text)
    assert "FUNDING_STARTED SENT" not in text
    for _ in range(20):
        text = page.press("payments", "next-due")
        if "CLEARED" in text and "time moves it no further" in text:
            break
    api.login()  # the session has ended on the way
    assert api.get(f"/payments/{payment['id']}").body["status"] == "PAID"


def test_next_due_event_of_a_payment_is_in_the_header(api: Api, page: Page) -> None:
    """The button moves the clock to exactly that instant."""
    api.pay(api.bill(100), 100)
    due = api.mock.control.next_due()["due"]
    shown = f"{due[:10]} {due[11:19]} UTC"
    assert f"Next due {shown}" in page.get()
    assert f"Clock {shown}" in page.press("", "next-due")


def test_payment_is_spoiled_with_a_click(api: Api, page: Page) -> None:
    """The plan changes at once."""
    payment = api.pay(api.bill(100), 100)
    text = page.press("payments", "fate", payment=payment["id"], fate="funding-failed")
    assert f"Payment {payment['id']} will be funding-failed." in text
    assert "FUNDING_FAILED_ACTION_NEEDED" in text
    assert "CLEARED" not in text.partition("Spoil it")[0]


@pytest.mark.parametrize(("seconds", "shown"), [("3600", "2026-11-23 16:00:00"), ("86400", "2026-11-24 15:00:00")])
def test_clock_is_moved_by_buttons(page: Page, seconds: str, shown: str) -> None:
    """An hour and a day, on whatever view; the view stays."""
    text = page.press("sessions", "advance", seconds=seconds)
    assert f"Clock {shown} UTC" in text
    assert "Sessions Find by name" in text


def test_delivery_shows_body_and_signature(hooks: Hooks) -> None:
    """Each try with its answer; the body as posted, and readable."""
    hooks.subscribe("vendor.created")
    hooks.api.vendor(name="Told")
    (post,) = hooks.receiver.posts
    text = Page(hooks.mock).get("deliveries")
    assert "vendor.created delivery-1 DELIVERED" in text
    assert post.headers["x-bill-sha-signature"] in text
    assert post.body.decode() in text
    assert '"name": "Told"' in text


def test_notification_is_redelivered_with_a_click(hooks: Hooks) -> None:
    """The same bytes once more, as a delivery of its own."""
    hooks.subscribe("vendor.created")
    hooks.api.vendor()
    text = Page(hooks.mock).press("deliveries", "redeliver", delivery="delivery-1")
    assert "vendor.created goes out again as delivery-2." in text
    first, second = hooks.receiver.posts
    assert first.body == second.body


def test_notification_of_a_deleted_subscription_stays(hooks: Hooks) -> None:
    """There is nobody to send it to; unknown deliveries are refused alike."""
    made = hooks.subscribe("vendor.created")
    hooks.api.vendor()
    hooks.send("DELETE", f"/subscriptions/{made['id']}")
    page = Page(hooks.mock)
    for delivery in ("delivery-1", "delivery-9"):
        assert page.try_press("deliveries", "redeliver", delivery=delivery).status_code == 400
    assert len(hooks.receiver.posts) == 1


def test_requests_are_found_by_operation(api: Api, page: Page) -> None:
    """What they changed, too."""
    api.bill(5)
    text = page.get("requests", search="createbill")
    assert "1 found" in text
    assert "POST createBill 201 1 bills" in text
    assert "login" not in text


def test_company_is_seeded_with_a_click(mock: MockBill) -> None:
    """Its secrets stand behind `show`, and all work."""
    page = Page(mock)
    assert "small-company was set up as organization" in page.press("sign-in", "seed", scenario="small-company")
    (made,) = mock.control.scenarios()["results"]
    html = page.ask("GET", address("sign-in")).text
    for name in ("password", "devKey", "apiToken", "rememberMeId"):
        shown = re.escape(f"<summary>show</summary><code>{made[name]}</code></details>")
        assert len(re.findall(shown, html)) == html.count(made[name]) == 1
    assert f"<code>{made['username']}</code>" in html
    assert made["partner"]["appKey"] in html


def test_text_messages_are_shown(visitor: Api) -> None:
    """With their tokens, for whoever signs in by hand."""
    visitor.login(trusted=False)
    visitor.post("/mfa/challenge", {"useBackup": False})
    (message,) = visitor.mock.control.sms()["results"]
    assert message["token"] in Page(visitor.mock).get("sign-in")


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("advance", {"seconds": "soon"}),
        ("advance", {"seconds": "1e30"}),
        ("advance", {}),
        ("seed", {"scenario": "big-company"}),
        ("expire", {"session": "nobody"}),
        ("decide", {"bill": "00nX", "decision": "PERHAPS"}),
        ("fate", {"payment": "stpX", "fate": "lost"}),
    ],
)
def test_wrong_fields_are_refused(page: Page, action: str, fields: dict[str, str]) -> None:
    """400, the view, and the reason on it."""
    answer = page.try_press("payments", action, **fields)
    assert answer.status_code == 400
    assert 'role="alert" class="failed">' in answer.text


def test_nothing_is_due_in_an_empty_mock(mock: MockBill) -> None:
    """The clock stays."""
    before = mock.clock.now()
    assert "Nothing is due." in Page(mock).press("", "next-due")
    assert mock.clock.now() == before


def test_other_sites_cannot_press_buttons(page: Page, api: Api) -> None:
    """A form of another site has no header of htmx; a browser would have to ask for leave to send one."""
    before = api.mock.clock.now()
    assert page.ask("POST", "/_mock/page/act/advance", data={"seconds": "60"}).status_code == 403
    assert api.mock.clock.now() == before


def test_unknown_addresses(page: Page) -> None:
    """404, and 405 for reading an action."""
    assert page.ask("GET", "/_mock/page/nothing").status_code == 404
    assert page.ask("GET", "/_mock/page/static/../app.py").status_code == 404
    assert page.try_press("sessions", "nothing").status_code == 404
    assert page.try_press("nothing", "next-due").status_code == 404
    assert page.ask("GET", "/_mock/page/act/advance").status_code == 405


def test_page_is_for_the_loopback_interface(mock: MockBill) -> None:
    """Like the rest of the control interface."""
    for view in PAGES:
        assert ask(App(mock), address(view), "10.0.0.1") == 403
    assert ask(App(mock), "/_mock/", "127.0.0.1") == 200
    assert ask(App(mock, open_control=True), "/_mock/", "10.0.0.1") == 200


def test_looking_is_not_logged(page: Page, api: Api) -> None:
    """The log is of the API alone; pressing counts for the file that keeps the world."""
    entries, handled = len(api.mock.control.requests()["results"]), api.mock.handled
    page.get("requests")
    assert api.mock.handled == handled
    page.press("", "advance", seconds="1")
    assert api.mock.handled == handled + 1
    assert len(api.mock.control.requests()["results"]) == entries


def test_every_action_has_a_button(api: Api, hooks: Hooks) -> None:
    """None that nobody can reach."""
    waiting_bill(api)
    api.pay(api.bill(1), 1)
    hooks.subscribe("vendor.created")
    hooks.api.vendor()
    texts = [Page(mock).ask("GET", address(view)).text for mock in (api.mock, hooks.mock) for view in PAGES]
    found = {name for text in texts for name in re.findall(r'hx-post="/_mock/page/act/([a-z-]+)"', text)}
    assert found == ACTIONS.keys()


def test_application_serves_the_page_alone(mock: MockBill) -> None:
    """Starlette knows no path of the API."""
    assert all(route.path.startswith("/_mock/") for route in page_for(mock).routes)  # type: ignore[attr-defined]


def test_starlette_and_jinja_are_loaded_for_the_page_alone() -> None:
    """A server of the API does without."""
    code = "import sys, bill_mock.server; print(sorted({'starlette', 'jinja2'} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_control_reads_over_http(api: Api, page: Page) -> None:
    """What the page reads is there for programs, too, beside it."""
    for name in ("scenarios", "sessions", "approvals", "payments", "next_due"):
        answer = page.ask("GET", f"/_mock/{name}")
        assert answer.status_code == 200
        assert decode(answer.content) == getattr(api.mock.control, name)()
