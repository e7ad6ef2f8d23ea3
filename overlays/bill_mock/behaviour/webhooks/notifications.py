"""The catalog of events, what was told to a subscription, and telling it again or for a test."""

from __future__ import annotations

import base64
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.webhooks.access import catalog, known, owner_of, webhooks_of
from bill_mock.call import Later
from bill_mock.codec import decode, encode
from bill_mock.errors import no_such_object, wrong_field
from bill_mock.events import News
from bill_mock.generic import merged
from bill_mock.history import Span
from bill_mock.hub import PARTNER, source_of
from bill_mock.lists import DEFAULT_PAGE

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject
    from bill_mock.history import Record

_ASKED = ("entityId", "createdTimeFrom", "createdTimeTo", "ascending")
_IDS = ("id", "uuid", "acsTransactionId", "paymentBatchId")


def _catalog(call: Call) -> object:
    return [{"type": name, "versions": ["1"]} for name in catalog(call)]


def _list(call: Call) -> object:
    subscription, size = known(call)["id"], int(call.query.get("max", DEFAULT_PAGE))
    asked, after = _asked(call, subscription)
    history = call.world.hub.history(subscription)
    records, more = history.page(_span(call, asked), call.now, after, size)
    page: JsonObject = {"results": [record.shown() for record in records]}
    if more:
        page["nextPage"] = _cursor([subscription, asked, records[-1].id])
    return page


def _asked(call: Call, subscription: str) -> tuple[JsonObject, str]:
    """What is asked for, and the id of the last record of the page before; the cursor carries both on."""
    sent = {name: call.query[name] for name in _ASKED if name in call.query}
    cursor = call.query.get("page")
    if cursor is None:
        return {"createdTimeTo": call.now.isoformat(), **sent}, ""
    carried, after = _read_cursor(str(cursor), subscription)
    for name, value in sent.items():
        if carried.get(name) != value:
            raise wrong_field(name, "must be the same on every page")
    return carried, after


def _span(call: Call, asked: JsonObject) -> Span:
    begin = _instant(asked, "createdTimeFrom") if "createdTimeFrom" in asked else None
    end = _instant(asked, "createdTimeTo") if "createdTimeTo" in asked else call.now
    return Span(str(asked.get("entityId", "")), begin, end, asked.get("ascending") is True)


def _instant(asked: JsonObject, name: str) -> datetime:
    try:
        instant = datetime.fromisoformat(asked[name])
    except (TypeError, ValueError) as error:
        raise wrong_field(name, "must be a valid date-time") from error
    if instant.tzinfo is None:
        raise wrong_field(name, "must be a valid date-time")
    return instant


def _cursor(parts: list[object]) -> str:
    return base64.urlsafe_b64encode(encode(parts)).decode("ascii").rstrip("=")


def _read_cursor(text: str, subscription: str) -> tuple[JsonObject, str]:
    try:
        match decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))):
            case [str() as made_for, dict() as asked, str() as after] if made_for == subscription:
                return asked, after
    except ValueError:
        pass
    raise wrong_field("page", "is not a cursor of this list")


def _resend(call: Call) -> object:
    subscription = known(call)
    record = call.world.hub.history(subscription["id"]).get(call.ids[1], call.now)
    if record is None:
        raise no_such_object(call.ids[1])
    return _sent(call, subscription, record)


def _test(call: Call) -> object:
    subscription = known(call)
    event = _event_type(call, subscription)
    content = _sample(call, event)
    content |= {key: merged(value, call.data[key]) for key, value in content.items() if key in call.data}
    news = News(event, content, _entity(content))
    hub = call.world.hub
    record = hub.record(call.world, subscription, _source(call, event), news, call.now)
    call.world.journal.steps.append(partial(hub.history(record.subscription).remove, record))
    return _sent(call, subscription, record)


def _event_type(call: Call, subscription: JsonObject) -> str:
    """The event asked for, else the first one that carries an object like the one sent, else the first subscribed."""
    wanted, offered = call.data.get("eventType"), webhooks_of(call.description)
    if wanted is not None:
        if wanted not in offered:
            raise wrong_field("eventType", "must be an event of the catalog")
        return str(wanted)
    alike = (name for name in offered if _sample(call, name).keys() & call.data.keys())
    return str(next(alike, subscription["events"][0]["type"]))


def _sample(call: Call, event: str) -> JsonObject:
    """What the description shows such an event with, beside `metadata`."""
    content = webhooks_of(call.description)[event]["post"]["requestBody"]["content"]
    return {key: value for key, value in content["application/json"]["example"].items() if key != "metadata"}


def _entity(content: JsonObject) -> str:
    entity: JsonObject = next(iter(content.values()), {})
    return next((str(entity[name]) for name in _IDS if name in entity), "")


def _source(call: Call, event: str) -> JsonObject:
    owner = owner_of(call)
    if owner.level != PARTNER:
        return source_of(call.tenant, event)
    partner = call.caller.partner
    organizations = sorted(partner.organizations) if partner else []
    return {"organizationId": next(iter(organizations), "")}


def _sent(call: Call, subscription: JsonObject, record: Record) -> Later:
    """Deliver once, whether the subscription is on or off; a failure does not switch it off."""
    outbox = call.world.hub.outbox
    delivery = outbox.add(record, subscription["notificationUrl"], call.now, asked=True)
    call.world.journal.steps.append(partial(outbox.stop, delivery, "the request was undone"))
    return Later(record.shown)


HANDLERS: dict[str, Handler] = {
    "getEventCatalog": _catalog,
    "getEventsForSubscription": _list,
    "resendEvent": _resend,
    "sendTestEvent": _test,
}
