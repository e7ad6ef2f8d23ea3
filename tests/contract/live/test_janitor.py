"""Runs that ended without cleaning up are cleaned up after."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bill_mock.server import running
from tests.contract.live.guard import Guard
from tests.contract.live.janitor import OLD
from tests.contract.live.journal import Journal, journals
from tests.contract.live.session import LeftError
from tests.contract.live.support import Sandbox, environment
from tests.contract.live.tags import new_tag

ROOT = Path(__file__).parents[3]


def abandoned(sandbox: Sandbox, kinds: int = 1) -> None:
    """What a run leaves that is killed: objects, and its journal."""
    place = sandbox.place
    journal = Journal.begin(place.folder, new_tag(place.now()), place.url, place.organization)
    guard = Guard(place.target, place.description, journal, place.now)
    vendor = sandbox.vendor(guard)["id"]
    if kinds > 1:
        sandbox.bill(guard, vendor)
    journal._stream.close()


def test_a_run_that_was_killed_is_cleaned_up_after(sandbox: Sandbox) -> None:
    """A real process, killed between the effect of a creation and its answer; the next start finds all three."""
    with running(sandbox.mock) as url:
        command = [sys.executable, "-m", "tests.contract.live.dying", url, str(sandbox.folder)]
        environ = {**os.environ, **environment(sandbox.company), "NO_PROXY": "*"}
        died = subprocess.run(command, cwd=ROOT, env=environ, timeout=60, check=False, capture_output=True)
    assert died.returncode == -9, died.stderr
    assert (len(sandbox.living("vendors")), len(sandbox.living("bills"))) == (4, 1)
    sandbox.place.clean()
    assert (len(sandbox.living("vendors")), len(sandbox.living("bills"))) == (2, 0)
    assert sandbox.called()[-3:] == ["archiveVendor", "archiveBill", "archiveVendor"]
    assert list(journals(sandbox.folder)) == []


def test_the_next_run_cleans_up_first(sandbox: Sandbox) -> None:
    """Before it makes anything itself."""
    abandoned(sandbox, 2)
    with sandbox.place.undoing():
        assert (len(sandbox.living("vendors")), sandbox.living("bills")) == (2, [])


@pytest.mark.parametrize("other", ["url", "organization"])
def test_journals_of_other_places_are_left_alone(sandbox: Sandbox, other: str) -> None:
    """An id means something else there."""
    abandoned(sandbox)
    begun = len(sandbox.mock.log.shown())
    place = sandbox.place
    if other == "url":
        place = replace(place, url="https://elsewhere.example")
    else:
        credentials = {**sandbox.identity.credentials, "organizationId": "00801OTHER"}
        place = replace(place, identity=replace(sandbox.identity, credentials=credentials))
    with place.undoing():
        assert len(sandbox.mock.log.shown()) == begun
    assert len(list(journals(sandbox.folder))) == 1


def test_a_run_that_is_under_way_is_left_alone(sandbox: Sandbox) -> None:
    """Its journal is held by its process."""
    with sandbox.place.undoing() as guard:
        sandbox.vendor(guard)
        with sandbox.place.undoing():
            assert len(sandbox.living("vendors")) == 3
        assert len(sandbox.living("vendors")) == 3


def test_a_file_that_is_no_journal_stops_the_run(sandbox: Sandbox) -> None:
    """It may be one that was damaged, so somebody has to look."""
    sandbox.folder.mkdir()
    (sandbox.folder / "CTx.jsonl").write_text("{", encoding="utf-8")
    (sandbox.folder / "CTy.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(LeftError, match=r"CTy\.jsonl is no journal"):
        sandbox.place.clean()


def test_what_old_runs_have_named_goes_without_a_journal(sandbox: Sandbox) -> None:
    """As when the disk with the journals is lost; what is young may belong to a run elsewhere."""
    abandoned(sandbox, 2)
    for file in journals(sandbox.folder):
        file.unlink()
    sandbox.place.clean()
    assert (len(sandbox.living("vendors")), len(sandbox.living("bills"))) == (3, 1)
    sandbox.moment += OLD + timedelta(seconds=1)
    sandbox.place.clean()
    assert (len(sandbox.living("vendors")), len(sandbox.living("bills"))) == (2, 0)


def test_what_cannot_be_swept_is_told(sandbox: Sandbox) -> None:
    """A list that fails, and an object that stays."""
    abandoned(sandbox)
    for file in journals(sandbox.folder):
        file.unlink()
    sandbox.moment += OLD + timedelta(minutes=1)
    sandbox.mock.control.faults("archiveVendor", "before_commit", status=500)
    sandbox.mock.control.faults("listBills", "before_commit", status=500)
    with pytest.raises(LeftError, match="listBills was answered with 500") as caught:
        sandbox.place.clean()
    assert "createVendor" in str(caught.value)
    assert str(caught.value).startswith("2 left")


def test_swept_is_what_is_named_alone(sandbox: Sandbox) -> None:
    """Whatever the age of the rest."""
    before = sandbox.living("vendors")
    sandbox.moment += timedelta(days=300)
    sandbox.place.clean()
    assert sandbox.living("vendors") == before
