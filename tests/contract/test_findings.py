"""The suite itself: defects are found, and the allow-list explains only what it says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bill_mock import MockBill, Request, Response
from bill_mock.codec import decode, encode
from bill_mock.server import running
from tests.contract.allowed import Finding, load
from tests.contract.identity import sign_in
from tests.contract.run import Job, Result
from tests.contract.stage import Stage
from tests.contract.suite import unlimited_mock
from tests.contract.target import Answering, Fence

VENDORS = ("createVendor", "getVendor", "updateVendor", "archiveVendor")


def found(broken: Answering, mock: MockBill, folder: Path) -> Result:
    """What Schemathesis finds in a mock that is broken after it was prepared."""
    fence = Fence(mock.handle, mock.description)
    identity = sign_in(mock.handle, mock.control.seed("small-company"))
    stage = Stage(fence, identity, (*VENDORS, "listPaymentTerms"), mock.clock.now().date())
    stage.prepare(creates=True)
    fence.target = broken
    with running(fence) as url:
        job = Job(stage, url, VENDORS, folder)
        return job.finish(job.start(("examples", "coverage")), 120)


@pytest.fixture
def mock() -> MockBill:
    """A mock with its clock at a Monday."""
    return unlimited_mock()


def test_an_answer_of_another_shape_is_found(mock: MockBill, tmp_path: Path) -> None:
    """A vendor whose name comes as a number violates the schema of the answer."""

    def broken(request: Request) -> Response:
        response = mock.handle(request)
        if request.method != "GET" or response.status != 200:
            return response
        body = decode(response.body)
        assert isinstance(body, dict)
        return Response(200, response.headers, encode({**body, "name": 7}))

    result = found(broken, mock, tmp_path)
    assert {(one["operation"], one["failure"]) for one in result.unexplained} == {("getVendor", "ST108")}


def test_missing_authentication_is_found(mock: MockBill, tmp_path: Path) -> None:
    """A read that answers without a session is reported."""
    seen: dict[str, str] = {}

    def broken(request: Request) -> Response:
        if not seen:
            seen.update({name: request.headers[name] for name in ("sessionid", "devkey")})
        open_door = request.method == "GET" and "/vendors/" in request.path
        return mock.handle(Request("GET", request.path, request.query, seen) if open_door else request)

    result = found(broken, mock, tmp_path)
    assert ("getVendor", "ST401") in {(one["operation"], one["failure"]) for one in result.unexplained}


def test_an_error_of_the_server_is_found(mock: MockBill, tmp_path: Path) -> None:
    """500 is never accepted."""

    def broken(request: Request) -> Response:
        return (
            Response(500, (("content-type", "application/json"),), b"[]")
            if request.method == "PATCH"
            else mock.handle(request)
        )

    result = found(broken, mock, tmp_path)
    assert ("updateVendor", "ST101") in {(one["operation"], one["failure"]) for one in result.unexplained}


def test_a_sound_mock_has_no_finding_and_no_secret_is_written_down(mock: MockBill, tmp_path: Path) -> None:
    """Credentials stand in the file that is handed over, which only its owner can read, and nowhere else."""
    result = found(mock.handle, mock, tmp_path)
    assert result.unexplained == []
    assert result.status == 0
    assert (tmp_path / "stage.json").stat().st_mode & 0o077 == 0
    secrets = [session.id for session in mock.world.sessions.values()]
    for file in ("output.txt", "report.json", "openapi.json", "findings.jsonl"):
        written = (tmp_path / file).read_text(encoding="utf-8") if (tmp_path / file).exists() else ""
        assert not any(secret in written for secret in secrets), file


def test_every_entry_has_a_reason_and_explains_only_its_own_kind() -> None:
    """An unknown failure, status or code is never explained."""
    allowed = load()
    assert len({entry.name for entry in allowed.entries}) == len(allowed.entries)
    assert all(len(entry.reason.split()) > 3 and entry.source for entry in allowed.entries)
    assert allowed.entry_for(Finding("createBill", "ST101", 500, ("BDC_1001 The mock failed.",))) is None
    assert allowed.entry_for(Finding("createBill", "ST202", 422, ("something",))) is None
    assert (
        allowed.entry_for(Finding("createBill", "ST202", 422, ("BDC_1119 Invalid value for field vendorId.",))) is None
    )
    overpaid = Finding("createBill", "ST202", 422, ("BDC_1159 Cannot overpay a bill.",))
    assert allowed.entry_for(overpaid) == "bill-rules"
    assert allowed.entry_for(replace(overpaid, operation="createVendor")) is None
    assert allowed.entry_for(replace(overpaid, status=400)) is None
    assert allowed.entry_for(replace(overpaid, codes=(*overpaid.codes, "BDC_1205 None."))) is None


def test_entries_name_operations_in_full() -> None:
    """None holds for all operations, nor for some that are gone; where there are codes, there are patterns of them."""
    operations = MockBill().description.operations
    for entry in load().entries:
        assert entry.operations <= set(operations), entry.name
        assert len(entry.operations) < 40, entry.name
        assert entry.failure != "ST202" or entry.codes.pattern, entry.name


@pytest.mark.parametrize("missing", ["reason", "source"])
def test_an_entry_without_a_reason_or_a_source_is_refused(tmp_path: Path, missing: str) -> None:
    """Nothing is accepted silently."""
    file = tmp_path / "allowed.toml"
    fields = {"failure": "ST202", "reason": "because", "source": "here", missing: ""}
    lines = [f'{name} = "{value}"' for name, value in fields.items()]
    file.write_text("\n".join(["[some]", *lines, 'operations = ["createBill"]', ""]), encoding="utf-8")
    with pytest.raises(ValueError, match=f"some has no {missing}"):
        load(file)


def test_an_entry_that_explains_nothing_is_reported() -> None:
    """Names of entries that were not used come back."""
    allowed = load()
    names = [entry.name for entry in allowed.entries]
    assert allowed.unneeded(names[1:]) == names[:1]
