"""What may be called: only reads in the safe mode, nothing that moves money or cannot be undone in the write mode."""

from __future__ import annotations

from pathlib import Path

import pytest

from bill_mock import MockBill, Request
from bill_mock.server import running
from tests.contract.__main__ import main, operations_for
from tests.contract.identity import sign_in
from tests.contract.lock import ALLOWED
from tests.contract.run import Job
from tests.contract.stage import Stage
from tests.contract.suite import described, unlimited_mock
from tests.contract.target import EVERYTHING, READ, REVERSIBLE, Fence


@pytest.fixture
def mock() -> MockBill:
    """A mock with its clock at a Monday."""
    return unlimited_mock()


def test_the_safe_mode_sends_reads_only(mock: MockBill, tmp_path: Path) -> None:
    """The log of the mock shows nothing but operations that read, and none that took effect."""
    identity = sign_in(mock.handle, mock.control.seed("small-company"))
    mock.log = type(mock.log)()
    fence = Fence(mock.handle, mock.description, READ)
    selected = operations_for(mock.description, READ, live=False) & set(mock.handlers) & described(mock)
    stage = Stage(fence, identity, selected, mock.clock.now().date())
    stage.prepare(creates=False)
    with running(fence) as url:
        job = Job(stage, url, selected, tmp_path / "run")
        result = job.finish(job.start(("examples", "coverage"), "--mode", "positive"), 120)
    assert result.cases > len(selected)
    called = {row["operation"] for row in mock.log.shown()}
    assert {mock.description.operations[name].effect for name in called if name} == {"read"}
    assert not any(row["tookEffect"] for row in mock.log.shown())
    assert fence.blocked == ["GET unknown path"], "all but the probe that Schemathesis itself sends"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/connect/v3/payments"),
        ("DELETE", "/connect/v3/spend/users/1"),
        ("PUT", "/nowhere"),
        ("GET", "/_mock/sms"),
    ],
)
def test_the_fence_holds_what_is_not_a_read(mock: MockBill, method: str, path: str) -> None:
    """Whatever generates requests, the fence answers 403 and the target hears nothing."""
    fence = Fence(mock.handle, mock.description, READ)
    assert fence.handle(Request(method, path)).status == 403
    assert len(fence.blocked) == 1
    assert mock.log.shown() == []


def test_the_write_mode_leaves_out_money_people_and_what_is_final(mock: MockBill) -> None:
    """Payments, e-mails, texts and final deletes are not called."""
    chosen = operations_for(mock.description, REVERSIBLE, live=True)
    assert {"createVendor", "updateBill", "listBills"} <= chosen
    assert not chosen & {"createPayment", "sendInvoice", "generateChallenge", "deleteUser", "login", "logout"}
    assert not chosen & {
        "updateOrganization",
        "updateBankAccount",
        "updateBudget",
        "sendTestEvent",
        "createSubscription",
    }
    assert {"archiveVendor", "updateCustomerContact", "bulkArchiveClassificationJob"} <= chosen


def test_all_operations_are_open_on_a_mock_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--mode all` is refused for the sandbox before anything is sent."""
    monkeypatch.setenv(ALLOWED, "00801MINE")
    assert main(["--url", "https://gateway.stage.bill.com", "--mode", "all"]) == 2
    assert "--mode safe or --mode write" in capsys.readouterr().err
    assert REVERSIBLE < EVERYTHING


def test_the_sandbox_needs_its_variables(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without credentials the command says which variable is missing."""
    monkeypatch.delenv("BILL_USERNAME", raising=False)
    assert main(["--url", "https://gateway.stage.bill.com"]) == 2
    assert "BILL_USERNAME" in capsys.readouterr().err
