"""What is kept for a login, as the store gives it."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ("Remembered", "StoredRefusal", "StoredSession")


class StoredSession(NamedTuple):
    """A session as it is kept; its id is a secret."""

    session_id: str
    made_at: float
    last_used: float
    trusted: bool = False
    lifetime: float | None = None

    def __repr__(self) -> str:
        return f"StoredSession(made_at={self.made_at}, last_used={self.last_used})"


class StoredRefusal(NamedTuple):
    """A sign-in that was refused; of its secrets there is only a salted, slow hash."""

    salt: bytes
    digest: bytes
    refused_at: float
    error: str

    def __repr__(self) -> str:
        return f"StoredRefusal(refused_at={self.refused_at})"


class Remembered(NamedTuple):
    """An MFA id that was remembered for a device, encrypted."""

    device: str
    sealed: bytes
    expires_at: float
