"""One session for each login, shared by all threads or tasks of a client; whoever comes first signs in for all."""

from __future__ import annotations

import copy
import threading
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from bill_client.errors import BillError, LimitReached, StoreError
from bill_client.limits.waiting import Wait
from bill_client.session.drive import arun, no_renewal, run
from bill_client.session.flows import sign_in, sign_out
from bill_client.session.recollection import Recollection
from bill_client.session.shared import MARGIN
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from bill_api.wire import Request, Response
    from bill_client.credentials import Login
    from bill_client.limits.gates import Passing
    from bill_client.limits.waiting import Watch
    from bill_client.send import RequestOptions
    from bill_client.session.drive import AsyncRenewal, AsyncSend, Renewal, SendOne
    from bill_client.session.flows import Flow, Session
    from bill_client.session.remembered import RememberedIds
    from bill_client.session.shared import Shared

__all__ = ("AsyncKeeper", "Keeper", "Sharing")

SIGN_IN = "signIn"


@frozen(kw_only=True)
class Sharing:
    """What a keeper has in common with others.

    Args:
        watch: bounds waits and tells of them.
        budget: counts a sign-in before it is made: login, operation and deadline.
        shared: gives the session of a login that others share, None where nobody does.
        remembered: keeps MFA ids.
    """

    watch: Watch
    budget: Callable[[Login, str, float | None], Passing]
    shared: Callable[[Login], Shared | None]
    remembered: RememberedIds


class _Kept:
    """The session of one login, and how the latest sign-in went.

    Args:
        login: what to sign in with.
        sharing: what it has in common with others.
        parent: keeps the session of who has to be signed in before, None where nobody has to.
    """

    def __init__(self, login: Login, sharing: Sharing, parent: _Kept | None = None) -> None:
        self.login = login
        self.session: Session | None = None
        self.memory = Recollection(login, sharing.remembered, sharing.watch.pace)
        self._parent = parent
        self._watch = sharing.watch
        self._budget = sharing.budget
        self._shared = sharing.shared(login)
        self.attempts = 0
        self._failure: BillError | None = None
        self._made = 0.0
        self._used = 0.0
        self._noted = 0.0

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
            made = yield from self._signed_in(deadline)
            kept: Session = yield Do(lambda: shared.save(made))
            return kept
        finally:
            shared.release()

    def _signed_in(self, deadline: float | None) -> Flow[Session]:
        yield from self._budget(self.login, SIGN_IN, deadline)
        remembered, _ = yield from self.memory.recall()
        partner = None if self._parent is None else self._parent.current()
        return (yield from sign_in(self.login, remembered, partner))

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
        return session

    def _failed(self, error: BillError, deadline: float | None) -> None:
        """Let those who wait have the failure too, unless it is only that this caller had no more time."""
        self.session = None
        left = self._watch.left(deadline)
        if not isinstance(error, LimitReached) and (left is None or left > 0):
            self.attempts += 1
            self._failure = error

    def _is_due(self) -> bool:
        """Whether others should be told that the session was used."""
        return self._shared is not None and self.session is not None and self._used - self._noted >= MARGIN

    def _note(self) -> None:
        session, shared, self._noted = self.session, self._shared, self._used
        if session is not None and shared is not None:
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


