"""Which limits a call falls under, and the gates that keep them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from threading import Lock
from typing import TYPE_CHECKING, Any

from bill_client.limits.gates import RateGate, SlotGate
from bill_client.limits.rates import HOUR, MINUTE, Counters, LimitRules, MemoryCounters, Rate
from bill_client.limits.waiting import Watch
from bill_client.shapes import is_object
from bill_client.steps import Do
from bill_client.store.keys import hashed
from bill_client.store.locks import Locks, MemoryLocks

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request
    from bill_client.credentials import Credential, Login
    from bill_client.limits.gates import Passing
    from bill_client.store.state import StateStore

__all__ = ("Account", "Accounts")

SPEND = "/connect/v3/spend/"
_KEYS = ("dev_key", "app_key", "client_id", "token")
"""Attributes of credentials that BILL counts calls by; each credential has one of them."""
_SIGN_INS = {
    "login": ("dev_key", "devKey"),
    "partnerLogin": ("app_key", "appKey"),
    "createAccessToken": ("client_id", "client_id"),
}
"""Sign-ins without credentials -> such an attribute, and the field of the body that holds its value."""
ACTING = "loginAsUser"
"""The sign-in that goes with the session of a partner."""


class Account:
    """The gates of one credential. A gate that is None is open.

    Args:
        calls: of the key.
        spend_calls: of the token.
        logins: of the key.
        texts: of the user.
        slots: of the key and organization.
    """

    def __init__(
        self,
        *,
        calls: RateGate | None,
        spend_calls: RateGate | None,
        logins: RateGate | None,
        texts: RateGate | None,
        slots: SlotGate | None,
    ) -> None:
        self._calls = calls
        self._spend_calls = spend_calls
        self._logins = logins
        self._texts = texts
        self._slots = slots

    def enter(self, operation: Operation, deadline: float | None) -> Generator[Any, Any, tuple[SlotGate, str] | None]:
        """Count a call and take its slot; waits until there is room for it.

        Raises:
            LimitReached: there is none before the deadline; nothing was sent.
        """
        if operation.id == ACTING and self._logins is not None:
            yield from self._logins.enter(operation.id, deadline)
        if self._texts is not None and operation.resource == "mfa" and operation.effect == "notifies":
            yield from self._texts.enter(operation.id, deadline)
        rate = self.rate_of(operation)
        if rate is not None:
            yield from rate.enter(operation.id, deadline)
        if self._slots is None or operation.path.startswith(SPEND):
            return None
        slot = yield from self._slots.enter(operation.id, deadline)
        return self._slots, slot

    def rate_of(self, operation: Operation) -> RateGate | None:
        """What counts a call."""
        return self._spend_calls if operation.path.startswith(SPEND) else self._calls

    def sign_in(self, operation: str, deadline: float | None) -> Passing:
        """Count a sign-in, which is a call as well; the slot is that of the call it is for.

        Raises:
            LimitReached: there is no room before the deadline; nothing was sent.
        """
        for gate in (self._logins, self._calls):
            if gate is not None:
                yield from gate.enter(operation, deadline)

    def count(self, operation: str, deadline: float | None) -> Passing:
        """Count a call that is sent beside another one, in its slot.

        Raises:
            LimitReached: there is no room before the deadline; it was not sent.
        """
        if self._calls is not None:
            yield from self._calls.enter(operation, deadline)

    def close(self) -> None:
        """Give back what was counted and not used."""
        for gate in (self._calls, self._spend_calls, self._logins, self._texts):
            if gate is not None:
                gate.close()


class Accounts:
    """The gates of all credentials of a client, made when they are first needed.

    Args:
        base_url: counts apart from others.
        rules: what is kept.
        watch: bounds waits and tells of them.
        store: shared by several clients; None keeps everything in memory.
        make_event: makes an event of the kind that callers wait for.
    """

    def __init__(
        self,
        base_url: str,
        rules: LimitRules,
        watch: Watch,
        store: StateStore | None,
        make_event: Callable[[], Any],
    ) -> None:
        self._base_url = base_url
        self._rules = rules
        self._watch = watch
        self._store = store
        self._make_event = make_event
        self._counters: Counters = MemoryCounters() if store is None else store
        self._locks: Locks | None = None
        self._known: dict[Credential | tuple[str, str], Account] = {}
        self._mutex = Lock()

    def of(self, credential: Credential) -> Generator[Any, Any, Account]:
        """The account of a credential.

        Raises:
            StoreError: the store cannot be used.
        """
        found = self._known.get(credential)
        if found is None:
            made: Account = yield Do(lambda: self._make(credential), self._store is not None)
            return made
        return found

    def sign_in(self, login: Login, operation: str, deadline: float | None) -> Passing:
        """Count a sign-in; see :meth:`Account.sign_in`."""
        account = yield from self.of(login)
        yield from account.sign_in(operation, deadline)

    def sign_in_by_hand(self, request: Request, deadline: float | None) -> Passing:
        """Count a sign-in that the caller built, by the key in its body; nothing else that goes without credentials.

        Raises:
            LimitReached: there is no room before the deadline; nothing was sent.
        """
        name, field = _SIGN_INS.get(request.operation.id, ("", ""))
        key = request.json.get(field) if is_object(request.json) else None
        if isinstance(key, str):
            account: Account = yield Do(lambda: self._make((name, key)), self._store is not None)
            yield from account.sign_in(request.operation.id, deadline)

    def count(self, credential: Credential, operation: str, deadline: float | None) -> Passing:
        """Count a call that is sent beside another one; see :meth:`Account.count`."""
        account = yield from self.of(credential)
        yield from account.count(operation, deadline)

    def close(self) -> None:
        """Give back everything that is held.

        Raises:
            StoreError: the store cannot be used.
        """
        with self._mutex:
            accounts, locks = list(self._known.values()), self._locks
            self._known.clear()
            self._locks = None
        try:
            for account in accounts:
                account.close()
        finally:
            if locks is not None:
                locks.close()

    def _make(self, credential: Credential | tuple[str, str]) -> Account:
        """The account of a credential, or of the name and the value of a key."""
        with self._mutex:
            if credential not in self._known:
                if self._locks is None:
                    self._locks = MemoryLocks() if self._store is None else self._store.locks()
                self._known[credential] = self._account(credential, self._locks)
            return self._known[credential]

    def _account(self, credential: Credential | tuple[str, str], locks: Locks) -> Account:
        rules = self._rules
        key = hashed(self._base_url, *(credential if isinstance(credential, tuple) else _key_of(credential)))
        organization = getattr(credential, "organization_id", None) or ""
        user = hashed(self._base_url, "user", getattr(credential, "username", key), organization)
        line = hashed(key, organization)
        slots = rules.in_flight
        return Account(
            calls=self._gate("calls", rules.calls_an_hour, key, HOUR, sliding=False),
            spend_calls=self._gate("spend_calls", rules.spend_calls_a_minute, key, MINUTE),
            logins=self._gate("logins", rules.logins_an_hour, key, HOUR),
            texts=self._gate("texts", rules.texts_a_minute, user, MINUTE),
            slots=None if slots is None else SlotGate(line, slots, locks, self._watch, self._make_event),
        )

    def _gate(self, name: str, limit: int | None, key: str, seconds: float, *, sliding: bool = True) -> RateGate | None:
        if limit is None:
            return None
        rate = Rate(name, limit, seconds, sliding)
        slow = self._store is not None
        return RateGate(rate, key, self._counters, self._watch, self._make_event, slow=slow)


def _key_of(credential: Credential) -> tuple[str, str]:
    name = next(name for name in _KEYS if getattr(credential, name, None) is not None)
    return name, getattr(credential, name)
