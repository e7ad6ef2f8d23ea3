"""What to download, and what goes with it: one request for each link, without any I/O."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from bill_api.wire import Operation, Request
from bill_client.errors import MissingCredentials, TransportError
from bill_client.links import Link, find_link
from bill_client.send import RequestOptions
from bill_client.session.choose import choose

if TYPE_CHECKING:
    from bill_client.answers import Answers
    from bill_client.credentials import Credential
    from bill_client.pace import Pace
    from bill_client.policy import RetryPolicy

__all__ = ("DOWNLOAD", "Fetch", "Job", "make_job")

Report: TypeAlias = Callable[[int, "int | None"], object]
"""Called with bytes so far and bytes in all, None where nobody knows."""

DOWNLOAD = Operation(
    id="download",
    method="GET",
    path="{downloadLink}",
    resource="",
    call="download",
    security=(("sessionId", "devKey"), ("sessionId", "appKey"), ("bearer",)),
    effect="read",
    returns="bytes",
    success=200,
)
PUBLIC = evolve(DOWNLOAD, security=())
_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity"}  # what is compressed on the way cannot be resumed


@frozen
class Fetch:
    """Step: send a request through all layers; the flow receives a response."""

    request: Request
    options: RequestOptions


@frozen(kw_only=True)
class Job:
    """What to download, and what goes with it.

    Args:
        link: where the file is.
        to: where it goes.
        base_url: that of the client.
        credentials: of the client.
        options: of the call, with its deadline.
        policy: how often a transfer that broke is taken up again.
        answers: knows refusals.
        pace: clock and dice.
        progress: called with each piece.
    """

    link: Link
    to: Path
    base_url: str
    credentials: Sequence[Credential]
    options: RequestOptions
    policy: RetryPolicy
    answers: Answers
    pace: Pace
    progress: Report | None

    def ask(self, link: Link, headers: dict[str, str]) -> Fetch:
        """The request for a link; another host gets neither the session nor headers of the caller."""
        operation = DOWNLOAD if link.is_own and self._is_signed_in() else PUBLIC
        options = self.options if link.is_own else evolve(self.options, headers={})
        request = Request(operation=operation, path=link.target, headers={**_HEADERS, **headers})
        return Fetch(request, evolve(options, origin=link.origin))

    def _is_signed_in(self) -> bool:
        try:
            return choose(DOWNLOAD, self.credentials) is not None
        except MissingCredentials:
            return False

    def check_time(self) -> None:
        """Give up where the deadline has passed.

        Raises:
            TransportError: it has.
        """
        ends = self.options.deadline
        if ends is not None and self.pace.now() >= ends:
            raise TransportError(
                "download: the deadline of the call passed before the file was whole", operation="download"
            )


def make_job(source: object, to: object, **rest: Any) -> Job:
    """A job from what a caller gave; see :func:`find_link` for what is refused."""
    return Job(link=find_link(source, rest["base_url"]), to=Path(to).absolute(), **rest)  # type: ignore[arg-type]
