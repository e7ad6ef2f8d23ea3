"""The memory of a process that sends a mock 200,000 requests and resets it after every 10,000.

    python -m benchmarks.memory

Prints two figures in KiB: after 100,000 requests, and after all. Until about 50,000 the allocator spreads what lives
over more and more arenas, so a figure from before says nothing of leaks. Works where there is /proc.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from bill_mock import Limits, MockBill, Request

ROUNDS, REQUESTS, EARLY = 20, 10_000, 10
_CREDENTIALS = ("username", "password", "organizationId", "devKey")


def _round(mock: MockBill) -> None:
    made = mock.control.seed()
    login = json.dumps({name: made[name] for name in _CREDENTIALS}).encode()
    session = json.loads(mock.handle(Request("POST", "/connect/v3/login", body=login)).body)["sessionId"]
    headers = {"sessionId": session, "devKey": made["devKey"]}
    address = {"line1": "12 Pier Road", "city": "Seattle", "zipOrPostalCode": "98101", "country": "US"}
    vendor = json.dumps({"name": "Harbor Coffee Supply", "address": address}).encode()
    for number in range(0, REQUESTS - 2, 4):
        bill = {"vendorId": made["vendorId"], "dueDate": "2026-12-31", "billLineItems": [{"amount": number}]}
        bill["invoice"] = {"invoiceNumber": f"INV-{number}", "invoiceDate": "2026-11-20"}
        mock.handle(Request("POST", "/connect/v3/vendors", "", headers, vendor))
        mock.handle(Request("POST", "/connect/v3/bills", "", headers, json.dumps(bill).encode()))
        mock.handle(Request("GET", "/connect/v3/bills", "max=20", headers))
        mock.handle(Request("POST", "/connect/v3/bills", "", headers, b'{"vendorId": 5}'))


def main() -> None:
    """Measure and print."""
    mock = MockBill(limits=Limits.off())
    kept = []
    for _ in range(ROUNDS):
        _round(mock)
        mock.control.reset()
        kept.append(_resident())
    print(json.dumps([kept[EARLY - 1], kept[-1]]))


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


if __name__ == "__main__":
    main()
