"""What is known of the session of one login, and how another one is got: no I/O, the same for threads and tasks."""

from __future__ import annotations

import copy
from functools import partial
from typing import TYPE_CHECKING

from attrs import frozen

from bill_client.errors import AuthenticationError, BillError, LimitReached, StoreError
from bill_client.limits.waiting import Wait
from bill_client.session.flows import MARGIN, sign_in
from bill_client.session.recollection import Recollection
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_api.wire import Operation, Response
    from bill_client.credentials import Credential, Login
    from bill_client.limits.gates import Passing
    from bill_client.limits.waiting import Watch
    from bill_client.session.flows import Flow, Session
    from bill_client.session.remembered import RememberedIds
    from bill_client.session.shared import Shared

__all__ = ("SIGN_IN", "Kept", "Sharing")

SIGN_IN = "signIn"


@frozen(kw_only=True)
class Sharing:
    """What a keeper has in common with others.

    Args:
        watch: bounds waits and tells of them.
        budget: counts a sign-in before it is made: login, operation and deadline.
        count: counts a call that is sent beside another one: credential, operation and deadline.
        compare: holds the answer to a sign-in against the description.
        shared: gives the session of a login that others share, None where nobody does.
        remembered: keeps MFA ids.
    """

    watch: Watch
    budget: Callable[[Login, str, float | None], Passing]
    count: Callable[[Credential, str, float | None], Passing]
    compare: Callable[[Operation, Response], None]
    shared: Callable[[Login], Shared | None]
    remembered: RememberedIds


class Kept:
    """The session of one login, and how the latest sign-in went.

    Args:
        login: what to sign in with.
        sharing: what it has in common with others.
        parent: keeps the session of who has to be signed in before, None where nobody has to.
    """

    def __init__(self, login: Login, sharing: Sharing, parent: Kept | None = None) -> None:
        self.login = login
        self.session: Session | None = None
        self.memory = Recollection(login, sharing.remembered, sharing.watch.pace)
        self._parent = parent
        self._watch = sharing.watch
        self._budget = sharing.budget
        self._compare = sharing.compare
        self._shared = sharing.shared(login)
        self.attempts = 0
        self._failure: BillError | None = None
        self._made = 0.0
        self._used = 0.0
        self._noted = 0.0
        self._noted_trust = False

    def current(self) -> Session | None:
        """The session at hand; None where there is none, or where it has been idle for too long."""
        session, now = self.session, self._watch.pace.wall()
        if session is None:
            return None
        if session.lifetime is not None:
            return session if now - self._made < session.lifetime - min(MARGIN, session.lifetime / 2) else None
        if now - self._used >= self.login.idle_seconds - MARGIN:
            return None
        self._used = now
        return session

    def check(self, attempts: int) -> None:
        """Raise what the sign-in of somebody else failed with since there were so many attempts.

        Raises:
            BillError: it did; a wrong password is not sent once for each waiting caller.
        """
        if self._failure is not None and self.attempts != attempts:
            raise copy.copy(self._failure)

    def _settled(self, stale: Session | None, attempt: int) -> Session | None:
        """The session that somebody else got while this caller waited, or None where it must sign in itself.

        Raises:
            BillError: the sign-in of somebody else failed; a wrong password is not sent once for each waiting caller.
        """
        if self.session is not None and self.session is not stale and self.current() is not None:
            return self.session
        self.check(attempt)
        return None

    def _renewal(self, stale: Session | None, deadline: float | None) -> Flow[Session]:
        """Get a session other than the one that failed: from the store, or by signing in for all who share it."""
        shared = self._shared
        if shared is None:
            return (yield from self._signed_in(deadline))
        found: Session | None = yield from self._found_or_leased(shared, stale, deadline)
        if found is not None:
            return found
        try:
            found = yield Do(lambda: shared.find(stale))  # somebody may have just signed in
            if found is not None:
                return found
            yield Do(shared.check_refusal)
            made = yield from self._signed_in_or_told(shared, deadline)
            kept: Session = yield Do(lambda: shared.save(made))
            return kept
        finally:
            shared.release()

    def _signed_in_or_told(self, shared: Shared, deadline: float | None) -> Flow[Session]:
        try:
            return (yield from self._signed_in(deadline))
        except AuthenticationError as error:
            yield Do(partial(shared.note_refusal, error))
            raise

    def _signed_in(self, deadline: float | None) -> Flow[Session]:
        yield from self._budget(self.login, SIGN_IN, deadline)
        remembered, _ = yield from self.memory.recall()
        partner = None if self._parent is None else self._parent.current()
        return (yield from sign_in(self.login, remembered, partner, self._compare))

    def _found_or_leased(self, shared: Shared, stale: Session | None, deadline: float | None) -> Flow[Session | None]:
        told = False
        while True:
            found: Session | None = yield Do(lambda: shared.find(stale))
            if found is not None:
                return found
            leased: bool = yield Do(shared.lease, undo=lambda held: shared.release() if held else None)
            if leased:
                return None
            self._watch.check("sign_in", SIGN_IN, deadline)
            if not told:
                told = True
                self._watch.begin(Wait("sign_in", SIGN_IN, None))
            yield Pause(shared.poll)

    def _succeeded(self, session: Session) -> Session:
        self.attempts += 1
        self.session, self._failure = session, None
        self._made = self._used = self._noted = self._watch.pace.wall()
        self._noted_trust = session.trusted
        return session

    def _failed(self, error: BillError, deadline: float | None) -> None:
        """Let those who wait have the failure too, unless it is only that this caller had no more time."""
        self.session = None
        left = self._watch.left(deadline)
        if not isinstance(error, LimitReached) and (left is None or left > 0):
            self.attempts += 1
            self._failure = error

    def _is_due(self) -> bool:
        """Whether others should be told that the session was used, or that its trust has changed."""
        session = self.session
        if self._shared is None or session is None:
            return False
        return self._used - self._noted >= MARGIN or session.trusted != self._noted_trust

    def _note(self) -> None:
        session, shared, self._noted = self.session, self._shared, self._used
        if session is not None and shared is not None:
            self._noted_trust = session.trusted
            try:
                shared.touch(session, self._used)
            except StoreError:
                return  # the session only looks older than it is

    def _drop(self, session: Session | None) -> None:
        if self.session is session:
            self.session = None
        if session is not None and self._shared is not None:
            try:
                self._shared.forget(session)
            except StoreError:
                return  # whoever tries the session next notices
