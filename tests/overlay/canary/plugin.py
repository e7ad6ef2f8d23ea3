"""Watches a whole run of tests for secrets: ``pytest -p tests.overlay.canary.plugin tests/overlay``.

A test fails where a secret that it used shows in a log, a trace, a hook, an error, a pickle, a repr, a file, a table of
a store, or in what was printed.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.overlay.canary.learning import Learned
from tests.overlay.canary.places import texts_of_files, values_of_stores
from tests.overlay.canary.sinks import Sinks

_learned = Learned()
_sinks = Sinks()
_patch = pytest.MonkeyPatch()
SHOWN = 4
"""Characters of a secret that a failure shows."""


def pytest_configure() -> None:
    """Learn and listen before the first test file is loaded."""
    _learned.install(_patch)
    _sinks.install(_patch)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what says that nothing is told where nobody asks: here somebody always does."""
    silent = [item for item in items if item.get_closest_marker("untold")]
    config.hook.pytest_deselected(items=silent)
    items[:] = [item for item in items if item not in silent]
    _learned.keep()  # what test files have made by now is used by all of their tests


def pytest_unconfigure() -> None:
    """Leave everything as it was."""
    _patch.undo()


@pytest.fixture(autouse=True)
def _canary(tmp_path: Path) -> Iterator[None]:
    """Look everywhere when the test and its other fixtures are done."""
    _learned.begin()
    _sinks.begin()
    yield
    problems = [f"{each!r} is too short to be looked for" for each in _learned.too_short]
    problems += [f"a secret shows in {where}: {secret[:SHOWN]}..." for where, secret in set(_leaks(tmp_path))]
    if problems:
        pytest.fail("\n".join(sorted(problems)), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Look at what was printed."""
    report = yield
    printed = "\n".join(text for _, text in report.sections)
    if (
        call.when == "teardown"
        and report.passed
        and any(each in printed for each in _learned.credentials | _learned.sessions)
    ):
        report.outcome = "failed"
        report.longrepr = "a secret shows in what was printed"
    return report


def _leaks(folder: Path) -> Iterator[tuple[str, str]]:
    credentials, sessions = _learned.credentials, _learned.sessions
    for places, secrets in (
        (_sinks.shown(), credentials | sessions),
        (texts_of_files(folder), credentials),
        (values_of_stores(_learned.stores), credentials | sessions),
    ):
        for where, text in places:
            yield from ((where, secret) for secret in secrets if secret in text)
