"""The catalog, the history of a subscription, resending and test events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bill_mock.codec import decode
from tests.mock.webhooks_support import Hooks

if TYPE_CHECKING:
    from tests.mock.support import Answer

DAY = 24 * 3600
FROM = "createdTimeFrom=2026-11-23T00:00:00Z"


def history(hooks: Hooks, subscription: Any, query: str = "") -> Answer:
    """List what was told to a subscription."""
    return hooks.send("GET", f"/events/subscription/{subscription['id']}", query=query)


def vendors(hooks: Hooks, count: int, seconds: float = 1) -> list[str]:
    """Make vendors, one every so many seconds; returns their ids."""
    made = []
    for _ in range(count):
        made.append(str(hooks.api.vendor()["id"]))
        hooks.advance(seconds)
    return made


def entities(answer: Answer) -> list[str]:
    """Ids of the vendors that the records are about."""
    return [payload(record)["vendor"]["id"] for record in answer.results]


def payload(record: Any) -> Any:
    """The notification inside a record."""
    return decode(record["payload"].encode())


def test_catalog_is_a_bare_list(hooks: Hooks) -> None:
    """`{type, versions[]}` with version 1 only, and no invented events (webhooks 2.1, 4)."""
    catalog = hooks.send("GET", "/events/catalog").body
    assert {"type": "bill.created", "versions": ["1"]} in catalog
    assert {tuple(entry["versions"]) for entry in catalog} == {("1",)}
    names = {entry["type"] for entry in catalog}
    assert {"autopay.failed", "payment.failed", "mass-payment.updated", "risk-verification.updated"} <= names
    assert not {"bill.paid", "payment.created", "bank-account.archived", "vendor.deleted"} & names


def test_catalog_needs_credentials(hooks: Hooks) -> None:
    """400 without any."""
    assert hooks.send("GET", "/events/catalog", headers={}).status == 400


def test_record_holds_the_notification_as_text(hooks: Hooks) -> None:
    """The same text that was posted, and how it went (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created")
    vendors(hooks, 1)
    (record,) = history(hooks, made).results
    (post,) = hooks.receiver.posts
    assert record["payload"].encode() == post.body
    assert record["id"] == post.notification["metadata"]["eventId"]
    assert (record["type"], record["version"], record["subscriptionId"]) == ("vendor.created", "1", made["id"])
    assert (record["createdTime"], record["statusCode"]) == ("2026-11-23T15:00:00.000+00:00", 200)


def test_ascending_works_beside_created_time_from(hooks: Hooks) -> None:
    """Newest first unless `ascending`; without `createdTimeFrom` in no order at all (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created")
    ids = vendors(hooks, 12)
    assert entities(history(hooks, made, FROM)) == ids[::-1]
    assert entities(history(hooks, made, f"{FROM}&ascending=true")) == ids
    unsorted = entities(history(hooks, made, "ascending=true"))
    assert sorted(unsorted) == sorted(ids)
    assert unsorted not in (ids, ids[::-1])


@pytest.mark.parametrize("query", [FROM, f"{FROM}&ascending=true", ""])
def test_pages_go_forward_only(hooks: Hooks, query: str) -> None:
    """`page` takes `nextPage`; there is no way back; what comes in between is in no page of these (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created")
    ids, found, page = vendors(hooks, 5), [], ""
    for size in (2, 2, 1):
        answer = history(hooks, made, f"max=2&{query}{page}")
        assert "prevPage" not in answer.body
        assert len(answer.results) == size
        found += entities(answer)
        page = f"&page={answer.body.get('nextPage')}"
        hooks.advance(1)
        vendors(hooks, 1)
    assert sorted(found) == sorted(ids)
    assert "nextPage" not in answer.body


def test_pages_carry_what_was_asked(hooks: Hooks) -> None:
    """The cursor alone is enough; other conditions beside it, and cursors of other lists, are refused."""
    made, other = hooks.subscribe("vendor.created"), hooks.subscribe("vendor.updated")
    ids = vendors(hooks, 3)
    page = history(hooks, made, f"max=1&ascending=true&{FROM}").body["nextPage"]
    assert entities(history(hooks, made, f"page={page}")) == ids[1:]
    assert history(hooks, made, f"page={page}&ascending=false").status == 400
    assert history(hooks, other, f"page={page}").status == 400
    assert history(hooks, made, "page=x").status == 400
    assert history(hooks, made, "max=0").status == 400


def test_created_time_from_and_to(hooks: Hooks) -> None:
    """Both ends are included; times in UTC (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created")
    ids = vendors(hooks, 4)
    span = "createdTimeFrom=2026-11-23T15:00:01Z&createdTimeTo=2026-11-23T15:00:02Z&ascending=true"
    assert entities(history(hooks, made, span)) == ids[1:3]
    assert entities(history(hooks, made, "createdTimeTo=2026-11-23T15:00:00Z")) == ids[:1]
    later = "createdTimeFrom=2026-11-23T15:00:03Z&createdTimeTo=2026-11-23T15:00:01Z"
    assert history(hooks, made, later).results == []
    assert history(hooks, made, "createdTimeFrom=yesterday").status == 400


def test_must_work_14_entity_id(hooks: Hooks) -> None:
    """Only events of one object, across their types (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created", "vendor.updated", "bill.created")
    first, _second = vendors(hooks, 2)
    hooks.api.patch(f"/vendors/{first}", {"name": "Renamed"})
    bill = hooks.api.bill()
    found = history(hooks, made, f"entityId={first}&{FROM}&ascending=true").results
    assert [record["type"] for record in found] == ["vendor.created", "vendor.updated"]
    assert [record["type"] for record in history(hooks, made, f"entityId={bill['id']}").results] == ["bill.created"]
    assert history(hooks, made, "entityId=nothing").results == []


def test_must_work_13_history_goes_back_180_days(hooks: Hooks) -> None:
    """What is older is gone from the list and cannot be resent (webhooks 2.2)."""
    made = hooks.subscribe("vendor.created")
    vendors(hooks, 1, seconds=DAY)
    hooks.api.login()
    vendors(hooks, 1)
    record = history(hooks, made, f"{FROM}&ascending=true").results[0]
    hooks.advance(179 * DAY - 1)
    hooks.api.login()
    assert len(history(hooks, made, FROM).results) == 2
    hooks.advance(1)
    for query in (FROM, "", f"entityId={payload(record)['vendor']['id']}"):
        assert record["id"] not in [one["id"] for one in history(hooks, made, query).results]
    path = f"/events/subscription/{made['id']}/event/{record['id']}"
    assert hooks.send("POST", path).status == 404


def test_resend(hooks: Hooks) -> None:
    """The same notification under the same event id, and the answer of the receiver (webhooks 2, 6)."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    vendors(hooks, 1, seconds=60)
    (record,) = history(hooks, made).results
    assert record["statusCode"] == 500
    hooks.receiver.status = 200
    answer = hooks.send("POST", f"/events/subscription/{made['id']}/event/{record['id']}")
    assert answer.body == {**record, "statusCode": 200}
    assert history(hooks, made).results == [answer.body]
    assert len({post.body for post in hooks.receiver.posts}) == 1


def test_resend_is_tried_once(hooks: Hooks) -> None:
    """A failure neither repeats it nor switches the subscription off; how BILL does it is not documented."""
    made = hooks.subscribe("vendor.created")
    vendors(hooks, 1)
    (record,) = history(hooks, made).results
    hooks.receiver.status, hooks.receiver.posts = 503, []
    answer = hooks.send("POST", f"/events/subscription/{made['id']}/event/{record['id']}")
    hooks.advance(60)
    assert answer.body["statusCode"] == 503
    assert len(hooks.receiver.posts) == 1
    assert hooks.send("GET", f"/subscriptions/{made['id']}").body["status"] == {"enabled": True}


def test_resend_of_an_unknown_event(hooks: Hooks) -> None:
    """404, also for an event of another subscription."""
    made, other = hooks.subscribe("vendor.created"), hooks.subscribe("vendor.updated")
    vendors(hooks, 1)
    (record,) = history(hooks, made).results
    for path in (f"{made['id']}/event/nothing", f"{other['id']}/event/{record['id']}"):
        assert hooks.send("POST", f"/events/subscription/{path}").status == 404


def test_test_event_has_the_values_given(hooks: Hooks) -> None:
    """Values of the body are used, the rest are the server's (webhooks 2.6)."""
    made = hooks.subscribe("vendor.created")
    sent = {"id": "b-1", "vendorId": "v-1", "amount": 12.5, "invoice": {"invoiceNumber": "T-1"}}
    answer = hooks.send(
        "POST", f"/subscriptions/{made['id']}/test", {"eventType": "bill.created", "version": "1", "bill": sent}
    )
    assert (answer.status, answer.body["statusCode"], answer.body["type"]) == (200, 200, "bill.created")
    (told,) = hooks.told("bill.created")
    assert told == payload(answer.body)
    assert {name: str(told["bill"][name]) for name in ("id", "vendorId", "amount")} == {
        "id": "b-1",
        "vendorId": "v-1",
        "amount": "12.5",
    }
    assert told["bill"]["invoice"]["invoiceNumber"] == "T-1"
    assert "invoiceDate" in told["bill"]["invoice"]
    assert history(hooks, made, "entityId=b-1").results == [answer.body]


def test_test_event_without_values(hooks: Hooks) -> None:
    """Every part may be left out; then it is the first event subscribed to, or the one of the object sent."""
    made = hooks.subscribe("payment.updated", "bill.created")
    path = f"/subscriptions/{made['id']}/test"
    assert hooks.send("POST", path).body["type"] == "payment.updated"
    assert hooks.send("POST", path, {"invoice": {"id": "00e1"}}).body["type"] == "invoice.created"
    assert hooks.send("POST", path, {"eventType": "bill.paid"}).status == 400
    assert hooks.send("POST", path, {"eventType": "bill.created", "bill": {"amount": 1}}).status == 400


def test_every_event_can_be_tested_on_every_level(hooks: Hooks) -> None:
    """Each notification is as the description says; Spend ones are tested with their token (webhooks 1)."""
    levels = [hooks.api.headers, hooks.partner_headers(), hooks.spend_headers]
    for headers, event in zip(levels, ("vendor.created", "vendor.created", "spend.transaction.updated"), strict=True):
        made = hooks.subscribe(event, headers=headers)
        for entry in hooks.send("GET", "/events/catalog", headers=headers).body:
            path, body = f"/subscriptions/{made['id']}/test", {"eventType": entry["type"]}
            assert hooks.send("POST", path, body, headers=headers).status == 200
            assert len(hooks.told(entry["type"])) == 1


def test_test_event_reaches_a_subscription_that_is_off(hooks: Hooks) -> None:
    """So that a repaired receiver can be tried before it is switched on."""
    made = hooks.subscribe("vendor.created")
    hooks.send("PATCH", f"/subscriptions/{made['id']}", {"status": {"enabled": False}})
    assert hooks.send("POST", f"/subscriptions/{made['id']}/test").body["statusCode"] == 200
