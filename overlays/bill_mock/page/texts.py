"""How values are written on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from bill_mock.codec import decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bill_mock.codec import JsonObject

_SECRET = re.compile(r"password|secret|token$|key$|rememberMeId$", re.IGNORECASE)


def pretty(value: object) -> str:
    """JSON with a line for each member; the digits of amounts stay as they are."""
    return msgspec.json.format(encode(value), indent=2).decode()


def pretty_text(text: str) -> str:
    """JSON text with a line for each member."""
    return pretty(decode(text.encode()))


def is_secret(name: str) -> bool:
    """Whether a value of this name is shown only when somebody asks for it."""
    return _SECRET.search(name) is not None


def instant(stamp: str) -> str:
    """`2026-11-21T09:30:00.000+00:00` as people read it."""
    return f"{stamp[:10]} {stamp[11:19]} UTC" if len(stamp) > len("2026-11-21") else stamp


def flat(value: JsonObject) -> Iterator[tuple[str, object]]:
    """Dotted names and values of what an object holds, however deep."""
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from ((f"{name}.{deeper}", found) for deeper, found in flat(inner))
        else:
            yield name, inner


FILTERS: dict[str, Callable[..., object]] = {
    "flat": flat,
    "instant": instant,
    "pretty": pretty,
    "pretty_text": pretty_text,
}
TESTS: dict[str, Callable[..., bool]] = {"secret": is_secret}
