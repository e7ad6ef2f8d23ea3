"""Who is told what: subscriptions, their histories, and the deliveries that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bill_mock.codec import encode
from bill_mock.history import History, Record
from bill_mock.outbox import SIGNATURE, Outbox, Parcel, sign
from bill_mock.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.events import News
    from bill_mock.outbox import Delivery
    from bill_mock.table import Journal
    from bill_mock.world import Tenant, World

ORGANIZATION, PARTNER, SPEND = "organization", "partner", "spend"
SUBSCRIPTIONS = "subscriptions"
_SPEND_EVENTS = "spend."
# The samples of these events carry the version as a number.
_NUMBERED_EVENTS = "invoice."
_COMPANIES = "spend/companies"


class Owner(NamedTuple):
    """Whose subscriptions: the level of the credentials, and the id of the organization or partner."""

    level: str
    id: str


class Hub:
    """Everything about webhooks that one world holds.

    `held` are idempotency keys that count as in progress until an instant.

    Args:
        journal: the journal of the world.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._tables: dict[tuple[Owner, str], Table] = {}
        self._owners: dict[str, Owner] = {}
        self._histories: dict[str, History] = {}
        self._count = 0
        self.outbox = Outbox()
        self.held: dict[str, datetime] = {}

    @property
    def has_subscribers(self) -> bool:
        """Whether anybody has ever subscribed."""
        return bool(self._owners)

    def table(self, owner: Owner, kind: str = SUBSCRIPTIONS) -> Table:
        """What an owner has of a kind."""
        found = self._tables.get((owner, kind))
        if found is None:
            found = self._tables[owner, kind] = Table(self._journal, kind=kind)
        return found

    def tables(self) -> Iterable[Table]:
        """All tables that were asked for so far."""
        return self._tables.values()

    def subscribe(self, owner: Owner, row: JsonObject) -> JsonObject:
        """Store a new subscription; returns it."""
        self._owners[row["id"]] = owner
        return self.table(owner).put(row)

    def history(self, subscription: str) -> History:
        """What was told to a subscription."""
        return self._histories.setdefault(subscription, History())

    def tell(self, world: World, tenant: Tenant, news: News, now: datetime) -> None:
        """Write an event into the history of every subscription to it, and queue it for those that are on."""
        for owner in _listeners(world, tenant, news.type):
            for row in self._subscribed(owner, news.type):
                record = self.record(world, row, source_of(tenant, news.type), news, now)
                if row["status"]["enabled"]:
                    self.outbox.add(record, row["notificationUrl"], now)

    def record(self, world: World, row: JsonObject, source: JsonObject, news: News, now: datetime) -> Record:
        """Make the notification of an event for one subscription, and write it into its history.

        `source` is the part of `metadata` that says where it happened.
        """
        key = world.ids.uuid()
        version = 1 if news.type.startswith(_NUMBERED_EVENTS) else "1"
        metadata: JsonObject = {"eventId": key, "subscriptionId": row["id"], **source}
        metadata |= {"eventType": news.type, "version": version}
        self._count += 1
        payload = encode({"metadata": metadata, **news.content}).decode()
        record = Record(key, self._count, news.type, row["id"], payload, now, news.entity)
        self.history(row["id"]).add(record)
        return record

    def take(self, now: datetime) -> Parcel | None:
        """The next POST that is due, or None. What its subscription no longer wants is stopped on the way."""
        while (delivery := self.outbox.take(now)) is not None:
            row = self._subscription(delivery)
            if row is None:
                self.outbox.stop(delivery, "the subscription was deleted")
            elif not (delivery.asked or row["status"]["enabled"]):
                self.outbox.stop(delivery, "the subscription is off")
            else:
                delivery.url = row["notificationUrl"]
                return _parcel(delivery, row)
        return None

    def redeliver(self, delivery: str, now: datetime) -> Delivery | None:
        """Queue a notification once more; None when it or its subscription is not there."""
        found = self.outbox.get(delivery)
        row = None if found is None else self._subscription(found)
        if found is None or row is None:
            return None
        return self.outbox.add(found.record, row["notificationUrl"], now, asked=True)

    def report(self, parcel: Parcel, status: int | None) -> None:
        """Book how a POST went; after the last failure the subscription is switched off."""
        delivery = parcel.delivery
        if not self.outbox.has(delivery):
            return
        self.outbox.report(delivery, parcel.headers[SIGNATURE], status)
        row = self._subscription(delivery)
        if delivery.state == "FAILED" and not delivery.asked and row is not None:
            self.table(self._owners[row["id"]]).put({**row, "status": {**row["status"], "enabled": False}})

    def _subscribed(self, owner: Owner, event: str) -> list[JsonObject]:
        found = self._tables.get((owner, SUBSCRIPTIONS), ())
        return [row for row in found if any(one["type"] == event for one in row["events"])]

    def _subscription(self, delivery: Delivery) -> JsonObject | None:
        key = delivery.record.subscription
        return self.table(self._owners[key]).get(key)


def source_of(tenant: Tenant, event: str) -> JsonObject:
    """Where something happened, as `metadata` says it: events of Spend & Expense name their company."""
    if not event.startswith(_SPEND_EVENTS):
        return {"organizationId": tenant.id}
    company = next(iter(tenant.table(_COMPANIES)), {})
    return {"spendCompanyUuid": company.get("uuid", tenant.id)}


def _listeners(world: World, tenant: Tenant, event: str) -> Iterator[Owner]:
    if event.startswith(_SPEND_EVENTS):
        yield Owner(SPEND, tenant.id)
        return
    yield Owner(ORGANIZATION, tenant.id)
    for partner in world.partners.values():
        if tenant.id in partner.organizations:
            yield Owner(PARTNER, partner.id)


def _parcel(delivery: Delivery, row: JsonObject) -> Parcel:
    body = delivery.record.payload.encode()
    headers = {"content-type": "application/json", SIGNATURE: sign(row["securityKey"], body)}
    return Parcel(delivery, delivery.url, headers, body)
