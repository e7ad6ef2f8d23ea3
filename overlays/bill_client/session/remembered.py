"""MFA ids that were remembered: where they are kept, and until when they are good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from bill_client.credentials import identity_of
from bill_client.store.keys import hashed
from bill_client.store.records import Remembered
from bill_client.vault import Vault

if TYPE_CHECKING:
    from bill_client.credentials import Trustable
    from bill_client.store.state import StateStore

__all__ = ("LIFETIME", "MemoryIds", "RememberedId", "RememberedIds", "SealedIds")

DAY = 86_400.0
LIFETIME = 30 * DAY
"""Seconds for which an id is good."""
SOON = 5 * DAY
"""Seconds before the end from which on it is told."""


@frozen
class RememberedId:
    """An id that makes sessions MFA-trusted.

    Args:
        remember_me_id: the id, a secret; never shown.
        device: the device it was made for.
        ends: seconds since 1970 until which it is good, None where that is not known.
    """

    remember_me_id: str = field(repr=False)
    device: str
    ends: float | None = None

    @property
    def expires(self) -> datetime | None:
        """Until when it is good; None where that is not known, as for one that the login itself brought."""
        return None if self.ends is None else datetime.fromtimestamp(self.ends, UTC)

    def is_good(self, now: float) -> bool:
        """Whether it has not run out.

        Args:
            now: seconds since 1970.
        """
        return self.ends is None or now < self.ends

    def ends_soon(self, now: float) -> bool:
        """Whether it is good, but not for much longer; see :meth:`is_good`."""
        return self.ends is not None and now < self.ends < now + SOON


class RememberedIds(Protocol):
    """Keeps the remembered id of each login."""

    blocks: bool
    """Whether asking takes so long that tasks should do it in a thread."""

    def prepare(self) -> None:
        """Find out whether an id could be kept.

        Raises:
            ConfigurationError: it could not.
        """
        ...

    def find(self, login: Trustable) -> RememberedId | None:
        """The id that is kept for a login, also one that has run out."""
        ...

    def keep(self, login: Trustable, remembered: RememberedId | None) -> None:
        """Keep an id in place of the one before; None drops it."""
        ...


class MemoryIds:
    """For a client without a store: ids last as long as it does."""

    blocks = False

    def __init__(self) -> None:
        self._ids: dict[Trustable, RememberedId] = {}

    def prepare(self) -> None:
        """Nothing can go wrong."""

    def find(self, login: Trustable) -> RememberedId | None:
        """The id that is kept for a login."""
        return self._ids.get(login)

    def keep(self, login: Trustable, remembered: RememberedId | None) -> None:
        """Keep an id, or drop it."""
        if remembered is None:
            self._ids.pop(login, None)
        else:
            self._ids[login] = remembered


class SealedIds:
    """In a store, encrypted with a key from the keyring of the system; whoever has the store alone cannot read them.

    Args:
        store: where they are kept.
        base_url: what they are good for.
        vault: seals and unseals.
    """

    blocks = True

    def __init__(self, store: StateStore, base_url: str, vault: Vault | None = None) -> None:
        self._store = store
        self._base_url = base_url
        self._vault = vault or Vault()

    def prepare(self) -> None:
        """Find out whether the store and the keyring can be used.

        Raises:
            ConfigurationError: there is no keyring, or it does not open.
            StoreError: the store cannot be used.
        """
        self._store.open()
        self._vault.prepare()

    def find(self, login: Trustable) -> RememberedId | None:
        """The id that is kept for a login; None where it was sealed on another machine, or changed.

        Raises:
            ConfigurationError: one is kept, and the keyring does not open.
            StoreError: the store cannot be used.
        """
        kept = self._store.remembered(self._name(login))
        if kept is None:
            return None
        found = self._vault.unseal(kept.sealed)
        return None if found is None else RememberedId(found, kept.device, kept.expires_at)

    def keep(self, login: Trustable, remembered: RememberedId | None) -> None:
        """Keep an id, or drop it; see :meth:`find` for what may go wrong."""
        row = None
        if remembered is not None:
            sealed = self._vault.seal(remembered.remember_me_id)
            row = Remembered(remembered.device, sealed, remembered.ends or 0.0)
        self._store.save_remembered(self._name(login), row)

    def _name(self, login: Trustable) -> str:
        return hashed("remembered", self._base_url, *identity_of(login))
