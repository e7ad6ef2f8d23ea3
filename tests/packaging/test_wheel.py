"""The wheel, installed into an empty environment, with the sources out of reach."""

from __future__ import annotations

import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
from bill_api.models import VendorCreate
from bill_client import BillClient, OrganizationLogin
from bill_mock import MockBill
from bill_mock.transport import MockTransport

mock = MockBill()
seed = mock.control.seed("small-company")
login = OrganizationLogin(
    username=seed["username"],
    password=seed["password"],
    organization_id=seed["organizationId"],
    dev_key=seed["devKey"],
)
with BillClient(login, transport=MockTransport(mock)) as client:
    for vendor in client.vendors.list(max_=10).results:
        print(vendor.name)
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Output of a command that must succeed."""
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the working tree."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_three_packages_with_their_data_and_nothing_else(wheel: Path) -> None:
    """Packages, the bundled description, type markers and the licence; no tests, no generator."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"bill_api", "bill_client", "bill_mock"}
    for wanted in (
        "bill_api/openapi.json",
        "bill_api/py.typed",
        "bill_api/raw.pyi",
        "bill_client/py.typed",
        "bill_mock/py.typed",
    ):
        assert wanted in names
    assert "bill_client/errors.md" in names  # what error.docs leads to
    for wanted in ("static/htmx.min.js", "static/htmx.LICENSE", "static/page.css", "templates/layout.html"):
        assert f"bill_mock/page/{wanted}" in names
    assert any(name.endswith("/LICENSE") for name in names)


def test_the_installed_wheel_lists_vendors_of_the_mock(wheel: Path, tmp_path: Path) -> None:
    """A stranger installs the wheel with the mock extra into an empty environment and runs a program."""
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    pins = re.findall(r"^([\w.-]+==[\w.]+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    (tmp_path / "pins.txt").write_text("\n".join(pins), encoding="utf-8")
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "-c", tmp_path / "pins.txt", f"{wheel}[mock]", cwd=tmp_path)
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    assert run(python, "-I", "-W", "error", "program.py", cwd=tmp_path).strip()
    located = run(python, "-I", "-c", "import bill_client; print(bill_client.__file__)", cwd=tmp_path)
    assert str(tmp_path) in located
    docs = run(python, "-I", "-c", "import bill_client; print(bill_client.NotFound().docs)", cwd=tmp_path).strip()
    page, _, anchor = docs.partition("#")
    assert (page, anchor) == (Path(located.strip()).with_name("errors.md").as_uri(), "notfound")
    assert urlopen(page).read() == (ROOT / "docs" / "errors.md").read_bytes()
