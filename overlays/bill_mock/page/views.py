"""What each view shows, read through the control interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.behaviour.payment_cycle import FATES
from bill_mock.seed import SCENARIOS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bill_mock.codec import JsonObject
    from bill_mock.control import Control

SIZE = 50


@dataclass(frozen=True, slots=True)
class View:
    """One view.

    Args:
        title: its heading, and its name in the navigation.
        facts: what its template shows, by the query of its address.
    """

    title: str
    facts: Callable[[Control, Mapping[str, str]], JsonObject]


def _newest(rows: list[JsonObject], query: Mapping[str, str], *names: str) -> JsonObject:
    """One page of rows, the newest first; of those only whose named fields contain what is searched for."""
    wanted = query.get("search", "").strip().lower()
    found = [row for row in rows if any(wanted in str(row.get(name, "")).lower() for name in names)] if wanted else rows
    start = int(query["start"]) if query.get("start", "").isdecimal() else 0
    page = found[::-1][start : start + SIZE]
    return {"rows": page, "count": len(found), "start": start, "size": SIZE, "search": query.get("search", "")}


def _overview(control: Control, _query: Mapping[str, str]) -> JsonObject:
    types = control.objects()["types"]
    return {
        "types": types,
        "sessions": len(control.sessions()["results"]),
        "approvals": len(control.approvals()["results"]),
        "payments": types.get("payments", 0),
        "deliveries": len(control.deliveries()["results"]),
        "requests": _newest(control.requests()["results"], {})["rows"][:10],
    }


def _objects(control: Control, query: Mapping[str, str]) -> JsonObject:
    types, kind = control.objects()["types"], query.get("type", "")
    rows = control.objects(kind)["results"] if kind in types else []
    return {"types": types, "kind": kind, **_newest(rows, query, "id")}


def _sign_in(control: Control, _query: Mapping[str, str]) -> JsonObject:
    return {"scenarios": list(SCENARIOS), "made": control.scenarios()["results"][::-1], "messages": control.sms()}


def _sessions(control: Control, query: Mapping[str, str]) -> JsonObject:
    return _newest(control.sessions()["results"], query, "name", "username", "organizationId")


def _approvals(control: Control, query: Mapping[str, str]) -> JsonObject:
    return _newest(control.approvals()["results"], query, "billId")


def _payments(control: Control, query: Mapping[str, str]) -> JsonObject:
    return {"fates": list(FATES), **_newest(control.payments()["results"], query, "id")}


def _deliveries(control: Control, query: Mapping[str, str]) -> JsonObject:
    return _newest(control.deliveries()["results"], query, "id", "eventId", "eventType")


def _requests(control: Control, query: Mapping[str, str]) -> JsonObject:
    return _newest(control.requests()["results"], query, "id", "operation")


VIEWS: dict[str, View] = {
    "overview": View("Overview", _overview),
    "sign-in": View("Sign-in data", _sign_in),
    "objects": View("Objects", _objects),
    "sessions": View("Sessions", _sessions),
    "approvals": View("Approvals", _approvals),
    "payments": View("Payments", _payments),
    "deliveries": View("Deliveries", _deliveries),
    "requests": View("Requests", _requests),
}
