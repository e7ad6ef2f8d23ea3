"""Write the package: parse, print the templates, add the bundled document, tidy up."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path

from openapi_python_client.parser.errors import GeneratorError

from generator.codecs import NoTemplateError
from generator.normalise import normalise
from generator.problems import BrokenDescriptionError, Problem
from generator.project import BillProject, parse
from generator.sidecar import Sidecar, sidecar
from generator.tree import Json

HEADER = "# Generated from openapi/ by `python -m generator build`. Do not edit: change the description or a template."

_ADVICE = "describe it with constructs that lint knows; a template or a rule is missing otherwise"
_STYLE = ("--line-length", "120", "--target-version", "py311")
_TIDY = (
    ("check", "--isolated", "--quiet", "--fix-only", "--select", "F401,I", *_STYLE),
    ("format", "--isolated", "--quiet", *_STYLE),
)


def emit(document: dict[str, Json], templates: Path, output: Path) -> Sidecar:
    """Write the package of a bundled document that has passed lint into the folder `output`.

    Raises:
        BrokenDescriptionError: openapi-python-client or a template could not take a part of it.
    """
    facts = sidecar(document)
    config, data = parse(normalise(document), output)
    if isinstance(data, GeneratorError):
        raise BrokenDescriptionError([_problem(data)])
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # it announces itself
            errors = BillProject(data, config, facts, templates, HEADER).build()
    except NoTemplateError as error:
        raise BrokenDescriptionError([Problem("bill.yaml", "", "template", str(error), _ADVICE)]) from None
    if errors:
        raise BrokenDescriptionError(map(_problem, errors))
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    (output / "openapi.json").write_text(text, encoding="utf-8")
    tidy(output)
    return facts


def tidy(output: Path) -> None:
    """Remove unused imports, sort the rest, format."""
    for step in _TIDY:
        subprocess.run([sys.executable, "-m", "ruff", *step, str(output)], check=True)


def _problem(error: GeneratorError) -> Problem:
    message = " ".join(f"{error.header} {error.detail or ''}".split())
    return Problem("bill.yaml", "", "openapi-python-client", message, _ADVICE)
