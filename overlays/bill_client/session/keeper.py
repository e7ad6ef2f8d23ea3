"""One session for each login, shared by all threads or tasks of a client; whoever comes first signs in for all."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from attrs import evolve

from bill_client.errors import BillError
from bill_client.session.drive import arun, no_renewal, run
from bill_client.session.flows import sign_out
from bill_client.session.kept import SIGN_IN, Kept, Sharing

if TYPE_CHECKING:
    from bill_client.credentials import Login
    from bill_client.session.drive import AsyncRenewal, AsyncSend, Renewal, SendOne
    from bill_client.session.flows import Session

__all__ = ("AsyncKeeper", "Keeper")

GOODBYE = 10.0
"""Seconds that signing out may take; a session that is left ends by itself."""


class Keeper(Kept):
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
        above = self._renew_parent
        renew: Renewal = no_renewal if above is None else lambda old: above(old, deadline)
        return run(self._renewal(stale, deadline), self._before(deadline), renew, self._watch.pace)

    def _before(self, deadline: float | None) -> SendOne:
        return lambda request, own: self._send(request, evolve(own, deadline=deadline))

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
                    run(sign_out(session), self._before(self._watch.pace.now() + GOODBYE))
                except BillError:
                    return


class AsyncKeeper(Kept):
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
        above = self._renew_parent
        renew: AsyncRenewal = no_renewal if above is None else lambda old: above(old, deadline)
        return await arun(self._renewal(stale, deadline), self._before(deadline), renew, self._watch.pace)

    def _before(self, deadline: float | None) -> AsyncSend:
        return lambda request, own: self._send(request, evolve(own, deadline=deadline))

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
                    await arun(sign_out(session), self._before(self._watch.pace.now() + GOODBYE))
                except BillError:
                    return
