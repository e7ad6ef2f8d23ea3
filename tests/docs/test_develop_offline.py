"""Every example of `docs/develop-offline.md` is run."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bill_mock.__main__ import _parser
from bill_mock.control import ENDPOINTS
from bill_mock.faults import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).resolve().parents[2] / "docs" / "develop-offline.md"
TEXT = PAGE.read_text(encoding="utf-8")
PORT = "8080"
SERVE = "bill-mock serve"


def blocks(language: str) -> list[str]:
    """The examples in a language, in the order of the page."""
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def run(*command: str, cwd: Path) -> str:
    """Output of a command that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_examples_in_python(tmp_path: Path) -> None:
    """They are one program, and print what the comments say."""
    program = [block for block in blocks("python") if not block.startswith("# test_")]
    assert len(program) == 5
    (tmp_path / "program.py").write_text("\n".join(program), encoding="utf-8")
    printed = run(sys.executable, "-W", "error", "program.py", cwd=tmp_path).splitlines()
    assert printed == [
        "['Acme Paper', 'Bolt Electric']",
        "True",
        "True {'vendors': 1} ['no_answer', 'late_visibility']",
        "2",
        "{'now': '2026-12-24T12:00:00.000+00:00'}",
        "['All bills']",
        "['Acme Paper', 'Bolt Electric', 'Coffee']",
    ]


def test_examples_for_pytest(tmp_path: Path) -> None:
    """Written to the file that they name, and run with the fixtures alone."""
    (block,) = (block for block in blocks("python") if block.startswith("# test_"))
    (tmp_path / block.split()[1]).write_text(block, encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider")
    assert "2 passed" in run(*command, cwd=tmp_path)


@pytest.fixture
def port(tmp_path: Path) -> Iterator[str]:
    """Port of the server that the page starts, which is a free one here."""
    (line,) = (line for block in blocks("sh") for line in block.splitlines() if line.startswith(SERVE))
    arguments = shlex.split(line.replace(PORT, "0"))[1:]
    command = [sys.executable, "-m", "bill_mock", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith('{"organizationId"')
        yield process.stdout.readline().strip().rpartition(":")[2]
        process.terminate()


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_examples_for_the_shell(port: str, tmp_path: Path) -> None:
    """Each command gets an answer that is no error."""
    lines = [line for block in blocks("sh") for line in block.splitlines() if not line.startswith(SERVE)]
    assert len(lines) == 7
    for line in lines:
        assert run("sh", "-c", line.replace(PORT, port), cwd=tmp_path)


def test_options_exist() -> None:
    """Those of the table are those of the command."""
    known = _parser().parse_args(["serve"])
    options = re.findall(r"^\| `--([a-z-]+)", TEXT, re.MULTILINE)
    assert options
    assert [one for one in options if not hasattr(known, one.replace("-", "_"))] == []


def test_every_kind_of_fault_is_in_the_table() -> None:
    """With the arguments it takes."""
    table = TEXT.partition("## When things go wrong")[2].partition("```")[0]
    rows = [line.split("|")[1:3] for line in table.splitlines() if line.startswith("| `")]
    told = {kind: text for kinds, text in rows for kind in re.findall(r"`(\w+)`", kinds)}
    assert told.keys() == KINDS.keys()
    for kind, arguments in KINDS.items():
        assert set(re.findall(r"`(\w+)`", told[kind])) >= arguments.keys() - {"value"} - (
            {"field"} if kind == "missing_field" else set()
        )


def test_endpoints_exist() -> None:
    """Those of the table can be called."""
    table = TEXT.partition("## Control")[2].partition("```")[0]
    named = re.findall(r"`(GET|POST) (\w+)", table)
    assert len(named) > 10
    assert [(method, name) for method, name in named if method not in ENDPOINTS[name]] == []
