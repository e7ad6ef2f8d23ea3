"""Everything the mock knows: organizations and their objects, people, sessions, tokens, text messages."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.hub import Hub
from bill_mock.ids import Ids
from bill_mock.limits import Limits, Meter
from bill_mock.table import Atomic, Journal, Table
from bill_mock.veil import Veil

if TYPE_CHECKING:
    from bill_mock.codec import JsonObject

_REACHABLE, _ASSIGNED = "reachable-organizations", "partner-organizations"
Kind: TypeAlias = str
Action: TypeAlias = Callable[[datetime], None]

SESSION_IDLE = timedelta(minutes=35)
USER, SYSTEM_USER, CONSOLE_USER = "user", "system", "console"
INDEXES: dict[Kind, tuple[str, ...]] = {
    "bills": ("invoice.invoiceNumber", "vendorId"),
    "invoices": ("invoiceNumber", "customerId"),
    "payments": ("transactionNumber", "vendorId"),
    "allocations": ("billId", "paymentId"),
    "approval-queue": ("billId", "userId"),
    "funding-accounts/banks": ("default.payables", "default.receivables"),
    "funding-accounts/banks/users": ("bankAccountId",),
    "funding-accounts/cards/users": ("cardAccountId",),
    "vendor-credit-uses": ("billId", "creditId", "paymentId"),
    "vendors": ("name", "email"),
    "organizations/*/payment-terms": ("daysDue",),
    "customers": ("name", "email"),
    "customers/*/contacts": ("email",),
    "credit-memos": ("customerId",),
    "credit-uses": ("invoiceId", "creditMemoId"),
    "received-shares": ("invoiceId", "paymentId"),
    "receivable-payments": ("customerId",),
    "network-members": ("tenant",),
    "network-words": ("word",),
    "spend/users": ("uuid", "email"),
    "spend/budgets": ("uuid", "autoAddUsers"),
    "spend/cards": ("uuid", "budgetUuid", "userUuid"),
    "spend/custom-fields": ("uuid", "_demanded"),
    "spend/custom-fields/*/values": ("uuid",),
    "spend/reimbursements": ("uuid", "budgetUuid", "userUuid"),
    "spend/transactions": ("uuid", "budgetUuid", "cardUuid", "userUuid"),
}


class Tenant:
    """One organization, or one Spend company, with its objects.

    Args:
        tenant_id: id of the organization.
        journal: the journal of the world.
    """

    def __init__(self, tenant_id: str, journal: Journal) -> None:
        self.id = tenant_id
        self._journal = journal
        self._tables: dict[tuple[str, ...], Table] = {}

    def table(self, kind: Kind, *parents: str) -> Table:
        """Objects of a kind, such as `bills`; `parents` are the ids of the objects they belong to.

        A part of a kind, such as `spend/cards#live`, is a table of its own with the same indexes.
        """
        key = (kind, *parents)
        found = self._tables.get(key)
        if found is None:
            found = self._tables[key] = Table(self._journal, INDEXES.get(kind.partition("#")[0], ()), self.id, kind)
        return found

    def tables(self) -> Iterable[Table]:
        """All tables that were asked for so far."""
        return self._tables.values()


@dataclass(slots=True)
class Person:
    """Somebody who signs in; the `User` object that the API shows is in the table `users`.

    Args:
        kind: `user`, or `system` behind a sync token and `console` of an accountant console, which have no such object.
    """

    user_id: str
    username: str
    password: str = field(repr=False)
    organizations: set[str] = field(default_factory=set)
    phones: list[str] = field(default_factory=list, repr=False)
    wrong_tokens: int = 0
    blocked_until: datetime | None = None
    kind: str = USER


@dataclass(slots=True)
class Console:
    """A console of accountants, whose token signs its person in to each of the firm's clients."""

    id: str
    name: str
    token: str = field(repr=False)
    person: Person


@dataclass(slots=True)
class Partner:
    """A partner with its own login and the organizations it may act for."""

    id: str
    username: str
    password: str = field(repr=False)
    app_key: str = field(repr=False)
    organizations: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Session:
    """A session of a person in an organization, or of a partner (`tenant` is None).

    Args:
        stale: whether it is over, and says so by the code of an untrusted session.
    """

    id: str = field(repr=False)
    key: str | None = field(repr=False)
    last_used: datetime
    tenant: Tenant | None = None
    person: Person | None = None
    partner: Partner | None = None
    trusted: bool = False
    idle: timedelta = SESSION_IDLE
    stale: bool = False


@dataclass(slots=True)
class Token:
    """An API token of Spend & Expense, an OAuth client or a bearer token, and for whom it acts.

    Args:
        client: id of the OAuth client that a bearer token came from.
        full: False for an OAuth client with the scope "accounting data access".
    """

    tenant: Tenant
    user_id: str
    secret: str = field(default="", repr=False)
    expires: datetime | None = None
    client: str = ""
    full: bool = True


