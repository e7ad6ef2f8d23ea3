"""Downloads a file: the flow of :mod:`bill_client.transfer`, run with threads or with asyncio."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bill_client.jobs import Fetch, Job
from bill_client.steps import aadvance, ado, advance, do
from bill_client.transfer import Close, Read, fetch

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bill_api.wire import Request, Response
    from bill_client.send import RequestOptions

__all__ = ("adownload", "download")


def download(job: Job, send: Callable[[Request, RequestOptions], Response]) -> Path:
    """Download a file and return its place.

    Args:
        job: what to do.
        send: sends a request through all layers.

    Raises:
        BillError: the server refused, or the file did not arrive whole; nothing is left of it.
        OSError: the disk refused.
    """

    def perform(step: Any) -> Any:
        if isinstance(step, Fetch):
            return send(step.request, step.options)
        if isinstance(step, Read):
            return step.body.read()
        return step.body.close() if isinstance(step, Close) else do(step, job.pace)

    advance(fetch(job), perform)
    return job.to


async def adownload(job: Job, send: Callable[[Request, RequestOptions], Awaitable[Response]]) -> Path:
    """The same for asyncio; see :func:`download`."""

    async def perform(step: Any) -> Any:
        if isinstance(step, Fetch):
            return await send(step.request, step.options)
        if isinstance(step, Read):
            return await step.body.read()
        return await (step.body.close() if isinstance(step, Close) else ado(step, job.pace))

    await aadvance(fetch(job), perform)
    return job.to
