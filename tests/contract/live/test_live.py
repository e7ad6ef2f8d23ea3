"""The whole command in its write mode, against a mock that poses as the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bill_mock.server import running
from tests.contract.__main__ import main
from tests.contract.live.journal import journals
from tests.contract.live.support import STAGE, Loopback, Sandbox, environment
from tests.contract.lock import ALLOWED, STAGE_HOST

OPERATIONS = (
    "createVendor,getVendor,createBill,listBills,createCustomer,updateCustomer,createVendorCredit,"
    "createVendorAttachment,createPayment,sendInvoice,listPaymentTerms,listClassificationChartOfAccounts,"
    "createClassificationJob,createClassificationDepartment,createClassificationAccountingClass,"
    "createClassificationLocation,createClassificationEmployee,createClassificationItem"
)
QUICK = ("--phases", "examples", "--max-examples", "1", "--rate", "100/s", "--operations", OPERATIONS)


@dataclass
class Run:
    """What a run needs."""

    sandbox: Sandbox
    network: Loopback

    def main(self, *arguments: str) -> int:
        """The command."""
        fixed = ["--url", STAGE, "--journal", str(self.sandbox.folder)]
        return main([*fixed, *arguments], transport=self.network)


@pytest.fixture
def run(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """The mock behind the address of the sandbox, its organization on the list."""
    for name, value in environment(sandbox.company).items():
        monkeypatch.setenv(name, value)
    with running(sandbox.mock) as url:
        network = Loopback(url)
        yield Run(sandbox, network)
        network.close()


def rows(sandbox: Sandbox) -> list[dict[str, object]]:
    """Everything that an organization sees, as it is."""
    kinds = ("vendors", "customers", "bills", "vendor-credits", "attachments")
    known = sandbox.mock.control.objects()["types"]
    return [row for kind in kinds if kind in known for row in sandbox.mock.control.objects(kind)["results"]]


def test_a_run_leaves_nothing_behind(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """Objects were made, changed and taken back; what was there before is unchanged, and no money was touched."""
    before = rows(run.sandbox)
    assert run.main("--mode", "write", *QUICK) == 0
    output = capsys.readouterr().out
    assert "0 unexplained failures" in output
    after = rows(run.sandbox)
    assert [row for row in after if not row.get("archived")] == before
    assert len(after) > len(before) + 5
    called = set(run.sandbox.called())
    assert {"createVendor", "updateCustomer", "createBill", "createVendorCredit", "createVendorAttachment"} <= called
    assert {"archiveVendor", "archiveBill", "deleteAttachment", "archiveVendorCredit"} <= called
    assert not called & {"createPayment", "sendInvoice"}
    assert run.sandbox.mock.control.objects("payments")["results"] == []
    assert run.network.hosts == {STAGE_HOST}
    assert list(journals(run.sandbox.folder)) == []


def test_it_stays_off_unless_it_is_asked_for(run: Run) -> None:
    """The mode is `safe` when none is named: nothing is made and no journal begun."""
    assert run.main(*QUICK) == 0
    assert set(run.sandbox.called()) == {"login", "partnerLogin"}
    assert not run.sandbox.folder.exists()


def test_an_organization_that_is_not_listed_is_not_touched(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is sent at all, not even a sign-in."""
    monkeypatch.setenv(ALLOWED, "00801OTHER")
    begun = len(run.sandbox.mock.log.shown())
    assert run.main("--mode", "write", *QUICK) == 2
    assert len(run.sandbox.mock.log.shown()) == begun
    assert run.network.hosts == set()


def test_what_cannot_be_taken_back_is_told_and_cleaned_up_later(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """The run fails though every request was answered as described; `--mode clean` does the rest."""
    run.sandbox.mock.control.faults("archiveCustomer", "before_commit", status=503, times=1)
    assert run.main("--mode", "write", "--operations", "createCustomer,listPaymentTerms", "--phases", "examples") == 1
    assert "createCustomer" in capsys.readouterr().err
    assert len(run.sandbox.living("customers")) == 2
    assert run.main("--mode", "clean") == 0
    assert len(run.sandbox.living("customers")) == 1
    assert list(journals(run.sandbox.folder)) == []