@dataclass(slots=True)
class Code:
    """A six-digit code that was sent to a phone; `phone` is set when it is to be registered."""

    user_id: str
    token: str = field(repr=False)
    expires: datetime
    phone: str = field(default="", repr=False)


@dataclass(slots=True)
class Remembered:
    """A device that stays trusted."""

    user_id: str
    device: str
    expires: datetime


class World:
    """State of one mock.

    Args:
        seed: makes ids and tokens repeatable.
        limits: the rate limits that hold in it; the documented ones when left out.
    """

    def __init__(self, seed: int, limits: Limits | None = None) -> None:
        self.ids = Ids(seed)
        self.journal = Journal()
        self.hub = Hub(self.journal)
        self.tenants: dict[str, Tenant] = {}
        self.people: dict[str, Person] = {}
        self.logins: dict[tuple[str, str], Person] = {}
        self.consoles: dict[str, Console] = {}
        self.parents: dict[str, Console] = {}
        self.partners: dict[str, Partner] = {}
        self.dev_keys: set[str] = set()
        self.sessions: dict[str, Session] = {}
        self.api_tokens: dict[str, Token] = {}
        self.clients: dict[str, Token] = {}
        self.bearers: dict[str, Token] = {}
        self.codes: dict[str, Code] = {}
        self.remembered: dict[str, Remembered] = {}
        self.messages: list[JsonObject] = []
        self.scenarios: list[JsonObject] = []
        self.veil = Veil()
        self.invitations = Table(self.journal, kind="invitations")
        self.meter = Meter(limits or Limits())
        self._tables: dict[tuple[str, str], Table] = {}
        self.present: datetime = datetime.min.replace(tzinfo=UTC)
        self._agenda: list[tuple[datetime, int, Action]] = []
        self._entries = 0

    def add_tenant(self) -> Tenant:
        """A new organization without objects."""
        tenant = Tenant(self.ids.new("008"), self.journal)
        self.tenants[tenant.id] = tenant
        return tenant

    def table(self, kind: Kind, owner: str = "") -> Table:
        """Rows that belong to no organization, such as the organizations of a partner."""
        found = self._tables.get((kind, owner))
        if found is None:
            found = self._tables[kind, owner] = Table(self.journal, INDEXES.get(kind, ()), owner, kind)
        return found

    def tables(self) -> Iterator[Table]:
        """All tables: those of organizations, those of webhooks, and those that belong to nobody."""
        for tenant in self.tenants.values():
            yield from tenant.tables()
        yield from self.hub.tables()
        yield from self._tables.values()
        yield self.invitations

    def reachable(self, username: str) -> Table:
        """The organizations that a sign-in name is known in, by their ids."""
        return self.table(_REACHABLE, username.lower())

    def assigned(self, partner: Partner) -> Table:
        """The organizations of a partner: id and time of creation."""
        return self.table(_ASSIGNED, partner.id)

    def account(self, username: str) -> Person | None:
        """Somebody with this sign-in name, whatever the organization."""
        known = next(iter(self.reachable(username)), None)
        return None if known is None else self.logins[username.lower(), known["id"]]

    def enroll(self, person: Person, tenant: Tenant) -> None:
        """Let a person sign in to an organization."""
        key = (person.username.lower(), tenant.id)
        self.people[person.user_id] = self.logins[key] = person
        person.organizations.add(tenant.id)
        self.journal.steps.append(partial(self._expel, key))
        self.reachable(person.username).put({"id": tenant.id})

    def assign(self, partner: Partner, tenant: Tenant, time: str) -> None:
        """Put an organization into the care of a partner."""
        partner.organizations.add(tenant.id)
        self.journal.steps.append(partial(partner.organizations.discard, tenant.id))
        self.assigned(partner).put({"id": tenant.id, "createdTime": time})

    def _expel(self, key: tuple[str, str]) -> None:
        self.logins.pop(key).organizations.discard(key[1])

    def touch(self) -> None:
        """Mark the request as having taken effect where no table changed."""
        self.journal.steps.append(_nothing)

    def later(self, due: datetime, action: Action) -> None:
        """Have something happen once the clock has reached `due`."""
        self._entries += 1
        heapq.heappush(self._agenda, (due, self._entries, action))

    def next_due(self) -> datetime | None:
        """Instant of what happens next, or None."""
        return self._agenda[0][0] if self._agenda else None

    def progress(self, now: datetime, then: Action | None = None) -> None:
        """Let everything happen that is due, each at its own instant, and `then` after each.

        `present` is the instant it all leads up to.
        """
        self.present = now
        agenda = self._agenda
        while agenda and agenda[0][0] <= now:
            due, _, action = heapq.heappop(agenda)
            action(due)
            if then is not None:
                then(due)

    def close(self) -> None:
        """Let go of what waits to happen, which leads back here: nothing else keeps a world that was replaced."""
        self._agenda.clear()
        self.journal.steps.clear()

    def atomic(self) -> Atomic:
        """Keep all changes of a `with` block, or none when it raises."""
        return Atomic(self.journal)


def _nothing() -> None:
    """Undo of what needs no undo."""
