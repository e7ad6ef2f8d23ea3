"""Reading 10,000 bills page after page, against the time in which the server hands out a hundred pages."""

from __future__ import annotations

import itertools
import time

import httpx

from benchmarks.harness import Result, medians
from benchmarks.page import PAGE
from benchmarks.server import LOGIN
from bill_client import BillClient, OrganizationLogin

_PAGES = 100
_LATENCY = 0.05
"""Seconds that the server takes for a page; that of BILL takes longer."""
_WORK = 0.02
"""Seconds that a program works on the bills of a page."""


class _Server(httpx.BaseTransport):
    """Answers each page after a while, each with another cursor and other bills."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path.endswith("/login"):
            return httpx.Response(200, content=LOGIN)
        time.sleep(_LATENCY)
        number = next(self._count)
        more = b"" if number % _PAGES == 0 else b'"nextPage":"c%d",' % number
        bills = PAGE[PAGE.index(b'"results"') :].replace(b"00n", b"00n%d" % number)
        return httpx.Response(200, content=b"{" + more + bills)


def run() -> list[Result]:
    """The rows of this subject."""
    login = OrganizationLogin(username="user", password="example", organization_id="008", dev_key="key")
    with BillClient(login, base_url="http://127.0.0.1", transport=_Server()) as client, _plain() as plain:
        found = medians(
            {
                "ours": lambda: _read(client, look_ahead=True),
                "working": lambda: _read(client, look_ahead=True, work=_WORK),
                "waiting": lambda: _read(client, look_ahead=False, work=_WORK),
                "limit": lambda: [plain.get("/connect/v3/bills", params={"max": 100}) for _ in range(_PAGES)],
            },
            rounds=3,
        )
    rows = (
        ("10,000 bills by iterate / the pages alone", "ours", 1 / 0.95),
        ("the same with 20 ms of work on each page of 50 ms", "working", 1 / 0.95),
        ("the same without look-ahead", "waiting", None),
    )
    return [
        Result(what, found[name] / found["limit"], target=target, detail=f"{found[name]:.2f} / {found['limit']:.2f} s")
        for what, name, target in rows
    ]


def _plain() -> httpx.Client:
    return httpx.Client(base_url="http://127.0.0.1", transport=_Server())


def _read(client: BillClient, *, look_ahead: bool, work: float = 0.0) -> None:
    count = 0
    for page in client.bills.iterate(look_ahead=look_ahead).pages():
        count += len(page.items)
        time.sleep(work)
    if count != _PAGES * 100:
        message = f"{count} bills"
        raise ValueError(message)
