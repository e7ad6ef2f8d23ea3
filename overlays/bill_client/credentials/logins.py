"""Sign-ins to one organization: as a user, as a console, and with a token for reading and writing books."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from bill_client.credentials.checks import check_pair, check_text

__all__ = ("IDLE", "SESSION", "ConsoleLogin", "OrganizationLogin", "SyncToken")

IDLE = 35 * 60.0
"""Seconds without a call after which a session ends."""
SYNC_IDLE = 48 * 3600.0
"""The same for sessions of sync tokens."""
SESSION = frozenset(("sessionId", "devKey"))


@frozen
class OrganizationLogin:
    """Sign-in of a user to one organization, for accounts payable and receivable.

    Args:
        username: e-mail of the BILL account.
        password: its password.
        organization_id: organization to act for (prefix 008).
        dev_key: developer key of the same environment.
        remember_me_id: what ``client.mfa.trust(remember=True)`` returned; makes sessions MFA-trusted for 30 days.
        device: the device it was made for; the two go together.

    Raises:
        ConfigurationError: a value is empty or cannot be sent, or one of the pair is missing.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/login
    """

    schemes: ClassVar[frozenset[str]] = SESSION
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=check_text)
    password: str = field(repr=False, validator=check_text)
    organization_id: str = field(validator=check_text)
    dev_key: str = field(repr=False, validator=check_text, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=check_text)
    device: str | None = field(default=None, repr=False, validator=check_text)

    def __attrs_post_init__(self) -> None:
        check_pair(self)


@frozen
class ConsoleLogin:
    """Sign-in of an accountant's console to one organization of a client, where it may do everything.

    Args:
        username: e-mail of the console account.
        console_api_token: token of the console.
        organization_id: organization to act for (prefix 008).
        dev_key: developer key of the same environment.
        remember_me_id: what ``client.mfa.trust(remember=True)`` returned.
        device: the device it was made for; the two go together.

    Raises:
        ConfigurationError: a value is empty or cannot be sent, or one of the pair is missing.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/login
    """

    schemes: ClassVar[frozenset[str]] = SESSION
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=check_text)
    console_api_token: str = field(repr=False, validator=check_text)
    organization_id: str = field(validator=check_text)
    dev_key: str = field(repr=False, validator=check_text, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=check_text)
    device: str | None = field(default=None, repr=False, validator=check_text)

    def __attrs_post_init__(self) -> None:
        check_pair(self)


@frozen
class SyncToken:
    """A sync token, for reading and writing books. Its sessions last for 48 idle hours and are never MFA-trusted.

    Args:
        name: name of the token.
        token: its value.
        organization_id: organization it was made in (prefix 008).
        dev_key: developer key of the same environment.

    Raises:
        ConfigurationError: a value is empty or cannot be sent.
        TypeError: a value is no text.

    Source: https://developer.bill.com/docs/token-based-sign-in
    """

    schemes: ClassVar[frozenset[str]] = SESSION
    idle_seconds: ClassVar[float] = SYNC_IDLE

    name: str = field(validator=check_text)
    token: str = field(repr=False, validator=check_text)
    organization_id: str = field(validator=check_text)
    dev_key: str = field(repr=False, validator=check_text, metadata={"header": True})
