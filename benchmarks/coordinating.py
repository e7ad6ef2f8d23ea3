"""What sessions, limits and a store cost, and how much of three calls at a time is made use of."""

from __future__ import annotations

import tempfile

from benchmarks import fleet
from benchmarks.fleet import Watched
from benchmarks.harness import Result, medians
from benchmarks.server import serving
from bill_api.api.vendors import get_vendor
from bill_api.client import Client
from bill_client import BillClient, LimitRules, OrganizationLogin

_VENDOR_ID = "00901ABCDEFGHIJKLMNO"
_LATENCY = 0.1
_TARGET = 1 / 0.95


def run() -> list[Result]:
    """The rows of this subject."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_overhead(f"{folder}/state.db"), *_throughput(f"sqlite:///{folder}/fleet.db")]


def _overhead(path: str) -> list[Result]:
    """Of one call after the other, in one process."""
    login = OrganizationLogin(username="user", password="example", organization_id="008", dev_key="key")
    with (
        serving() as url,
        Client(url) as wire,
        BillClient(login, base_url=url, limits=LimitRules.off()) as bare,
        BillClient(login, base_url=url) as memory,
        BillClient(login, base_url=url, store=f"sqlite:///{path}") as stored,
    ):
        figures = medians(
            {
                "wire": lambda: get_vendor.parse(wire.send(get_vendor.build(_VENDOR_ID))),
                "bare": lambda: bare.vendors.get(_VENDOR_ID),
                "memory": lambda: memory.vendors.get(_VENDOR_ID),
                "stored": lambda: stored.vendors.get(_VENDOR_ID),
            },
            rounds=31,
            repeat=40,
        )
    return [
        Result(
            f"a read with {what} beyond one {without}",
            (figures[name] - figures[base]) * 1000,
            "ms",
            0.3,
            f"{figures[name] * 1e6:.0f} - {figures[base] * 1e6:.0f} us",
        )
        for name, base, what, without in (
            ("bare", "wire", "a session", "by bill_api alone"),
            ("memory", "bare", "limits in memory", "without limits"),
            ("stored", "bare", "limits in a store", "without limits"),
            ("stored", "wire", "all of that", "by bill_api alone"),
        )
    ]


def _throughput(store: str) -> list[Result]:
    """Of 8 processes of 12 threads, against three threads that need not wait for anybody."""
    free, shared = Watched(_LATENCY), Watched(_LATENCY)
    fleet.run(free, None, processes=1, threads=3, calls=80, limits=False)
    result = fleet.run(shared, store, endings=1, calls=4)
    what = f"three threads without limits / 8 processes of 12 threads in one store, {_LATENCY * 1000:.0f} ms a call"
    detail = (
        f"{free.rate:.1f} / {shared.rate:.1f} a second; at most {shared.most} under way, {shared.logins} sign-ins, "
    )
    return [Result(what, free.rate / shared.rate, "x", _TARGET, f"{detail}{len(result['errors'])} errors")]
