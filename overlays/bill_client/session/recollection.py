"""What one login remembers of MFA: its id as far as it is good, and what is to be said about it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bill_client.credentials import Login, OAuthClient, PartnerLogin, SyncToken, Trustable
from bill_client.errors import ConfigurationError
from bill_client.session.remembered import LIFETIME, RememberedId
from bill_client.steps import Do

if TYPE_CHECKING:
    from bill_client.pace import Pace
    from bill_client.session.flows import Flow
    from bill_client.session.remembered import RememberedIds

__all__ = ("Recollection",)


class Recollection:
    """The remembered id of one login.

    Args:
        login: whose it is.
        ids: keeps it.
        pace: the clock.
    """

    def __init__(self, login: Login, ids: RememberedIds, pace: Pace) -> None:
        self._login: Trustable | None = None
        if not isinstance(login, SyncToken | PartnerLogin | OAuthClient):
            self._login = login
        self._ids = ids
        self._pace = pace
        self._known: RememberedId | None = None
        self._has_warned = False

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must show nowhere."""
        return () if self._known is None else (self._known.remember_me_id,)

    def check(self) -> None:
        """Refuse a login whose sessions never become trusted.

        Raises:
            ConfigurationError: this is one.
        """
        if self._login is None:
            message = "a SyncToken is never MFA-trusted"
            raise ConfigurationError(message, hint="sign in with OrganizationLogin, or use OAuthClient")

    def prepare(self) -> Flow[None]:
        """Find out whether an id could be kept, before a text message is sent for it.

        Raises:
            ConfigurationError: it could not.
            StoreError: the store cannot be used.
        """
        yield Do(self._ids.prepare, self._ids.blocks)

    def find(self) -> Flow[RememberedId | None]:
        """The id that is kept, also one that has run out; else the one that the login brought."""
        login = self._login
        if login is None:
            return None
        kept: RememberedId | None = yield Do(lambda: self._ids.find(login), self._ids.blocks)
        if kept is None and login.remember_me_id is not None and login.device is not None:
            kept = RememberedId(login.remember_me_id, login.device)
        self._known = kept
        return kept

    def recall(self) -> Flow[tuple[RememberedId | None, str]]:
        """The id if it is good, and what is to be said where there is none."""
        found = yield from self.find()
        if found is None:
            return None, ""
        now = self._pace.wall()
        if not found.is_good(now):
            return None, f", and the remembered id of device {found.device!r} ended on {found.expires:%Y-%m-%d}"
        if found.ends_soon(now):
            self._warn(found)
        return found, ""

    def keep(self, remember_me_id: str, device: str) -> Flow[RememberedId]:
        """Keep a new id, which is good for 30 days from now."""
        login = self._login
        made = RememberedId(remember_me_id, device, self._pace.wall() + LIFETIME)
        self._known, self._has_warned = made, False
        if login is not None:
            yield Do(lambda: self._ids.keep(login, made), self._ids.blocks)
        return made

    def _warn(self, found: RememberedId) -> None:
        if not self._has_warned:
            self._has_warned = True
            from logging import getLogger

            ends = datetime.fromtimestamp(found.ends or 0.0, UTC)
            todo = "call client.mfa.trust(code=..., device=..., remember=True) before"
            getLogger("bill_client").warning("the remembered MFA id ends on %s; %s", ends.date(), todo)
