"""The watch of `make canary` itself: it finds what is planted, and nothing where nothing is."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BEFORE = """
import logging
import httpx
from opentelemetry import trace
from bill_client import BillClient, BillError, OrganizationLogin, SpendToken, StateStore
from bill_client.observe import RequestDetails

SECRET = "canary-token-1"
TOKEN = SpendToken(SECRET)
LOGGER = logging.getLogger("any")
KEPT = []


def client(answer):
    login = OrganizationLogin("name", "pass-word-1", "008", "dev-key-1")
    return BillClient(TOKEN, login, transport=httpx.MockTransport(lambda _: httpx.Response(200, json=answer)))


def change(folder, text):
    with StateStore(f"sqlite:///{folder}/state.db") as store:
        store.change("calls", "key", lambda _: (text, None))
"""
LEAKS = {
    "a log": "LOGGER.debug('token %s', SECRET)",
    "a log, in base64": "LOGGER.debug('Y2FuYXJ5LXRva2VuLTE=')",
    "a log, of an error": """try:
        raise ValueError(SECRET)
    except ValueError:
        LOGGER.exception('no')""",
    "a log, of a session": """with client({'sessionId': 'canary-session-2'}) as one:
        one.bills.list()
    LOGGER.debug('canary-session-2')""",
    "BillError": "BillError(f'refused: {SECRET}')",
    "BillError, by what led to it": """try:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise BillError('refused') from error
    except BillError:
        pass""",
    "the pickle of BillError": "BillError('refused', hint=SECRET)",
    "a trace": "trace.get_tracer('any').start_span(f'GET /{SECRET}').end()",
    "what hooks are told": """with client({}) as one:
        one._layers.wire._watching._watches[-1](RequestDetails(
            operation='any', method='GET', template=SECRET, host='', port=0, scheme='https'))""",
    "the repr of Shown": """Shown = type('Shown', (), {'__module__': 'bill_client.any', '__repr__': lambda _: SECRET})
    KEPT.append(Shown())""",
    "the file any.txt": "(tmp_path / 'any.txt').write_text(SECRET)",
    "the file state.db": "change(tmp_path, SECRET)",
    "the table bill_counters": "change(tmp_path, SECRET)",
    "what was printed": "print(SECRET)",
}
"""Place, and what shows a secret there."""
FINE = {
    "nothing": "assert TOKEN.token == SECRET",
    "a session in its column": """with StateStore(f'sqlite:///{tmp_path}/state.db') as store:
        one = OrganizationLogin('name', 'pass-word-1', '008', 'dev-key-1')
        answer = httpx.Response(200, json={'sessionId': 'canary-session-2'})
        with BillClient(one, store=store, transport=httpx.MockTransport(lambda _: answer)) as one:
            one.bills.list()""",
}
_SAID = re.compile(r"^_+ ERROR at teardown of test_(\d+) _+\n(.*?)\n(?=[_=-])", re.DOTALL | re.MULTILINE)
SHORT = {"a short token": "SpendToken('token')"}


def _watched(folder: Path, bodies: Mapping[str, str]) -> Mapping[str, str]:
    """What the watch says of tests with these bodies, by their names; nothing where it says nothing."""
    tests = [f"def test_{number}(tmp_path):\n    {body}\n" for number, body in enumerate(bodies.values())]
    (folder / "test_leaks.py").write_text("\n\n".join((BEFORE, *tests)), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.overlay.canary.plugin", "-p", "no:cacheprovider", "-v"]
    where = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "--basetemp", str(folder / "temp")]
    done = subprocess.run(
        [*command, *where, str(folder)], capture_output=True, text=True, check=False, cwd=ROOT, timeout=120
    )
    assert f"{len(bodies)} passed" in done.stdout, done.stdout + done.stderr
    said = dict(
        re.findall(r"^_+ ERROR at teardown of test_(\d+) _+\n(.*?)\n(?=[_=-])", done.stdout, re.DOTALL | re.MULTILINE)
    )
    assert "canary-token-1" not in "".join(said.values())
    return {name: said.get(str(number), "") for number, name in enumerate(bodies)}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What the watch says of everything here."""
    return _watched(tmp_path_factory.mktemp("leaks"), {**LEAKS, **FINE, **SHORT})


@pytest.mark.parametrize("place", LEAKS)
def test_a_secret_is_found_wherever_it_shows(said: Mapping[str, str], place: str) -> None:
    """The place is named, and of the secret no more than its beginning is."""
    assert f"a secret shows in {place.partition(',')[0]}" in said[place]


@pytest.mark.parametrize("name", FINE)
def test_nothing_is_found_where_nothing_shows(said: Mapping[str, str], name: str) -> None:
    """A session may be in the store, which is for it."""
    assert said[name] == ""


def test_a_secret_that_would_be_found_by_chance_is_refused(said: Mapping[str, str]) -> None:
    """Tests have to use secrets that can be told from ordinary words."""
    assert said["a short token"] == "'token' is too short to be looked for"
