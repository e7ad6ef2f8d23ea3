"""Credentials and settings from the environment of the process: ``BILL_*`` variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from attrs import NOTHING, field, fields, frozen

from bill_client.credentials import (
    ConsoleLogin,
    Credential,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    SpendToken,
    SyncToken,
)
from bill_client.errors import ConfigurationError

__all__ = ("VARIABLES", "Settings", "from_environment")

VARIABLES: dict[type[Any], dict[str, str]] = {
    OrganizationLogin: {
        "username": "BILL_USERNAME",
        "password": "BILL_PASSWORD",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
        "remember_me_id": "BILL_REMEMBER_ME_ID",
        "device": "BILL_DEVICE",
    },
    ConsoleLogin: {
        "username": "BILL_CONSOLE_USERNAME",
        "console_api_token": "BILL_CONSOLE_API_TOKEN",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
    },
    SyncToken: {
        "name": "BILL_SYNC_TOKEN_NAME",
        "token": "BILL_SYNC_TOKEN",
        "organization_id": "BILL_ORGANIZATION_ID",
        "dev_key": "BILL_DEV_KEY",
    },
    PartnerLogin: {
        "username": "BILL_PARTNER_USERNAME",
        "password": "BILL_PARTNER_PASSWORD",
        "app_key": "BILL_APP_KEY",
        "organization_id": "BILL_PARTNER_ORGANIZATION_ID",
    },
    SpendToken: {"token": "BILL_SPEND_TOKEN"},
    OAuthClient: {"client_id": "BILL_CLIENT_ID", "client_secret": "BILL_CLIENT_SECRET"},
}
"""Class -> field -> variable. Fields that several classes share do not begin one."""
_SHARED = frozenset(("BILL_ORGANIZATION_ID", "BILL_DEV_KEY", "BILL_REMEMBER_ME_ID", "BILL_DEVICE"))
_ENVIRONMENT, _CA_BUNDLE = "BILL_ENVIRONMENT", "BILL_CA_BUNDLE"


@frozen
class Settings:
    """What was found: credentials, and arguments for a client.

    Args:
        credentials: in no particular order.
        options: arguments of a client by name.
    """

    credentials: tuple[Credential, ...]
    options: Mapping[str, Any] = field(factory=dict[str, Any])


def from_environment(environment: str | None, variables: Mapping[str, str] | None = None) -> Settings:
    """Credentials from ``BILL_*`` variables; see ``docs/signing-in.md`` for their names.

    Args:
        environment: what the caller said; production has to be said here, a variable is not enough.
        variables: what to look in; those of the process where it is None.

    Raises:
        ConfigurationError: there are none, one is incomplete, or the variables contradict the caller.
    """
    found = os.environ if variables is None else variables
    told = found.get(_ENVIRONMENT)
    if told and told != (environment or "sandbox"):
        message = f"{_ENVIRONMENT} is {told!r}, but the call says {environment or 'sandbox'!r}"
        raise ConfigurationError(message, hint=f"say environment={told!r} in the call if that is what is meant")
    made = [each for kind, names in VARIABLES.items() if (each := _of_variables(kind, names, found)) is not None]
    if not made:
        message = "there are no credentials in the environment"
        raise ConfigurationError(
            message, hint="set BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID, BILL_DEV_KEY ..."
        )
    options = {"environment": environment or "sandbox"}
    if bundle := found.get(_CA_BUNDLE):
        options["ca_bundle"] = bundle
    return Settings(tuple(made), options)


def _of_variables(kind: type[Any], names: Mapping[str, str], found: Mapping[str, str]) -> Credential | None:
    """The credential of a kind, or None where nothing of its own is set."""
    own = [variable for variable in names.values() if variable not in _SHARED and found.get(variable)]
    if not own:
        return None
    needed = [names[each.name] for each in fields(kind) if each.name in names and each.default is NOTHING]
    missing = [variable for variable in needed if not found.get(variable)]
    if missing:
        message = f"{', '.join(own)} is set for {kind.__name__}, but {', '.join(missing)} is not"
        raise ConfigurationError(message)
    values = {name: found[variable] for name, variable in names.items() if found.get(variable)}
    made: Credential = kind(**values)
    return made
