"""Snapshots of everything, and putting them back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bill_mock import Clock, MockBill, Request
from bill_mock.codec import decode, encode
from bill_mock.snapshots import frozen_world, put_world
from tests.mock.conftest import MONDAY
from tests.mock.sample import sample
from tests.mock.support import Api
from tests.mock.test_generic import known_ids

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject


def test_restore_forgets_what_came_after(api: Api) -> None:
    """Objects, sessions, the log, the clock and the faults are those of the snapshot, every time it is put back."""
    bill = api.bill(100)
    logged, now = api.mock.control.requests(), api.clock.now()
    assert api.mock.control.snapshot() == {"name": "snapshot"}
    for _ in range(2):
        api.pay(bill, 40)
        api.mock.control.faults("listBills", "html", after=1)
        api.clock.advance(7 * 86400)
        assert api.mock.control.restore() == {"name": "snapshot"}
        assert (api.mock.control.requests(), api.clock.now()) == (logged, now)
        assert api.mock.control.faults() == {"results": []}
        assert api.get(f"/bills/{bill['id']}").body == bill
        assert api.get("/payments").ids == []
        api.mock.control.restore()


def test_timers_act_on_what_was_put_back(api: Api) -> None:
    """A payment that was under way arrives in the restored world, and in no other."""
    bill = api.bill(100)
    paid = api.pay(bill, 100)
    api.mock.control.snapshot()
    before = api.mock.world
    api.mock.control.restore()
    assert api.mock.world is not before
    api.clock.advance(10 * 86400)
    api.login()
    assert api.get(f"/payments/{paid['id']}").body["singleStatus"] == "CLEARED"
    assert api.get(f"/bills/{bill['id']}").body["paymentStatus"] == "PAID"
    assert [row["singleStatus"] for row in before.tenants[api.company["organizationId"]].table("payments")] == [
        "SCHEDULED"
    ]


def test_ids_go_on_from_the_snapshot(api: Api) -> None:
    """The same requests make the same ids again."""
    api.mock.control.snapshot()
    first = api.vendor()["id"]
    api.mock.control.restore()
    assert api.vendor()["id"] == first


def test_snapshot_of_faults_that_have_struck(api: Api) -> None:
    """They go on counting from there."""
    api.mock.control.faults("listVendors", "before_commit", times=2)
    assert api.get("/vendors").status == 500
    api.mock.control.snapshot()
    for _ in range(2):
        assert [api.get("/vendors").status for _ in range(2)] == [500, 200]
        api.mock.control.restore()


def test_snapshots_have_names(api: Api) -> None:
    """Over HTTP as well; a name that was not given is refused with those that were."""

    def post(name: str, body: JsonObject) -> tuple[int, Any]:
        response = api.mock.handle(Request("POST", f"/_mock/{name}", body=encode(body)))
        return response.status, decode(response.body)

    assert post("restore", {}) == (400, {"error": "name must be one of the snapshots, of which there are none"})
    assert post("snapshot", {"name": "empty"}) == (200, {"name": "empty"})
    api.vendor()
    assert post("snapshot", {"name": "one"}) == (200, {"name": "one"})
    assert post("restore", {"name": "empty"})[0] == 200
    assert len(api.get("/vendors").ids) == 2
    assert post("restore", {"name": "one"})[0] == 200
    assert len(api.get("/vendors").ids) == 3
    assert post("restore", {"name": "two"}) == (400, {"error": "name must be one of empty, one"})
    api.mock.control.reset()
    assert post("restore", {"name": "one"})[0] == 400


def test_ticking_clock_goes_on_from_the_snapshot() -> None:
    """It is set back, and ticks."""
    mock = MockBill(clock=Clock(datetime(2030, 1, 1, tzinfo=UTC)))
    mock.control.snapshot()
    mock.clock.advance(1000)
    mock.control.restore()
    assert 0 <= (mock.clock.now() - datetime(2030, 1, 1, tzinfo=UTC)).total_seconds() < 100


def test_world_after_every_operation_can_be_put_back() -> None:
    """Whatever an operation keeps, and whatever timer it sets: the copy of the copy is the copy, byte for byte."""
    mock = MockBill(clock=Clock(MONDAY, ticking=False))
    api = Api(mock, mock.control.seed())
    api.login()
    for operation in mock.description.operations.values():
        body = sample(mock.description, operation.body_schema, known_ids(api)) if operation.body_schema else None
        spend = operation.path.startswith("/connect/v3/spend")
        headers = {"apiToken": api.company["apiToken"]} if spend else api.headers
        data = b"" if body is None else encode(body)
        mock.handle(Request(operation.method, operation.path, "", headers, data))
    first = frozen_world(mock)
    put_world(mock, first)
    assert encode(frozen_world(mock)) == encode(first)


@pytest.mark.parametrize("node", [None, {}, [], ["u"], ["o", "new", "bill_mock.ids:Ids", ["u"], None, ["u"], ["u"]]])
def test_other_data_is_no_world(mock: MockBill, node: object) -> None:
    """It is refused, and the mock stays as it is."""
    world = mock.world
    with pytest.raises(ValueError, match="state"):
        put_world(mock, node)
    assert mock.world is world


def test_world_of_another_version_is_refused(mock: MockBill) -> None:
    """One that lacks a part that this version has."""
    node = frozen_world(mock)
    state = node[4]
    del state["veil"]
    with pytest.raises(ValueError, match="another version"):
        put_world(mock, node)
