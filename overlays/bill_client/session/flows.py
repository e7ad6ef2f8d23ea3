"""What is sent in which order, without any I/O: generators that yield steps and receive what came of them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import define, field, frozen

from bill_client.answers import decode
from bill_client.credentials import Credential, Login, OAuthClient, PartnerLogin, SpendToken, secrets_of
from bill_client.errors import DecodeError
from bill_client.refusals import SESSION_INVALID, codes_of, scrub
from bill_client.send import RequestOptions
from bill_client.session.aid import NO_AID, Aid
from bill_client.session.trust import learn, lost_trust, step_up, trusted_first
from bill_client.steps import Do, Pause

if TYPE_CHECKING:
    from bill_api.wire import Operation, Request, Response
    from bill_client.session.remembered import RememberedId

__all__ = ("Flow", "Renew", "Send", "Session", "authorised", "has_ended", "sign_in", "sign_out")

T = TypeVar("T")
UNAUTHORIZED = 401
LOGOUT = "logout"
MARGIN = 60.0
"""Seconds by which a session counts as ended too early, and by which uses are noted too late."""


@define(eq=False)
class Session:
    """A session as BILL gave it, or a bearer token; two are the same only if they are one object.

    Args:
        session_id: never shown.
        login: what it was made with.
        adopted: whether it was found in a store, so that it may have ended by now.
        trusted: whether it is MFA-trusted as far as is known.
        lifetime: seconds after which it ends even when used, None where only idleness ends it.
    """

    session_id: str = field(repr=False)
    login: Login
    adopted: bool = False
    trusted: bool = False
    lifetime: float | None = None

    @property
    def options(self) -> RequestOptions:
        """The headers that go with it."""
        login = self.login
        if isinstance(login, OAuthClient):
            return RequestOptions({"Authorization": f"Bearer {self.session_id}"})
        key = {"appKey": login.app_key} if isinstance(login, PartnerLogin) else {"devKey": login.dev_key}
        return RequestOptions({"sessionId": self.session_id, **key})


@frozen
class Send:
    """Step: send a request; the flow receives the response."""

    request: Request
    options: RequestOptions = field(factory=RequestOptions)


@frozen
class Renew:
    """Step: get a session other than ``stale``; the flow receives it. Signing in is up to the driver."""

    stale: Session | None


Flow: TypeAlias = Generator[Send | Renew | Do | Pause, Any, T]


def _no_comparison(_operation: Operation, _response: Response) -> None:
    """For whoever takes answers as they come."""


def authorised(
    request: Request, credential: Credential | None, session: Session | None, aid: Aid = NO_AID
) -> Flow[Response]:
    """Send a request with its credentials; where the session had ended, send it once more with a new one.

    Where that one came from a store and had ended too, a third time with one that was made just now.

    The replay is safe for every operation, because a request with an invalid session is refused unexecuted. What needs
    an MFA-trusted session is not sent with another.

    Args:
        request: what to send.
        credential: what it goes with, None for nothing.
        session: the session at hand, None before the first sign-in.
        aid: gives the remembered MFA id of the login, and counts what is sent beside the request.

    Returns:
        The last answer, whatever its status.

    Raises:
        MfaRequired: the session is not trusted; the request was not sent.
    """
    if credential is None or isinstance(credential, SpendToken):
        response: Response = yield Send(request, _headers(credential))
        return response
    current: Session = session if session is not None else (yield Renew(None))
    response = yield from _attempt(request, current, aid)
    for _ in range(2):
        if request.operation.id == LOGOUT or not has_ended(request, response, current):
            break
        renewed: Session = yield Renew(current)
        yield from aid.count(request.operation.id)
        response = yield from _attempt(request, renewed, aid)
        current = renewed
        if not renewed.adopted:  # it cannot have ended already
            break
    return response


def _attempt(request: Request, session: Session, aid: Aid) -> Flow[Response]:
    """Send a request with one session, and once more where that had lost its trust and has it again."""
    ended: Response | None = yield from trusted_first(request, session, aid)
    if ended is not None:
        return ended
    response: Response = yield Send(request, session.options)
    learn(request, session, response)
    if lost_trust(request, response):
        helped, _ = yield from step_up(session, aid)
        if helped:
            yield from aid.count(request.operation.id)
            response = yield Send(request, session.options)
            learn(request, session, response)
    return response


def sign_in(
    login: Login,
    remembered: RememberedId | None = None,
    partner: Session | None = None,
    compare: Callable[[Operation, Response], None] = _no_comparison,
) -> Flow[Session]:
    """Exchange a login for a session; one request, beside what a partner needs to be signed in.

    Args:
        login: who signs in.
        remembered: MFA id that makes the session trusted.
        partner: session of the partner at hand, where one acts as a user.
        compare: holds the answer against the description; what it raises ends the sign-in.

    Raises:
        BillError: it was refused, or the answer holds no session.
    """
    from bill_client.session.logins import build, parent_of, read

    request = build(login, remembered)
    operation = request.operation
    parent = parent_of(login)
    response: Response = (yield Send(request)) if parent is None else (yield from authorised(request, parent, partner))
    secrets = (*secrets_of(login), *(() if remembered is None else (remembered.remember_me_id,)))
    found = decode(operation, response, lambda answer: read(login, answer), lambda: secrets)
    if (
        not isinstance(found.secret, str)
        or not found.secret
        or not (found.secret.isascii() and found.secret.isprintable())
    ):
        message = f"{operation.id}: status {response.status}, but the answer holds no usable {found.name}"
        raise DecodeError(message, operation=operation.id, response=scrub(response, secrets))
    compare(operation, scrub(response, secrets))
    return Session(found.secret, login, trusted=found.trusted, lifetime=found.lifetime)


def sign_out(session: Session) -> Flow[None]:
    """End a session; one request, whose answer does not matter. A bearer token ends by itself."""
    from bill_api.api.sessions import logout

    if not isinstance(session.login, OAuthClient):
        yield Send(logout.build(), session.options)


def _headers(credential: SpendToken | None) -> RequestOptions:
    return RequestOptions({} if credential is None else {"apiToken": credential.token})


def has_ended(request: Request, response: Response, session: Session | None = None) -> bool:
    """Whether a request was refused, unexecuted, because its session or token has ended.

    How BILL refuses a bearer token that ran out is not documented; 401 alone says that it did nothing.
    """
    if response.status != UNAUTHORIZED:
        return False
    is_token = session is not None and isinstance(session.login, OAuthClient)
    return is_token or SESSION_INVALID in codes_of(request.operation.id, response)
