"""The two clients: layers put together below the generated resources."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from bill_api.resources import AsyncResources, Resources
from bill_api.wire import Upload
from bill_client.answers import Answers
from bill_client.config import Config, Environment, find_base_url
from bill_client.coordination import Coordination
from bill_client.errors import ConfigurationError
from bill_client.limits.layer import AsyncLimits, Limits
from bill_client.options import CallOptions
from bill_client.pace import REAL, TestingPace
from bill_client.profiles import from_environment, from_file
from bill_client.retry import AsyncRetries, Retries, RetryPolicy
from bill_client.send import AsyncWire, Wire
from bill_client.session.choose import checked
from bill_client.session.layer import AsyncSessions, Sessions
from bill_client.tls import find_trust

if TYPE_CHECKING:
    import os
    import ssl
    from pathlib import Path

    import httpx

    from bill_api.drift import Drift
    from bill_api.paging import AsyncPaginated, Paginated, Progress
    from bill_api.wire import Request, Response
    from bill_client.credentials import Credential
    from bill_client.files import AsyncAttachments, AsyncDocuments, Attachments, Documents
    from bill_client.limits.rates import LimitRules
    from bill_client.limits.waiting import Wait
    from bill_client.observe import Observe
    from bill_client.raw import AsyncRaw, Raw
    from bill_client.session.mfa import AsyncMfa, Mfa
    from bill_client.store.state import StateStore

__all__ = ("AsyncBillClient", "BillClient")

T = TypeVar("T")
TIMEOUT = 30.0
"""Seconds for each of connecting, writing, reading and waiting for a connection."""


class BillClient(Resources):
    """A client for threads: ``client.bills.list()``, ``client.spend.cards.freeze(...)``.

    Signs in with the first call that needs a session and shares that session between all threads. A request is sent
    again only where it provably did nothing or may be done twice: see :mod:`bill_client.retry`. Everything else that
    fails after its first byte has left raises :class:`OutcomeUnknown`.

    Args:
        credentials: who calls; one or several, at most one of each kind.
        environment: ``"sandbox"`` or ``"production"``.
        base_url: scheme and host of something else, such as a mock; wins over ``BILL_BASE_URL``.
        timeout: seconds for each of connecting, writing, reading and waiting for a connection.
        transport: an httpx transport in place of the network.
        ssl_context: trust; a context shared by the process, with the roots of certifi, where it is left out.
        ca_bundle: path of a PEM file, or of a folder, with the only roots to trust.
        system_trust: whether to trust what the operating system trusts; needs ``bill-client[truststore]``.
        strict: whether to raise :class:`DriftError` where an answer is not as described; for tests.
        on_drift: called with each deviation of an answer from the description, once per client.
        deadline: seconds for a call as a whole, with sign-in, waits and repetitions; None for no bound. Each phase is
            cut to what is left of it.
        retry: whether calls are repeated that may be repeated, or a :class:`RetryPolicy` that says how.
        store: a :class:`StateStore`, or the URL of one, by which several processes share their sessions and keep the
            limits together; without one everything stays in memory.
        limits: how much the client sends at most, where that is not what BILL documents.
        on_wait: called with each :class:`Wait` for a limit or a sign-in that begins.
        observe: what is logged, traced and told to hooks about each request; nothing where it is left out.
        testing: waits take no time and jitter is always the same; for the tests of a program.

    Raises:
        ConfigurationError: an argument cannot be meant.
        TypeError: a credential is none.
    """

    def __init__(  # noqa: PLR0913 - all by name
        self,
        *credentials: Credential,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.BaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        system_trust: bool = False,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        deadline: float | None = None,
        retry: bool | RetryPolicy = True,
        store: StateStore | str | None = None,
        limits: LimitRules | None = None,
        on_wait: Callable[[Wait], object] | None = None,
        observe: Observe | None = None,
        testing: bool = False,
    ) -> None:
        self._credentials = checked(credentials)
        self._config = Config(
            base_url=find_base_url(environment, base_url),
            timeout=timeout,
            transport=transport,
            ssl_context=find_trust(ssl_context, ca_bundle, system_trust=system_trust),
            strict=strict,
            on_drift=on_drift,
            pace=TestingPace() if testing else REAL,
        )
        self._options = CallOptions(deadline=deadline, retry=retry)
        self._wire = Wire(self._config) if observe is None else _watched(self._config, observe)
        self._common = Coordination(self._config, store, limits, on_wait, threading.Event)
        self._sessions = Sessions(self._credentials, self._wire, self._common.sharing)
        self._limits = Limits(self._credentials, self._common.accounts, self._sessions, self._config.pace)
        self._retries = Retries(self._limits.send, self._config.pace)
        self._answers = Answers(strict=strict, on_drift=on_drift, secrets=self._sessions.secrets)
        self._life = _Life()
        self._is_view = False

    @classmethod
    def from_env(cls, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials of ``BILL_*`` variables; ``docs/signing-in.md`` lists them.

        Args:
            environment: ``"sandbox"`` (also where it is None) or ``"production"``, which has to be said here.
            options: arguments of the class, which win.

        Raises:
            ConfigurationError: credentials are missing or incomplete, or ``BILL_ENVIRONMENT`` says otherwise.
        """
        found = from_environment(environment)
        return cls(*found.credentials, **{**found.options, **options})

    @classmethod
    def from_profile(cls, name: str | None = None, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials and settings of a profile in ``~/.config/bill/profiles.toml``.

        Args:
            name: of the profile; ``BILL_PROFILE`` where it is None.
            environment: what the profile has to be for; None leaves it to the profile, which says the sandbox unless
                it names production.
            options: arguments of the class, which win.

        Raises:
            ConfigurationError: the profile is not there, others may read the file, or something cannot be meant.
        """
        found = from_file(name, environment)
        return cls(*found.credentials, **{**found.options, **options})

    def __repr__(self) -> str:
        return _show(self, self._config, self._credentials)

    @property
    def base_url(self) -> str:
        """Scheme and host that requests go to."""
        return self._config.base_url

    @property
    def documents(self) -> Documents:
        """Operations of ``client.documents``, with :meth:`~bill_client.files.Documents.upload`."""
        from bill_client.files import Documents

        return Documents(self, self._config.pace)

    @property
    def attachments(self) -> Attachments:
        """Operations of ``client.attachments``, with uploads from files."""
        from bill_client.files import Attachments

        return Attachments(self, self._config.pace)

    @property
    def mfa(self) -> Mfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import Mfa

        return Mfa(self, self._sessions.memory)

    @property
    def raw(self) -> Raw:
        """The same operations, answered with status, headers and bytes; see :class:`bill_client.raw.Raw`."""
        from bill_client.raw import Raw

        return Raw(self.send, self._answers)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        retry: bool | RetryPolicy | None = None,
        strict: bool | None = None,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> Self:
        """A light view of this client with other options; sessions and connections are shared, this one stays as it is.

        What is left out stays as it is here: ``client.with_options(deadline=5).bills.list()``.

        Args:
            timeout: seconds for each of connecting, writing, reading and waiting for a connection.
            deadline: seconds for a call as a whole; ``math.inf`` takes a bound away.
            headers: sent with every call, besides those at hand; credentials and what belongs to the request itself
                cannot be set.
            retry: whether calls are repeated that may be repeated, or a :class:`RetryPolicy` that says how.
            strict: whether to raise :class:`DriftError` where an answer is not as described.
            on_drift: called with each deviation, once per view.

        Raises:
            ConfigurationError: an option cannot be meant.
        """
        view = copy(self)
        options = self._options.changed(timeout=timeout, deadline=deadline, headers=headers, retry=retry)
        answers = self._answers.view(strict=strict, on_drift=on_drift)
        vars(view).update(_options=options, _answers=answers, _is_view=True)
        return view

    def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status.

        Args:
            request: what ``build`` of a module below ``bill_api.api`` made.

        Raises:
            MissingCredentials: the operation needs other credentials; nothing was sent.
            TypeError: an upload of asynchronous chunks; nothing was sent.
            BillError: signing in failed, or no whole answer came.
        """
        _refuse_closed(self, closed=self._life.closed)
        if isinstance(request.content, Upload) and request.content.is_async:
            message = f"{request.operation.id}: asynchronous chunks can be uploaded by AsyncBillClient only"
            raise TypeError(message)
        return self._retries.send(request, self._options.begin(self._config.pace), self._options.retry)

    @overload
    def call(self, request: Request, parse: Callable[[Response], T]) -> T: ...
    @overload
    def call(self, request: str, /, *arguments: Any, **named: Any) -> Any: ...
    def call(self, request: Request | str, *arguments: Any, **named: Any) -> Any:
        """Call an operation by its operationId, or send a request that was built.

        ``client.call("listBills", max_=5)`` is ``client.bills.list(max_=5)``.

        Args:
            request: operationId, or what ``build`` of a module below ``bill_api.api`` made.
            arguments: those of the operation's method; for a built request the ``parse`` of its module.
            named: the same by name.

        Returns:
            What the operation returns: the decoded success.

        Raises:
            ValueError: there is no operation of this name.
            BillError: whatever goes wrong; see :mod:`bill_client.errors`.
        """
        if isinstance(request, str):
            return _find(self, request)(*arguments, **named)
        return self._call(request, *arguments, **named)

    def _call(self, request: Request, parse: Callable[[Response], T]) -> T:
        return self._answers.read(request, self.send(request), parse)

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> Paginated[Any]:
        """All objects of a list, page after page.

        What the ``iterate`` methods of resources call; see :mod:`bill_client.paging`.

        Args:
            request: for the first page, made by ``build`` of a module below ``bill_api.api``.
            parse: of the same module.
            cursor: where to begin; None for the first page.
            look_ahead: whether the next page is fetched while one is worked on.
            progress: called whenever a page has arrived.

        Raises:
            ValueError: the operation has no pages, or the cursor cannot be one of it.
            TypeError: the cursor is no text.
        """
        from bill_client.paging import Pages

        return Pages(
            self.send, self._answers.read, request, parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )

    def within(self, seconds: float | None) -> Self:
        """A view whose calls end after so many seconds each, or at their own deadline where that is sooner."""
        own = self._options.deadline
        return self if seconds is None else self.with_options(deadline=seconds if own is None else min(own, seconds))

    def download(
        self,
        source: object,
        to: str | os.PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Path:
        """Download a file to the disk, in pieces; it is there whole or not at all, in place of an older one.

        What breaks off on the way goes on where it stopped if the server allows that, and from the start otherwise.
        The session goes to BILL's own hosts alone, and nothing goes over plain http except on this machine.

        Args:
            source: link, or object with a ``download_link`` such as a document.
            to: path of the file; readable by its owner alone.
            progress: called with bytes so far and bytes in all, None where the server does not say; what it raises
                ends the download.

        Returns:
            The path, absolute.

        Raises:
            ValueError: there is no link yet, or it must not be followed; nothing was sent.
            TypeError: the source is neither a link nor an object that may have one.
            OSError: the folder does not exist, or the disk refuses.
            BillError: the server refused, or the file did not arrive whole.
        """
        from bill_client.downloads import download, make_job

        _refuse_closed(self, closed=self._life.closed)
        policy = self._options.retry
        job = make_job(
            source,
            to,
            base_url=self.base_url,
            credentials=self._credentials,
            options=self._options.begin(self._config.pace),
            policy=policy,
            answers=self._answers,
            pace=self._config.pace,
            progress=progress,
        )
        return download(job, lambda request, options: self._retries.send(request, options, policy))

    def close(self) -> None:
        """Sign out where this client signed in, and close its connections. It cannot be used afterwards.

        What :meth:`with_options` made is closed with it; closing that alone does nothing.
        """
        if not self._life.closed and not self._is_view:
            self._life.closed = True
            self._sessions.close()
            self._limits.close()
            self._common.close()
            self._wire.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncBillClient(AsyncResources):
    """The same for asyncio: ``await client.bills.list()``. See :class:`BillClient` for the arguments."""

    def __init__(  # noqa: PLR0913 - all by name
        self,
        *credentials: Credential,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        system_trust: bool = False,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        deadline: float | None = None,
        retry: bool | RetryPolicy = True,
        store: StateStore | str | None = None,
        limits: LimitRules | None = None,
        on_wait: Callable[[Wait], object] | None = None,
        observe: Observe | None = None,
        testing: bool = False,
    ) -> None:
        import asyncio

        self._credentials = checked(credentials)
        self._config = Config(
            base_url=find_base_url(environment, base_url),
            timeout=timeout,
            transport=transport,
            ssl_context=find_trust(ssl_context, ca_bundle, system_trust=system_trust),
            strict=strict,
            on_drift=on_drift,
            pace=TestingPace() if testing else REAL,
        )
        self._options = CallOptions(deadline=deadline, retry=retry)
        self._wire = AsyncWire(self._config) if observe is None else _awatched(self._config, observe)
        self._common = Coordination(self._config, store, limits, on_wait, asyncio.Event)
        self._sessions = AsyncSessions(self._credentials, self._wire, self._common.sharing)
        self._limits = AsyncLimits(self._credentials, self._common.accounts, self._sessions, self._config.pace)
        self._retries = AsyncRetries(self._limits.send, self._config.pace)
        self._answers = Answers(strict=strict, on_drift=on_drift, secrets=self._sessions.secrets)
        self._life = _Life()
        self._is_view = False

    @classmethod
    def from_env(cls, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials of ``BILL_*`` variables; see :meth:`BillClient.from_env`."""
        found = from_environment(environment)
        return cls(*found.credentials, **{**found.options, **options})

    @classmethod
    def from_profile(cls, name: str | None = None, *, environment: Environment | None = None, **options: Any) -> Self:
        """A client with the credentials and settings of a profile; see :meth:`BillClient.from_profile`."""
        found = from_file(name, environment)
        return cls(*found.credentials, **{**found.options, **options})

    def __repr__(self) -> str:
        return _show(self, self._config, self._credentials)

    @property
    def base_url(self) -> str:
        """Scheme and host that requests go to."""
        return self._config.base_url

    @property
    def documents(self) -> AsyncDocuments:
        """Operations of ``client.documents``, with :meth:`~bill_client.files.AsyncDocuments.upload`."""
        from bill_client.files import AsyncDocuments

        return AsyncDocuments(self, self._config.pace)

    @property
    def attachments(self) -> AsyncAttachments:
        """Operations of ``client.attachments``, with uploads from files."""
        from bill_client.files import AsyncAttachments

        return AsyncAttachments(self, self._config.pace)

    @property
    def mfa(self) -> AsyncMfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import AsyncMfa

        return AsyncMfa(self, self._sessions.memory)

    @property
    def raw(self) -> AsyncRaw:
        """The same operations, answered with status, headers and bytes: ``await`` ``client.raw.bills.list()``."""
        from bill_client.raw import AsyncRaw

        return AsyncRaw(self.send, self._answers)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        retry: bool | RetryPolicy | None = None,
        strict: bool | None = None,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> Self:
        """A light view of this client with other options; see :meth:`BillClient.with_options`."""
        view = copy(self)
        options = self._options.changed(timeout=timeout, deadline=deadline, headers=headers, retry=retry)
        answers = self._answers.view(strict=strict, on_drift=on_drift)
        vars(view).update(_options=options, _answers=answers, _is_view=True)
        return view

    async def send(self, request: Request) -> Response:
        """Send a request signed in, and return what came back, whatever its status; see :meth:`BillClient.send`."""
        _refuse_closed(self, closed=self._life.closed)
        return await self._retries.send(request, self._options.begin(self._config.pace), self._options.retry)

    @overload
    async def call(self, request: Request, parse: Callable[[Response], T]) -> T: ...
    @overload
    async def call(self, request: str, /, *arguments: Any, **named: Any) -> Any: ...
    async def call(self, request: Request | str, *arguments: Any, **named: Any) -> Any:
        """Call an operation by its operationId, or send a request that was built; see :meth:`BillClient.call`."""
        if isinstance(request, str):
            return await _find(self, request)(*arguments, **named)
        return await self._call(request, *arguments, **named)

    async def _call(self, request: Request, parse: Callable[[Response], T]) -> T:
        return self._answers.read(request, await self.send(request), parse)

    def paginate(
        self,
        request: Request,
        parse: Callable[[Response], Any],
        *,
        cursor: str | None = None,
        look_ahead: bool = True,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncPaginated[Any]:
        """All objects of a list, page after page; see :meth:`BillClient.paginate`."""
        from bill_client.paging import AsyncPages

        return AsyncPages(
            self.send, self._answers.read, request, parse, cursor=cursor, look_ahead=look_ahead, progress=progress
        )

    def within(self, seconds: float | None) -> Self:
        """A view whose calls end after so many seconds each, or at their own deadline where that is sooner."""
        own = self._options.deadline
        return self if seconds is None else self.with_options(deadline=seconds if own is None else min(own, seconds))

    async def download(
        self,
        source: object,
        to: str | os.PathLike[str],
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> Path:
        """Download a file to the disk, in pieces; see :meth:`BillClient.download`."""
        from bill_client.downloads import adownload, make_job

        _refuse_closed(self, closed=self._life.closed)
        policy = self._options.retry
        job = make_job(
            source,
            to,
            base_url=self.base_url,
            credentials=self._credentials,
            options=self._options.begin(self._config.pace),
            policy=policy,
            answers=self._answers,
            pace=self._config.pace,
            progress=progress,
        )
        return await adownload(job, lambda request, options: self._retries.send(request, options, policy))

    async def close(self) -> None:
        """Sign out where this client signed in, and close its connections; see :meth:`BillClient.close`."""
        if not self._life.closed and not self._is_view:
            self._life.closed = True
            await self._sessions.close()
            await self._limits.close()
            self._common.close()
            await self._wire.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class _Life:
    """Whether a client is closed; its views look here too."""

    closed = False


def _find(client: object, operation_id: str) -> Callable[..., Any]:
    from bill_client.raw import find_method

    return find_method(client, operation_id)


def _watched(config: Config, observe: Observe) -> Wire:
    from bill_client.watched import WatchedWire

    return WatchedWire(config, observe)


def _awatched(config: Config, observe: Observe) -> AsyncWire:
    from bill_client.watched import AsyncWatchedWire

    return AsyncWatchedWire(config, observe)


def _show(client: object, config: Config, credentials: tuple[Credential, ...]) -> str:
    return f"{type(client).__name__}({', '.join([*map(repr, credentials), f'base_url={config.base_url!r}'])})"


def _refuse_closed(client: object, *, closed: bool) -> None:
    if closed:
        message = f"this {type(client).__name__} is closed; make a new one"
        raise ConfigurationError(message)
