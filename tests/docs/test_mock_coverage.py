"""`docs/mock-coverage.md` says what the mock does."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from bill_mock.behaviour import HANDLERS, RULES
from bill_mock.document import bundled
from bill_mock.errors import business, not_modelled
from docs.tools.mock_rules import findings, guesses

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "mock-coverage.md"


def test_the_page_is_what_its_tool_writes() -> None:
    """All of it is read from the code; `make generate` writes it again."""
    command = [sys.executable, "-m", "docs.tools.mock_coverage", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_operation_has_a_row() -> None:
    """And says who answers it."""
    rows = {
        line.split("`")[1]: line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")
    }
    assert rows.keys() == bundled().operations.keys()
    assert [key for key, line in rows.items() if "by hand" not in line and "| generic" not in line] == []
    assert [key for key, line in rows.items() if ("by hand" in line) is not (key in HANDLERS)] == []


def test_refusals_are_found_where_they_are_called() -> None:
    """In the function, in those it calls, behind partials, and in methods of the objects it uses."""
    paying = findings([HANDLERS["createPayment"]]).refused
    assert any(one.startswith("422 `BDC_1159`") for one in paying)
    assert any(one.startswith("422 `BDC_1171`") for one in findings([RULES["bills"].derive]).refused)
    assert any(one.startswith("404 `BDC_1205`") for one in findings([HANDLERS["getAttachment"]]).refused)
    wrapped = findings([partial(HANDLERS["createPayment"])]).refused
    assert wrapped == paying


def test_what_is_outside_of_the_behaviour_is_left_out() -> None:
    """The core refuses for all alike; that stands at the head of the page."""
    assert findings([business, not_modelled, None]) == ([], [])


def test_guesses_are_whole_sentences(tmp_path: Path) -> None:
    """Of docstrings and comments, over the ends of lines."""
    file = tmp_path / "module.py"
    file.write_text(
        '"""What it is. How long it lasts\nis not documented.\n\nMore."""\n\nx = 1  # a number\n'
        "# It is kept for an hour,\n# which is a guess. It is known\n# that it ends.\n",
        encoding="utf-8",
    )
    assert guesses(file) == ["How long it lasts is not documented.", "It is kept for an hour, which is a guess."]
