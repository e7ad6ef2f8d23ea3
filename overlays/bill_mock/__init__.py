"""A stateful mock of the BILL v3 API: `MockBill` answers requests in memory, adapters put it behind httpx or a port.

`bill_mock.server` (a real port) and `bill_mock.transport` (httpx, in process) are imported on their own, so that the
core needs neither.
"""

from __future__ import annotations

from bill_mock.clock import Clock
from bill_mock.core import MockBill
from bill_mock.document import Description
from bill_mock.limits import Limits
from bill_mock.message import Request, Response

__all__ = ["Clock", "Description", "Limits", "MockBill", "Request", "Response"]
