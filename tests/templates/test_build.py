"""Building, recognising what is current, and comparing with what is committed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import MANIFEST, Layout, build, check, input_digest, is_current, output_files
from generator.problems import BrokenDescriptionError
from tests.generator.mini import CREATE, THING, Mini
from tests.templates.packages import TEMPLATES

Home = Callable[[], Layout]


def silent(step: str) -> None:
    """Say nothing."""
    assert step


def lay_out(folder: Path) -> Layout:
    """A home with the tiny description and the real templates."""
    Mini(folder / "openapi").bundle()
    shutil.copytree(TEMPLATES, folder / "templates")
    return Layout(folder, folder / "generated" / "bill_api")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """A home that was built; not to be changed."""
    layout = lay_out(tmp_path_factory.mktemp("built"))
    build(layout, silent)
    return layout


@pytest.fixture
def layout(built: Layout, tmp_path: Path) -> Layout:
    """A copy of the built home that may be changed."""
    shutil.copytree(built.home, tmp_path / "home")
    return Layout(tmp_path / "home", tmp_path / "home" / "generated" / "bill_api")


def files(layout: Layout) -> dict[str, bytes]:
    """The output."""
    return {path.relative_to(layout.output).as_posix(): path.read_bytes() for path in output_files(layout.output)}


def append(path: Path, text: str) -> None:
    """Add a line to a file."""
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_fresh_build_is_current(built: Layout) -> None:
    """The manifest names the command and the hashes of document, input and output."""
    assert is_current(built)
    manifest = json.loads((built.output / MANIFEST).read_text(encoding="utf-8"))
    assert manifest.pop("command") == "python -m generator build"
    assert sorted(manifest) == ["document", "input", "output"]
    assert all(len(value) == 64 for value in manifest.values())


def test_without_output_nothing_is_current(tmp_path: Path) -> None:
    """Nor with an output without manifest."""
    layout = lay_out(tmp_path)
    assert not is_current(layout)
    layout.output.mkdir(parents=True)
    assert not is_current(layout)


@pytest.mark.parametrize("file", ["openapi/bill.yaml", f"openapi/{THING}", "templates/model.py.jinja"])
def test_a_changed_input_is_not_current(layout: Layout, file: str) -> None:
    """Be it the description or a template."""
    append(layout.home / file, "\n# a remark\n")
    assert not is_current(layout)


def test_a_new_input_is_not_current(layout: Layout) -> None:
    """A file more, or a file of the generator."""
    (layout.home / "generator").mkdir()
    (layout.home / "generator" / "new.py").write_text("", encoding="utf-8")
    assert not is_current(layout)


def test_a_renamed_input_is_another_input(layout: Layout) -> None:
    """Although all bytes are the same."""
    before = input_digest(layout.home)
    (layout.home / "openapi" / THING).rename(layout.home / "openapi" / "Other.yaml")
    assert input_digest(layout.home) != before


@pytest.mark.parametrize("change", ["touch", "remove", "add"])
def test_a_touched_output_is_not_current(layout: Layout, change: str) -> None:
    """Whoever edits generated files learns of it."""
    path = layout.output / "models" / "thing.py"
    if change == "touch":
        append(path, "# edited\n")
    elif change == "remove":
        path.unlink()
    else:
        (layout.output / "extra.py").write_text("", encoding="utf-8")
    assert not is_current(layout)


def test_byte_code_is_no_change(layout: Layout) -> None:
    """Importing the package leaves it current."""
    (layout.output / "__pycache__").mkdir()
    (layout.output / "__pycache__" / "types.pyc").write_bytes(b"x")
    assert is_current(layout)
    assert check(layout, silent) == []


def test_building_again_gives_the_same_and_removes_what_is_stale(layout: Layout) -> None:
    """Edited files are as before, foreign files are gone."""
    before = files(layout)
    append(layout.output / "models" / "thing.py", "# edited\n")
    (layout.output / "stale.py").write_text("", encoding="utf-8")
    build(layout, silent)
    assert files(layout) == before
    assert is_current(layout)


def test_a_broken_description_leaves_the_output_alone(layout: Layout) -> None:
    """And every problem is reported at once."""
    before = files(layout)
    mini = Mini(layout.home / "openapi")
    mini.put(CREATE, "/summary", "")
    mini.put(THING, "/properties/price/format", "double")
    mini.bundle()
    with pytest.raises(BrokenDescriptionError) as failure:
        build(layout, silent)
    assert {problem.file for problem in failure.value.problems} == {CREATE, THING}
    assert files(layout) == before


def test_a_full_disk_leaves_the_output_alone(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old package is removed when the new one stands beside it, whole."""
    before = files(layout)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", fail)
    with pytest.raises(OSError, match="No space left"):
        build(layout, silent)
    assert files(layout) == before


def test_nothing_is_left_beside_the_output(layout: Layout) -> None:
    """Also when an earlier build was interrupted."""
    (layout.output.parent / ".bill_api.new").mkdir()
    build(layout, silent)
    assert [path.name for path in layout.output.parent.iterdir()] == ["bill_api"]


def test_check_is_empty_where_nothing_differs(layout: Layout) -> None:
    """Also when the manifest is gone: it is no part of the comparison."""
    (layout.output / MANIFEST).unlink()
    assert check(layout, silent) == []


def test_check_shows_what_differs(layout: Layout) -> None:
    """Edited, missing and additional files; nothing is written."""
    append(layout.output / "models" / "thing.py", "# edited\n")
    (layout.output / "types.py").unlink()
    (layout.output / "stale.py").write_text("stale = 1\n", encoding="utf-8")
    before = files(layout)
    lines = check(layout, silent)
    assert "-# edited" in lines
    assert "-stale = 1" in lines
    assert "+++ rebuilt/types.py" in lines
    assert files(layout) == before


def test_check_stops_after_many_lines(layout: Layout) -> None:
    """A screenful is enough to see that it is not current."""
    for path in output_files(layout.output):
        path.write_text("", encoding="utf-8")
    lines = check(layout, silent)
    assert lines[-1] == "... (more differences are not shown)"
    assert len(lines) == 201


def test_the_steps_are_announced(built: Layout) -> None:
    """In order."""
    steps: list[str] = []
    check(built, steps.append)
    assert steps == ["bundle", "lint", "emit", "verify"]
