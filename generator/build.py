"""The whole way: bundle, lint, normalise, emit, verify; and comparing the result with what is committed."""

from __future__ import annotations

import difflib
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.bundle import bundle
from generator.lint import lint
from generator.problems import BrokenDescriptionError

MANIFEST = "manifest.json"
_INPUTS = ("openapi/**/*.yaml", "templates/**/*.jinja", "generator/**/*.py")
_MAX_DIFF_LINES = 200

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things are.

    Args:
        home: folder that holds `openapi/`, `templates/` and `generator/`.
        output: folder of the generated package.
    """

    home: Path
    output: Path

    @property
    def description(self) -> Path:
        """Folder of the description."""
        return self.home / "openapi"

    @property
    def templates(self) -> Path:
        """Folder of the templates."""
        return self.home / "templates"


def _digest(paths: Iterable[Path], root: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def input_digest(home: Path) -> str:
    """Hash of everything that the output depends on."""
    total = _digest((path for pattern in _INPUTS for path in home.glob(pattern)), home)
    tools = [f"{name}=={version(name)}" for name in ("openapi-python-client", "ruff")]
    return hashlib.sha256("\n".join([total, *tools]).encode()).hexdigest()


def output_files(output: Path) -> list[Path]:
    """Files of a generated package, without the manifest and without byte code."""
    return sorted(p for p in output.rglob("*") if p.is_file() and p.name != MANIFEST and "__pycache__" not in p.parts)


def is_current(layout: Layout) -> bool:
    """Whether the output was made from this very input and has not been touched since."""
    path = layout.output / MANIFEST
    if not path.is_file():
        return False
    manifest = json.loads(path.read_text(encoding="utf-8"))
    if manifest.get("input") != input_digest(layout.home):
        return False
    return bool(manifest.get("output") == _digest(output_files(layout.output), layout.output))


def build(layout: Layout, say: Say) -> None:
    """Make the package and put it in place of the old one; after an error the old one is untouched.

    Raises:
        BrokenDescriptionError: with every problem of the description.
    """
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "bill_api"
        _make(layout, fresh, say)
        beside = layout.output.with_name(f".{layout.output.name}.new")
        shutil.rmtree(beside, ignore_errors=True)
        shutil.copytree(fresh, beside)  # makes the folders above it
        shutil.rmtree(layout.output, ignore_errors=True)
        beside.rename(layout.output)


def _make(layout: Layout, output: Path, say: Say) -> None:
    from generator.emit import emit  # loads openapi-python-client, which lint does not need
    from generator.verify import verify

    say("bundle")
    bundled = bundle(layout.description)
    say("lint")
    if problems := lint(bundled):
        raise BrokenDescriptionError(problems)
    say("emit")
    facts = emit(bundled.document, layout.templates, output)
    say("verify")
    if problems := verify(facts, output):
        raise BrokenDescriptionError(problems)
    document = json.dumps(bundled.document, sort_keys=True).encode()
    manifest = {
        "command": "python -m generator build",
        "document": hashlib.sha256(document).hexdigest(),
        "input": input_digest(layout.home),
        "output": _digest(output_files(output), output),
    }
    (output / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def check(layout: Layout, say: Say) -> list[str]:
    """Build in a temporary folder and compare with the committed package.

    Returns:
        Lines of a diff, empty where both are the same.
    """
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "bill_api"
        _make(layout, fresh, say)
        return list(_differences(layout.output, fresh))


def _differences(old: Path, new: Path) -> Iterable[str]:
    names = {p.relative_to(root).as_posix() for root in (old, new) for p in output_files(root)}
    shown = 0
    for name in sorted(names):
        before, after = (_lines(root / name) for root in (old, new))
        if before == after:
            continue
        for line in difflib.unified_diff(before, after, f"committed/{name}", f"rebuilt/{name}", lineterm="", n=1):
            shown += 1
            if shown > _MAX_DIFF_LINES:
                yield "... (more differences are not shown)"
                return
            yield line


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
