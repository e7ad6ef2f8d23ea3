"""Deliveries: signed bytes, repeats, and switching off."""

from __future__ import annotations

import base64
import hashlib
import hmac
import threading
from typing import TYPE_CHECKING

import pytest

from bill_mock import MockBill, Request
from bill_mock.codec import decode, encode
from bill_mock.outbox import sign
from tests.mock.support import Api
from tests.mock.webhooks_support import SIGNATURE, URL, Hooks, new_key

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


def test_worked_example_of_the_signature() -> None:
    """The bytes and the value of webhooks 7."""
    body = (
        b'{"metadata":{"eventId":"11111111-2222-4333-8444-555555555555",'
        b'"subscriptionId":"66666666-7777-4888-8999-aaaaaaaaaaaa","organizationId":"00800EXAMPLE",'
        b'"eventType":"risk-verification.updated","version":"1"},"risk-verification":{"decision":"APPROVE"}}'
    )
    assert sign("whk-example-key-1", body) == "DdFnAskQE3Ym55mC/46CbhakvKPotVOO3wylroK5GPQ="


def test_notification_is_minified_and_signed(hooks: Hooks) -> None:
    """POST of one line of JSON; the signature is the only header of BILL's own (webhooks 6, 7)."""
    made = hooks.subscribe("vendor.created")
    hooks.api.vendor()
    (post,) = hooks.receiver.posts
    assert post.url == URL
    assert post.headers.keys() == {"content-type", SIGNATURE}
    assert post.body == encode(decode(post.body))
    digest = hmac.digest(made["securityKey"].encode(), post.body, hashlib.sha256)
    assert post.headers[SIGNATURE] == base64.b64encode(digest).decode()


def test_metadata(hooks: Hooks) -> None:
    """Ids, type and version, in this order, and no time (webhooks 3)."""
    made = hooks.subscribe("vendor.created")
    hooks.api.vendor()
    (notification,) = hooks.told("vendor.created")
    metadata = notification["metadata"]
    assert list(metadata) == ["eventId", "subscriptionId", "organizationId", "eventType", "version"]
    assert metadata["subscriptionId"] == made["id"]
    assert metadata["organizationId"] == hooks.api.company["organizationId"]
    assert metadata["version"] == "1"


def test_new_key_signs_from_now_on(hooks: Hooks) -> None:
    """No overlap of the old and the new key is documented (webhooks 7); what waits is signed by the new one."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = 503
    hooks.api.vendor()
    fresh = hooks.send("POST", f"/subscriptions/{made['id']}/security_key", key=new_key()).body["securityKey"]
    hooks.advance(2)
    first, second = hooks.receiver.posts
    assert first.body == second.body
    assert first.headers[SIGNATURE] == sign(made["securityKey"], first.body)
    assert second.headers[SIGNATURE] == sign(fresh, second.body)


@pytest.mark.parametrize("status", [500, 204, 202, 301, 400, None])
def test_failures_are_tried_again_and_then_switch_off(hooks: Hooks, status: int | None) -> None:
    """Only 200 counts; repeats after 2, 4, 8 and 16 seconds, then `status.enabled` is false (webhooks 6)."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = status
    hooks.api.vendor()
    for seconds, tries in ((1.9, 1), (0.1, 2), (4, 3), (8, 4), (15.9, 4)):
        hooks.advance(seconds)
        assert len(hooks.receiver.posts) == tries
        assert hooks.send("GET", f"/subscriptions/{made['id']}").body["status"] == {"enabled": True}
    hooks.advance(0.1)
    assert len({post.body for post in hooks.receiver.posts}) == 1
    assert len(hooks.receiver.posts) == 5
    assert hooks.send("GET", f"/subscriptions/{made['id']}").body["status"] == {"enabled": False}
    hooks.advance(3600)
    assert len(hooks.receiver.posts) == 5


def test_long_step_of_the_clock_makes_all_repeats(hooks: Hooks) -> None:
    """Each at its own instant, as `/_mock/deliveries` tells."""
    hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    hooks.api.vendor()
    hooks.advance(60)
    (delivery,) = hooks.mock.control.deliveries()["results"]
    assert [attempt["time"][17:19] for attempt in delivery["attempts"]] == ["00", "02", "06", "14", "30"]
    assert {attempt["statusCode"] for attempt in delivery["attempts"]} == {500}
    assert delivery["status"] == "FAILED"


