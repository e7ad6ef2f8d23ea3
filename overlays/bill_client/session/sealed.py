"""MFA ids that are remembered in a store, where nobody can read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bill_client.credentials import identity_of
from bill_client.session.remembered import RememberedId
from bill_client.store.keys import hashed
from bill_client.store.records import Remembered
from bill_client.vault import Vault

if TYPE_CHECKING:
    from bill_client.credentials import Trustable
    from bill_client.store.state import StateStore

__all__ = ("SealedIds",)


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
