from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import bill_client

SOURCES = sorted(Path(bill_client.__file__).parent.rglob("*.py"))
FLOORS = {
    "errors": 1,
    "pace": 1,
    "steps": 1,
    "store": 1,
    "waits": 1,
    "certificates": 1,
    "tls": 1,
    "credentials": 1,
    "vault": 1,
    "shapes": 1,
    "refusals": 1,
    "observe": 1,
    "telemetry": 1,
    "parts": 1,
    "contents": 1,
    "links": 2,
    "streams": 2,
    "watched": 2,
    "jobs": 3,
    "transfer": 3,
    "downloads": 3,
    "uploads": 3,
    "documents": 3,
    "asking": 2,
    "attachments": 3,
    "config": 2,
    "environment": 2,
    "profiles": 2,
    "answers": 2,
    "approvals": 2,
    "faults": 2,
    "send": 2,
    "outcome": 2,
    "failures": 2,
    "policy": 2,
    "retry": 2,
    "options": 3,
    "money": 4,
    "raw": 3,
    "paging": 3,
    "walk": 2,
    "fields": 1,
    "session": 2,
    "limits": 2,
    "coordination": 3,
    "intents": 3,
    "layers": 3,
    "surface": 3,
    "calls": 3,
    "client": 4,
}


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    """`import bill_client` costs next to nothing."""
    loaded = _loaded_by("import bill_client")
    assert not loaded & {"httpx", "ssl", "asyncio", "attrs", "msgspec", "bill_api"}


def test_the_client_loads_neither_http_nor_models() -> None:
    """httpx, ssl and models come with the first call."""
    loaded = _loaded_by("from bill_client import BillClient, OrganizationLogin, BillError; BillClient()")
    assert not loaded & {"httpx", "ssl", "asyncio", "bill_api.models", "bill_api.operations"}


def test_every_public_name_is_there_and_sorted() -> None:
    """`__all__` is complete, sorted as ruff sorts it, and every name resolves."""
    for name in bill_client.__all__:
        assert getattr(bill_client, name) is not None or name == "UNSET"
    assert set(bill_client.__all__) <= set(dir(bill_client))
    assert list(bill_client.__all__) == sorted(bill_client.__all__, key=_order)


def _order(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A misspelt import fails as usual."""
    with pytest.raises(AttributeError, match="BilClient"):
        _ = bill_client.BilClient


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_only_public_names_of_the_generated_package_are_used(path: Path) -> None:
    """The door to `bill_api` is its public names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bill_api"):
            public = getattr(importlib.import_module(str(node.module)), "__all__", None)
            for alias in node.names:
                assert not alias.name.startswith("_")
                assert public is None or alias.name in ("*", *public) or node.module in ("bill_api", "bill_api.models")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_rooms_import_only_from_floors_below(path: Path) -> None:
    """No room reaches up."""
    room = path.relative_to(SOURCES[0].parent).parts[0].removesuffix(".py")
    if room == "__init__":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bill_client."):
            other = str(node.module).split(".")[1]
            assert FLOORS[other] <= FLOORS[room], f"{room} imports {other}"
