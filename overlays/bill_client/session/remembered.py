"""MFA ids that were remembered: where they are kept, and until when they are good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

if TYPE_CHECKING:
    from bill_client.credentials import Trustable

__all__ = ("LIFETIME", "MemoryIds", "RememberedId", "RememberedIds")

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
