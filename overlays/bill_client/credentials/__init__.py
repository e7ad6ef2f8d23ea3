"""Who signs in: small frozen classes whose secrets never show."""

from __future__ import annotations

from typing import TypeAlias

from attrs import fields

from bill_client.credentials.logins import ConsoleLogin, OrganizationLogin, SyncToken
from bill_client.credentials.partners import PartnerLogin, PartnerUser
from bill_client.credentials.tokens import OAuthClient, SpendToken

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
    "identity_of",
    "secrets_of",
)

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
    if isinstance(login, PartnerLogin):
        return ("PartnerLogin", login.username)  # its session is good for each of its organizations
    names = ("username", "name", "client_id", "organization_id")
    return (type(login).__name__, *(getattr(login, name, None) or "" for name in names))


def secrets_of(credential: Credential) -> tuple[str, ...]:
    """The values that must show nowhere."""
    found: list[str] = []
    for each in fields(type(credential)):
        value: object = getattr(credential, each.name)
        if isinstance(value, PartnerLogin):
            found.extend(secrets_of(value))
        elif isinstance(value, str) and each.name not in _PUBLIC:
            found.append(value)
    return tuple(found)
