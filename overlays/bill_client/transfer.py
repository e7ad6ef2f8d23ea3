"""From a link to a file on the disk: in pieces, all or nothing, and from where it broke off where the server allows."""

from __future__ import annotations

import re
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urljoin

from attrs import frozen

from bill_client.errors import TransportError, UnexpectedResponse
from bill_client.failures import Failure
from bill_client.jobs import DOWNLOAD, Job
from bill_client.links import Link, find_link
from bill_client.parts import Part
from bill_client.policy import decide
from bill_client.steps import Do, Pause
from bill_client.streams import Streamed

if TYPE_CHECKING:
    from bill_api.wire import Headers, Response

__all__ = ("Close", "Read", "fetch")

Flow: TypeAlias = Generator[Any, Any, None]
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS = 5
_PARTIAL = 206
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)", re.ASCII)


@frozen
class Read:
    """Step: read the next piece of a body; the flow receives its bytes, none at the end."""

    body: Any


@frozen
class Close:
    """Step: close a body."""

    body: Any


def fetch(job: Job) -> Flow:
    """Download a file, without any I/O of its own: yields steps and receives what came of them."""
    part: Part = yield Do(partial(Part, job.to), undo=Part.discard)
    try:
        yield from _Transfer(job, part).run()
        yield Do(part.finish)
    except BaseException:
        yield Do(part.discard)
        raise


class _Transfer:
    """A file on its way, in as many requests as it takes."""

    def __init__(self, job: Job, part: Part) -> None:
        self._job = job
        self._part = part
        self._total: int | None = None
        self._validator: str | None = None

    def run(self) -> Flow:
        """Ask and copy until the file is whole, or nothing more may be tried."""
        attempt = 0
        while True:
            attempt += 1
            answer: Streamed = yield from self._ask()
            try:
                yield from self._copy(answer)
            except TransportError as error:
                after = self._pause(attempt)
                if after is None:
                    raise error from None
                yield Pause(after)
            else:
                return

    def _pause(self, attempt: int) -> float | None:
        job = self._job
        ends = job.options.deadline
        left = job.policy.within if ends is None else ends - job.pace.now()
        decision = decide(DOWNLOAD, Failure("broken"), attempt, policy=job.policy, left=left, dice=job.pace.random())
        return decision.after if decision.action == "repeat" else None

    def _ask(self) -> Generator[Any, Any, Streamed]:
        """The answer that brings the file, or the rest of it."""
        job, link = self._job, self._job.link
        for _ in range(_MOST_REDIRECTS + 1):
            step = job.ask(link, self._range())
            response: Response = yield step
            if isinstance(response, Streamed):
                return response
            if response.status in _REDIRECTS:
                link = _follow(link, response, job.base_url)
            elif response.status == 416 and self._part.size:  # noqa: PLR2004 - the file has changed and is shorter now
                yield from self._restart()
            else:
                job.answers.check(step.request, response)
                raise UnexpectedResponse(
                    f"download: status {response.status}, but no file", operation="download", response=response
                )
        raise UnexpectedResponse(f"download: more than {_MOST_REDIRECTS} redirects", operation="download")

    def _range(self) -> dict[str, str]:
        if not self._part.size or self._validator is None:
            return {}
        return {"Range": f"bytes={self._part.size}-", "If-Range": self._validator}

    def _restart(self) -> Flow:
        self._validator = None
        if self._part.size:
            yield Do(self._part.restart)

    def _copy(self, answer: Streamed) -> Flow:
        """Write what comes; a piece that is lost shows in the size."""
        job, part = self._job, self._part
        try:
            yield from self._place(answer)
            while chunk := (yield Read(answer.body)):
                yield Do(partial(part.write, chunk))
                if job.progress is not None:
                    job.progress(part.size, self._total)
                job.check_time()
        finally:
            yield Close(answer.body)
        if self._total is not None and part.size != self._total:
            raise TransportError(f"download: {part.size} bytes came of {self._total}", operation="download")

    def _place(self, answer: Streamed) -> Flow:
        """Find out where the pieces belong, and how many bytes there will be."""
        if answer.status != _PARTIAL:
            yield from self._restart()
            self._total, self._validator = _size(answer.headers), _validator(answer.headers)
            return
        found = _CONTENT_RANGE.fullmatch(answer.headers.get("content-range", ""))
        if found is None or int(found[1]) != self._part.size or self._validator is None:
            yield from self._restart()
            raise TransportError("download: the server sent another part than the one asked for", operation="download")
        self._total = None if found[2] == "*" else int(found[2])


def _follow(link: Link, response: Response, base_url: str) -> Link:
    """Where a redirect leads; the session goes along only if that is BILL's own host as well."""
    try:
        return find_link(urljoin(link.origin + link.target, response.headers.get("location", "")), base_url)
    except ValueError as error:
        raise UnexpectedResponse(f"download: a redirect that is not followed: {error}", operation="download") from None


def _size(headers: Headers) -> int | None:
    said = headers.get("content-length", "")
    is_plain = headers.get("content-encoding", "identity") == "identity"
    return int(said) if is_plain and said.isascii() and said.isdigit() and len(said) < 19 else None  # noqa: PLR2004


def _validator(headers: Headers) -> str | None:
    """What tells whether the rest still belongs to the part at hand; None where the server resumes nothing."""
    if headers.get("accept-ranges", "").strip().lower() != "bytes" or "content-encoding" in headers:
        return None
    tag = headers.get("etag", "")
    if tag.startswith('"') and tag.isascii() and tag.isprintable():
        return tag
    return headers.get("last-modified") or None
