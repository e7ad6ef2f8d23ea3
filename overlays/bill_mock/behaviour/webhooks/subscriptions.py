"""Subscriptions: which events go to which address, and the keys that sign them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bill_mock.behaviour.webhooks.access import catalog, known, owner_of
from bill_mock.behaviour.webhooks.idempotency import once
from bill_mock.errors import Reason, RefusedError, field_reason
from bill_mock.hub import PARTNER, SUBSCRIPTIONS
from bill_mock.lists import Fields, answer_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

MOST = 10
_VERSION = "1"
_KEY = "securityKey"
_SENT = ("name", "events", "notificationUrl")


def _create(call: Call) -> object:
    return once(call, lambda: _created(call))


def _created(call: Call) -> JsonObject:
    owner = owner_of(call)
    place = {} if owner.level == PARTNER else {"organizationId": call.tenant.id}
    row: JsonObject = {
        "id": call.world.ids.uuid(),
        **place,
        **_written(call),
        "createdTime": call.time,
        "updatedTime": call.time,
        _KEY: call.world.ids.secret("whk-"),
    }
    _check(call, row)
    if len(call.world.hub.table(owner)) >= MOST:
        raise _refused(f"An organization has at most {MOST} subscriptions.")
    return call.world.hub.subscribe(owner, row)


def _list(call: Call) -> object:
    fields = Fields(call.description, call.operation.schema or {}, "subscriptionId")
    page = answer_list(call, call.world.hub.table(owner_of(call)), fields)
    return {**page, "results": [_shown(row) for row in page["results"]]}


def _get(call: Call) -> object:
    return _shown(known(call))


def _replace(call: Call) -> object:
    return _changed(call, {**known(call), **_written(call)})


def _update(call: Call) -> object:
    row, data = known(call), call.data
    sent: JsonObject = {name: data[name] for name in _SENT if name in data}
    status = {**row["status"], **_status(data.get("status", {}))}
    return _changed(call, {**row, **sent, "status": status})


def _delete(call: Call) -> object:
    call.world.hub.table(owner_of(call)).delete(known(call)["id"])
    return None


def _new_key(call: Call) -> object:
    row = known(call)

    def act() -> JsonObject:
        key = call.world.ids.secret("whk-")
        call.world.hub.table(owner_of(call)).put({**row, _KEY: key})
        return {_KEY: key}

    return once(call, act)


def _written(call: Call) -> JsonObject:
    data = call.data
    sent: JsonObject = {name: data[name] for name in _SENT}
    return {**sent, "status": {"enabled": True, **_status(data["status"])}}


def _status(sent: JsonObject) -> JsonObject:
    return {name: sent[name] for name in ("enabled",) if name in sent}


def _changed(call: Call, row: JsonObject) -> JsonObject:
    _check(call, row)
    return _shown(call.world.hub.table(owner_of(call)).put({**row, "updatedTime": call.time}))


def _shown(row: JsonObject) -> JsonObject:
    return {name: value for name, value in row.items() if name != _KEY}


def _check(call: Call, row: JsonObject) -> None:
    reasons = list(_reasons(call, row))
    if reasons:
        raise RefusedError(400, reasons)
    twins = (one for one in call.world.hub.table(owner_of(call), SUBSCRIPTIONS) if one["id"] != row["id"])
    if any(_subject(one) == _subject(row) for one in twins):
        raise _refused("A subscription with the same events and notificationUrl exists already.")


def _reasons(call: Call, row: JsonObject) -> Iterator[Reason]:
    if not _is_https(row["notificationUrl"]):
        yield field_reason("notificationUrl", "must be an HTTPS URL")
    offered = catalog(call)
    for index, event in enumerate(row["events"]):
        if event["type"] not in offered:
            yield field_reason(f"events[{index}].type", "must be an event of the catalog")
        elif event["version"] != _VERSION:
            yield field_reason(f"events[{index}].version", f"must be {_VERSION}")


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _subject(row: JsonObject) -> tuple[str, frozenset[str]]:
    return row["notificationUrl"], frozenset(event["type"] for event in row["events"])


def _refused(message: str) -> RefusedError:
    """400 without a code: both limits are documented, the code of neither is."""
    return RefusedError(400, [Reason(None, message, "REQUEST")])


HANDLERS: dict[str, Handler] = {
    "createSubscription": _create,
    "getAllSubscriptions": _list,
    "getSubscription": _get,
    "replaceSubscription": _replace,
    "updateSubscription": _update,
    "deleteSubscription": _delete,
    "createNewSecurityKey": _new_key,
}
