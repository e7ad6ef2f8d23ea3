from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bill_client import BillClient
from bill_mock.transport import MockTransport
from tests.overlay.support import Company
from tests.overlay.test_docs_files import examples


def test_the_examples_of_sharing_run(
    company: Company, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each by itself, in few lines; where there is a store nobody signs out."""

    def on_mock(*credentials: Any, **options: Any) -> BillClient:
        return BillClient(*credentials, transport=MockTransport(company.mock), testing=True, **options)

    monkeypatch.setattr("bill_client.BillClient", on_mock)
    monkeypatch.chdir(tmp_path)
    programs = examples("sharing.md")
    for program in programs:
        exec(program, {"login": company.login})
        assert program.count("\n") <= 10
    assert len(programs) == 3
    assert capsys.readouterr().out == "2 vendors\n"
    assert company.calls().count("logout") == 2
    assert (tmp_path / "state.db").exists()
