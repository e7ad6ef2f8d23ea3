"""What goes in and what comes out: requests and responses without any HTTP library."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from bill_mock.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


SANDBOX = "https://gateway.stage.bill.com"
# What an adapter does instead of answering, or while it does.
CLOSED, RESET, CUT = "closed", "reset", "cut"


@value
class Request:
    """One HTTP request.

    Args:
        method: HTTP method in capitals.
        path: path without the query, percent-encoded as it arrived.
        query: raw query string without `?`, or pairs that are decoded already.
        headers: header fields; names are compared without regard to case.
        body: the bytes, empty when there are none.
        base: scheme and host it was sent to, which links in answers begin with; that of the sandbox when left out.
        crowded: whether it is one too many at the same time, as the adapter has counted.
    """

    method: str
    path: str
    query: str | Sequence[tuple[str, str]] = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    base: str = SANDBOX
    crowded: bool = False

    def __post_init__(self) -> None:
        lowered = {name.lower(): sent for name, sent in self.headers.items()}
        object.__setattr__(self, "headers", lowered)

    def pairs(self) -> list[tuple[str, str]]:
        """The query as decoded pairs, in the order sent.

        Raises:
            ValueError: the query holds more than 100 pairs.
        """
        if isinstance(self.query, str):
            return parse_qsl(self.query, keep_blank_values=True, max_num_fields=100)
        return list(self.query)


@value
class Response:
    """One HTTP response; `body` is kept out of `repr`, since answers to a login hold secrets.

    Args:
        status: HTTP status.
        headers: names and values in order.
        seconds: how long the adapter waits before it answers.
        broken: `closed` or `reset` when the connection ends without an answer, `cut` when it ends within the body.
        length: the announced length of a body that is cut.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    seconds: float = 0.0
    broken: str = ""
    length: int | None = None

    def header(self, name: str) -> str | None:
        """Value of a header field by its lower-case name, or None."""
        return next((value for key, value in self.headers if key == name), None)
