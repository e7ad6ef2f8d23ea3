"""Who is in the network: the organizations of this mock, a few made-up ones, and national billers (RPPS)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bill_mock.behaviour.organizations import ORGANIZATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bill_mock.codec import JsonObject
    from bill_mock.world import Tenant, World

BILL, RPPS = "BILL", "RPPS"
MEMBERS, _WORDS = "network-members", "network-words"
_ADDRESS = {"line1": "5 Market Square", "city": "Springfield", "stateOrProvince": "IL", "country": "US"}
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody to connect with.

    Args:
        tenant: the organization, where it is one of this mock.
        connects_by_itself: False where requests have to be accepted, which is a setting of the web app.
        digits: length of the account numbers of a national biller.
    """

    id: str
    name: str
    zip_code: str = "62701"
    tenant: Tenant | None = None
    connects_by_itself: bool = True
    digits: int = 0

    @property
    def addresses(self) -> list[JsonObject]:
        """Addresses as the search shows them."""
        if self.tenant is None:
            return [{**_ADDRESS, "zipOrPostalCode": self.zip_code}]
        row = self.tenant.table(ORGANIZATIONS).get(self.tenant.id) or {}
        return [row["address"]] if "address" in row else []

    def shown(self) -> JsonObject:
        """The member as the search answers it."""
        return {"id": self.id, "type": "UNDEFINED", "name": self.name, "addresses": self.addresses}


WAITING = Member("2000000000000003", "Delta Distribution")
_ORGANIZATIONS = {
    one.id: one
    for one in (
        Member("2000000000000001", "Evergreen Office Supply"),
        Member("2000000000000002", "Cautious Catering", connects_by_itself=False),
        WAITING,
    )
}
_BILLERS = {
    one.id: one
    for one in (
        Member("0rv01MOCKPOWERLIGHT0", "Metro Power and Light", digits=10),
        Member("0rv01MOCKWATERWORKS0", "Lakeside Water Works", "60601", digits=8),
    )
}


def enlist(world: World, tenant: Tenant, *, connects_by_itself: bool = True) -> str:
    """Put an organization into the directory, or change how it connects; answers its network id."""
    number = network_id(world, tenant) or f"1{world.ids.number():015d}"
    row = {"id": number, "tenant": tenant.id, "connectsByItself": connects_by_itself}
    world.table(MEMBERS).put(row)
    for word in sorted(_words(_name(tenant))):
        world.table(_WORDS).put({"id": f"{number} {word}", "word": word, "member": number})
    return number


def network_id(world: World, tenant: Tenant) -> str:
    """The network id of an organization, empty while it has none."""
    return next((str(row["id"]) for row in world.table(MEMBERS).find("tenant", tenant.id)), "")


def member(world: World, directory: str, key: str) -> Member | None:
    """Who has this network id in a directory, `BILL` or `RPPS`."""
    if directory == RPPS:
        return _BILLERS.get(key)
    row = world.table(MEMBERS).get(key)
    if row is None:
        return _ORGANIZATIONS.get(key)
    tenant = world.tenants[row["tenant"]]
    return Member(key, _name(tenant), tenant=tenant, connects_by_itself=row["connectsByItself"])


def organizations_named(world: World, name: str) -> Iterator[Member]:
    """Organizations with all words of a name of three characters or more, as the network searches."""
    words = _words(name)
    if len(name.strip()) < _SHORTEST or not words:
        return
    yield from (one for one in _ORGANIZATIONS.values() if words <= _words(one.name))
    table = world.table(_WORDS)
    rarest = min((table.find("word", word) for word in words), key=len)
    for row in rarest:
        found = member(world, BILL, row["member"])
        if found is not None and words <= _words(found.name):
            yield found


def billers_named(name: str, zip_code: str | None, account: str | None) -> Iterator[Member]:
    """National billers by a part of their name, narrowed by postal code and by how their account numbers look."""
    for one in _BILLERS.values():
        fits = name.strip().lower() in one.name.lower() and zip_code in (None, one.zip_code)
        if fits and (account is None or (account.isdigit() and len(account) == one.digits)):
            yield one


def _name(tenant: Tenant) -> str:
    return str((tenant.table(ORGANIZATIONS).get(tenant.id) or {}).get("name", ""))


def _words(name: str) -> set[str]:
    return set(name.lower().split())
