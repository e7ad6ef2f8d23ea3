"""Who signs in: small frozen classes whose secrets never show."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from attrs import Attribute, field, fields, frozen

from bill_client.errors import ConfigurationError

__all__ = ("Credential", "Login", "OrganizationLogin", "PartnerLogin", "SpendToken", "secrets_of")


IDLE = 35 * 60.0
"""Seconds without a call after which a session ends."""


def _check(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Refuse what could not be sent; the value is not repeated, because it may be a secret."""
    where = f"{type(instance).__name__}: {attribute.name}"
    if value is None and attribute.default is None:
        return
    if not isinstance(value, str):
        message = f"{where} must be a str, not {type(value).__name__}"
        raise TypeError(message)
    if not value:
        message = f"{where} is empty"
        raise ConfigurationError(message)
    if attribute.metadata.get("header") and not (value.isascii() and value.isprintable() and " " not in value):
        message = f"{where} has a space, a line break or another character that a header cannot carry"
        raise ConfigurationError(message)


@frozen
class OrganizationLogin:
    """Sign-in of a user to one organization, for accounts payable and receivable.

    Args:
        username: e-mail of the BILL account, or name of a sync token.
        password: its password, or value of the sync token.
        organization_id: organization to act for (prefix 008).
        dev_key: developer key of the same environment.
        remember_me_id: what ``client.mfa.trust(remember=True)`` returned; makes sessions MFA-trusted for 30 days.
        device: the device it was made for; the two go together.

    Raises:
        ConfigurationError: a value is empty or cannot be sent, or one of the pair is missing.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/login
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("sessionId", "devKey"))
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=_check)
    password: str = field(repr=False, validator=_check)
    organization_id: str = field(validator=_check)
    dev_key: str = field(repr=False, validator=_check, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=_check)
    device: str | None = field(default=None, repr=False, validator=_check)

    def __attrs_post_init__(self) -> None:
        if (self.remember_me_id is None) != (self.device is None):
            message = "OrganizationLogin: remember_me_id and device go together"
            raise ConfigurationError(message)


@frozen
class PartnerLogin:
    """Sign-in of a partner, for operations on the organizations it manages.

    Args:
        username: name of the partner's user.
        password: its password.
        app_key: application key of the same environment.

    Raises:
        ConfigurationError: a value is empty or cannot be sent.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/partnerlogin
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("sessionId", "appKey"))
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=_check)
    password: str = field(repr=False, validator=_check)
    app_key: str = field(repr=False, validator=_check, metadata={"header": True})


@frozen
class SpendToken:
    """API token of Spend & Expense, made in its web application; there is no sign-in.

    Args:
        token: the token.

    Raises:
        ConfigurationError: it is empty or cannot be sent.
        TypeError: it is no text.

    Source: https://developer.bill.com/docs/authentication-with-api-token
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("apiToken",))

    token: str = field(repr=False, validator=_check, metadata={"header": True})


Login: TypeAlias = OrganizationLogin | PartnerLogin
"""Credentials that are exchanged for a session."""

Credential: TypeAlias = OrganizationLogin | PartnerLogin | SpendToken
"""Anything a client can be given."""

_PUBLIC = frozenset(("organization_id", "username", "device"))


def secrets_of(credential: Credential) -> tuple[str, ...]:
    """The values that must show nowhere."""
    values = (getattr(credential, each.name) for each in fields(type(credential)) if each.name not in _PUBLIC)
    return tuple(value for value in values if value is not None)
