"""Which credential goes with an operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from bill_client.credentials import (
    ConsoleLogin,
    Credential,
    OAuthClient,
    OrganizationLogin,
    PartnerLogin,
    PartnerUser,
    SpendToken,
    SyncToken,
)
from bill_client.errors import ConfigurationError, MissingCredentials

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request

__all__ = ("addressed", "checked", "choose")

_CLASSES: tuple[type[Credential], ...] = (
    OrganizationLogin,
    ConsoleLogin,
    SyncToken,
    PartnerUser,
    PartnerLogin,
    SpendToken,
    OAuthClient,
)
ORGANIZATION = "organizationId"
_SCHEMES = dict.fromkeys(kind.schemes for kind in _CLASSES)
_NAMES = {each: " or ".join(kind.__name__ for kind in _CLASSES if kind.schemes == each) for each in _SCHEMES}


def checked(credentials: Sequence[Credential]) -> tuple[Credential, ...]:
    """The credentials of a client, at most one for each group of headers.

    Raises:
        TypeError: one is no credential.
        ConfigurationError: two would serve the same operations.
    """
    for credential in credentials:
        if not isinstance(credential, _CLASSES):
            names = ", ".join(kind.__name__ for kind in _CLASSES)
            message = f"a credential must be one of {names}, not {type(credential).__name__}"
            raise TypeError(message)
    for index, credential in enumerate(credentials):
        for other in credentials[:index]:
            if other.schemes == credential.schemes:
                raise ConfigurationError(_twice(type(other).__name__, type(credential).__name__))
    return tuple(credentials)


def _twice(one: str, other: str) -> str:
    if one == other:
        return f"one client takes one {one}; make a client for each"
    return f"one client takes either {one} or {other}, which serve the same operations; make a client for each"


def choose(operation: Operation, credentials: Sequence[Credential]) -> Credential | None:
    """The credential for the first alternative that can be served, or None where none is needed.

    A sync token is the last resort for what needs a trusted session, which it never has.

    Raises:
        MissingCredentials: no alternative can be served.
    """
    if not operation.security:
        return None
    fitting = [
        credential
        for alternative in operation.security
        for credential in credentials
        if credential.schemes.issuperset(alternative)
    ]
    if operation.mfa == "always":
        fitting.sort(key=lambda credential: isinstance(credential, SyncToken))
    if fitting:
        return fitting[0]
    wanted = " or ".join(map(_describe, operation.security))
    given = ", ".join(type(credential).__name__ for credential in credentials) or "no credentials"
    message = f"{operation.id} needs {wanted}; this client has {given}"
    raise MissingCredentials(message, operation=operation.id)


def addressed(request: Request, credential: Credential | None) -> Request:
    """The request with the organization that a partner is bound to, where it has to name one and does not.

    Args:
        request: what is to be sent.
        credential: what it goes with, None for nothing.

    Raises:
        ConfigurationError: it names none and the partner is bound to none, or it is for another; nothing was sent.
    """
    operation = request.operation
    wanted = request.headers.get(ORGANIZATION)
    bound = credential.organization_id if isinstance(credential, PartnerLogin) else None
    if wanted is not None and bound is not None and wanted != bound:
        message = f"{operation.id} is for organization {wanted}, but this client's PartnerLogin is bound to {bound}"
        raise ConfigurationError(message, operation=operation.id, hint="make a client for each organization")
    if wanted is not None or ORGANIZATION not in operation.from_sign_in:
        return request
    if bound is None:
        message = f"{operation.id} acts in an organization, and neither the call nor the sign-in names one"
        todo = "sign in with PartnerLogin(...).for_organization(id), or give organization_id= to the call"
        raise ConfigurationError(message, operation=operation.id, hint=todo)
    return evolve(request, headers={**request.headers, ORGANIZATION: bound})


def _describe(alternative: Sequence[str]) -> str:
    headers = " + ".join(alternative)
    return f"{_NAMES[kind]} ({headers})" if (kind := frozenset(alternative)) in _NAMES else headers
