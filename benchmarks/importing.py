"""What it costs to import, in fresh processes that take turns."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from benchmarks.harness import Result

_HTTPX = "import httpx"
_PACKAGE = "import bill_client"
_OPERATION = (
    "from bill_client import BillClient, OrganizationLogin\n"
    "c = BillClient(OrganizationLogin(username='u', password='p', organization_id='008', dev_key='k'))\n"
    "from bill_api.api.bills import create_bill"
)
_COUNT = "\nimport sys; print(len(sys.modules))"
ROUNDS = 15


def _wall(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def _modules(code: str) -> int:
    found = subprocess.run([sys.executable, "-c", code + _COUNT], check=True, capture_output=True, text=True)
    return int(found.stdout)


def run(stock: str | None = None) -> list[Result]:
    """The rows of this subject.

    Args:
        stock: folder of the package that openapi-python-client makes without our templates, to compare.
    """
    codes = {"nothing": "pass", "httpx": _HTTPX, "package": _PACKAGE, "operation": _OPERATION}
    if stock is not None:
        codes["stock"] = f"import sys; sys.path.insert(0, {stock!r})\nfrom stock.api.bills import create_bill"
    times: dict[str, list[float]] = {name: [] for name in codes}
    for code in codes.values():
        _wall(code)
    for _ in range(ROUNDS):
        for name, code in codes.items():
            times[name].append(_wall(code))
    median = {name: statistics.median(found) for name, found in times.items()}
    base = median["httpx"] - median["nothing"]

    def ratio(name: str) -> tuple[float, str]:
        own = median[name] - median["nothing"]
        return own / base, f"{own * 1e3:.0f} / {base * 1e3:.0f} ms"

    rows = []
    for name, what, target in (
        ("package", "import bill_client / import httpx", 0.6),
        ("operation", "construct a client and import one operation / import httpx", 1.5),
    ):
        value, detail = ratio(name)
        rows.append(Result(what, value, target=target, detail=detail))
    rows.append(Result("modules then loaded", _modules(_OPERATION), "modules", 230, "in a fresh process"))
    if stock is not None:
        value, detail = ratio("stock")
        rows.append(Result("stock templates: import one operation / import httpx", value, detail=detail))
    return rows
