"""Rows 02, 05, 06, 11, 13 and 14 of the announcements that must work: webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.codec import decode
from tests.mock.support import Api
from tests.mock.webhooks_support import URL, Hooks, body_of, new_key

if TYPE_CHECKING:
    from tests.mock.support import Answer

DAY = 24 * 60 * 60
BILL_EVENTS = ("bill.created", "bill.updated", "bill.archived", "bill.restored")
VENDOR_EVENTS = ("vendor.created", "vendor.updated", "vendor.archived", "vendor.restored")


def history(hooks: Hooks, subscription: Any, query: str = "", headers: dict[str, str] | None = None) -> Answer:
    """What was told to a subscription."""
    return hooks.send("GET", f"/events/subscription/{subscription['id']}", query=query, headers=headers)


def headers_of(hooks: Hooks, level: str) -> dict[str, str]:
    """Credentials of a level."""
    if level == "partner":
        return hooks.partner_headers()
    return hooks.spend_headers if level == "spend" else hooks.api.headers


def test_must_work_02_every_call_works_for_a_partner(hooks: Hooks) -> None:
    """Subscribe, read, change, test, list events, resend, new key and delete with `appKey` and a partner session."""
    partner = hooks.partner_headers()
    second = Api(hooks.mock, hooks.mock.control.seed("small-company"))
    hooks.mock.world.partners[hooks.api.company["partner"]["username"]].organizations.add(
        second.company["organizationId"]
    )
    made = hooks.subscribe("vendor.created", headers=partner)
    path = f"/subscriptions/{made['id']}"
    assert hooks.send("GET", path, headers=partner).body["id"] == made["id"]
    assert hooks.send("PATCH", path, {"name": "All clients"}, headers=partner).body["name"] == "All clients"
    assert hooks.send("PUT", path, body_of("vendor.created", "bill.created"), headers=partner).status == 200
    second.login()
    for api in (hooks.api, second):
        api.vendor()
    told = hooks.told("vendor.created")
    assert {one["metadata"]["organizationId"] for one in told} == {
        hooks.api.company["organizationId"],
        second.company["organizationId"],
    }
    records = history(hooks, made, headers=partner).results
    assert {record["id"] for record in records} == {one["metadata"]["eventId"] for one in told}
    again = f"/events/subscription/{made['id']}/event/{records[0]['id']}"
    assert hooks.send("POST", again, headers=partner).status == 200
    assert hooks.send("POST", f"{path}/test", {"eventType": "vendor.created"}, headers=partner).status == 200
    assert len(hooks.told("vendor.created")) == 2
    fresh = hooks.send("POST", f"{path}/security_key", key=new_key(), headers=partner).body["securityKey"]
    assert fresh != made["securityKey"]
    assert hooks.send("GET", path).status == 404  # not a subscription of the organization
    assert hooks.send("DELETE", path, headers=partner).status == 200
    assert hooks.send("GET", "/subscriptions", headers=partner).results == []


def test_must_work_05_all_four_bill_events(hooks: Hooks) -> None:
    """Aware times in the documented format, and number and date of the invoice nested, in each of the four."""
    hooks.subscribe(*BILL_EVENTS)
    bill = hooks.api.bill(invoice={"invoiceNumber": "A-1", "invoiceDate": "2026-11-20"})
    hooks.advance(60)
    path = f"/bills/{bill['id']}"
    hooks.api.patch(path, {"invoice": {"invoiceNumber": "A-2"}})
    hooks.api.post(f"{path}/archive")
    hooks.api.post(f"{path}/restore")
    posts = hooks.receiver.posts
    for event, number in zip(BILL_EVENTS, ("A-1", "A-2", "A-2", "A-2"), strict=True):
        hooks.receiver.posts = posts
        (notification,) = hooks.told(event)
        carried = notification["bill"]
        assert carried["invoice"] == {"invoiceNumber": number, "invoiceDate": "2026-11-20T00:00:00.000Z"}
        for name in ("createdTime", "updatedTime"):
            assert datetime.strptime(carried[name], "%Y-%m-%dT%H:%M:%S.%f%z").utcoffset() is not None
        assert carried["createdTime"].endswith("15:00:00.000+00:00")
        assert carried["updatedTime"].endswith(f"15:0{int(event != 'bill.created')}:00.000+00:00")


@pytest.mark.parametrize(
    ("level", "event"),
    [("organization", "bill.created"), ("partner", "bill.created"), ("spend", "spend.transaction.updated")],
)
def test_must_work_06_lost_answer_is_repeated_with_its_key(hooks: Hooks, level: str, event: str) -> None:
    """On each level the same key gives the same subscription and security key, once; a new key is a duplicate."""
    headers, key, body = headers_of(hooks, level), new_key(), body_of(event)
    first, again = (hooks.send("POST", "/subscriptions", body, key=key, headers=headers) for _ in range(2))
    assert (first.status, again.body) == (200, first.body)
    assert first.body["securityKey"]
    assert len(hooks.send("GET", "/subscriptions", headers=headers).results) == 1
    assert hooks.send("POST", "/subscriptions", body, key=new_key(), headers=headers).status == 400
    assert hooks.send("POST", "/subscriptions", body_of(event, url=f"{URL}/2"), headers=headers).status == 400


@pytest.mark.parametrize("level", ["organization", "partner"])
def test_must_work_11_fields_reach_every_level(hooks: Hooks, level: str) -> None:
    """`shortName` and `purchaseOrderNumber` in all four events of vendors and bills, for organization and partner."""
    hooks.subscribe(*VENDOR_EVENTS, *BILL_EVENTS, headers=headers_of(hooks, level))
    vendor = hooks.api.vendor(shortName="Harbor")
    bill = hooks.api.bill(purchaseOrderNumber="PO-1")
    hooks.advance(1)
    for path in (f"/vendors/{vendor['id']}", f"/bills/{bill['id']}"):
        hooks.api.patch(path, {"name": "Harbor Coffee"} if "vendors" in path else {"description": "Paper"})
        hooks.api.post(f"{path}/archive")
        hooks.api.post(f"{path}/restore")
    carried = {post.type: post.notification for post in hooks.receiver.posts}
    assert {event: carried[event]["vendor"]["shortName"] for event in VENDOR_EVENTS} == dict.fromkeys(
        VENDOR_EVENTS, "Harbor"
    )
    assert {event: carried[event]["bill"]["purchaseOrderNumber"] for event in BILL_EVENTS} == dict.fromkeys(
        BILL_EVENTS, "PO-1"
    )


def test_must_work_13_a_receiver_that_was_away_catches_up(hooks: Hooks) -> None:
    """What nobody received is in the history for 180 days, page by page, and no day longer."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = None
    vendors = []
    for _ in range(3):
        vendors.append(hooks.api.vendor()["id"])
        hooks.advance(DAY)
        hooks.api.login()
    hooks.receiver.status = 200
    hooks.receiver.posts.clear()
    start = "createdTimeFrom=2026-11-23T00:00:00Z&ascending=true&max=2"
    assert backfilled(hooks, made, start) == vendors
    hooks.advance(177 * DAY + 1)
    hooks.api.login()
    assert backfilled(hooks, made, start) == vendors[1:]
    hooks.advance(2 * DAY)
    hooks.api.login()
    assert backfilled(hooks, made, start) == []


