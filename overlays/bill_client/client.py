"""The two clients: layers put together below the generated resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Self, TypeVar

from bill_api.resources import AsyncResources, Resources
from bill_api.wire import Upload
from bill_client.answers import Answers
from bill_client.config import Config, Environment, find_base_url
from bill_client.errors import ConfigurationError
from bill_client.send import AsyncWire, Wire
from bill_client.session.choose import checked
from bill_client.session.layer import AsyncSessions, Sessions

if TYPE_CHECKING:
    import ssl

    import httpx

    from bill_api.drift import Drift
    from bill_api.wire import Request, Response
    from bill_client.credentials import Credential
    from bill_client.session.mfa import AsyncMfa, Mfa

__all__ = ("AsyncBillClient", "BillClient")

T = TypeVar("T")
TIMEOUT = 30.0
"""Seconds for each of connecting, writing, reading and waiting for a connection."""


class BillClient(Resources):
    """A client for threads: ``client.bills.list()``, ``client.spend.cards.freeze(...)``.

    Signs in with the first call that needs a session and shares that session between all threads. Every request is
    sent once; only one that was refused because its session had ended is sent again, after signing in.

    Args:
        credentials: who calls; one or several, at most one of each kind.
        environment: ``"sandbox"`` or ``"production"``.
        base_url: scheme and host of something else, such as a mock; wins over ``BILL_BASE_URL``.
        timeout: seconds for each of connecting, writing, reading and waiting for a connection.
        transport: an httpx transport in place of the network.
        ssl_context: trust; a context shared by the process where it is left out.
        strict: whether to raise :class:`DriftError` where an answer is not as described; for tests.
        on_drift: called with each deviation of an answer from the description, once per client.

    Raises:
        ConfigurationError: an argument cannot be meant.
        TypeError: a credential is none.
    """

    def __init__(
        self,
        *credentials: Credential,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.BaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> None:
        self._credentials = checked(credentials)
        self._config = Config(
            base_url=find_base_url(environment, base_url),
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            strict=strict,
            on_drift=on_drift,
        )
        self._wire = Wire(self._config)
        self._sessions = Sessions(self._credentials, self._wire)
        self._answers = Answers(strict=strict, on_drift=on_drift, secrets=self._sessions.secrets)
        self._closed = False

    def __repr__(self) -> str:
        return _show(self, self._config, self._credentials)

    @property
    def base_url(self) -> str:
        """Scheme and host that requests go to."""
        return self._config.base_url

    @property
    def mfa(self) -> Mfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import Mfa

        return Mfa(self)

    def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status.

        Args:
            request: what ``build`` of a module below ``bill_api.api`` made.

        Raises:
            MissingCredentials: the operation needs other credentials; nothing was sent.
            TypeError: an upload of asynchronous chunks; nothing was sent.
            BillError: signing in failed, or no whole answer came.
        """
        _refuse_closed(self, closed=self._closed)
        if isinstance(request.content, Upload) and request.content.is_async:
            message = f"{request.operation.id}: asynchronous chunks can be uploaded by AsyncBillClient only"
            raise TypeError(message)
        return self._sessions.send(request)

    def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request signed in, raise for a refusal, and decode the success.

        Args:
            request: what ``build`` of a module below ``bill_api.api`` made.
            parse: the ``parse`` of that module.

        Raises:
            BillError: whatever goes wrong; see :mod:`bill_client.errors`.
        """
        return self._answers.read(request.operation, self.send(request), parse)

    def close(self) -> None:
        """Sign out where this client signed in, and close its connections. It cannot be used afterwards."""
        if not self._closed:
            self._closed = True
            self._sessions.close()
            self._wire.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncBillClient(AsyncResources):
    """The same for asyncio: ``await client.bills.list()``. See :class:`BillClient` for the arguments."""

    def __init__(
        self,
        *credentials: Credential,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> None:
        self._credentials = checked(credentials)
        self._config = Config(
            base_url=find_base_url(environment, base_url),
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            strict=strict,
            on_drift=on_drift,
        )
        self._wire = AsyncWire(self._config)
        self._sessions = AsyncSessions(self._credentials, self._wire)
        self._answers = Answers(strict=strict, on_drift=on_drift, secrets=self._sessions.secrets)
        self._closed = False

    def __repr__(self) -> str:
        return _show(self, self._config, self._credentials)

    @property
    def base_url(self) -> str:
        """Scheme and host that requests go to."""
        return self._config.base_url

    @property
    def mfa(self) -> AsyncMfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import AsyncMfa

        return AsyncMfa(self)

    async def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status; see :meth:`BillClient.send`."""
        _refuse_closed(self, closed=self._closed)
        return await self._sessions.send(request)

    async def call(self, request: Request, parse: Callable[[Response], T]) -> T:
        """Send a request signed in, raise for a refusal, and decode the success; see :meth:`BillClient.call`."""
        return self._answers.read(request.operation, await self.send(request), parse)

    async def close(self) -> None:
        """Sign out where this client signed in, and close its connections. It cannot be used afterwards."""
        if not self._closed:
            self._closed = True
            await self._sessions.close()
            await self._wire.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _show(client: object, config: Config, credentials: tuple[Credential, ...]) -> str:
    return f"{type(client).__name__}({', '.join([*map(repr, credentials), f'base_url={config.base_url!r}'])})"


def _refuse_closed(client: object, *, closed: bool) -> None:
    if closed:
        message = f"this {type(client).__name__} is closed; make a new one"
        raise ConfigurationError(message)
