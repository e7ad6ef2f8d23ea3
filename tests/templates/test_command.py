"""The command line: what it prints, what it writes, and its exit status."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.generator.mini import ARCHIVE, CREATE, GET, THING, Mini
from tests.templates.packages import HOME, TEMPLATES


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the tiny description and the real templates."""
    Mini(tmp_path / "openapi").bundle()
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    return tmp_path


def spoil(home: Path) -> None:
    """Put two problems into two files."""
    mini = Mini(home / "openapi")
    mini.put(CREATE, "/summary", "")
    mini.put(THING, "/properties/price/format", "double")
    mini.bundle()


def test_build_writes_once(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time it says that nothing changed; `--force` writes all the same."""
    assert main(["--home", str(home), "build"]) == 0
    assert "written" in capsys.readouterr().out
    written = home / "generated" / "bill_api" / "operations.py"
    first = written.stat().st_mtime_ns
    assert main(["--home", str(home), "build"]) == 0
    assert "is current" in capsys.readouterr().out
    assert written.stat().st_mtime_ns == first
    assert main(["--home", str(home), "build", "--force"]) == 0
    assert "written" in capsys.readouterr().out
    assert written.stat().st_mtime_ns != first


def test_output_may_be_elsewhere(home: Path) -> None:
    """Nothing is written to the usual place then."""
    assert main(["--home", str(home), "--output", str(home / "other" / "bill_api"), "build"]) == 0
    assert (home / "other" / "bill_api" / "operations.py").is_file()
    assert not (home / "generated").exists()


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_broken_description_is_refused_with_every_problem(
    home: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """Exit status 1, file and advice of each on standard error, nothing written."""
    spoil(home)
    assert main(["--home", str(home), command]) == 1
    text = capsys.readouterr().err
    assert f"{CREATE}#" in text
    assert f"{THING}#/properties/price" in text
    assert text.count("\n  -> ") >= 2
    assert "in 2 file(s); nothing was written." in text
    assert not (home / "generated").exists()


def test_check_shows_a_difference(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 1 with a diff and what to do; 0 where there is none."""
    main(["--home", str(home), "build"])
    capsys.readouterr()
    assert main(["--home", str(home), "check"]) == 0
    assert capsys.readouterr().out == "generated/ is current\n"
    path = home / "generated" / "bill_api" / "types.py"
    path.write_text(path.read_text(encoding="utf-8") + "edited = 1\n", encoding="utf-8")
    assert main(["--home", str(home), "check"]) == 1
    text = capsys.readouterr().out
    assert "-edited = 1" in text
    assert "python -m generator build" in text


def test_bundle_prints_one_document(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON with local references only; `--to` writes the same into a file."""
    assert main(["--home", str(home), "bundle"]) == 0
    text = capsys.readouterr().out
    document = json.loads(text)
    assert document["paths"]["/connect/v3/things"]["get"]["operationId"] == "listThings"
    assert '"$ref": "schemas/' not in text
    assert main(["--home", str(home), "bundle", "--to", str(home / "one.json")]) == 0
    assert (home / "one.json").read_text(encoding="utf-8") == text
    assert capsys.readouterr().out == ""


def test_bundle_refuses_what_cannot_be_read(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Half a document is worse than none."""
    (home / "openapi" / GET).unlink()
    assert main(["--home", str(home), "bundle"]) == 1
    streams = capsys.readouterr()
    assert streams.out == ""
    assert f"{GET}#" in streams.err


def test_lint_prints_every_problem(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And how many there are."""
    assert main(["--home", str(home), "lint"]) == 0
    assert capsys.readouterr().out == "0 problem(s)\n"
    spoil(home)
    assert main(["--home", str(home), "lint"]) == 1
    text = capsys.readouterr().out
    assert CREATE in text
    assert THING in text
    assert f"{text.count(chr(10) + '  -> ')} problem(s)\n" in text


@pytest.mark.parametrize(("path", "status"), [(THING, 1), ("payables/things/schemas", 1), (ARCHIVE, 0), ("spend", 0)])
def test_lint_can_be_limited_to_a_path(home: Path, capsys: pytest.CaptureFixture[str], path: str, status: int) -> None:
    """Problems elsewhere are neither shown nor counted."""
    spoil(home)
    assert main(["--home", str(home), "lint", path]) == status
    text = capsys.readouterr().out
    assert CREATE not in text
    assert (THING in text) is bool(status)


@pytest.mark.parametrize("arguments", [[], ["unknown"], ["build", "--nope"]])
def test_a_wrong_command_line_is_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, as everywhere."""
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    """One for each habit."""
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    for command in ("lint", "build", "check", "bundle"):
        assert f"python -m generator {command}" in text


def test_it_runs_as_a_module(home: Path) -> None:
    """With the exit status of the command."""
    command = [sys.executable, "-m", "generator", "--home", str(home), "lint", "spend"]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 problem(s)\n", "")
