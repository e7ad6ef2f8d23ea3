"""One session for each login, shared by all threads or tasks of a client; whoever comes first signs in for all."""

from __future__ import annotations

import copy
import threading
from typing import TYPE_CHECKING

from bill_client.errors import BillError
from bill_client.session.drive import arun, run
from bill_client.session.flows import sign_in, sign_out

if TYPE_CHECKING:
    from bill_client.credentials import Login
    from bill_client.session.drive import AsyncSend, SendOne
    from bill_client.session.flows import Session

__all__ = ("AsyncKeeper", "Keeper")


class _Kept:
    """The session of one login, and how the latest sign-in went.

    Args:
        login: what to sign in with.
    """

    def __init__(self, login: Login) -> None:
        self.login = login
        self.session: Session | None = None
        self._attempts = 0
        self._failure: BillError | None = None

    def forget(self, session: Session | None) -> None:
        """Drop a session that has ended, unless another one is kept by now."""
        if self.session is session:
            self.session = None

    def _attempt(self) -> int:
        """A mark to compare with after waiting."""
        return self._attempts

    def _settled(self, stale: Session | None, attempt: int) -> Session | None:
        """The session that somebody else got while this caller waited, or None where it must sign in itself.

        Raises:
            BillError: the sign-in of somebody else failed; a wrong password is not sent once for each waiting caller.
        """
        if self.session is not None and self.session is not stale:
            return self.session
        if self._failure is not None and self._attempts != attempt:
            raise copy.copy(self._failure)
        return None

    def _succeeded(self, session: Session) -> Session:
        self._attempts += 1
        self.session, self._failure = session, None
        return session

    def _failed(self, error: BillError) -> None:
        self._attempts += 1
        self.session, self._failure = None, error


class Keeper(_Kept):
    """Keeps the session of one login for threads.

    Args:
        login: what to sign in with.
        send: sends one request.
    """

    def __init__(self, login: Login, send: SendOne) -> None:
        super().__init__(login)
        self._send = send
        self._lock = threading.Lock()

    def renew(self, stale: Session | None) -> Session:
        """A session other than the one that failed; signs in unless somebody else just did.

        Raises:
            BillError: signing in failed.
        """
        attempt = self._attempt()
        with self._lock:
            if (session := self._settled(stale, attempt)) is not None:
                return session
            try:
                return self._succeeded(run(sign_in(self.login), self._send))
            except BillError as error:
                self._failed(error)
                raise

    def close(self) -> None:
        """Sign out where signed in; what goes wrong is of no consequence, because sessions end by themselves."""
        with self._lock:
            session, self.session = self.session, None
            if session is not None:
                try:
                    run(sign_out(session), self._send)
                except BillError:
                    return


class AsyncKeeper(_Kept):
    """The same for tasks; see :class:`Keeper`."""

    def __init__(self, login: Login, send: AsyncSend) -> None:
        import asyncio  # brings ssl with it, which threads need only where there is TLS

        super().__init__(login)
        self._send = send
        self._lock = asyncio.Lock()

    async def renew(self, stale: Session | None) -> Session:
        """A session other than the one that failed; signs in unless somebody else just did."""
        attempt = self._attempt()
        async with self._lock:
            if (session := self._settled(stale, attempt)) is not None:
                return session
            try:
                return self._succeeded(await arun(sign_in(self.login), self._send))
            except BillError as error:
                self._failed(error)
                raise

    async def close(self) -> None:
        """Sign out where signed in; what goes wrong is of no consequence, because sessions end by themselves."""
        async with self._lock:
            session, self.session = self.session, None
            if session is not None:
                try:
                    await arun(sign_out(session), self._send)
                except BillError:
                    return
