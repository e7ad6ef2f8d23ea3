"""Making the package: from nothing, and when nothing changed."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import Result

HOME = Path(__file__).resolve().parent.parent
ROUNDS = 3


def _build(output: str, *more: str) -> float:
    command = [sys.executable, "-m", "generator", "--output", output, "build", *more]
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=HOME)
    return time.perf_counter() - start


def run() -> list[Result]:
    """The rows of this subject."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "bill_api")
        cold = statistics.median(_build(output, "--force") for _ in range(ROUNDS))
        unchanged = statistics.median(_build(output) for _ in range(ROUNDS))
    return [
        Result("generator build, cold", cold, "s", 10.0),
        Result("generator build, unchanged input", unchanged, "s", 1.0),
    ]


def stock(folder: Path) -> bool:
    """Make the package with openapi-python-client's own templates, to compare; False where it cannot be made."""
    import json

    from generator.bundle import bundle
    from generator.normalise import normalise

    document = folder / "openapi.json"
    document.write_text(json.dumps(normalise(bundle(HOME / "openapi").document)), encoding="utf-8")
    config = folder / "config.yml"
    config.write_text("package_name_override: stock\npost_hooks: []\n", encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document), "--meta", "none"]
    command += ["--config", str(config), "--output-path", str(folder / "stock"), "--overwrite"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
