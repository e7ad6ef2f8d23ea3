"""Which credential goes with an operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bill_client.credentials import Credential, OrganizationLogin, PartnerLogin, SpendToken
from bill_client.errors import ConfigurationError, MissingCredentials

if TYPE_CHECKING:
    from bill_api.wire import Operation

__all__ = ("checked", "choose")

_CLASSES: tuple[type[Credential], ...] = (OrganizationLogin, PartnerLogin, SpendToken)
_NAMES = {kind.schemes: kind.__name__ for kind in _CLASSES}


def checked(credentials: Sequence[Credential]) -> tuple[Credential, ...]:
    """The credentials of a client, at most one of each kind.

    Raises:
        TypeError: one is no credential.
        ConfigurationError: two are of one kind.
    """
    for credential in credentials:
        if not isinstance(credential, _CLASSES):
            message = f"a credential must be one of {', '.join(_NAMES.values())}, not {type(credential).__name__}"
            raise TypeError(message)
    kinds = [type(credential).__name__ for credential in credentials]
    if twice := {kind for kind in kinds if kinds.count(kind) > 1}:
        message = f"one client takes one {twice.pop()}; make a client for each"
        raise ConfigurationError(message)
    return tuple(credentials)


def choose(operation: Operation, credentials: Sequence[Credential]) -> Credential | None:
    """The credential for the first alternative that can be served, or None where none is needed.

    Raises:
        MissingCredentials: no alternative can be served.
    """
    for alternative in operation.security:
        for credential in credentials:
            if credential.schemes.issuperset(alternative):
                return credential
    if not operation.security:
        return None
    wanted = " or ".join(map(_describe, operation.security))
    given = ", ".join(type(credential).__name__ for credential in credentials) or "no credentials"
    message = f"{operation.id} needs {wanted}; this client has {given}"
    raise MissingCredentials(message, operation=operation.id)


def _describe(alternative: Sequence[str]) -> str:
    headers = " + ".join(alternative)
    return f"{_NAMES[kind]} ({headers})" if (kind := frozenset(alternative)) in _NAMES else headers
