"""The picture of the states of an intent is drawn from the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bill_client.intents.states import LEGAL, State
from docs.tools import state_diagram

ROOT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}"


def test_the_picture_is_what_its_tool_draws() -> None:
    """`make generate` draws it again."""
    command = [sys.executable, "-m", "docs.tools.state_diagram", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_state_has_a_box_and_every_legal_move_a_line_with_words() -> None:
    """And nothing else has."""
    drawing = ElementTree.fromstring(state_diagram.picture())
    texts = ["".join(each.itertext()) for each in drawing.iter(f"{SVG}text")]
    moves = [(begin, end) for begin in State for end in LEGAL[begin]]
    assert [state for state in State if state.value not in texts] == []
    assert [move for move in moves if not any(text.startswith(f"{move[0]} to {move[1]}: ") for text in texts)] == []
    lines = [each for each in drawing.iter(f"{SVG}path") if "marker-end" in each.attrib]
    assert len(lines) == len(moves) == len(state_diagram._MOVES)


def test_a_move_without_words_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that nobody forgets to describe a new one."""
    monkeypatch.setattr(state_diagram, "LEGAL", {**LEGAL, State.REJECTED: frozenset((State.CONFIRMED,))})
    with pytest.raises(KeyError):
        state_diagram.picture()
