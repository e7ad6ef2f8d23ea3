"""The name of a run, which everything that it makes carries: whose it is, and how old."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TAG = re.compile(r"CT([0-9A-Z]{6})[0-9A-Z]{4}")
_EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)


def new_tag(now: datetime) -> str:
    """A tag of 12 letters and digits: `CT`, the second the run began in base 36, and four of chance."""
    chance = "".join(secrets.choice(_DIGITS) for _ in range(4))
    return f"CT{_base36(int(now.timestamp()))}{chance}"


def tagged(tag: str, number: int) -> str:
    """What an object is named: at most 21 characters, which numbers of invoices may have."""
    return f"{tag}-{number}"


def run_of(text: object) -> str | None:
    """The tag of the run that has named something so; None for any other text."""
    tag, dash, number = str(text).partition("-")
    known = begun_at(tag) is not None and dash and number.isascii() and number.isdigit()
    return tag if isinstance(text, str) and known else None


def begun_at(tag: str) -> datetime | None:
    """When the run with this tag began; None for what is no tag."""
    found = _TAG.fullmatch(tag)
    if found is None:
        return None
    begun = datetime.fromtimestamp(int(found.group(1), 36), UTC)
    return begun if begun >= _EARLIEST else None


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits.rjust(6, "0")