def backfilled(hooks: Hooks, subscription: Any, query: str) -> list[str]:
    """Ids of the vendors in the history, read to its end."""
    answer, found = history(hooks, subscription, query), []
    while True:
        found += [decode(record["payload"].encode()) for record in answer.results]
        if "nextPage" not in answer.body:
            return [one["vendor"]["id"] for one in found if isinstance(one, dict)]
        answer = history(hooks, subscription, f"page={answer.body['nextPage']}")


def test_must_work_14_one_object_in_a_full_history(hooks: Hooks) -> None:
    """`entityId` works beside times, order and pages, and is carried on by the cursor."""
    made = hooks.subscribe(*VENDOR_EVENTS)
    wanted, other = hooks.api.vendor()["id"], hooks.api.vendor()["id"]
    for key in (wanted, other):
        for step in ("archive", "restore"):
            hooks.advance(1)
            hooks.api.post(f"/vendors/{key}/{step}")
    query = f"entityId={wanted}&createdTimeFrom=2026-11-23T00:00:00Z&ascending=true&max=2"
    first = history(hooks, made, query)
    rest = history(hooks, made, f"page={first.body['nextPage']}")
    assert [one["type"] for one in first.results + rest.results] == [
        "vendor.created",
        "vendor.archived",
        "vendor.restored",
    ]
    assert backfilled(hooks, made, query) == [wanted] * 3
