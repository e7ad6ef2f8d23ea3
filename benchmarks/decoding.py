"""Decoding a page: time and memory, against pydantic and the standard library."""

from __future__ import annotations

import json
import tracemalloc

from benchmarks import page
from benchmarks.harness import Result, Work, medians
from bill_api.api.bills import list_bills
from bill_api.wire import Response

_RESPONSE = Response(status=200, content=page.PAGE)


def ours() -> object:
    """Bytes -> generated models, money as Decimal."""
    return list_bills.parse(_RESPONSE)


def pydantic() -> object:
    """Bytes -> pydantic models of the same types, money as Decimal."""
    return page.Page.model_validate_json(page.PAGE)


def standard() -> object:
    """Bytes -> dicts by the standard library."""
    return json.loads(page.PAGE)


def run() -> list[Result]:
    """The rows of this subject."""
    found = medians({"ours": ours, "pydantic": pydantic, "json": standard}, rounds=41, repeat=6)
    kept = {name: _kept(work) for name, work in (("ours", ours), ("pydantic", pydantic))}

    def detail(other: str) -> str:
        return f"{found['ours'] * 1e6 / page.BILLS:.1f} / {found[other] * 1e6 / page.BILLS:.1f} us a bill"

    return [
        Result("decode a page / pydantic", found["ours"] / found["pydantic"], target=0.8, detail=detail("pydantic")),
        Result("decode a page / json.loads", found["ours"] / found["json"], target=1.6, detail=detail("json")),
        Result(
            "memory kept by a decoded page / pydantic",
            kept["ours"] / kept["pydantic"],
            target=0.5,
            detail=f"{kept['ours'] / 1024:.0f} / {kept['pydantic'] / 1024:.0f} KiB",
        ),
    ]


def _kept(work: Work) -> int:
    work()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    result = work()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del result
    return after - before
