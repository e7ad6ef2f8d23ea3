"""The same description gives the same bytes, whatever the order of sets and dicts in this process."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.templates.packages import HOME

_PROGRAM = """
import json, sys
from pathlib import Path
from generator.emit import emit
document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
emit(document, Path(sys.argv[2]), Path(sys.argv[3]))
"""


def start(seed: str, document: Path, output: Path) -> subprocess.Popen[bytes]:
    """Emit in another process."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(HOME)}
    command = [sys.executable, "-c", _PROGRAM, str(document), str(HOME / "templates"), str(output)]
    return subprocess.Popen(command, env=environment, cwd=HOME)


def contents(folder: Path) -> dict[str, bytes]:
    """Files of a package."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """The whole package, emitted under two hash seeds."""
    folder = tmp_path_factory.mktemp("seeds")
    document: dict[str, Any] = json.loads((HOME / "generated" / "bill_api" / "openapi.json").read_bytes())
    (folder / "document.json").write_text(json.dumps(document), encoding="utf-8")
    running = [start(seed, folder / "document.json", folder / f"seed{seed}") for seed in ("0", "4711")]
    assert [process.wait(timeout=80) for process in running] == [0, 0]
    return [contents(folder / f"seed{seed}") for seed in ("0", "4711")]


def test_two_hash_seeds_give_the_same_files(packages: list[dict[str, bytes]]) -> None:
    """None more, none less."""
    assert sorted(packages[0]) == sorted(packages[1])


def test_two_hash_seeds_give_the_same_bytes(packages: list[dict[str, bytes]]) -> None:
    """In every file."""
    assert [name for name in packages[0] if packages[0][name] != packages[1][name]] == []


def test_no_file_knows_where_or_when_it_was_made(packages: list[dict[str, bytes]]) -> None:
    """No folder, no user, no clock."""
    words = [str(HOME).encode(), b"/seed0", str(datetime.datetime.now(tz=datetime.UTC).date()).encode()]
    assert [(name, word) for name, text in packages[0].items() for word in words if word in text] == []


def test_the_committed_package_is_made_of_the_same_files(packages: list[dict[str, bytes]]) -> None:
    """Byte by byte what stands in generated/, but for the manifest."""
    committed = contents(HOME / "generated" / "bill_api")
    made = {name for name in committed if "__pycache__" not in name and name != "manifest.json"}
    assert made == set(packages[0])
    assert [name for name in sorted(made) if committed[name] != packages[0][name]] == []
