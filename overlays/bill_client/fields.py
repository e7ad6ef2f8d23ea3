"""Fields of lists, for ``filters`` and ``sort``: ``from bill_client.fields import bills``.

``bills.due_date >= datetime.date(2026, 8, 1)`` is a condition, ``&`` joins conditions, ``bills.due_date.desc()`` is an
order. Each list has the fields and operators that BILL documents for it. Names are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_api.fields import *  # noqa: F403 - one name for each list


def __getattr__(name: str) -> object:
    from bill_api import fields

    if name not in fields.__all__:
        message = f"module {__name__!r} has no attribute {name!r}; it has {', '.join(_lists())}"
        raise AttributeError(message)
    return getattr(fields, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_lists()})


def _lists() -> list[str]:
    from bill_api import fields

    return [name for name in fields.__all__ if name != "fields_of"]
