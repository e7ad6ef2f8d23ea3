"""The layers of a client, put together: each wraps the one below, and a request goes straight down and back up.

From above: the ledger for what moves money or cannot be taken back, repetitions, limits, sessions, the wire.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from bill_api.wire import Upload
from bill_client.config import Config, find_base_url
from bill_client.coordination import Coordination
from bill_client.errors import ConfigurationError
from bill_client.limits.layer import AsyncLimits, Limits
from bill_client.pace import REAL, TestingPace
from bill_client.retry import AsyncRetries, Retries
from bill_client.send import AsyncWire, Wire
from bill_client.session.layer import AsyncSessions, Sessions
from bill_client.tls import find_trust

if TYPE_CHECKING:
    import os
    import ssl

    from bill_api.drift import Drift
    from bill_api.wire import Request, Response
    from bill_client.config import Environment
    from bill_client.credentials import Credential
    from bill_client.intents.books import Books
    from bill_client.intents.guarded import AsyncGuarded, Guarded
    from bill_client.intents.rules import IntentRules
    from bill_client.limits.rates import LimitRules
    from bill_client.limits.waiting import Wait
    from bill_client.observe import Observe
    from bill_client.options import CallOptions
    from bill_client.policy import RetryPolicy
    from bill_client.send import RequestOptions
    from bill_client.store.state import StateStore

__all__ = ("AsyncLayers", "Layers", "make_config")

READ = "read"
"""Effect of operations that need no care."""


def make_config(  # noqa: PLR0913 - arguments of a client
    environment: Environment,
    base_url: str | None,
    *,
    timeout: float,
    transport: object,
    ssl_context: ssl.SSLContext | None,
    ca_bundle: str | os.PathLike[str] | None,
    system_trust: bool,
    strict: bool,
    on_drift: Callable[[Drift], object] | None,
    testing: bool,
) -> Config:
    """Settings from the arguments of a client; see :class:`BillClient` for their meaning.

    Raises:
        ConfigurationError: an argument cannot be meant.
    """
    return Config(
        base_url=find_base_url(environment, base_url),
        timeout=timeout,
        transport=transport,
        ssl_context=find_trust(ssl_context, ca_bundle, system_trust=system_trust),
        strict=strict,
        on_drift=on_drift,
        pace=TestingPace() if testing else REAL,
    )


class Layers:
    """The way of a request for threads; a client and its views share it.

    Args:
        credentials: at most one of each kind.
        config: address, timeout, trust, transport and pace.
        observe: what to tell, None for nothing.
        store: a store, the URL of one, or None to share nothing.
        limits: those that BILL documents where it is None.
        on_wait: called with each wait that begins.
        intents: leases and windows of calls that happen once; the usual ones where it is None.

    Raises:
        ConfigurationError: an argument cannot be meant.
    """

    def __init__(
        self,
        credentials: tuple[Credential, ...],
        config: Config,
        *,
        observe: Observe | None,
        store: StateStore | str | None,
        limits: LimitRules | None,
        on_wait: Callable[[Wait], object] | None,
        intents: IntentRules | None,
    ) -> None:
        self._pace = config.pace
        self._closed = False
        self.common = Coordination(config, store, limits, on_wait, threading.Event)
        self.wire = Wire(config) if observe is None else _watched(config, observe)
        self.sessions = Sessions(credentials, self.wire, self.common.sharing)
        self.limits = Limits(credentials, self.common.accounts, self.sessions, config.pace)
        self.retries = Retries(self.limits.send, config.pace)
        self._make_books = _books(credentials, config, self.common.store, intents, self.sessions.secrets)
        self._guarded: Guarded | None = None

    def send(self, request: Request, options: CallOptions, *, raw: bool = False) -> Response:
        """Send a request through all layers, and return what came back, whatever its status.

        Args:
            request: what to send.
            options: those of the client or its view; the time of the call begins now.
            raw: whether it goes as it is, past the ledger and its checks.

        Raises:
            ConfigurationError: the client is closed; nothing was sent.
            TypeError: an upload of asynchronous chunks; nothing was sent.
            BillError: what a layer raises.
        """
        self.refuse_closed()
        if isinstance(request.content, Upload) and request.content.is_async:
            message = f"{request.operation.id}: asynchronous chunks can be uploaded by AsyncBillClient only"
            raise TypeError(message)
        if not raw and request.operation.effect != READ and _needs_care(request, options):
            return self.guarded.send(request, options)
        return self.retries.send(request, options.begin(self._pace), options.retry)

    @property
    def guarded(self) -> Guarded:
        """The layer for calls that happen once; made when it is first needed.

        Raises:
            ConfigurationError: the client is closed.
        """
        self.refuse_closed()
        if self._guarded is None:
            from bill_client.intents.guarded import Guarded

            self._guarded = Guarded(self.retries.send, self._make_books(), self.sessions.secrets, self._pace)
        return self._guarded

    def fetcher(self, policy: RetryPolicy) -> Callable[[Request, RequestOptions], Response]:
        """Sends the requests of one download, which share its time.

        Raises:
            ConfigurationError: the client is closed.
        """
        self.refuse_closed()
        return lambda request, options: self.retries.send(request, options, policy)

    def refuse_closed(self) -> None:
        """Raise where the client is closed.

        Raises:
            ConfigurationError: it is.
        """
        _refuse("BillClient", closed=self._closed)

    def close(self) -> None:
        """Sign out where this client signed in, and close its connections."""
        if not self._closed:
            self._closed = True
            self.sessions.close()
            self.limits.close()
            if self._guarded is not None:
                self._guarded.books.close()
            self.common.close()
            self.wire.close()


class AsyncLayers:
    """The same for asyncio; see :class:`Layers`."""

    def __init__(
        self,
        credentials: tuple[Credential, ...],
        config: Config,
        *,
        observe: Observe | None,
        store: StateStore | str | None,
        limits: LimitRules | None,
        on_wait: Callable[[Wait], object] | None,
        intents: IntentRules | None,
    ) -> None:
        self._pace = config.pace
        self._closed = False
        self.common = Coordination(config, store, limits, on_wait, _make_event)
        self.wire = AsyncWire(config) if observe is None else _awatched(config, observe)
        self.sessions = AsyncSessions(credentials, self.wire, self.common.sharing)
        self.limits = AsyncLimits(credentials, self.common.accounts, self.sessions, config.pace)
        self.retries = AsyncRetries(self.limits.send, config.pace)
        self._make_books = _books(credentials, config, self.common.store, intents, self.sessions.secrets)
        self._guarded: AsyncGuarded | None = None

    async def send(self, request: Request, options: CallOptions, *, raw: bool = False) -> Response:
        """Send a request through all layers, and return what came back; see :meth:`Layers.send`."""
        self.refuse_closed()
        if not raw and request.operation.effect != READ and _needs_care(request, options):
            return await self.guarded.send(request, options)
        return await self.retries.send(request, options.begin(self._pace), options.retry)

    @property
    def guarded(self) -> AsyncGuarded:
        """The layer for calls that happen once; made when it is first needed.

        Raises:
            ConfigurationError: the client is closed.
        """
        self.refuse_closed()
        if self._guarded is None:
            from bill_client.intents.guarded import AsyncGuarded

            self._guarded = AsyncGuarded(self.retries.send, self._make_books(), self.sessions.secrets, self._pace)
        return self._guarded

    def fetcher(self, policy: RetryPolicy) -> Callable[[Request, RequestOptions], Any]:
        """Sends the requests of one download, which share its time; see :meth:`Layers.fetcher`."""
        self.refuse_closed()
        return lambda request, options: self.retries.send(request, options, policy)

    def refuse_closed(self) -> None:
        """Raise where the client is closed; see :meth:`Layers.refuse_closed`."""
        _refuse("AsyncBillClient", closed=self._closed)

    async def close(self) -> None:
        """Sign out where this client signed in, and close its connections."""
        if not self._closed:
            self._closed = True
            await self.sessions.close()
            await self.limits.close()
            if self._guarded is not None:
                self._guarded.books.close()
            self.common.close()
            await self.wire.close()


def _books(
    credentials: tuple[Credential, ...],
    config: Config,
    store: StateStore | None,
    rules: IntentRules | None,
    secrets: Callable[[], Iterable[str]],
) -> Callable[[], Books]:
    """Makes the ledgers of a client, once and whoever comes first."""
    mutex = threading.Lock()
    made: list[Books] = []

    def make() -> Books:
        from bill_client.intents.books import Books

        with mutex:
            if not made:
                made.append(Books(credentials, config, store, rules, secrets))
            return made[0]

    return make


def _needs_care(request: Request, options: CallOptions) -> bool:
    from bill_client.intents.scope import needs_care  # brings all operations with it

    return needs_care(request.operation, options.idempotency_key)


def _make_event() -> object:
    import asyncio  # brings ssl with it, which threads need only where there is TLS

    return asyncio.Event()


def _watched(config: Config, observe: Observe) -> Wire:
    from bill_client.watched import WatchedWire

    return WatchedWire(config, observe)


def _awatched(config: Config, observe: Observe) -> AsyncWire:
    from bill_client.watched import AsyncWatchedWire

    return AsyncWatchedWire(config, observe)


def _refuse(client: str, *, closed: bool) -> None:
    if closed:
        message = f"this {client} is closed; make a new one"
        raise ConfigurationError(message)
