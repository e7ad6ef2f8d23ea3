"""A stateful mock of the BILL v3 API: `MockBill` answers requests in memory, adapters put it behind httpx or a port.

`bill_mock.server` (a real port) and `bill_mock.transport` (httpx, in process) are imported on their own, so that the
core needs neither. The names below are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bill_mock.clock import Clock
    from bill_mock.company import Company
    from bill_mock.core import MockBill
    from bill_mock.document import Description
    from bill_mock.limits import Limits
    from bill_mock.message import Request, Response

__all__ = ["Clock", "Company", "Description", "Limits", "MockBill", "Request", "Response"]

_PLACES = {
    "Clock": "clock",
    "Company": "company",
    "Description": "document",
    "Limits": "limits",
    "MockBill": "core",
    "Request": "message",
    "Response": "message",
}


def __getattr__(name: str) -> object:
    """Load a public name. The pytest plugin is imported with the package, also where nobody needs the mock."""
    if name not in _PLACES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value
