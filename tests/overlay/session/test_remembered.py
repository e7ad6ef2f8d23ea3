from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import pytest

from bill_client import ConfigurationError
from bill_client.session.remembered import LIFETIME, RememberedId
from bill_client.session.sealed import SealedIds
from bill_client.store.state import StateStore
from bill_client.vault import Vault, read_secret
from tests.overlay.support import LOGIN, Company

REMEMBERED = RememberedId("canary-remembered-1", "laptop", 1_900_000_000.0)
URL = "https://gateway.stage.bill.com"


class FakeKeyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Look up."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep."""
        self.kept[service, username] = password


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    """The keyring of the system."""
    made = FakeKeyring()
    monkeypatch.setattr(keyring, "get_password", made.get_password)
    monkeypatch.setattr(keyring, "set_password", made.set_password)
    return made


@pytest.fixture
def store(tmp_path: Path) -> StateStore:
    """A store of its own."""
    return StateStore(f"sqlite:///{tmp_path / 'state.db'}")


def test_ids_are_sealed_in_the_store(ring: FakeKeyring, store: StateStore, tmp_path: Path) -> None:
    """The key lies in the keyring; nothing readable in the files."""
    SealedIds(store, URL).keep(LOGIN, REMEMBERED)
    assert SealedIds(store, URL).find(LOGIN) == REMEMBERED
    assert SealedIds(store, "https://other.example").find(LOGIN) is None
    store.close()
    assert len(ring.kept) == 1
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"canary" not in path.read_bytes()


def test_an_id_is_dropped_and_replaced(ring: FakeKeyring, store: StateStore) -> None:
    """One id for each login."""
    assert ring.kept == {}
    ids = SealedIds(store, URL)
    ids.keep(LOGIN, REMEMBERED)
    ids.keep(LOGIN, RememberedId("canary-2", "desk", 1_900_000_001.0))
    assert ids.find(LOGIN) == RememberedId("canary-2", "desk", 1_900_000_001.0)
    ids.keep(LOGIN, None)
    assert ids.find(LOGIN) is None


def test_what_another_key_sealed_is_not_remembered(ring: FakeKeyring, store: StateStore) -> None:
    """As on another machine that shares the store: it asks for a code, once, and keeps its own."""
    SealedIds(store, URL).keep(LOGIN, REMEMBERED)
    ring.kept.clear()
    assert SealedIds(store, URL).find(LOGIN) is None


def test_a_damaged_key_is_said(ring: FakeKeyring) -> None:
    """With what to do about it."""
    Vault().prepare()
    for name in ring.kept:
        ring.kept[name] = "no key"
    with pytest.raises(ConfigurationError, match="keyring del bill-client"):
        Vault().prepare()


@pytest.mark.parametrize("module", ["keyring", "cryptography.fernet"])
def test_packages_that_are_missing_are_named(module: str, ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra to install."""
    assert ring.kept == {}
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=r"install bill-client\[keyring\]"):
        Vault().prepare()


def test_without_a_keyring_nothing_is_kept_and_no_message_sent(
    company: Company, store: StateStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An id is a secret like a password: encrypted, or refused before the text is sent."""

    def fail(*_: Any) -> str:
        raise keyring.errors.NoKeyringError

    monkeypatch.setattr(keyring, "get_password", fail)
    with company.client(store=store) as client:
        with pytest.raises(ConfigurationError, match="keyring of the system cannot be used: NoKeyringError"):
            client.mfa.trust(code=company.code, device="laptop", remember=True)
        assert company.calls() == []
        assert client.mfa.trust(code=company.code) is None


def test_clients_that_share_a_store_share_what_is_remembered(
    company: Company, ring: FakeKeyring, store: StateStore
) -> None:
    """A code once in thirty days for all processes of a user."""
    with company.client(store=store) as client:
        client.mfa.trust(code=company.code, device="laptop", remember=True)
    company.end_sessions()

    async def main() -> None:
        async with company.async_client(store=store) as client:
            found = await client.mfa.remembered()
            assert found is not None
            assert found.device == "laptop"
            client._config.pace.sleep(40 * 60)  # type: ignore[attr-defined, unused-ignore]
            assert str((await client.sessions.get_info()).mfa_status) == "COMPLETE"

    asyncio.run(main())
    assert len(company.calls("generateChallenge")) == 1
    assert len(ring.kept) == 1


def test_an_id_says_when_it_ends() -> None:
    """Good until the instant; soon from five days before."""
    ends = REMEMBERED.ends or 0.0
    assert REMEMBERED.expires is not None
    assert (REMEMBERED.is_good(ends - 1), REMEMBERED.is_good(ends)) == (True, False)
    assert (REMEMBERED.ends_soon(ends - LIFETIME), REMEMBERED.ends_soon(ends - 5)) == (False, True)
    assert not REMEMBERED.ends_soon(ends)
    unknown = RememberedId("canary-3", "laptop")
    assert (unknown.expires, unknown.is_good(ends), unknown.ends_soon(ends)) == (None, True, False)
    assert "canary" not in repr(REMEMBERED)


def test_a_secret_is_read_from_the_keyring(ring: FakeKeyring) -> None:
    """Under the name of the package; a missing one is said with the command that puts it there."""
    ring.kept["bill-client", "sandbox.password"] = "canary-4"
    assert read_secret("sandbox.password") == "canary-4"
    with pytest.raises(ConfigurationError, match=r"keyring set bill-client sandbox\.other"):
        read_secret("sandbox.other")
