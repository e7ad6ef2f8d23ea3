"""Who signs in: small frozen classes whose secrets never show."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from attrs import Attribute, evolve, field, fields, frozen, has

from bill_client.errors import ConfigurationError

__all__ = (
    "ConsoleLogin",
    "Credential",
    "Login",
    "OAuthClient",
    "OrganizationLogin",
    "PartnerLogin",
    "PartnerUser",
    "SpendToken",
    "SyncToken",
    "Trustable",
    "check_device",
    "identity_of",
    "secrets_of",
)

IDLE = 35 * 60.0
"""Seconds without a call after which a session ends."""
SYNC_IDLE = 48 * 3600.0
"""The same for sessions of sync tokens."""
LONGEST_DEVICE = 40
"""Characters. BILL takes 19 and refuses 49; where between them its limit lies is not known."""

_SESSION = frozenset(("sessionId", "devKey"))


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


def check_device(device: object, where: str) -> None:
    """Refuse a name of a device that BILL would refuse, or might: it answers as if the code were wrong.

    Args:
        device: the name.
        where: what it was given to, for the message.

    Raises:
        ConfigurationError: it is empty, too long, or has characters that do not show.
    """
    if not isinstance(device, str) or not device or not device.isprintable() or device != device.strip():
        message = f"{where}: device must be a name of printable characters without spaces around it"
        raise ConfigurationError(message)
    if len(device) > LONGEST_DEVICE:
        message = (
            f"{where}: device has {len(device)} characters; BILL takes 19 and refuses 49, often as if the code were "
            f"wrong, so at most {LONGEST_DEVICE} are sent"
        )
        raise ConfigurationError(message)


def _check_pair(login: OrganizationLogin | ConsoleLogin | PartnerUser) -> None:
    """A remembered id is good for its device alone."""
    where = type(login).__name__
    if (login.remember_me_id is None) != (login.device is None):
        message = f"{where}: remember_me_id and device go together"
        raise ConfigurationError(message)
    if login.device is not None:
        check_device(login.device, where)


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

    schemes: ClassVar[frozenset[str]] = _SESSION
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=_check)
    password: str = field(repr=False, validator=_check)
    organization_id: str = field(validator=_check)
    dev_key: str = field(repr=False, validator=_check, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=_check)
    device: str | None = field(default=None, repr=False, validator=_check)

    def __attrs_post_init__(self) -> None:
        _check_pair(self)


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

    schemes: ClassVar[frozenset[str]] = _SESSION
    idle_seconds: ClassVar[float] = IDLE

    username: str = field(repr=False, validator=_check)
    console_api_token: str = field(repr=False, validator=_check)
    organization_id: str = field(validator=_check)
    dev_key: str = field(repr=False, validator=_check, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=_check)
    device: str | None = field(default=None, repr=False, validator=_check)

    def __attrs_post_init__(self) -> None:
        _check_pair(self)


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

    schemes: ClassVar[frozenset[str]] = _SESSION
    idle_seconds: ClassVar[float] = SYNC_IDLE

    name: str = field(validator=_check)
    token: str = field(repr=False, validator=_check)
    organization_id: str = field(validator=_check)
    dev_key: str = field(repr=False, validator=_check, metadata={"header": True})


@frozen
class PartnerLogin:
    """Sign-in of a partner, for operations on the organizations it manages.

    Args:
        username: name of the partner's user.
        password: its password.
        app_key: application key of the same environment.
        organization_id: the only organization to act in, see :meth:`for_organization`; None leaves it to each call.

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
    organization_id: str | None = field(default=None, validator=_check, metadata={"header": True})

    def for_organization(self, organization_id: str) -> PartnerLogin:
        """The same partner, bound to one organization.

        A call for another organization is refused before anything is sent.

        Args:
            organization_id: organization that the partner manages (prefix 008).
        """
        return evolve(self, organization_id=organization_id)

    def as_user(
        self,
        user_id: str,
        organization_id: str,
        *,
        dev_key: str,
        remember_me_id: str | None = None,
        device: str | None = None,
    ) -> PartnerUser:
        """A sign-in as a user of an organization, for accounts payable and receivable with the rights of that user.

        Args:
            user_id: user to act for (prefix 006).
            organization_id: organization of that user (prefix 008).
            dev_key: developer key of the same environment.
            remember_me_id: what ``client.mfa.trust(remember=True)`` returned.
            device: the device it was made for; the two go together.
        """
        return PartnerUser(
            evolve(self, organization_id=None), user_id, organization_id, dev_key, remember_me_id, device
        )


@frozen
class PartnerUser:
    """A partner who acts as a user of an organization; made by :meth:`PartnerLogin.as_user`.

    Args:
        partner: who signs in first.
        user_id: user to act for (prefix 006).
        organization_id: organization of that user (prefix 008).
        dev_key: developer key of the same environment.
        remember_me_id: what ``client.mfa.trust(remember=True)`` returned.
        device: the device it was made for; the two go together.

    Raises:
        ConfigurationError: a value is empty or cannot be sent, or one of the pair is missing.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/loginasuser
    """

    schemes: ClassVar[frozenset[str]] = _SESSION
    idle_seconds: ClassVar[float] = IDLE

    partner: PartnerLogin
    user_id: str = field(validator=_check)
    organization_id: str = field(validator=_check)
    dev_key: str = field(repr=False, validator=_check, metadata={"header": True})
    remember_me_id: str | None = field(default=None, repr=False, validator=_check)
    device: str | None = field(default=None, repr=False, validator=_check)

    def __attrs_post_init__(self) -> None:
        _check_pair(self)


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


@frozen
class OAuthClient:
    """Client of an OAuth app, for one organization and, as far as the app may, its Spend & Expense.

    Exchanged for a bearer token, which goes alone. Serves neither partners nor consoles nor webhooks.

    Args:
        client_id: id of the app.
        client_secret: its secret.

    Raises:
        ConfigurationError: a value is empty.
        TypeError: a value is no text.

    Source: https://developer.bill.com/reference/createaccesstoken
    """

    schemes: ClassVar[frozenset[str]] = frozenset(("bearer",))
    idle_seconds: ClassVar[float] = 600.0
    """Life of a token where the answer does not say it."""

    client_id: str = field(repr=False, validator=_check)
    client_secret: str = field(repr=False, validator=_check)


Trustable: TypeAlias = OrganizationLogin | ConsoleLogin | PartnerUser
"""Logins whose sessions can become MFA-trusted."""

Login: TypeAlias = OrganizationLogin | ConsoleLogin | SyncToken | PartnerLogin | PartnerUser | OAuthClient
"""Credentials that are exchanged for a session or a token."""

Credential: TypeAlias = Login | SpendToken
"""Anything a client can be given."""

_PUBLIC = frozenset(("organization_id", "username", "device", "user_id", "name", "client_id"))


def identity_of(login: Login) -> tuple[str, ...]:
    """Who signs in where, without secrets: what sessions and remembered ids are told apart by."""
    if isinstance(login, PartnerUser):
        return ("PartnerUser", login.partner.username, login.user_id, login.organization_id)
    names = ("username", "name", "client_id", "organization_id")
    return (type(login).__name__, *(getattr(login, name, None) or "" for name in names))


def secrets_of(credential: Credential) -> tuple[str, ...]:
    """The values that must show nowhere."""
    found: list[str] = []
    for each in fields(type(credential)):
        value = getattr(credential, each.name)
        if has(type(value)):
            found.extend(secrets_of(value))
        elif value is not None and each.name not in _PUBLIC:
            found.append(value)
    return tuple(found)
