"""The audit trail of vendors, made of what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.mock.support import Api


def trail(api: Api, vendor_id: str, query: str = "") -> Any:
    """Entries of a vendor."""
    answer = api.get(f"/reports/audit-trail/vendor/{vendor_id}", query)
    assert answer.status == 200, answer.body
    return answer.body


def edits(entries: Any) -> list[tuple[str, str, str]]:
    """Field, previous and current value of each entry."""
    fields = [entry["field"] for entry in entries]
    return [(one["name"], one["value"]["previous"], one["value"]["current"]) for one in fields]


def test_creation_is_an_entry_with_an_empty_field(api: Api) -> None:
    """`field` is {} for Create (schemas-ar-spend.yaml, AuditTrailEntry)."""
    (entry,) = trail(api, api.vendor()["id"])
    assert (entry["type"], entry["field"], entry["source"]) == ("Create", {}, "API")
    assert entry["user"] == {"id": api.company["userId"], "name": "Ada Admin"}
    assert entry["createdTime"] == "2026-11-23T15:00:00.000+00:00"


def test_each_changed_field_is_an_entry(api: Api) -> None:
    """With both values as text; what stays the same has none."""
    vendor = api.vendor(name="Old", phone="1")["id"]
    api.patch(f"/vendors/{vendor}", {"name": "New", "phone": "1", "address": {"city": "Shelbyville"}})
    created, *changes = trail(api, vendor)
    assert created["type"] == "Create"
    assert {entry["type"] for entry in changes} == {"Edit"}
    assert edits(changes) == [("name", "Old", "New"), ("address.city", "Springfield", "Shelbyville")]


def test_update_without_change_leaves_no_entry(api: Api) -> None:
    """Times that the server keeps are no edits."""
    vendor = api.vendor()
    api.clock.advance(60)
    api.patch(f"/vendors/{vendor['id']}", {"name": vendor["name"]})
    assert len(trail(api, vendor["id"])) == 1


def test_archiving_is_an_edit(api: Api) -> None:
    """And a repeat, which changes nothing, is none."""
    vendor = api.vendor()["id"]
    for action in ("archive", "archive", "restore"):
        api.post(f"/vendors/{vendor}/{action}")
    assert edits(trail(api, vendor)[1:]) == [("archived", "false", "true"), ("archived", "true", "false")]


def test_refused_change_leaves_no_entry(api: Api) -> None:
    """The trail is part of what is taken back."""
    vendor = api.vendor()["id"]
    assert api.patch(f"/vendors/{vendor}", {"autoPay": {"enabled": True, "bankAccountId": "bacX"}}).status >= 400
    assert len(trail(api, vendor)) == 1


def test_trail_is_paged_by_offset(api: Api) -> None:
    """`start` and `max`, a bare array (platform.md 6.1 [PM])."""
    vendor = api.vendor(name="0")["id"]
    for number in range(1, 25):
        api.patch(f"/vendors/{vendor}", {"name": str(number)})
    whole = trail(api, vendor, "max=100")
    assert len(whole) == 25
    assert trail(api, vendor) == whole[:20]
    assert trail(api, vendor, "start=20&max=3") == whole[20:23]
    assert trail(api, vendor, "start=25&includeArchived=true") == []


@pytest.mark.parametrize("query", ["start=-1", "max=0", "max=x"])
def test_wrong_offset_is_refused(api: Api, query: str) -> None:
    """400 for the field."""
    answer = api.get(f"/reports/audit-trail/vendor/{api.company['vendorId']}", query)
    assert answer.status == 400
    assert answer.messages[0].startswith(query.partition("=")[0])


def test_vendor_of_the_scenario_has_its_creation(api: Api) -> None:
    """As if the administrator had made it."""
    assert [entry["type"] for entry in trail(api, api.company["vendorId"])] == ["Create"]


def test_unknown_vendor_has_no_trail(api: Api) -> None:
    """404."""
    assert api.get("/reports/audit-trail/vendor/009X").codes == ["BDC_1205"]
