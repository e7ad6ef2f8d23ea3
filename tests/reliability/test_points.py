from __future__ import annotations

import ast
from pathlib import Path

import bill_client
from bill_client.intents.points import POINTS
from tests.reliability.catalog import ALL_POINTS, CRASHES, INTERRUPTIONS


def _named() -> set[str]:
    """Every name that a call of ``point`` in the client gives."""
    folder = Path(bill_client.__file__).parent
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_point(node.func)]
    unread = [ast.unparse(call) for call in calls if not (call.args and isinstance(call.args[0], ast.Constant))]
    assert unread == [], "a point must be named where it is passed, or no test can know of it"
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def _is_point(function: ast.expr) -> bool:
    return ast.unparse(function).rpartition(".")[2] == "point"


def test_every_step_of_the_durable_path_is_a_named_point() -> None:
    """A new step is in the list, and what is in the list is a step: neither can be forgotten."""
    assert _named() == set(POINTS)


def test_a_process_is_killed_and_asked_to_end_at_every_point() -> None:
    """The matrix is made from the list, so a new point is in it."""
    assert {trouble.stop.point for trouble in CRASHES.values() if trouble.stop} == set(ALL_POINTS) >= set(POINTS)
    assert len(INTERRUPTIONS) == 3 * len(ALL_POINTS)
