"""The fixtures that come with the package, in a project of somebody else."""

from __future__ import annotations

import statistics
import subprocess
import sys
import textwrap
import time
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bill_mock import Company

ROOT = Path(__file__).parents[2]


def run(folder: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run pytest on a file."""
    (folder / "test_theirs.py").write_text(textwrap.dedent(text), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=60)


def test_plugin_is_registered() -> None:
    """As an entry point, so that installing the package is all there is to do."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["entry-points"]["pytest11"]
    installed = {one.name: one.value for one in entry_points(group="pytest11")}
    assert declared.items() <= installed.items(), "install the package again: `make` does when pyproject.toml changes"


def test_fixtures(tmp_path: Path) -> None:
    """Signing in, paying and asking what happened, in the process and over a port."""
    done = run(
        tmp_path,
        """
        import datetime, httpx, pytest
        from bill_client import AsyncBillClient, BillClient, OrganizationLogin, PartnerLogin, SpendToken, models


        def test_clients(bill_mock):
            with BillClient(OrganizationLogin(**bill_mock.trusted_login), transport=bill_mock.transport) as client:
                assert len(client.vendors.list().results) == 2
            with BillClient(OrganizationLogin(**bill_mock.approver_login), transport=bill_mock.transport) as client:
                assert len(client.vendors.list().results) == 2
            with BillClient(SpendToken(bill_mock.spend_token), transport=bill_mock.transport) as client:
                assert client.spend.users.get_current().email
            with BillClient(PartnerLogin(**bill_mock.partner_login), transport=bill_mock.transport) as client:
                assert len(client.partner.list_organizations().results) == 1
            assert [one["status"] for one in bill_mock.requests("listVendors")] == [200, 200]


        def test_asyncio(bill_mock):
            import asyncio

            async def call():
                login = OrganizationLogin(**bill_mock.login)
                async with AsyncBillClient(login, transport=bill_mock.async_transport) as client:
                    return await client.vendors.list()

            assert len(asyncio.run(call()).results) == 2


        def test_worlds_are_apart(bill_mock):
            assert bill_mock.requests() == []
            assert bill_mock.clock.now() == datetime.datetime(2026, 11, 16, 15, tzinfo=datetime.UTC)
            bill_mock.advance(datetime.timedelta(days=1))
            assert bill_mock.clock.now().day == 17


        def test_faults_and_texts(bill_mock):
            bill_mock.fault("getHealthCheck", "no_answer")
            with httpx.Client(base_url="https://gateway.stage.bill.com", transport=bill_mock.transport) as client:
                with pytest.raises(httpx.RemoteProtocolError):
                    client.get("/connect/v3/health")
            assert bill_mock.objects("payments") == []
            with pytest.raises(LookupError):
                bill_mock.code()


        def test_port(bill_mock, bill_mock_url):
            assert httpx.get(f"{bill_mock_url}/connect/v3/health").status_code == 200
            assert bill_mock.requests("getHealthCheck")


        class TestOptions:
            @pytest.fixture
            def bill_mock_options(self):
                return {"seed": 7}

            def test_seed(self, bill_mock):
                assert bill_mock.mock.world.ids.new() != ""
        """,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout


def test_project_that_does_not_use_the_mock(tmp_path: Path) -> None:
    """The plugin is loaded with every run of pytest: it must not bring the mock, or what only the mock needs."""
    done = run(
        tmp_path,
        """
        import sys


        def test_nothing_is_loaded():
            assert {"bill_mock.core", "jsonschema_rs", "uvicorn", "bill_client"}.isdisjoint(sys.modules)
        """,
        "-p",
        "no:schemathesis",
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_missing_extra_is_named(tmp_path: Path) -> None:
    """Without the extra, whoever asks for the fixture is told what to install."""
    done = run(
        tmp_path,
        """
        import sys

        sys.modules["jsonschema_rs"] = None


        def test_mock(bill_mock):
            pass
        """,
        "-p",
        "no:schemathesis",
    )
    assert done.returncode == 1
    assert "pip install 'bill-client[mock]'" in done.stdout


@pytest.mark.parametrize("_", range(3))
def test_fixture_in_this_process(bill_mock: Company, _: int) -> None:
    """It is the same here as anywhere."""
    assert bill_mock.control.objects("vendors")["results"]


def test_fresh_world_is_made_in_milliseconds() -> None:
    """Under 5 ms, which a busy machine is granted five of; `make bench` holds the figure itself."""
    from bill_mock import Company, MockBill

    Company(MockBill())
    times = []
    for _ in range(21):
        begun = time.perf_counter()
        Company(MockBill())
        times.append(time.perf_counter() - begun)
    assert statistics.median(times) < 0.025
