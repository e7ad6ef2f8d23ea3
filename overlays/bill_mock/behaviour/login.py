"""Signing in to an organization, what the session is, signing out, and OAuth tokens."""

from __future__ import annotations

import hmac
from datetime import timedelta
from typing import TYPE_CHECKING

from bill_mock.behaviour.sessions import is_remembered, open_session
from bill_mock.errors import (
    CREDENTIALS,
    DEVELOPER_KEY,
    RefusedError,
    malformed,
    not_modelled,
    session_invalid,
    wrong_field,
)
from bill_mock.world import Person, Session, Token

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_BEARER_LIFETIME = timedelta(hours=1)
_PAGE = 100


def _login(call: Call) -> object:
    data = call.data
    if data["devKey"] not in call.world.dev_keys:
        raise malformed(DEVELOPER_KEY, "Developer key is invalid.")
    person = _person(call, data["username"], _password(data))
    organization: str = data["organizationId"]
    if person is None or organization not in person.organizations:
        raise wrong_credentials()
    trusted = is_remembered(call, person.user_id)
    session = open_session(call, call.world.tenants[organization], person.user_id, data["devKey"], trusted=trusted)
    return {
        "sessionId": session.id,
        "organizationId": organization,
        "userId": person.user_id,
        "trusted": session.trusted,
    }


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that does not depend on where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())


def wrong_credentials() -> RefusedError:
    """400 for a user name or password that does not match."""
    return malformed(CREDENTIALS, "Username and/or password doesn't match.")


def _password(data: JsonObject) -> str:
    if "consoleApiToken" in data:
        what = "signing in with a console token"
        raise not_modelled(what)
    if "password" not in data:
        raise wrong_field("password", "must not be null")
    password: str = data["password"]
    return password


def _person(call: Call, username: str, password: str) -> Person | None:
    for person in call.world.people.values():
        if person.username.lower() == username.lower():
            return person if same(person.password, password) else None
    return None


def _logout(call: Call) -> object:
    session = _session(call)
    del call.world.sessions[session.id]
    call.world.touch()
    return None


def _session_info(call: Call) -> object:
    session = _session(call)
    registered = session.person is not None and bool(session.person.phones)
    status = "COMPLETE" if session.trusted else "CHALLENGE" if registered else "SETUP"
    return {
        "organizationId": call.tenant.id,
        "userId": call.caller.user_id,
        "mfaStatus": status,
        "mfaBypass": False,
    }


def _organizations(call: Call) -> object:
    person = _session(call).person
    reachable = sorted(person.organizations) if person else []
    rows = [call.world.tenants[key].table("organizations").get(key) for key in reachable[:_PAGE]]
    return {"results": [row for row in rows if row is not None]}


def _session(call: Call) -> Session:
    if call.caller.session is None:
        raise session_invalid()
    return call.caller.session


def _access_token(call: Call) -> object:
    data = call.data
    if data.get("grant_type") != "client_credentials":
        raise wrong_field("grant_type", "must be client_credentials")
    client = call.world.clients.get(str(data.get("client_id", "")))
    if client is None or not same(client.secret, str(data.get("client_secret", ""))):
        raise session_invalid()
    token = call.world.ids.secret()
    call.world.bearers[token] = Token(client.tenant, client.user_id, expires=call.now + _BEARER_LIFETIME)
    call.world.touch()
    return {"access_token": token, "token_type": "Bearer", "expires_in": int(_BEARER_LIFETIME.total_seconds())}


HANDLERS: dict[str, Handler] = {
    "login": _login,
    "logout": _logout,
    "getSessionInfo": _session_info,
    "listAllOrganizations": _organizations,
    "createAccessToken": _access_token,
}
