"""The layer that lets no more calls through than BILL takes; it sits above the sessions and below the repetitions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from bill_client.errors import StoreError
from bill_client.refusals import codes_of
from bill_client.session.choose import choose
from bill_client.steps import aadvance, ado, advance, do
from bill_client.streams import AsyncBody, Body, Streamed
from bill_client.waits import HOUR, HOURLY_LIMIT, seconds_to_wait

if TYPE_CHECKING:
    from collections.abc import Generator

    from bill_api.wire import Request, Response
    from bill_client.credentials import Credential
    from bill_client.limits.accounts import Account, Accounts
    from bill_client.limits.gates import SlotGate
    from bill_client.pace import Pace
    from bill_client.send import RequestOptions
    from bill_client.session.layer import AsyncSessions, Sessions

__all__ = ("AsyncLimits", "Limits")

_REFUSED = 400
_TOO_MANY_REQUESTS = 429


class Limits:
    """Sends requests when there is room for them.

    Args:
        credentials: at most one of each kind.
        accounts: what they have used.
        sessions: the layer below.
        pace: clock and sleep.
    """

    def __init__(self, credentials: Sequence[Credential], accounts: Accounts, sessions: Sessions, pace: Pace) -> None:
        self._credentials = credentials
        self._accounts = accounts
        self._sessions = sessions
        self._pace = pace

    def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status.

        Args:
            request: what to send.
            options: headers of the caller, timeout and deadline.

        Raises:
            LimitReached: there is no room before the deadline; nothing was sent.
            MissingCredentials: the operation needs others; nothing was sent.
            StoreError: the store cannot be used; nothing was sent.
            BillError: what the layers below raise.
        """
        credential = choose(request.operation, self._credentials)
        if credential is None:
            advance(self._accounts.sign_in_by_hand(request, options.deadline), self._do)
            return self._sessions.send(request, options)
        mark = self._sessions.mark(credential)
        account, slot = advance(_enter(self._accounts, credential, request, options), self._do)
        free = None if slot is None else partial(_free, *slot)
        try:
            self._sessions.check(credential, mark)
            response = self._sessions.send(request, options)
            if free is not None and isinstance(response, Streamed) and isinstance(response.body, Body):
                response.body.hold(free)  # as long as a file is on its way, the call is
                free = None
        finally:
            if free is not None:
                free()
        if response.status >= _REFUSED and (seconds := _asked_for(request, response)) is not None:
            _block(account, request, seconds)
        return response

    def _do(self, step: Any) -> Any:
        return do(step, self._pace)

    def close(self) -> None:
        """Give back everything that is held; a store that cannot be used is of no consequence now."""
        _close(self._accounts)


class AsyncLimits:
    """The same for asyncio; see :class:`Limits`."""

    def __init__(
        self, credentials: Sequence[Credential], accounts: Accounts, sessions: AsyncSessions, pace: Pace
    ) -> None:
        self._credentials = credentials
        self._accounts = accounts
        self._sessions = sessions
        self._pace = pace

    async def send(self, request: Request, options: RequestOptions) -> Response:
        """Send a request and return what came back, whatever its status; see :meth:`Limits.send`."""
        credential = choose(request.operation, self._credentials)
        if credential is None:
            await aadvance(self._accounts.sign_in_by_hand(request, options.deadline), self._do)
            return await self._sessions.send(request, options)
        mark = self._sessions.mark(credential)
        account, slot = await aadvance(_enter(self._accounts, credential, request, options), self._do)
        free = None if slot is None else partial(_afree, *slot)
        try:
            self._sessions.check(credential, mark)
            response = await self._sessions.send(request, options)
            if free is not None and isinstance(response, Streamed) and isinstance(response.body, AsyncBody):
                response.body.hold(free)
                free = None
        finally:
            if free is not None:
                await free()
        if response.status >= _REFUSED and (seconds := _asked_for(request, response)) is not None:
            await _in_thread(_block, account, request, seconds)
        return response

    async def _do(self, step: Any) -> Any:
        return await ado(step, self._pace)

    async def close(self) -> None:
        """Give back everything that is held; a store that cannot be used is of no consequence now."""
        await _in_thread(_close, self._accounts)


def _enter(
    accounts: Accounts, credential: Credential, request: Request, options: RequestOptions
) -> Generator[Any, Any, tuple[Account, tuple[SlotGate, str] | None]]:
    account = yield from accounts.of(credential)
    slot = yield from account.enter(request.operation, options.deadline)
    return account, slot


def _free(gate: SlotGate, name: str) -> None:
    gate.free(name)
    gate.wake()


async def _afree(gate: SlotGate, name: str) -> None:
    if gate.blocks:
        await _in_thread(gate.free, name)
    else:
        gate.free(name)
    gate.wake()


async def _in_thread(work: Any, *arguments: Any) -> None:
    import asyncio

    await asyncio.shield(asyncio.to_thread(work, *arguments))


def _asked_for(request: Request, response: Response) -> float | None:
    """Seconds for which the server wants to see no more calls of this key."""
    codes = codes_of(request.operation.id, response)
    if response.status != _TOO_MANY_REQUESTS and HOURLY_LIMIT not in codes:
        return None
    seconds = seconds_to_wait(response, codes)
    return None if seconds is None else min(seconds, float(HOUR))


def _block(account: Account, request: Request, seconds: float) -> None:
    rate = account.rate_of(request.operation)
    if rate is not None:
        try:
            rate.block(seconds)
        except StoreError:
            return  # the answer is worth more than the note


def _close(accounts: Accounts) -> None:
    try:
        accounts.close()
    except StoreError:
        return