class Keeper(_Kept):
    """Keeps the session of one login for threads.

    Args:
        login: what to sign in with.
        send: sends one request.
        sharing: what it has in common with others.
        parent: keeps the session of who has to be signed in before.
    """

    def __init__(self, login: Login, send: SendOne, sharing: Sharing, parent: Keeper | None = None) -> None:
        super().__init__(login, sharing, parent)
        self._renew_parent = None if parent is None else parent.renew
        self._send = send
        self._lock = threading.Lock()

    def renew(self, stale: Session | None, deadline: float | None = None) -> Session:
        """A session other than the one that failed; signs in unless somebody else just did.

        Args:
            stale: the session that failed, None where there was none.
            deadline: the instant after which nothing more is waited for, None for never.

        Raises:
            LimitReached: the deadline comes first.
            BillError: signing in failed.
        """
        attempt = self.attempts
        left = self._watch.left(deadline)
        if not self._lock.acquire(timeout=-1 if left is None else max(left, 0.0)):
            self._watch.give_up("sign_in", SIGN_IN)
        try:
            if (session := self._settled(stale, attempt)) is not None:
                return session
            try:
                return self._succeeded(self._renewed(stale, deadline))
            except BillError as error:
                self._failed(error, deadline)
                raise
        finally:
            self._lock.release()

    def _renewed(self, stale: Session | None, deadline: float | None) -> Session:
        send: SendOne = lambda request, own: self._send(request, evolve(own, deadline=deadline))  # noqa: E731
        above = self._renew_parent
        renew: Renewal = no_renewal if above is None else lambda old: above(old, deadline)
        return run(self._renewal(stale, deadline), send, renew, self._watch.pace)

    def note_use(self) -> None:
        """Tell others now and then that the session is in use."""
        if self._is_due():
            self._note()

    def forget(self, session: Session | None) -> None:
        """Drop a session that was ended, unless another one is kept by now."""
        self._drop(session)

    def close(self) -> None:
        """Sign out where signed in and nobody shares the session.

        What goes wrong is of no consequence, because sessions end by themselves.
        """
        with self._lock:
            session, self.session = self.session, None
            if self._shared is not None:
                self._shared.close()
            elif session is not None:
                try:
                    run(sign_out(session), self._send)
                except BillError:
                    return


class AsyncKeeper(_Kept):
    """The same for tasks; see :class:`Keeper`."""

    def __init__(self, login: Login, send: AsyncSend, sharing: Sharing, parent: AsyncKeeper | None = None) -> None:
        import asyncio  # brings ssl with it, which threads need only where there is TLS

        super().__init__(login, sharing, parent)
        self._renew_parent = None if parent is None else parent.renew
        self._send = send
        self._lock = asyncio.Lock()

    async def renew(self, stale: Session | None, deadline: float | None = None) -> Session:
        """A session other than the one that failed; signs in unless somebody else just did."""
        attempt = self.attempts
        await self._acquire(deadline)
        try:
            if (session := self._settled(stale, attempt)) is not None:
                return session
            try:
                return self._succeeded(await self._renewed(stale, deadline))
            except BillError as error:
                self._failed(error, deadline)
                raise
        finally:
            self._lock.release()

    async def _acquire(self, deadline: float | None) -> None:
        import asyncio

        left = self._watch.left(deadline)
        try:
            await asyncio.wait_for(self._lock.acquire(), left)
        except TimeoutError:
            self._watch.give_up("sign_in", SIGN_IN)

    async def _renewed(self, stale: Session | None, deadline: float | None) -> Session:
        async def send(request: Request, own: RequestOptions) -> Response:
            return await self._send(request, evolve(own, deadline=deadline))

        above = self._renew_parent
        renew: AsyncRenewal = no_renewal if above is None else lambda old: above(old, deadline)
        return await arun(self._renewal(stale, deadline), send, renew, self._watch.pace)

    async def note_use(self) -> None:
        """Tell others now and then that the session is in use."""
        if self._is_due():
            import asyncio

            await asyncio.shield(asyncio.to_thread(self._note))

    async def forget(self, session: Session | None) -> None:
        """Drop a session that was ended, unless another one is kept by now."""
        import asyncio

        await asyncio.shield(asyncio.to_thread(self._drop, session))

    async def close(self) -> None:
        """Sign out where signed in and nobody shares the session; see :meth:`Keeper.close`."""
        async with self._lock:
            session, self.session = self.session, None
            if self._shared is not None:
                self._shared.close()
            elif session is not None:
                try:
                    await arun(sign_out(session), self._send)
                except BillError:
                    return
