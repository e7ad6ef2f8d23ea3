"""Subscriptions, their keys, and the idempotency keys that make both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.mock.webhooks_support import URL, Hooks, body_of, new_key

if TYPE_CHECKING:
    from tests.mock.support import Answer


def create(hooks: Hooks, body: object, key: str | None = None) -> Answer:
    """Create with a key of its own, unless one is given."""
    return hooks.send("POST", "/subscriptions", body, key=key or new_key())


def test_created_subscription_is_read_back(hooks: Hooks) -> None:
    """All that was sent, an id, times and the organization; the key is in the first answer only (webhooks 2.5)."""
    made = hooks.subscribe("bill.created", "vendor.updated")
    assert made["organizationId"] == hooks.api.company["organizationId"]
    assert made["createdTime"] == made["updatedTime"] == "2026-11-23T15:00:00.000+00:00"
    assert made.pop("securityKey")
    assert {name: made[name] for name in body_of()} == body_of("bill.created", "vendor.updated")
    assert hooks.send("GET", f"/subscriptions/{made['id']}").body == made
    assert hooks.send("GET", "/subscriptions").results == [made]


def test_list_has_forward_pages_only(hooks: Hooks) -> None:
    """`nextPage`, never `prevPage` (webhooks 2.3)."""
    ids = [hooks.subscribe("bill.created", url=f"{URL}/{number}")["id"] for number in range(3)]
    first = hooks.send("GET", "/subscriptions", query="max=2")
    second = hooks.send("GET", "/subscriptions", query=f"max=2&page={first.body['nextPage']}")
    assert [*first.ids, *second.ids] == ids
    assert not {"prevPage", "nextPage"} & second.body.keys()
    assert hooks.send("GET", "/subscriptions", query="max=101").status == 400


def test_unknown_subscription(hooks: Hooks) -> None:
    """404 from every operation on one that is not there, or is somebody else's."""
    theirs = hooks.subscribe("spend.transaction.updated", headers=hooks.spend_headers)["id"]
    for key in ("nothing", theirs):
        path = f"/subscriptions/{key}"
        for answer in (
            hooks.send("GET", path),
            hooks.send("DELETE", path),
            hooks.send("PATCH", path, {"name": "x"}),
            hooks.send("PUT", path, body_of("bill.created")),
            hooks.send("POST", f"{path}/security_key", key=new_key()),
            hooks.send("POST", f"{path}/test", {}),
            hooks.send("GET", f"/events/subscription/{key}"),
            hooks.send("POST", f"/events/subscription/{key}/event/x"),
        ):
            assert answer.status == 404


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"notificationUrl": "http://hooks.example.com"}, "notificationUrl: must be an HTTPS URL"),
        ({"notificationUrl": "https://"}, "notificationUrl: must be an HTTPS URL"),
        ({"notificationUrl": "https://h:99999/"}, "notificationUrl: must be an HTTPS URL"),
        ({"events": []}, "events: must have at least 1 elements"),
        ({"name": ""}, "name: must have at least 1 characters"),
        ({"events": [{"type": "bill.paid", "version": "1"}]}, "events[0].type: must be an event of the catalog"),
        ({"events": [{"type": "bill.created", "version": "1.0"}]}, "events[0].version: must be 1"),
        (
            {"events": [{"type": "spend.transaction.updated", "version": "1"}]},
            "events[0].type: must be an event of the catalog",
        ),
    ],
)
def test_wrong_fields(hooks: Hooks, change: dict[str, Any], message: str) -> None:
    """400 from creating, replacing and updating: HTTPS only, known events in version 1 (webhooks 2.1, 2.4)."""
    made = hooks.subscribe("vendor.created")
    wrong = {**body_of("bill.created"), **change}
    path = f"/subscriptions/{made['id']}"
    for answer in (create(hooks, wrong), hooks.send("PUT", path, wrong), hooks.send("PATCH", path, change)):
        assert (answer.status, answer.codes) == (400, [None])
        assert answer.messages == [message]
    assert len(hooks.send("GET", "/subscriptions").results) == 1


def test_eleventh_subscription_is_refused(hooks: Hooks) -> None:
    """10 for each organization since 2026-04-30 (webhooks 2.4); a deleted one makes room."""
    made = [hooks.subscribe("bill.created", url=f"{URL}/{number}") for number in range(10)]
    assert create(hooks, body_of("bill.updated")).status == 400
    assert hooks.send("DELETE", f"/subscriptions/{made[0]['id']}").body is None
    assert create(hooks, body_of("bill.updated")).status == 200


def test_duplicate_is_refused(hooks: Hooks) -> None:
    """Same set of events in any order and same URL, also by a change of another one (webhooks 2.4)."""
    hooks.subscribe("bill.created", "bill.updated")
    assert create(hooks, body_of("bill.updated", "bill.created")).status == 400
    other = hooks.subscribe("bill.created")
    path = f"/subscriptions/{other['id']}"
    events = body_of("bill.created", "bill.updated")["events"]
    assert hooks.send("PATCH", path, {"events": events}).status == 400
    assert hooks.send("PUT", path, body_of("bill.created", "bill.updated")).status == 400
    assert hooks.send("GET", path).body["events"] == body_of("bill.created")["events"]


