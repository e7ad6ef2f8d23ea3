"""Bodies that are not only valid but possible: each number of a document is used once, and numbers are ordinary."""

from __future__ import annotations

import itertools
import os
from typing import Any

UNIQUE = (
    "invoiceNumber",
    "referenceNumber",
    "transactionNumber",
    "username",
    "email",
    "policyName",
    "name",
    "notificationUrl",
)
_LONGEST = 20
_SMALL, _LARGE = 1e-20, 1e18
_numbers = itertools.count(os.getpid() * 100_000)


def varied(body: Any, *, unique: bool = True) -> Any:
    """The body with ordinary numbers; `unique` changes what has to be used once, such as numbers of invoices."""
    if isinstance(body, list):
        return [varied(part, unique=unique) for part in body]
    if not isinstance(body, dict):
        return ordinary(body)
    return {
        name: _other(name, value)
        if unique and name in UNIQUE and isinstance(value, str)
        else varied(value, unique=unique)
        for name, value in body.items()
    }


def ordinary(value: Any) -> Any:
    """The value, or 1 for a number that only a computer would write: readers of JSON may refuse those."""
    odd = isinstance(value, int | float) and value != 0 and not _SMALL < abs(value) < _LARGE
    return 1 if odd else value


def _other(name: str, value: str) -> str:
    number = str(next(_numbers))
    if name == "email":
        return f"c{number}.{value}" if "@" in value else value
    if name == "notificationUrl":
        return f"{value}?{number}" if value.startswith("https://") and "?" not in value else value
    return f"{value[: _LONGEST - len(number)]}{number}"
