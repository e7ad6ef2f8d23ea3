"""Calls over loopback against httpx with the standard library's JSON."""

from __future__ import annotations

import json

import httpx

from benchmarks.harness import Result, medians
from benchmarks.server import serving
from bill_client import BillClient, OrganizationLogin

_VENDOR_ID = "00901ABCDEFGHIJKLMNO"


def run() -> list[Result]:
    """The rows of this subject."""
    login = OrganizationLogin(username="user", password="example", organization_id="008", dev_key="key")
    with serving() as url, BillClient(login, base_url=url) as client, httpx.Client(base_url=url) as plain:
        pages = medians(
            {
                "ours": lambda: client.bills.list(max_=100),
                "httpx": lambda: json.loads(plain.get("/connect/v3/bills", params={"max": 100}).content),
            },
            rounds=31,
            repeat=10,
        )
        vendors = medians(
            {
                "ours": lambda: client.vendors.get(_VENDOR_ID),
                "httpx": lambda: json.loads(plain.get(f"/connect/v3/vendors/{_VENDOR_ID}").content),
            },
            rounds=31,
            repeat=40,
        )
    rows = (
        ("client.bills.list page over loopback / httpx + json.loads", pages, 1.35),
        ("client.vendors.get over loopback / httpx + json.loads", vendors, 1.15),
    )
    return [
        Result(what, f["ours"] / f["httpx"], target=t, detail=f"{f['ours'] * 1e6:.0f} / {f['httpx'] * 1e6:.0f} us")
        for what, f, t in rows
    ]
