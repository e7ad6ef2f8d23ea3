"""What openapi-python-client makes of the same description with its own templates: the same page, decoded."""

from __future__ import annotations

import importlib
import json
import sys

from benchmarks import page
from benchmarks.decoding import ours
from benchmarks.harness import Result, medians


def run(folder: str) -> list[Result]:
    """The rows of this subject.

    Args:
        folder: where the package `stock` lies.
    """
    sys.path.insert(0, folder)
    try:
        load = importlib.import_module("stock.models").BillPage.from_dict
    finally:
        sys.path.remove(folder)
    found = medians({"stock": lambda: load(json.loads(page.PAGE)), "ours": ours}, rounds=15, repeat=3)
    detail = f"{found['stock'] * 1e6 / page.BILLS:.1f} / {found['ours'] * 1e6 / page.BILLS:.1f} us a bill"
    return [
        Result("stock templates (float money): decode a page / ours", found["stock"] / found["ours"], detail=detail)
    ]