def test_late_success_ends_the_repeats(hooks: Hooks) -> None:
    """The subscription stays on."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    hooks.api.vendor()
    hooks.receiver.status = 200
    hooks.advance(60)
    assert len(hooks.receiver.posts) == 2
    assert hooks.send("GET", f"/subscriptions/{made['id']}").body["status"] == {"enabled": True}


def test_switched_off_subscription_gets_nothing_until_it_is_switched_on(hooks: Hooks) -> None:
    """It stays off until the subscriber says otherwise; what was missed is in the history (webhooks 6)."""
    made = hooks.subscribe("vendor.created")
    path = f"/subscriptions/{made['id']}"
    hooks.receiver.status = 500
    hooks.api.vendor(name="First")
    hooks.advance(60)
    hooks.receiver.status, hooks.receiver.posts = 200, []
    hooks.api.vendor(name="Second")
    assert hooks.receiver.posts == []
    hooks.send("PATCH", path, {"status": {"enabled": True}})
    hooks.api.vendor(name="Third")
    assert [told["vendor"]["name"] for told in hooks.told("vendor.created")] == ["Third"]
    records = hooks.send(
        "GET", f"/events/subscription/{made['id']}", query=f"ascending=true&createdTimeFrom={FROM}"
    ).results
    names = [decode(record["payload"].encode())["vendor"]["name"] for record in records]  # type: ignore[index]
    assert names == ["First", "Second", "Third"]
    assert [record.get("statusCode") for record in records] == [500, None, 200]


FROM = "2026-11-23T00:00:00Z"


def test_deleted_subscription_gets_nothing_more(hooks: Hooks) -> None:
    """Neither new events nor repeats."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    hooks.api.vendor()
    hooks.send("DELETE", f"/subscriptions/{made['id']}")
    hooks.api.vendor()
    hooks.advance(60)
    assert len(hooks.receiver.posts) == 1
    assert hooks.mock.control.deliveries()["results"][0]["status"] == "STOPPED"


def test_change_of_the_address_holds_for_repeats(hooks: Hooks) -> None:
    """A receiver that moved is found by the next try."""
    made = hooks.subscribe("vendor.created")
    hooks.receiver.status = 500
    hooks.api.vendor()
    hooks.send("PATCH", f"/subscriptions/{made['id']}", {"notificationUrl": f"{URL}/new"})
    hooks.advance(2)
    assert [post.url for post in hooks.receiver.posts] == [URL, f"{URL}/new"]


def test_receiver_may_call_the_mock(hooks: Hooks) -> None:
    """A receiver confirms with a GET (webhooks 6), even from another thread: nothing is locked meanwhile."""
    hooks.subscribe("vendor.created")
    seen: list[int] = []

    def fetch() -> None:
        path = f"/connect/v3/vendors/{hooks.receiver.posts[-1].notification['vendor']['id']}"
        seen.append(hooks.mock.handle(Request("GET", path, headers=hooks.api.headers)).status)

    def deliver(url: str, headers: dict[str, str], body: bytes) -> int:
        hooks.receiver(url, headers, body)
        thread = threading.Thread(target=fetch)
        thread.start()
        thread.join(5)
        return 200

    mock = MockBill(clock=hooks.mock.clock, deliver=deliver)
    hooks.mock, hooks.api = mock, Api(mock, mock.control.seed("small-company"))
    hooks.api.login()
    hooks.subscribe("vendor.created")
    hooks.api.vendor()
    assert seen == [200]


def control(mock: MockBill, method: str, name: str, body: JsonObject | None = None) -> JsonObject:
    """Call a control endpoint."""
    response = mock.handle(Request(method, f"/_mock/{name}", body=b"" if body is None else encode(body)))
    assert response.status == 200, response.body
    found = decode(response.body)
    assert isinstance(found, dict)
    return found


def test_deliveries_are_seen_and_made_through_the_control_interface(api: Api) -> None:
    """Without a receiver they wait; `deliver` with a status answers in its place."""
    hooks = Hooks(api.clock.now())
    hooks.mock, hooks.api = api.mock, api
    made = hooks.subscribe("vendor.created")
    api.vendor()
    assert control(api.mock, "POST", "deliver") == {"attempts": 0}
    (delivery,) = control(api.mock, "GET", "deliveries")["results"]
    assert (delivery["status"], delivery["due"]) == ("PENDING", "2026-11-23T15:00:00.000+00:00")
    assert control(api.mock, "POST", "deliver", {"status": 500}) == {"attempts": 1}
    api.clock.advance(2)
    assert control(api.mock, "POST", "deliver", {"status": 200}) == {"attempts": 1}
    (delivery,) = control(api.mock, "GET", "deliveries")["results"]
    assert (delivery["status"], delivery["url"], delivery["subscriptionId"]) == ("DELIVERED", URL, made["id"])
    assert [attempt["statusCode"] for attempt in delivery["attempts"]] == [500, 200]
    signature = sign(made["securityKey"], delivery["body"].encode())
    assert {attempt["signature"] for attempt in delivery["attempts"]} == {signature}


@pytest.mark.parametrize(("name", "body"), [("deliver", {"status": "x"}), ("hold_key", {"key": "x", "seconds": 1e30})])
def test_wrong_arguments(mock: MockBill, name: str, body: JsonObject) -> None:
    """400 with a reason."""
    response = mock.handle(Request("POST", f"/_mock/{name}", body=encode(body)))
    assert response.status == 400


def test_reset_forgets_deliveries(hooks: Hooks) -> None:
    """And subscriptions."""
    hooks.subscribe("vendor.created")
    hooks.api.vendor()
    hooks.mock.control.reset()
    assert hooks.mock.control.deliveries() == {"results": []}