def test_update_changes_what_is_sent(hooks: Hooks) -> None:
    """PATCH leaves the rest; PUT writes all four fields (webhooks 2.4)."""
    made = hooks.subscribe("bill.created")
    path = f"/subscriptions/{made['id']}"
    hooks.mock.control.clock(advance_seconds=1)
    changed = hooks.send("PATCH", path, {"status": {"enabled": False}}).body
    assert changed["updatedTime"] > made["updatedTime"]
    assert (changed["status"], changed["events"]) == ({"enabled": False}, made["events"])
    replaced = hooks.send("PUT", path, body_of("vendor.created", url=f"{URL}/new")).body
    assert (replaced["status"], replaced["notificationUrl"]) == ({"enabled": True}, f"{URL}/new")
    assert [event["type"] for event in replaced["events"]] == ["vendor.created"]
    assert "securityKey" not in changed.keys() | replaced.keys()
    assert hooks.send("PUT", path, {"name": "x"}).status == 400


@pytest.mark.parametrize("key", [None, "x", "00000000-0000-1000-8000-000000000000"])
def test_must_work_06_idempotency_key_is_a_uuid4(hooks: Hooks, key: str | None) -> None:
    """Creating a subscription or a security key without a UUID of version 4 is answered with 400 (webhooks 1)."""
    made = hooks.subscribe("vendor.created")
    for path, body in (
        ("/subscriptions", body_of("bill.created")),
        (f"/subscriptions/{made['id']}/security_key", None),
    ):
        answer = hooks.send("POST", path, body, key=key)
        assert answer.status == 400
        assert answer.messages[0].startswith("X-Idempotent-Key: ")


def test_must_work_06_levels_choose_their_headers(hooks: Hooks) -> None:
    """Organization, partner and Spend credentials each see their own subscriptions and catalog (webhooks 1, 4)."""
    levels = {
        "bill.created": hooks.api.headers,
        "payment.updated": hooks.partner_headers(),
        "spend.transaction.updated": hooks.spend_headers,
    }
    for event, headers in levels.items():
        hooks.subscribe(event, headers=headers)
    for event, headers in levels.items():
        found = hooks.send("GET", "/subscriptions", headers=headers).results
        assert [row["events"][0]["type"] for row in found] == [event]
        catalog = [entry["type"] for entry in hooks.send("GET", "/events/catalog", headers=headers).body]
        assert event in catalog
        assert any(name.startswith("spend.") for name in catalog) == event.startswith("spend.")


def test_missing_headers_are_answered_with_400(hooks: Hooks) -> None:
    """A missing header is 400 here, a wrong value 401; the rest of v3 answers 401 to both (webhooks 8)."""
    for headers in ({}, {"devKey": "x"}, {"sessionId": "x"}):
        assert hooks.send("GET", "/subscriptions", headers=headers).status == 400
    for wrong in ({"devKey": "x", "sessionId": "x"}, {"appKey": "x", "sessionId": "x"}, {"apiToken": "x"}):
        answer = hooks.send("GET", "/subscriptions", headers=wrong)
        assert (answer.status, answer.codes) == (401, ["BDC_1109"])


def test_answer_is_replayed_for_24_hours(hooks: Hooks) -> None:
    """The same key and request get the same answer, the security key included, and make nothing (webhooks 1)."""
    key, body = new_key(), body_of("bill.created")
    first = create(hooks, body, key)
    assert create(hooks, body, key.upper()).body == first.body
    assert [entry["tookEffect"] for entry in hooks.mock.control.requests()["results"][-2:]] == [True, False]
    hooks.mock.control.clock(advance_seconds=24 * 3600)
    hooks.api.login()
    assert create(hooks, body, key).status == 400  # kept no longer, so it is a duplicate
    assert len(hooks.send("GET", "/subscriptions").results) == 1


def test_key_of_another_request_is_refused(hooks: Hooks) -> None:
    """What BILL does then is not documented; the mock counts the key as invalid."""
    key = new_key()
    create(hooks, body_of("bill.created"), key)
    answer = create(hooks, body_of("bill.updated"), key)
    assert (answer.status, answer.messages) == (400, ["X-Idempotent-Key: was used for another request"])


def test_key_of_a_refused_request_is_free(hooks: Hooks) -> None:
    """Only successes are kept."""
    key = new_key()
    assert create(hooks, body_of("bill.paid"), key).status == 400
    assert create(hooks, body_of("bill.created"), key).status == 200


def test_key_in_progress(hooks: Hooks) -> None:
    """429 for a second request while the first is in progress (webhooks 1, 8)."""
    key = new_key()
    hooks.mock.control.hold_key(key, 3)
    assert create(hooks, body_of("bill.created"), key).status == 429
    hooks.mock.control.clock(advance_seconds=3)
    assert create(hooks, body_of("bill.created"), key).status == 200


def test_security_key_is_rotated(hooks: Hooks) -> None:
    """A new key, shown once; a repeat with the same idempotency key gets it again (webhooks 7)."""
    made, key = hooks.subscribe("bill.created"), new_key()
    path = f"/subscriptions/{made['id']}/security_key"
    fresh = hooks.send("POST", path, key=key).body["securityKey"]
    assert fresh != made["securityKey"]
    assert hooks.send("POST", path, key=key).body["securityKey"] == fresh
    assert hooks.send("POST", path, key=new_key()).body["securityKey"] != fresh
    assert "securityKey" not in hooks.send("GET", f"/subscriptions/{made['id']}").body
