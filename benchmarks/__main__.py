"""Run every benchmark, print a table and write `benchmarks/results.json`."""

from __future__ import annotations

import json
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import calling, coordinating, decoding, generating, importing, mocking, paging, paying, stock, storming
from benchmarks.harness import Result

RESULTS = Path(__file__).with_name("results.json")


def main() -> int:
    """Measure; the exit status is 0 whether targets are met or not, since a machine may be busy."""
    rows: list[Result] = []
    with tempfile.TemporaryDirectory() as folder:
        _say("stock templates, to compare")
        has_stock = generating.stock(Path(folder))
        for name, work in (
            ("generating", generating.run),
            ("importing", lambda: importing.run(folder if has_stock else None)),
            ("decoding", decoding.run),
            ("decoding with stock templates", lambda: stock.run(folder) if has_stock else []),
            ("calling", calling.run),
            ("coordinating", coordinating.run),
            ("storming", storming.run),
            ("paying", paying.run),
            ("mocking", mocking.run),
            ("paging", paging.run),
        ):
            _say(name)
            rows += work()
    _print(rows)
    machine = {"python": platform.python_version(), "machine": platform.machine(), "system": platform.system()}
    text = json.dumps({**machine, "rows": [row.as_dict() for row in rows]}, indent=1)
    RESULTS.write_text(text + "\n", encoding="utf-8")
    return 0


def _say(name: str) -> None:
    print(f"  {name} ...", file=sys.stderr, flush=True)


def _print(rows: list[Result]) -> None:
    width = max(len(row.what) for row in rows)
    for row in rows:
        target = "" if row.target is None else f"<= {row.target:g}"
        print(f"{row.what:{width}}  {row.value:8.2f} {row.unit:8}{target:9}{row.verdict:8}{row.detail}")


if __name__ == "__main__":
    sys.exit(main())
