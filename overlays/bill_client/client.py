"""The two clients: the layers of :mod:`bill_client.layers` below the generated resources."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from bill_api.resources import AsyncResources, Resources
from bill_client.layers import AsyncLayers, Layers, make_config
from bill_client.money import AsyncMoney, Money
from bill_client.options import CallOptions
from bill_client.session.choose import checked

if TYPE_CHECKING:
    import os
    import ssl

    import httpx

    from bill_api.drift import Drift
    from bill_client.approvals.client import Approvals, AsyncApprovals
    from bill_client.attachments import AsyncAttachments, Attachments
    from bill_client.config import Environment
    from bill_client.credentials import Credential
    from bill_client.documents import AsyncDocuments, Documents
    from bill_client.intents.rules import IntentRules
    from bill_client.limits.rates import LimitRules
    from bill_client.limits.waiting import Wait
    from bill_client.observe import Observe
    from bill_client.policy import RetryPolicy
    from bill_client.raw import AsyncRaw, Raw
    from bill_client.session.mfa import AsyncMfa, Mfa
    from bill_client.store.state import StateStore

__all__ = ("AsyncBillClient", "BillClient")

TIMEOUT = 30.0
"""Seconds for each of connecting, writing, reading and waiting for a connection."""


class BillClient(Money, Resources):
    """A client for threads: ``client.bills.list()``, ``client.spend.cards.freeze(...)``.

    Signs in with the first call that needs a session and shares that session between all threads. A request is sent
    again only where it provably did nothing or may be done twice: see :mod:`bill_client.policy`. Everything else that
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
            limits together; without one everything stays in memory, but for what moves money: that is written down in
            the store of the user's data directory (a temporary one where ``testing`` is on).
        limits: how much the client sends at most, where that is not what BILL documents.
        on_wait: called with each :class:`Wait` for a limit or a sign-in that begins.
        observe: what is logged, traced and told to hooks about each request; nothing where it is left out.
        intents: leases and windows of calls that happen once, where they are not the usual ones.
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
        intents: IntentRules | None = None,
        testing: bool = False,
    ) -> None:
        who = checked(credentials)
        config = make_config(
            environment,
            base_url,
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            ca_bundle=ca_bundle,
            system_trust=system_trust,
            strict=strict,
            on_drift=on_drift,
            testing=testing,
        )
        options = CallOptions(deadline=deadline, retry=retry)
        layers = Layers(who, config, observe=observe, store=store, limits=limits, on_wait=on_wait, intents=intents)
        super().__init__(who, config, layers, options)

    @property
    def approvals(self) -> Approvals:
        """Who has to approve which bills; see :class:`bill_client.approvals.client.Approvals`."""
        from bill_client.approvals.client import Approvals

        return Approvals(self, self._config.pace)

    @property
    def documents(self) -> Documents:
        """Operations of ``client.documents``, with :meth:`~bill_client.documents.Documents.upload`."""
        from bill_client.documents import Documents

        return Documents(self, self._config.pace)

    @property
    def attachments(self) -> Attachments:
        """Operations of ``client.attachments``, with uploads from files."""
        from bill_client.attachments import Attachments

        return Attachments(self, self._config.pace)

    @property
    def mfa(self) -> Mfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import Mfa

        return Mfa(self, self._layers.sessions.memory)

    @property
    def raw(self) -> Raw:
        """The same operations as they are, answered with status, headers and bytes; past the ledger and its checks.

        See :class:`bill_client.raw.Raw`.
        """
        from bill_client.raw import Raw

        return Raw(partial(self._layers.send, options=self._options, raw=True), self._answers)


class AsyncBillClient(AsyncMoney, AsyncResources):
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
        intents: IntentRules | None = None,
        testing: bool = False,
    ) -> None:
        who = checked(credentials)
        config = make_config(
            environment,
            base_url,
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            ca_bundle=ca_bundle,
            system_trust=system_trust,
            strict=strict,
            on_drift=on_drift,
            testing=testing,
        )
        options = CallOptions(deadline=deadline, retry=retry)
        layers = AsyncLayers(who, config, observe=observe, store=store, limits=limits, on_wait=on_wait, intents=intents)
        super().__init__(who, config, layers, options)

    @property
    def approvals(self) -> AsyncApprovals:
        """Who has to approve which bills; see :class:`bill_client.approvals.client.AsyncApprovals`."""
        from bill_client.approvals.client import AsyncApprovals

        return AsyncApprovals(self, self._config.pace)

    @property
    def documents(self) -> AsyncDocuments:
        """Operations of ``client.documents``, with :meth:`~bill_client.documents.AsyncDocuments.upload`."""
        from bill_client.documents import AsyncDocuments

        return AsyncDocuments(self, self._config.pace)

    @property
    def attachments(self) -> AsyncAttachments:
        """Operations of ``client.attachments``, with uploads from files."""
        from bill_client.attachments import AsyncAttachments

        return AsyncAttachments(self, self._config.pace)

    @property
    def mfa(self) -> AsyncMfa:
        """Operations of ``client.mfa``."""
        from bill_client.session.mfa import AsyncMfa

        return AsyncMfa(self, self._layers.sessions.memory)

    @property
    def raw(self) -> AsyncRaw:
        """The same operations as they are: ``await`` ``client.raw.bills.list()``; see :attr:`BillClient.raw`."""
        from bill_client.raw import AsyncRaw

        return AsyncRaw(partial(self._layers.send, options=self._options, raw=True), self._answers)
