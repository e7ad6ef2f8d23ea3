"""Who is calling: the alternatives under `security`, tried in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from bill_mock.call import Caller
from bill_mock.errors import forbidden, session_invalid, session_stale, wrong_field
from bill_mock.standing import check_access
from bill_mock.world import Session, Token, World

if TYPE_CHECKING:
    from datetime import datetime

    from bill_mock.document import Operation
    from bill_mock.world import Tenant

Headers: TypeAlias = Mapping[str, str]
_NOBODY = Caller()
_EVENTS = "/connect-events/"
_FULL_ACCESS = (("payments",), ("funding-accounts",))


def authenticate(world: World, operation: Operation, headers: Headers, now: datetime) -> Caller:
    """The caller by the first alternative that holds; use of a session puts off its end.

    Raises:
        RefusedError: 401 BDC_1109 when none does; 423 or 403 for how the organization stands.
    """
    if not operation.security:
        return _NOBODY
    for alternative in operation.security:
        check = _CHECKS.get(alternative)
        caller = check(world, headers, now) if check else None
        if caller is not None:
            if caller.tenant is not None:
                check_access(caller.tenant, now, caller.user_id, operation.id)
            _check_scope(operation, caller)
            return caller
    _check_complete(operation, headers)
    raise session_invalid()


def _check_complete(operation: Operation, headers: Headers) -> None:
    """The webhook API answers 400 where headers are missing, and 401 only for wrong values (webhooks 8)."""
    names = [{name.lower() for name in alternative} for alternative in operation.security]
    if operation.path.startswith(_EVENTS) and not any(one <= headers.keys() for one in names):
        problem = "must have devKey and sessionId, appKey and sessionId, or apiToken"
        raise wrong_field("headers", problem)


def _check_scope(operation: Operation, caller: Caller) -> None:
    """Payments and funding accounts are named as what full access adds (platform facts 2.5); the code is a guess."""
    if not caller.full and (operation.steps[:1] in _FULL_ACCESS or operation.id == "chargeCustomer"):
        message = "The OAuth client has access to accounting data only."
        raise forbidden(message)


def live_session(world: World, session_id: str | None, now: datetime) -> Session | None:
    """The session with this id unless it has been idle for 35 minutes, or 48 hours with a sync token.

    Raises:
        RefusedError: 403 BDC_1361 for one that was made to end like this.
    """
    session = world.sessions.get(session_id or "")
    if session is None:
        return None
    if session.stale:
        raise session_stale()
    if now - session.last_used >= session.idle:
        del world.sessions[session.id]
        return None
    return session


def _by_session(world: World, headers: Headers, now: datetime) -> Caller | None:
    session = live_session(world, headers.get("sessionid"), now)
    key = headers.get("devkey")
    if session is None or session.tenant is None or session.person is None or key not in world.dev_keys:
        return None
    if session.key not in (None, key):  # a session works only with the key it was created with
        return None
    if not has_access(session.tenant, session.person.user_id):
        return None
    session.last_used = now
    return Caller(session.tenant, session.person.user_id, session.trusted, session, key=key)


def has_access(tenant: Tenant, user_id: str) -> bool:
    """Whether a user of an organization has not been archived."""
    user = tenant.table("users").get(user_id)
    return user is None or not user.get("archived")


def _by_session_alone(world: World, headers: Headers, now: datetime) -> Caller | None:
    session = live_session(world, headers.get("sessionid"), now)
    if session is None or session.tenant is None or session.person is None:
        return None
    session.last_used = now
    return Caller(session.tenant, session.person.user_id, session.trusted, session)


def _by_partner(world: World, headers: Headers, now: datetime) -> Caller | None:
    session = live_session(world, headers.get("sessionid"), now)
    if session is None or session.partner is None or headers.get("appkey") != session.partner.app_key:
        return None
    session.last_used = now
    organization = headers.get("organizationid")
    allowed = organization in session.partner.organizations
    tenant = world.tenants.get(organization) if organization and allowed else None
    return Caller(tenant, session.partner.id, session=session, partner=session.partner)


def _by_api_token(world: World, headers: Headers, now: datetime) -> Caller | None:
    key = headers.get("apitoken", "")
    return _by_token(world.api_tokens.get(key), key, now)


def _by_bearer(world: World, headers: Headers, now: datetime) -> Caller | None:
    kind, _, token = headers.get("authorization", "").partition(" ")
    found = world.bearers.get(token) if kind.lower() == "bearer" else None
    return None if found is None else _by_token(found, found.client, now)


def _by_token(token: Token | None, key: str, now: datetime) -> Caller | None:
    if token is None or (token.expires is not None and now >= token.expires):
        return None
    return Caller(token.tenant, token.user_id, trusted=True, key=key, full=token.full)


_CHECKS: dict[frozenset[str], Callable[[World, Headers, datetime], Caller | None]] = {
    frozenset(): lambda _world, _headers, _now: _NOBODY,
    frozenset({"sessionId"}): _by_session_alone,
    frozenset({"sessionId", "devKey"}): _by_session,
    frozenset({"sessionId", "appKey"}): _by_partner,
    frozenset({"apiToken"}): _by_api_token,
    frozenset({"bearer"}): _by_bearer,
}
