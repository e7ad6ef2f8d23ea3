"""Posts notifications from a server, in the background: to this machine alone unless it is told otherwise."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import httpx

from bill_mock.outbox import PATIENCE_SECONDS

if TYPE_CHECKING:
    from bill_mock.core import MockBill
    from bill_mock.outbox import Parcel

# How long it sleeps at most: the clock may be set in the process, without a request that wakes it.
_LONGEST_SLEEP = 1.0
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Route:
    """Where notifications may go.

    Args:
        anywhere: True posts to any host, not only to this machine.
        to: scheme, host and port to post to in place of those of the subscription, such as `http://127.0.0.1:8000`.
    """

    anywhere: bool = False
    to: str = ""

    def url(self, wanted: str) -> str | None:
        """The URL to post to, or None when it leads to another machine."""
        parts = urlsplit(wanted)
        if self.to:
            target = urlsplit(self.to)
            parts = parts._replace(scheme=target.scheme, netloc=target.netloc)
        return urlunsplit(parts) if self.anywhere or _is_loopback(parts.hostname) else None


class Courier:
    """Delivers what is due, from the first request on until its event loop ends.

    Args:
        mock: whose notifications.
        route: where they may go.
    """

    def __init__(self, mock: MockBill, route: Route) -> None:
        self._mock = mock
        self._route = route
        self._task: asyncio.Task[None] | None = None
        self._posts: set[asyncio.Task[None]] = set()
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """Look at once for what is due; to be called in the event loop."""
        if self._mock.dispatch.is_own:
            return
        self._awake.set()
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        # Receivers on this machine sign their certificates themselves, so these are not checked here.
        limits = httpx.Limits(max_connections=_AT_ONCE)
        async with httpx.AsyncClient(verify=self._route.anywhere, trust_env=False, limits=limits) as client:
            while True:
                self._awake.clear()
                while (parcel := self._mock.dispatch.take()) is not None:
                    post = asyncio.create_task(self._deliver(client, parcel))
                    self._posts.add(post)
                    post.add_done_callback(self._posts.discard)
                await self._sleep()

    async def _sleep(self) -> None:
        due = self._mock.dispatch.next_due()
        wait = _LONGEST_SLEEP if due is None else (due - self._mock.clock.now()).total_seconds()
        try:
            await asyncio.wait_for(self._awake.wait(), min(max(wait, 0), _LONGEST_SLEEP))
        except TimeoutError:
            return

    async def _deliver(self, client: httpx.AsyncClient, parcel: Parcel) -> None:
        url = self._route.url(parcel.url)
        if url is None:
            self._mock.dispatch.stop(parcel, "not posted: the URL leads to another machine")
        else:
            self._mock.dispatch.report(parcel, await _post(client, url, parcel))
            self._awake.set()


async def _post(client: httpx.AsyncClient, url: str, parcel: Parcel) -> int | None:
    try:
        async with (
            asyncio.timeout(PATIENCE_SECONDS),
            client.stream("POST", url, headers=parcel.headers, content=parcel.body, timeout=PATIENCE_SECONDS) as answer,
        ):
            return answer.status_code
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError):
        return None


def _is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False
