"""The layer that gives every request its credentials, and a new session where the old one has ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from attrs import evolve

from bill_client.credentials import Credential, Login, SpendToken, secrets_of
from bill_client.send import PLAIN, RequestOptions
from bill_client.session.aid import Aid
from bill_client.session.choose import addressed, choose
from bill_client.session.drive import arun, run
from bill_client.session.flows import LOGOUT, authorised
from bill_client.session.keeper import AsyncKeeper, Keeper
from bill_client.session.kept import Sharing
from bill_client.session.logins import parent_of

if TYPE_CHECKING:
    from bill_api.wire import Request, Response
    from bill_client.send import AsyncWire, Wire
    from bill_client.session.drive import AsyncRenewal, Renewal
    from bill_client.session.recollection import Recollection

__all__ = ("AsyncSessions", "Sessions")


class Sessions:
    """Sends requests signed in.

    Args:
        credentials: at most one of each kind.
        wire: the layer below.
        sharing: what sessions have in common with other clients.
    """

    def __init__(self, credentials: Sequence[Credential], wire: Wire, sharing: Sharing) -> None:
        self._credentials = credentials
        self._wire = wire
        self._pace = sharing.watch.pace
        self._count = sharing.count
        self._keepers: dict[Credential, Keeper] = {}
        for login in _logins(credentials):
            self._keepers[login] = Keeper(login, wire.send, sharing, self._keepers.get(parent_of(login) or login))

    def send(self, request: Request, options: RequestOptions = PLAIN) -> Response:
        """Send a request and return what came back, whatever its status.

        Args:
            request: what to send.
            options: headers of the caller, timeout and deadline.

        Raises:
            MissingCredentials: the operation needs others; nothing was sent.
            ConfigurationError: a partner that is bound to no organization, or to another; nothing was sent.
            BillError: signing in failed, or no whole answer came.
        """
        credential = choose(request.operation, self._credentials)
        request = addressed(request, credential)

        def send(each: Request, own: RequestOptions) -> Response:
            return self._wire.send(each, _options(options, own, is_callers=each is request))

        if credential is None or isinstance(credential, SpendToken):
            return run(authorised(request, credential, None), send)
        keeper = self._keepers[credential]
        session = keeper.current()
        renew: Renewal = lambda stale: keeper.renew(stale, options.deadline)  # noqa: E731
        aid = Aid(keeper.memory.recall, lambda name: self._count(credential, name, options.deadline))
        response = run(authorised(request, credential, session, aid), send, renew, self._pace)
        if request.operation.id == LOGOUT:
            keeper.forget(session or keeper.session)
        else:
            keeper.note_use()
        return response

    def memory(self) -> Recollection:
        """What is remembered for the login that MFA is for.

        Raises:
            MissingCredentials: the client has none.
        """
        from bill_api.operations import OPERATIONS

        credential = choose(OPERATIONS["validateChallenge"], self._credentials)
        return self._keepers[cast("Credential", credential)].memory

    def mark(self, credential: Credential) -> int:
        """How often the sign-in of a credential was tried by now, to compare with after waiting."""
        keeper = self._keepers.get(credential)
        return 0 if keeper is None else keeper.attempts

    def check(self, credential: Credential, mark: int) -> None:
        """Give up with whoever tried to sign in since the mark: a wrong password is not sent once for each call.

        Raises:
            BillError: the sign-in failed meanwhile.
        """
        keeper = self._keepers.get(credential)
        if keeper is not None:
            keeper.check(mark)

    def secrets(self) -> list[str]:
        """Every value that must not show."""
        return _secrets(self._credentials, self._keepers.values())

    def close(self) -> None:
        """Sign out wherever signed in."""
        for keeper in self._keepers.values():
            keeper.close()


class AsyncSessions:
    """The same for asyncio; see :class:`Sessions`."""

    def __init__(self, credentials: Sequence[Credential], wire: AsyncWire, sharing: Sharing) -> None:
        self._credentials = credentials
        self._wire = wire
        self._pace = sharing.watch.pace
        self._count = sharing.count
        self._keepers: dict[Credential, AsyncKeeper] = {}
        for login in _logins(credentials):
            self._keepers[login] = AsyncKeeper(login, wire.send, sharing, self._keepers.get(parent_of(login) or login))

    async def send(self, request: Request, options: RequestOptions = PLAIN) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Sessions.send`."""
        credential = choose(request.operation, self._credentials)
        request = addressed(request, credential)

        async def send(each: Request, own: RequestOptions) -> Response:
            return await self._wire.send(each, _options(options, own, is_callers=each is request))

        if credential is None or isinstance(credential, SpendToken):
            return await arun(authorised(request, credential, None), send)
        keeper = self._keepers[credential]
        session = keeper.current()
        renew: AsyncRenewal = lambda stale: keeper.renew(stale, options.deadline)  # noqa: E731
        aid = Aid(keeper.memory.recall, lambda name: self._count(credential, name, options.deadline))
        response = await arun(authorised(request, credential, session, aid), send, renew, self._pace)
        if request.operation.id == LOGOUT:
            await keeper.forget(session or keeper.session)
        else:
            await keeper.note_use()
        return response

    def memory(self) -> Recollection:
        """What is remembered for the login that MFA is for.

        Raises:
            MissingCredentials: the client has none.
        """
        from bill_api.operations import OPERATIONS

        credential = choose(OPERATIONS["validateChallenge"], self._credentials)
        return self._keepers[cast("Credential", credential)].memory

    def mark(self, credential: Credential) -> int:
        """How often the sign-in of a credential was tried by now, to compare with after waiting."""
        keeper = self._keepers.get(credential)
        return 0 if keeper is None else keeper.attempts

    def check(self, credential: Credential, mark: int) -> None:
        """Give up with whoever tried to sign in since the mark: a wrong password is not sent once for each call.

        Raises:
            BillError: the sign-in failed meanwhile.
        """
        keeper = self._keepers.get(credential)
        if keeper is not None:
            keeper.check(mark)

    def secrets(self) -> list[str]:
        """Every value that must not show."""
        return _secrets(self._credentials, self._keepers.values())

    async def close(self) -> None:
        """Sign out wherever signed in."""
        for keeper in self._keepers.values():
            await keeper.close()


def _options(options: RequestOptions, own: RequestOptions, *, is_callers: bool) -> RequestOptions:
    """The options of a request; what is asked beside it, such as for trust, goes without what is the caller's own."""
    return (options if is_callers else evolve(options, headers={}, leaving=None)).signed(own)


def _logins(credentials: Sequence[Credential]) -> list[Login]:
    """What keepers are needed for; who has to be signed in first comes first."""
    logins: list[Login] = []
    for credential in credentials:
        if not isinstance(credential, SpendToken):
            parent = parent_of(credential)
            logins += [each for each in (parent, credential) if each is not None and each not in logins]
    return logins


def _secrets(credentials: Sequence[Credential], keepers: Iterable[Keeper | AsyncKeeper]) -> list[str]:
    keepers = list(keepers)
    sessions = [keeper.session for keeper in keepers]
    return [
        *(secret for credential in credentials for secret in secrets_of(credential)),
        *(session.session_id for session in sessions if session is not None),
        *(secret for keeper in keepers for secret in keeper.memory.secrets),
    ]
