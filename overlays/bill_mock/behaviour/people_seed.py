"""How a seeded organization is signed in to beside by password, and what it is to the outside."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bill_mock.behaviour.network_connections import REQUESTS, keep_request, request_id
from bill_mock.behaviour.network_directory import WAITING, enlist
from bill_mock.behaviour.risk import approve
from bill_mock.world import CONSOLE_USER, SYSTEM_USER, Console, Person, Token

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

_LAPSES = timedelta(days=60)


def open_doors(world: World, tenant: Tenant, user_id: str, number: int, now: datetime) -> JsonObject:
    """Give an organization a sync token, a console, an OAuth client without payments, and a place in the network.

    It has passed its risk verification, and somebody wants to connect with it.

    Returns:
        Credentials and ids to use.
    """
    approve(world, tenant)
    return {
        "syncToken": _sync_token(world, tenant, number),
        "console": _console(world, tenant, number),
        "accountingOauth": _accounting_client(world, tenant, user_id),
        "network": _network(world, tenant, now),
    }


def _sync_token(world: World, tenant: Tenant, number: int) -> JsonObject:
    person = Person(world.ids.new("syu"), f"Sync token {number}", world.ids.secret("st"), kind=SYSTEM_USER)
    world.enroll(person, tenant)
    return {"username": person.username, "password": person.password, "userId": person.user_id}


def _console(world: World, tenant: Tenant, number: int) -> JsonObject:
    email, phones = f"console{number}@example.com", ["+12025550101"]
    person = Person(world.ids.new("006"), email, world.ids.secret(), phones=phones, kind=CONSOLE_USER)
    console = Console(world.ids.new("008"), f"Ledger Partners {number}", world.ids.secret("ct"), person)
    world.enroll(person, tenant)
    world.consoles[email] = world.parents[tenant.id] = console
    return {"username": email, "consoleApiToken": console.token, "consoleId": console.id, "userId": person.user_id}


def _accounting_client(world: World, tenant: Tenant, user_id: str) -> JsonObject:
    client_id, secret = world.ids.secret("cl"), world.ids.secret("cs")
    world.clients[client_id] = Token(tenant, user_id, secret, full=False)
    return {"clientId": client_id, "clientSecret": secret}


def _network(world: World, tenant: Tenant, now: datetime) -> JsonObject:
    keep_request(tenant, WAITING.id, "CUSTOMER", None)
    world.later(now + _LAPSES, partial(_lapse, tenant))
    return {"networkId": enlist(world, tenant), "requestFrom": WAITING.id}


def _lapse(tenant: Tenant, _now: datetime) -> None:
    key = request_id(WAITING.id, "CUSTOMER")
    if tenant.table(REQUESTS).get(key) is not None:
        tenant.table(REQUESTS).delete(key)
