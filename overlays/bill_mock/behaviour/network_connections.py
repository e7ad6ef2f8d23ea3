"""Connections in the network: their states, where they are stored, and how requests lapse after 60 days."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bill_mock.behaviour.network_directory import network_id
from bill_mock.clock import stamp
from bill_mock.lifecycle import LifeCycle, Timed

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.behaviour.network_directory import Member
    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

NOT_CONNECTED, PENDING = "NOT_CONNECTED", "PENDING"
CONNECTED, CONNECTED_RPPS = "CONNECTED", "CONNECTED_RPPS"
CONNECTION = LifeCycle(
    first=NOT_CONNECTED,
    moves={
        NOT_CONNECTED: frozenset({PENDING, CONNECTED, CONNECTED_RPPS}),
        PENDING: frozenset({CONNECTED, CONNECTED_RPPS, NOT_CONNECTED}),
        CONNECTED: frozenset({NOT_CONNECTED}),
        CONNECTED_RPPS: frozenset({NOT_CONNECTED}),
    },
    timed={PENDING: Timed(NOT_CONNECTED, after=timedelta(days=60))},
)
REQUESTS = "network-requests"
_CONNECTIONS = "network-connections"
_VENDORS = "vendors"
# What the one who asks is to the one who is asked.
_SEEN_AS = {_VENDORS: "CUSTOMER", "customers": "VENDOR"}


class Side(NamedTuple):
    """A record of an organization, `vendors` or `customers`, that may be connected."""

    tenant: Tenant
    kind: str
    key: str

    def noted(self) -> JsonObject:
        """The side as rows hold it."""
        return {"organizationId": self.tenant.id, "kind": self.kind, "id": self.key}


def side_of(world: World, note: JsonObject | None) -> Side | None:
    """The side that a row holds; None when it is outside of this mock."""
    return None if note is None else Side(world.tenants[note["organizationId"]], note["kind"], note["id"])


def connection(side: Side) -> JsonObject:
    """The connection of a record; `networkId` is missing when there is none, or an invitation by e-mail."""
    return side.tenant.table(_CONNECTIONS).get(side.key) or {"id": side.key, "status": NOT_CONNECTED}


def set_connection(side: Side, facts: JsonObject, now: datetime) -> None:
    """Store the state of a connection, and show it in the vendor; customers show nothing of it."""
    before, after = connection(side)["status"], facts["status"]
    if before != after and not CONNECTION.allows(before, after):
        message = f"{before} does not become {after}"
        raise ValueError(message)
    side.tenant.table(_CONNECTIONS).put({**facts, "id": side.key})
    vendor = side.tenant.table(side.kind).get(side.key) if side.kind == _VENDORS else None
    if vendor is not None:
        kept = {name: value for name, value in vendor.items() if name != "paymentNetworkId"}
        known = {"paymentNetworkId": facts["networkId"]} if after in (CONNECTED, CONNECTED_RPPS) else {}
        changed = {**kept, "networkStatus": after, **known, "updatedTime": stamp(now)}
        side.tenant.table(_VENDORS).put(changed)


def request_id(asking: str, seen_as: str) -> str:
    """Id of a request in the table of whom it was sent to."""
    return f"{asking} {seen_as}"


def start_request(world: World, side: Side, other: Member | None, now: datetime) -> None:
    """Leave a record pending, before the other organization where it is known, until the request lapses."""
    facts: JsonObject = {"status": PENDING, "since": stamp(now)}
    if other is not None:
        facts |= {"networkId": other.id, "asked": None if other.tenant is None else other.tenant.id}
    set_connection(side, facts, now)
    if other is not None and other.tenant is not None:
        keep_request(other.tenant, network_id(world, side.tenant), _SEEN_AS[side.kind], side.noted())
    timed = CONNECTION.timed[PENDING]
    world.later(now + timed.after, partial(_lapse, world, side, facts["since"]))


def keep_request(asked: Tenant, asking: str, seen_as: str, note: JsonObject | None) -> None:
    """Put a request before the organization that is asked; `note` is None when it comes from outside of this mock."""
    key = request_id(asking, seen_as)
    asked.table(REQUESTS).put({"id": key, "networkId": asking, "type": seen_as, "from": note})


def withdraw(world: World, side: Side, now: datetime) -> None:
    """End a connection on both sides, or take a request back."""
    known = connection(side)
    if known["status"] == NOT_CONNECTED:
        return
    set_connection(side, {"status": NOT_CONNECTED}, now)
    peer = side_of(world, known.get("peer"))
    if peer is not None and connection(peer)["status"] == CONNECTED:
        set_connection(peer, {"status": NOT_CONNECTED}, now)
    asked = known.get("asked")
    key = request_id(network_id(world, side.tenant), _SEEN_AS[side.kind])
    if asked is not None and world.tenants[asked].table(REQUESTS).get(key) is not None:
        world.tenants[asked].table(REQUESTS).delete(key)


def _lapse(world: World, side: Side, since: str, now: datetime) -> None:
    known = connection(side)
    if known["status"] == PENDING and known["since"] == since:
        withdraw(world, side, now)
