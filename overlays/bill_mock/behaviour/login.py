"""Signing in to an organization, by password, sync token or console token; what the session is; signing out."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from bill_mock.auth import has_access
from bill_mock.behaviour.environment import is_foreign
from bill_mock.behaviour.organizations import ORGANIZATIONS
from bill_mock.behaviour.sessions import open_session
from bill_mock.errors import CREDENTIALS, DEVELOPER_KEY, RefusedError, malformed, session_invalid, wrong_field
from bill_mock.lists import Fields, answer_list
from bill_mock.standing import check_access
from bill_mock.world import SYSTEM_USER, Person, Session

if TYPE_CHECKING:
    from bill_mock.call import Call, Handler
    from bill_mock.codec import JsonObject

_PAGE = 100


def _login(call: Call) -> object:
    data = call.data
    if data["devKey"] not in call.world.dev_keys or is_foreign(call.world, data["devKey"], data["organizationId"]):
        raise malformed(DEVELOPER_KEY, "Developer key is invalid.")
    call.world.meter.login(data["devKey"], call.now)
    person = _person_by_console(call, data) if "consoleApiToken" in data else _person_by_password(call, data)
    organization: str = data["organizationId"]
    if person is None or organization not in person.organizations:
        raise wrong_credentials()
    tenant = call.world.tenants[organization]
    if not has_access(tenant, person.user_id):
        raise wrong_credentials()
    check_access(tenant, call.now)
    session = open_session(call, tenant, person, data["devKey"])
    return {
        "sessionId": session.id,
        "organizationId": organization,
        "userId": person.user_id,
        "trusted": session.trusted,
    }


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that does not depend on where they differ."""
    return hmac.compare_digest(one.encode(errors="replace"), other.encode(errors="replace"))


def wrong_credentials() -> RefusedError:
    """400 for a user name or password that does not match."""
    return malformed(CREDENTIALS, "Username and/or password doesn't match.")


def _person_by_console(call: Call, data: JsonObject) -> Person | None:
    console = call.world.consoles.get(data["username"].lower())
    return console.person if console is not None and same(console.token, data["consoleApiToken"]) else None


def _person_by_password(call: Call, data: JsonObject) -> Person | None:
    if "password" not in data:
        raise wrong_field("password", "must not be null")
    person = call.world.logins.get((data["username"].lower(), data["organizationId"]))
    return person if person is not None and same(person.password, data["password"]) else None


def _logout(call: Call) -> object:
    session = _session(call)
    del call.world.sessions[session.id]
    call.world.touch()
    return None


def _session_info(call: Call) -> object:
    session = _session(call)
    return {
        "organizationId": call.tenant.id,
        "userId": call.caller.user_id,
        "mfaStatus": _mfa_status(session),
        "mfaBypass": False,
    }


def _mfa_status(session: Session) -> str:
    """Where the session stands; that of a sync token is a guess, as it must not look trusted."""
    if session.trusted:
        return "COMPLETE"
    if session.person is not None and session.person.kind == SYSTEM_USER:
        return "UNDEFINED"
    return "CHALLENGE" if session.person is not None and session.person.phones else "SETUP"


def _organizations(call: Call) -> object:
    """Organizations of the sign-in name, a hundred a page, with the consoles that they belong to."""
    person = _session(call).person
    if person is None:
        raise session_invalid()
    call.query["max"] = _PAGE
    page = answer_list(call, call.world.reachable(person.username), Fields(call.description, {}, ""))
    ids = [row["id"] for row in page["results"]]
    consoles = {console.id: console for key in ids if (console := call.world.parents.get(key)) is not None}
    parents = [{"id": console.id, "name": console.name} for console in consoles.values()]
    return {**page, "results": [*(_shown(call, key) for key in ids), *parents]}


def _shown(call: Call, key: str) -> JsonObject:
    row = call.world.tenants[key].table(ORGANIZATIONS).get(key) or {}
    return {"id": key, "name": row.get("name", "")}


def _session(call: Call) -> Session:
    if call.caller.session is None:
        raise session_invalid()
    return call.caller.session


HANDLERS: dict[str, Handler] = {
    "login": _login,
    "logout": _logout,
    "getSessionInfo": _session_info,
    "listAllOrganizations": _organizations,
}
